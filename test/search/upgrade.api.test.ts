// An index that an earlier version wrote: everything is found in it, until it has been built anew, without a gap (R3.3).
import { expect, onTestFinished, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { searchable } from '../support/search.ts';
import { ask, createDirectory } from './directory.world.ts';

const TEXTS = ['勤怠', 'ｸﾗｳﾄﾞ', '出退勤', '京都', 'AI', '予', '天草'];

test('an index from before the marks stood apart finds the same, and is built anew by the next start', async () => {
  const before = await startApp();
  onTestFinished(() => before.stop());
  const { numbers } = await createDirectory(before);
  const found = (app: TestApp) =>
    Promise.all(
      TEXTS.map(async (text) => {
        const { hits } = await ask(app, app.services.search.of(listingIndex).backend('postgres'), { text });
        return hits.map(({ id }) => numbers.get(id)!);
      }),
    );
  const first = await found(before);
  for (const hits of first) expect(hits.length).toBeGreaterThan(0);

  const { pool } = before.services;
  await pool.query(`update listing_search set grams = grams || marks, marks = ''`);
  const sorted = (all: readonly string[][]) => all.map((hits) => hits.toSorted());
  expect(sorted(await found(before))).toEqual(sorted(first));

  const { rowCount } = await pool.query(`update change_consumer set version = '4' where name = $1`, [
    `${listingIndex.name}-search`,
  ]);
  expect(rowCount).toBe(1);
  const after = await startApp({ databaseUrl: before.databaseUrl });
  onTestFinished(() => after.stop());
  await searchable(after);
  expect((await pool.query(`select from listing_search where marks = ''`)).rowCount).toBe(0);
  expect(await found(after)).toEqual(first);
});
