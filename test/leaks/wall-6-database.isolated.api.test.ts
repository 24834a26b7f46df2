// Wall 6, the database roles of visitors and officials, taken away: both read as the platform's own user. What it refuses
// when the walls before it are gone is shown in test/platform/database-roles.api.test.ts.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { VISITOR } from '../../server/kernel/viewer.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { search } from './leak.ts';

vi.mock('../../server/platform/database/audience-roles.ts', async (original) => {
  const real = await original<typeof import('../../server/platform/database/audience-roles.ts')>();
  const setUpRoles: typeof real.setUpRoles = async (parts) => {
    await real.setUpRoles(parts);
    const main = { role: '', url: parts.databaseUrl };
    return { visitor: main, official: main };
  };
  return { ...real, setUpRoles };
});

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

test('no canary passes the walls before it', { timeout: 300_000 }, async () => {
  const { worlds, leak } = await search(app, { worlds: 30, seed: 1 });
  if (leak) throw leak;
  expect(worlds).toBe(30);
});

test('what is lost is the refusal behind them: a statement of a visitor’s resolver could read and write everything', async () => {
  const { database } = app.contextFor(VISITOR);
  await database.query('select email, password_hash from person');
  await database.query(`update exhibition set title = title`);
});
