// A real streaming replica (`DATABASE_REPLICA_URL`), whose replay is paused and resumed: who reads it, who does not, and when.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { announceExhibition, changeExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { REGISTER, registrationFor } from '../support/registrations.ts';
import { ReplicatedPostgres } from '../support/replica.ts';
import { asSystem, signedIn } from '../support/viewers.ts';

let postgres: ReplicatedPostgres;
let app: TestApp;
let official: ApiClient;
let staff: ApiClient;
let exhibition: string;
beforeAll(async () => {
  postgres = await ReplicatedPostgres.start();
  const environment = { DATABASE_REPLICA_URL: postgres.replicaUrl };
  app = await startApp({ databaseUrl: postgres.primary.url(), environment });
  official = await signedIn(app, { name: '県 職員', email: 'official@example.jp', role: 'official' });
  staff = await signedIn(app, { name: '緒方 由美', email: 'staff@example.jp', role: 'support' });
  exhibition = await announce('first');
  await asSystem(app, changeExhibition, { id: exhibition, event: 'open' as const });
}, 60_000);
afterAll(async () => {
  await app?.stop();
  await postgres?.stop();
});

const announce = (slug: string) =>
  asSystem(app, announceExhibition, {
    ...{ slug, kind: 'EXHIBITION' as const, industry: '建設業', title: slug, heldOn: '2025-12-11', capacity: 50 },
    ...{ catchphrase: '', outline: '', call: '', hours: '', venueName: '', venueAddress: '', venueAccess: '' },
    ...{ timetable: [], exhibitorTarget: 1 },
  });

const LIST = '{ exhibitions { position nodes { id slug placesLeft } } }';
const listOf = async (client: ApiClient) => (await client.get(LIST)).exhibitions;
const placesLeft = async (client: ApiClient): Promise<number> =>
  (await listOf(client)).nodes.find(({ slug }: { slug: string }) => slug === 'first')?.placesLeft;
const slugs = async (client: ApiClient): Promise<string[]> =>
  (await listOf(client)).nodes.map(({ slug }: { slug: string }) => slug);

const register = (client: ApiClient) => client.get(REGISTER, { input: registrationFor(exhibition) });

/** The browser an hour later: it has forgotten that it wrote. */
const later = (client: ApiClient) =>
  Object.assign(new ApiClient(app), { cookie: client.cookie.replace(/;? ?written=[^;]*/, '') });

/** The replica has all that was written so far, and the node knows. */
async function caughtUp() {
  const [{ lsn }] = (await postgres.ask<{ lsn: string }>(
    'select pg_current_wal_insert_lsn()::text as lsn',
    postgres.primary.url(),
  )) as [{ lsn: string }];
  await vi.waitUntil(async () => {
    const [row] = await postgres.ask<{ there: boolean }>(`select pg_last_wal_replay_lsn() >= '${lsn}' as there`);
    return row!.there && (await isUsed());
  }, 30_000);
}
const isUsed = async () => (await app.fastify.inject('/readyz')).json().replica as boolean;
const pause = () => postgres.ask('select pg_wal_replay_pause()');
const resume = () => postgres.ask('select pg_wal_replay_resume()');

test('who wrote reads the own write at once, others what the replica has, and everybody the same once it has caught up', async () => {
  await caughtUp();
  const writer = new ApiClient(app);
  const other = new ApiClient(app);
  const before = await placesLeft(other);
  await pause();
  try {
    await register(writer);
    expect(await placesLeft(writer)).toBe(before - 1);
    expect(await placesLeft(other)).toBe(before);
    expect(await placesLeft(later(official))).toBe(before);
    // Staff, members and vendors live with their own writes and each other's: they read the primary.
    expect(await placesLeft(later(staff))).toBe(before - 1);
  } finally {
    await resume();
  }
  await caughtUp();
  expect(await placesLeft(other)).toBe(before - 1);
  expect(await placesLeft(writer)).toBe(before - 1);
});

test('the cookie of a write is none of the page, short-lived and opens nothing', async () => {
  const input = registrationFor(exhibition);
  const payload = { query: REGISTER, variables: { input } };
  const { cookies } = await app.fastify.inject({ method: 'POST', url: '/graphql', payload });
  const [written] = cookies.filter(({ name }) => name === 'written');
  expect(written).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 30 });
  expect(decodeURIComponent(written!.value)).toMatch(/^[0-9A-F]+\/[0-9A-F]+$/);
  // What is no place in the log is not trusted to be old.
  await caughtUp();
  const before = await slugs(new ApiClient(app));
  await pause();
  try {
    await announce('unseen');
    const forged = Object.assign(new ApiClient(app), { cookie: 'written=yesterday' });
    expect(await slugs(forged)).toHaveLength(before.length + 1);
    expect(await slugs(new ApiClient(app))).toEqual(before);
  } finally {
    await resume();
  }
});

test("a list's position is its own snapshot's, however old: a subscription since then misses nothing", async () => {
  await caughtUp();
  const visitor = new ApiClient(app);
  await pause();
  let id: string;
  try {
    id = await announce('between');
    const { position, nodes } = await listOf(visitor);
    expect(nodes.map((node: { id: string }) => node.id)).not.toContain(id);
    const live = await visitor.subscribe(
      'subscription ($since: String) { exhibitionChanged(since: $since) { id node { slug } } }',
      { since: position },
    );
    // Events are read from the primary: while the replica does not have the record yet.
    const event = await live.until((one) => one.id === id);
    expect(event.node).toEqual({ slug: 'between' });
    await live.stop();
  } finally {
    await resume();
  }
});

test('a replica that lags too far is left out until it has caught up', async () => {
  await caughtUp();
  const visitor = new ApiClient(app);
  await pause();
  try {
    await announce('lagging');
    expect(await slugs(visitor)).not.toContain('lagging');
    await vi.waitUntil(async () => !(await isUsed()), { timeout: 20_000, interval: 200 });
    expect(await slugs(visitor)).toContain('lagging');
  } finally {
    await resume();
  }
  await caughtUp();
}, 40_000);

test('a replica that dies takes no request with it, and is read again when it is back', async () => {
  await caughtUp();
  const visitor = new ApiClient(app);
  await postgres.killReplica();
  const before = await slugs(visitor);
  await announce('without');
  expect(await slugs(visitor)).toEqual(expect.arrayContaining([...before, 'without']));
  expect((await app.fastify.inject('/readyz')).json()).toMatchObject({ status: 'ready', replica: false });
  await postgres.startReplica();
  await caughtUp();
  await pause();
  try {
    await announce('again');
    expect(await slugs(visitor)).not.toContain('again');
  } finally {
    await resume();
  }
}, 40_000);
