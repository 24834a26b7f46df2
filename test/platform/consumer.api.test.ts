// Consumers of the change feed that write: each change takes effect once, over several nodes, deaths and a lost position.
// That processes may be killed at any moment is shown by the torture test, with the same counter.
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { announceExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { surviveLostConnections } from '../../server/platform/database/lost-connections.ts';
import { type ChangeConsumer, ConsumerRunner } from '../../server/platform/feed/consumer.ts';
import { forget } from '../../server/platform/feed/feed.ts';
import { createLog } from '../../server/platform/log.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { asSystem } from '../support/viewers.ts';
import { counting, miscounted, prepareCounting } from './torture/counting.ts';

const silent = createLog('silent');
let app: TestApp;
const stopped: (() => Promise<unknown>)[] = [];
beforeAll(async () => {
  app = await startApp();
  await prepareCounting(app.services.pool);
});
afterEach(async () => {
  for (const stop of stopped.splice(0)) await stop();
});
afterAll(() => app?.stop());

/** The consumers of a node that nothing wakes but itself. */
function node(consumer: ChangeConsumer = counting): ConsumerRunner {
  const pool = new pg.Pool({ connectionString: app.databaseUrl, max: 2 });
  surviveLostConnections(pool, silent);
  const runner = new ConsumerRunner(pool, [consumer], silent);
  stopped.push(async () => {
    await runner.stop();
    await pool.end();
  });
  return runner;
}

let made = 0;
const announce = () =>
  asSystem(app, announceExhibition, {
    ...{ slug: `e-${++made}`, kind: 'EXHIBITION' as const, industry: '建設業', title: `展示会 ${made}`, capacity: 5 },
    ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '', venueName: '', venueAddress: '' },
    ...{ venueAccess: '', timetable: [], exhibitorTarget: 1 },
  });

const count = async (table: 'effect' | 'rebuilt'): Promise<number> =>
  (await app.services.pool.query(`select count(*)::int as count from ${table}`)).rows[0].count;

test('what a node did and did not commit when it died is done by another, although nothing else ever changes', async () => {
  await node().wake();
  const before = await count('effect');
  const applied = Promise.withResolvers<number>();
  const dying = node({
    ...counting,
    apply: async (client, changes) => {
      await counting.apply(client, changes);
      const { rows } = await client.query('select pg_backend_pid() as pid');
      applied.resolve(rows[0].pid);
      await client.query('select pg_sleep(60)');
    },
  });
  await announce();
  const wakened = setInterval(() => void dying.wake(), 10);
  const pid = await applied.promise;
  clearInterval(wakened);
  const living = node();
  await living.wake();
  expect(await count('effect'), 'the other passes by: the work is under way').toBe(before);
  const end = dying.stop();
  await app.services.pool.query('select pg_terminate_backend($1)', [pid]);
  await end;
  await expect.poll(() => count('effect'), { timeout: 5_000 }).toBe(before + 1);
  expect(await miscounted(app.services.pool)).toEqual([]);
});

test('many nodes at once do each change once', async () => {
  const nodes = [node(), node(), node()];
  const before = await count('effect');
  for (let i = 0; i < 20; i++) {
    await announce();
    for (const each of nodes) void each.wake();
  }
  await expect.poll(() => count('effect'), { timeout: 10_000 }).toBe(before + 20);
  expect(await miscounted(app.services.pool)).toEqual([]);
});

test('a consumer whose position was forgotten builds anew, and then goes on with what comes', async () => {
  const before = await count('rebuilt');
  for (let i = 0; i < 3; i++) await announce();
  // Until nothing but the last is kept.
  await expect
    .poll(async () => {
      await forget(app.services.pool, -60);
      return (await app.services.pool.query('select count(*)::int as kept from change')).rows[0].kept;
    })
    .toBeLessThanOrEqual(1);
  const returning = node();
  await returning.wake();
  expect(await count('rebuilt')).toBe(before + 1);
  const effects = await count('effect');
  await announce();
  await expect
    .poll(async () => {
      await returning.wake();
      return await count('effect');
    })
    .toBe(effects + 1);
  expect(await miscounted(app.services.pool)).toEqual([]);
});
