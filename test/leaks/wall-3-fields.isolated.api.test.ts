// Wall 3, the allow-lists of fields, taken away: whoever may read a row may read all of it.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Rule } from '../../server/platform/permissions/rules.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { search } from './leak.ts';

vi.mock('../../server/platform/read/scope.ts', async (original) => {
  const real = await original<typeof import('../../server/platform/read/scope.ts')>();
  const scopeOf = (rules: readonly Rule[]) => real.scopeOf(rules.map(({ fields: _, ...rule }) => rule as Rule));
  return { ...real, scopeOf };
});

let app: TestApp;
beforeAll(async () => {
  // Faults are expected where a wall is missing.
  app = await startApp({ environment: { LOG_LEVEL: 'silent' } });
});
afterAll(() => app?.stop());

test('fields that are readable in some rows are read in all: the leak test fails', { timeout: 300_000 }, async () => {
  const { leak } = await search(app, { worlds: 300, seed: 1, tolerant: true });
  expect(leak?.message).toMatch(/application\.|vendor\d\.|fact\./);
});

test('fields that an audience never has are held by the next wall: they are not in its schema', async () => {
  for (const document of ['{ solutions { nodes { vendor { email } } } }', '{ exhibitions { nodes { registered } } }']) {
    const answer = await app.fastify.inject({ method: 'POST', url: '/graphql', payload: { query: document } });
    expect(answer.json().errors[0].extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  }
});
