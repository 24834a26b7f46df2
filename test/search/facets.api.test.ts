// The counts of facets that this process remembers are those that the database counts (R3.3).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import type { ListingFilterInput } from '../../server/features/listings/listing.inputs.ts';
import { queryOf } from '../../server/features/listings/listing.search.ts';
import { PostgresFacets } from '../../server/platform/search/postgres-facets.ts';
import type { FacetCount } from '../../server/platform/search/search-backend.ts';
import type { Database, SearchDocument } from '../../server/platform/search/search-index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDirectory } from './directory.world.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await createDirectory(app);
}, 120_000);
afterAll(() => app?.stop());

const search = () => app.services.search.of(listingIndex);
const query = (filter: ListingFilterInput) => queryOf(filter, search(), '2025-11-12');
const fresh = () => new PostgresFacets(listingIndex, search().postgres.kysely, app.services.pool);
const counts = (facets: readonly FacetCount[], name: string) =>
  Object.fromEntries(facets.find(({ facet }) => facet === name)!.values.map(({ value, count }) => [value, count]));

/** Few or many texts with none, one or more of every facet chosen, the one that is not counted among them. */
const TEXTS = [
  undefined,
  'クラウド',
  '勤怠',
  'くらうど　勤怠',
  'インボイズ',
  '紙の日報をスマホで入力したい',
  '該当なし',
];
const CHOSEN: ListingFilterInput[] = [
  {},
  { categories: ['人事・労務'] },
  { industries: ['建設業'] },
  { industries: ['製造業', '建設業'], municipalities: ['天草市'] },
  { categories: ['人事・労務'], industries: ['建設業'], municipalities: ['熊本市'] },
  { categories: ['人事・労務'], subsidy: true },
  { subsidy: true },
  { tags: ['このタグは無い'], municipalities: ['天草市'] },
  { priceUpTo: 1000, municipalities: ['天草市'] },
];

test('are the same, whatever is asked and chosen', async () => {
  const facets = fresh();
  await facets.rememberAll();
  for (const text of TEXTS) {
    for (const chosen of CHOSEN) {
      const asked = query({ ...chosen, text });
      const told = await facets.count(asked, app.services.pool);
      expect(told, JSON.stringify({ text, ...chosen })).toEqual(await facets.countInSql(asked, app.services.pool));
    }
  }
  const everything = await facets.count(query({}), app.services.pool);
  expect(counts(everything, 'municipalities')).toEqual({ 天草市: 5, 熊本市: 4 });
});

test('what is not remembered yet is read, and what changes or goes is counted at once', async () => {
  const facets = fresh();
  const { pool } = app.services;
  const places = async () => counts(await facets.count(query({}), pool), 'municipalities');
  expect(await places()).toEqual({ 天草市: 5, 熊本市: 4 });
  const { rows } = await pool.query<{ id: string }>(`select id from listing where number = 'S01'`);
  const [document] = await listingIndex.documents(pool, [rows[0]!.id]);
  const moved = { ...document!, facets: { ...document!.facets, municipalities: ['八代市'] } };
  const write = (item: SearchDocument, version: string) => search().postgres.upsert([{ item, version }]);
  await write(moved, '1000000000');
  expect(await places()).toEqual({ 天草市: 5, 熊本市: 3, 八代市: 1 });
  await search().postgres.remove([{ item: document!.id, version: '1000000001' }]);
  expect(await places()).toEqual({ 天草市: 5, 熊本市: 3 });
  await write(document!, '1000000002');
  expect(await places()).toEqual({ 天草市: 5, 熊本市: 4 });
});

test('what was written anew between the two statements is counted by the database', async () => {
  const { pool } = app.services;
  const asked: string[] = [];
  const changing = {
    query(statement: string | { text: string; values: unknown[] }, values?: unknown[]) {
      const text = typeof statement === 'string' ? statement : statement.text;
      asked.push(text);
      return text.includes('= any($1::int[])') ? pool.query(text, [[]]) : pool.query(statement as string, values);
    },
  } as unknown as Database;
  const told = await fresh().count(query({ text: 'クラウド' }), changing);
  expect(asked).toHaveLength(3);
  expect(told).toEqual(await fresh().countInSql(query({ text: 'クラウド' }), pool));
  expect(counts(told, 'municipalities')).toEqual({ 熊本市: 2, 天草市: 1 });
});
