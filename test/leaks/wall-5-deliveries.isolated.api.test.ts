// Wall 5, the check of every event for its subscriber, taken away: records are read as the system reads them.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SYSTEM } from '../../server/kernel/viewer.ts';
import { Reader } from '../../server/platform/read/reader.ts';
import { scopeOf } from '../../server/platform/read/scope.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { search } from './leak.ts';
import { searchLive } from './live-leak.ts';

vi.mock('../../server/platform/live/entity-source.ts', async (original) => {
  const real = await original<typeof import('../../server/platform/live/entity-source.ts')>();
  const { LiveSource } = await import('../../server/platform/live/source.ts');
  const entitySource: typeof real.entitySource = (entity, { since } = {}) =>
    new LiveSource({
      ...{ topics: [entity], since, wasVisible: () => true },
      load: ({ read, services }, info, ids) => {
        const system = scopeOf(services.permissions.rulesForActor(SYSTEM));
        return new Reader(read.engine, system).byIds(info, ids);
      },
    });
  return { ...real, entitySource };
});

let app: TestApp;
beforeAll(async () => {
  // Faults are expected where a wall is missing.
  app = await startApp({ environment: { LOG_LEVEL: 'silent' } });
  await app.fastify.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app?.stop());

test('events of other tenants are pushed: the leak test of what is pushed fails', { timeout: 300_000 }, async () => {
  const { leak } = await searchLive(app, { worlds: 20, seed: 1 });
  expect(leak?.message).toMatch(/^An event /);
});

test('queries are another path: nothing leaks there', { timeout: 300_000 }, async () => {
  const { leak } = await search(app, { worlds: 20, seed: 1 });
  if (leak) throw leak;
});
