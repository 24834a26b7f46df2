import { test } from 'vitest';
import { searchLive } from './live-leak.ts';
import { SEED, searchedApp } from './searching.ts';

const app = searchedApp();

test(`what is pushed, in 40 random worlds that change (LEAK_SEED=${SEED})`, { timeout: 300_000 }, async () => {
  const { leak } = await searchLive(app(), { worlds: 40, seed: SEED });
  if (leak) throw leak;
});
