// What the searches for leaks share. They are several files, so that they run side by side.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openContractYear } from '../../server/features/facts/contract-year.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { asSystem } from '../support/viewers.ts';
import { search } from './leak.ts';

/** Other worlds each time; more of them at once when asked for: `LEAK_WORLDS=1000`. */
const WORLDS = Number(process.env.LEAK_WORLDS ?? 200);
/** Printed in each title: with it a search is the same again. */
export const SEED = Number(process.env.LEAK_SEED ?? Date.now() % 2 ** 31);

/** An application for the file's tests, with a contract year to write facts in. */
export function searchedApp(): () => TestApp {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
    await app.fastify.listen({ host: '127.0.0.1', port: 0 });
    await asSystem(app, openContractYear, { fiscalYear: 2025, targets: [] });
  });
  afterAll(() => app?.stop());
  return () => app;
}

/** Half of the worlds: no canary of another tenant on any path of the API, and no trace that a record exists. */
export function testHalf(half: 1 | 2): void {
  const app = searchedApp();
  const worlds = Math.ceil(WORLDS / 2);
  const title = `${worlds} random worlds, every audience on random walks, half ${half} (LEAK_SEED=${SEED})`;
  test(title, { timeout: 600_000 }, async () => {
    // The halves look into different worlds.
    const searched = await search(app(), { worlds, seed: SEED + half });
    if (searched.leak) throw searched.leak;
    expect(searched.worlds).toBe(worlds);
  });
}
