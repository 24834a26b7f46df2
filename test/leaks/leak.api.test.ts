// The leak test: no canary of another tenant on any path of the API, and no trace that a record exists.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { asSystem } from '../support/viewers.ts';
import { search } from './leak.ts';
import { searchLive } from './live-leak.ts';

const WORLDS = Number(process.env.LEAK_WORLDS ?? 1_000);
const SEED = Number(process.env.LEAK_SEED ?? Date.now() % 2 ** 31);

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  await asSystem(app, openContractYear, { fiscalYear: 2025, targets: [] });
});
afterAll(() => app?.stop());

test(`${WORLDS} random worlds, every audience on random walks (LEAK_SEED=${SEED})`, { timeout: 600_000 }, async () => {
  const { worlds, leak } = await search(app, { worlds: WORLDS, seed: SEED });
  if (leak) throw leak;
  expect(worlds).toBe(WORLDS);
});

test(`what is pushed, in 40 random worlds that change (LEAK_SEED=${SEED})`, { timeout: 300_000 }, async () => {
  const { leak } = await searchLive(app, { worlds: 40, seed: SEED });
  if (leak) throw leak;
});
