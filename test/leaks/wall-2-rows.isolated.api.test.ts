// Wall 2, the conditions on rows, taken away: every rule holds for every row.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { search } from './leak.ts';

vi.mock('../../server/platform/read/condition.ts', async (original) => {
  const real = await original<typeof import('../../server/platform/read/condition.ts')>();
  return { ...real, rulesToSql: (rules: readonly unknown[]) => (rules.length ? real.ALWAYS : null) };
});

let app: TestApp;
beforeAll(async () => {
  // Faults are expected where a wall is missing.
  app = await startApp({ environment: { LOG_LEVEL: 'silent' } });
});
afterAll(() => app?.stop());

test('rows of other tenants are read: the leak test fails', { timeout: 300_000 }, async () => {
  const { leak } = await search(app, { worlds: 30, seed: 1, tolerant: true });
  expect(leak).not.toBeNull();
});

test('what an audience never has is still not in its schema, so it still cannot be asked for', async () => {
  const answer = await app.fastify.inject({
    ...{ method: 'POST', url: '/graphql' },
    payload: { query: '{ solutions { nodes { vendor { id phone } } } }' },
  });
  expect(answer.json().errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
});
