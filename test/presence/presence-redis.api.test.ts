// Presence between nodes that tell each other through Redis: a real one, which dies and comes back.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { freePort } from '../support/free-port.ts';
import { TestRedis, withoutRedis } from '../support/redis.ts';
import { signedIn } from '../support/viewers.ts';

if (withoutRedis) console.warn(`Skipped: ${withoutRedis}.`);

const TIMES = { beatMs: 100, deadMs: 600, answeringMs: 60_000 };
const BOARD = 'subscription { presence(place: BOARD) { person { name } } }';

interface Seen {
  readonly person: { readonly name: string };
}
type Stream = Awaited<ReturnType<ApiClient['subscribe']>>;
const sees = (stream: Stream, ...names: string[]) =>
  expect
    .poll(() => (stream.events.at(-1) ?? []).map(({ person }: Seen) => person.name).sort(), { timeout: 10_000 })
    .toEqual(names.sort());

describe.skipIf(withoutRedis)('presence over Redis', () => {
  let redis: TestRedis;
  let nodes: TestApp[] = [];
  let people: ApiClient[];
  beforeAll(async () => {
    redis = new TestRedis(await freePort());
    await redis.start();
    const parts = { environment: { REDIS_URL: redis.url() }, presenceTimes: TIMES };
    const one = await startApp(parts);
    nodes = [one, await startApp({ ...parts, databaseUrl: one.databaseUrl })];
    people = [
      await signedIn(one, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' }),
      await signedIn(one, { name: '森 健太', email: 'mori@example.jp', role: 'support' }),
    ];
    await connected(true);
  });
  afterAll(async () => {
    for (const node of nodes) await node.stop();
    await redis?.kill();
  });

  const connected = (is: boolean) =>
    vi.waitUntil(() => nodes.every((node) => node.services.channel.connected === is), { timeout: 10_000 });
  const board = (node: number, person: number) =>
    Object.assign(new ApiClient(nodes[node]!), { cookie: people[person]!.cookie }).subscribe(BOARD);

  test('people at different nodes see each other come and go', async () => {
    const first = await board(0, 0);
    await sees(first, '緒方 由美');
    const second = await board(1, 1);
    await sees(first, '緒方 由美', '森 健太');
    await sees(second, '緒方 由美', '森 健太');
    await second.stop();
    await sees(first, '緒方 由美');
    await first.stop();
  });

  test('without Redis each node knows its own; back again, what was missed is found by the next heartbeat', async () => {
    const first = await board(0, 0);
    const second = await board(1, 1);
    await sees(first, '緒方 由美', '森 健太');
    await redis.kill();
    await connected(false);
    // Nobody is shown as being there for longer than their node was heard.
    await sees(first, '緒方 由美');
    await sees(second, '森 健太');
    await second.stop();
    const third = await board(1, 1);
    await sees(third, '森 健太');
    await redis.start();
    await connected(true);
    await sees(first, '緒方 由美', '森 健太');
    await sees(third, '緒方 由美', '森 健太');
    await Promise.all([first.stop(), third.stop()]);
  });
});
