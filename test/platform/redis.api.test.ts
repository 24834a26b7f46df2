// Redis as the second way in which nodes wake each other (`REDIS_URL`): a real one that dies, comes back and asks for a password.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createApp } from '../../server/app.ts';
import { announceExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { SettableClock } from '../../server/kernel/clock.ts';
import { type Channel, PostgresChannel } from '../../server/platform/feed/channel.ts';
import { Feed } from '../../server/platform/feed/feed.ts';
import { RedisChannel } from '../../server/platform/feed/redis-channel.ts';
import { createLog } from '../../server/platform/log.ts';
import { STORY_TIME, startApp, type TestApp, testConfig } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { createDatabase } from '../support/databases.ts';
import { freePort } from '../support/free-port.ts';
import { TestRedis, withoutRedis } from '../support/redis.ts';
import { asSystem, signedIn } from '../support/viewers.ts';

if (withoutRedis) console.warn(`Skipped: ${withoutRedis}.`);

const CHANGED = 'subscription ($since: String) { exhibitionChanged(since: $since) { id } }';
let announced = 0;
const announce = (app: TestApp) =>
  asSystem(app, announceExhibition, {
    ...{ slug: `e-${++announced}`, kind: 'EXHIBITION' as const, industry: '建設業', title: `展示会 ${announced}` },
    ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '', capacity: 5, venueName: '' },
    ...{ venueAddress: '', venueAccess: '', timetable: [], exhibitorTarget: 1 },
  });

const readiness = async (app: TestApp) => (await app.fastify.inject('/readyz')).json();
const connected = (app: TestApp) => vi.waitUntil(() => app.services.channel.connected, { timeout: 10_000 });
const away = (app: TestApp) => vi.waitUntil(() => !app.services.channel.connected, { timeout: 10_000 });

describe.skipIf(withoutRedis)('with Redis', () => {
  let redis: TestRedis;
  let one: TestApp;
  let other: TestApp;
  beforeAll(async () => {
    redis = new TestRedis(await freePort());
    await redis.start();
    const environment = { REDIS_URL: redis.url() };
    one = await startApp({ environment });
    other = await startApp({ environment, databaseUrl: one.databaseUrl });
    await connected(one);
    await connected(other);
  });
  afterAll(async () => {
    await one?.stop();
    await other?.stop();
    await redis?.kill();
  });
  afterEach(() => vi.restoreAllMocks());

  test('a commit on one node wakes the other without NOTIFY', async () => {
    await one.services.pool.query('alter table change disable trigger wake_readers');
    try {
      const live = await new ApiClient(other).subscribe(CHANGED, { since: other.feed.position });
      const woken = vi.spyOn(other.feed, 'wake');
      const id = await announce(one);
      await vi.waitUntil(() => woken.mock.calls.length > 0);
      await live.until((event) => event.id === id);
      await live.stop();
    } finally {
      await one.services.pool.query('alter table change enable trigger wake_readers');
    }
  });

  test('a message reaches the listeners of all nodes over either way, and none is too long for one of them', async () => {
    const { pool, log } = one.services;
    const silent = { changes: () => {}, gap: () => {}, revoked: () => {} };
    const feeds = [1, 2].map(() => new Feed(one.databaseUrl, pool, silent));
    const parts = { url: redis.url(), log, prefix: 'test', missed: () => {} };
    const ways: Channel[][] = [
      feeds.map((feed) => new PostgresChannel(pool, feed)),
      [new RedisChannel(parts), new RedisChannel(parts)],
    ];
    const heard = new Map<Channel, unknown[]>();
    for (const channel of ways.flat()) {
      heard.set(channel, []);
      channel.subscribe('greeting', (message) => heard.get(channel)!.push(message));
    }
    for (const feed of feeds) await feed.start();
    for (const channel of ways.flat()) await channel.start();
    for (const channels of ways) {
      await vi.waitUntil(() => channels.every(({ connected }) => connected));
      expect(() => channels[0]!.publish('greeting', 'あ'.repeat(3_000))).toThrow('7999');
      // At most once, to those who listen now: over Redis the subscription may still be under way.
      await vi.waitUntil(() => {
        channels[0]!.publish('greeting', { name: '坂本' });
        return channels.every((channel) => heard.get(channel)!.length);
      });
      for (const channel of channels) expect(heard.get(channel)![0]).toEqual({ name: '坂本' });
    }
    for (const channel of ways.flat()) await channel.stop();
    for (const feed of feeds) await feed.stop();
  });

  test('Redis is killed and started again: nothing is lost, and it wakes again by itself', async () => {
    const live = await new ApiClient(other).subscribe(CHANGED, { since: other.feed.position });
    const before = await announce(one);
    await redis.kill();
    await away(one);
    await away(other);
    expect(await readiness(other)).toMatchObject({ status: 'ready', redis: false });
    const without = await announce(one);
    await live.until((event) => event.id === without);
    await redis.start();
    await connected(one);
    await connected(other);
    expect(await readiness(other)).toMatchObject({ status: 'ready', redis: true });
    const woken = vi.spyOn(other.feed, 'wake');
    const after = await announce(one);
    await live.until((event) => event.id === after);
    await vi.waitUntil(() => woken.mock.calls.length > 0);
    expect(live.events.map((event) => event.id)).toEqual([before, without, after]);
    await live.stop();
  });

  test('a session that ends is told whether Redis is there or not', async () => {
    await redis.kill();
    await away(other);
    const member = await signedIn(one, { name: '職員', email: 'staff@example.jp', role: 'support' });
    const socket = await Object.assign(new ApiClient(other), { cookie: member.cookie }).socket();
    const closed = new Promise((resolve) => void socket.on('closed', resolve));
    const opened = new Promise((resolve) => void socket.on('connected', resolve));
    socket.subscribe({ query: CHANGED }, { next: () => {}, error: () => {}, complete: () => {} });
    await opened;
    await member.get('mutation { signOut }');
    expect(await closed).toMatchObject({ code: 4403 });
    await redis.start();
    await connected(other);
  });

  test('with a wrong password the node starts, works by NOTIFY, says so once and never prints the password', async () => {
    const lines: string[] = [];
    const databaseUrl = await createDatabase();
    const config = testConfig(databaseUrl, { REDIS_URL: redis.url('not-this-password') });
    const log = createLog('info', { destination: { write: (line) => void lines.push(line) } });
    const clock = new SettableClock(STORY_TIME);
    const app = Object.assign(await createApp({ config, databaseUrl, clock, log }), { clock, databaseUrl });
    await vi.waitUntil(() => lines.some((line) => line.includes('Redis is away')));
    const live = await new ApiClient(app).subscribe(CHANGED, { since: app.feed.position });
    const id = await announce(app);
    await live.until((event) => event.id === id);
    expect(await readiness(app)).toMatchObject({ status: 'ready', redis: false });
    expect(lines.filter((line) => line.includes('Redis is away'))).toHaveLength(1);
    expect(lines.join('')).not.toContain('not-this-password');
    await live.stop();
    await app.stop();
  });
});
