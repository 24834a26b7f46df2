// Shared subscriptions: who shares one execution and who never does, bursts, removals, and views that are slow or fail.
import { ref } from '@mikro-orm/core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { logConsultation } from '../../server/features/consultations/consultation.commands.ts';
import { Consultation } from '../../server/features/consultations/consultation.entity.ts';
import { announceExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { Exhibition } from '../../server/features/exhibitions/exhibition.entity.ts';
import { Organization } from '../../server/features/members/organization.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { encodePosition } from '../../server/platform/feed/position.ts';
import type { View } from '../../server/platform/live/view.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { account, asSystem, organization, PASSWORD, signedIn } from '../support/viewers.ts';

let app: TestApp;
const companies: string[] = [];
const members: ApiClient[] = [];
beforeAll(async () => {
  app = await startApp({ environment: { LOG_LEVEL: 'silent' } });
  await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  for (const name of ['潮騒マルシェ', '阿蘇製作所', '天草水産']) {
    const id = await organization(app, { name, isMember: true, industry: '製造業', municipality: '天草市' });
    companies.push(id);
    members.push(await signedIn(app, { name, email: `${id}@example.jp`, organizationIds: [id] }));
  }
});
afterAll(() => app?.stop());

type Stream = Awaited<ReturnType<ApiClient['subscribe']>>;
const streams: Stream[] = [];
const limits = () => app.live.limits as { pendingChanges: number };
afterEach(async () => {
  vi.restoreAllMocks();
  limits().pendingChanges = 5_000;
  await Promise.all(streams.splice(0).map((stream) => stream.stop()));
  // Nobody listens: no view is kept.
  await expect.poll(() => app.live.views.size).toBe(0);
});

const CASES =
  'subscription ($since: String) { consultationChanged(since: $since) { kind id position node { subject } } }';
const EXHIBITIONS =
  'subscription ($since: String) { exhibitionChanged(since: $since) { kind id position node { title } } }';

async function subscribe(client: ApiClient, query: string, since?: string): Promise<Stream> {
  const stream = await client.subscribe(query, { since });
  streams.push(stream);
  return stream;
}

const subscribers = () => [...app.live.views.values()].map((view) => view.subscribers.size);
const soleView = (): View => {
  expect(app.live.views.size).toBe(1);
  return [...app.live.views.values()][0]!;
};

let made = 0;
const announce = () =>
  asSystem(app, announceExhibition, {
    ...{ slug: `e-${++made}`, kind: 'EXHIBITION' as const, industry: '建設業', title: `展示会 ${made}`, capacity: 5 },
    ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '', venueName: '', venueAddress: '' },
    ...{ venueAccess: '', timetable: [], exhibitorTarget: 1 },
  });
const log = (organizationId: string) =>
  asSystem(app, logConsultation, {
    ...{ organizationId, channel: 'phone' as const, subject: `電話 ${++made}`, body: '', wantsMatching: false },
    ...{ topics: [], occurredAt: app.clock.now() },
  });

/** Reads of the view wait until they are let go; `fail` lets them fail. */
function gate(view: View) {
  const { load } = view.source;
  const open = Promise.withResolvers<void>();
  open.promise.catch(() => {});
  const spy = vi.fn<typeof load>(async (...given) => {
    await open.promise;
    return load(...given);
  });
  Object.assign(view.source, { load: spy });
  return { spy, open: () => open.resolve(), fail: () => open.reject(new Error('The database did not answer')) };
}

test('forty subscribers of five members of staff share one execution; members of different companies never do', async () => {
  const staff: ApiClient[] = [];
  for (let i = 0; i < 5; i++) {
    staff.push(await signedIn(app, { name: `支援員 ${i}`, email: `staff${i}@example.jp`, role: 'support' }));
  }
  const colleague = { name: '同僚', email: 'colleague@example.jp', organizationIds: [companies[0]!] };
  await account(app, colleague);
  const atTheSame = await new ApiClient(app).signIn(colleague.email, PASSWORD);
  const ofStaff = await Promise.all(Array.from({ length: 40 }, (_, i) => subscribe(staff[i % 5]!, CASES)));
  await expect.poll(subscribers).toEqual([40]);
  const ofMembers = await Promise.all([...members, atTheSame].map((member) => subscribe(member, CASES)));
  await expect.poll(() => subscribers().sort()).toEqual([1, 1, 2, 40]);

  const id = await log(companies[0]!);
  await Promise.all(ofStaff.map((stream) => stream.until((event) => event.id === id)));
  const [first, second, third, same] = ofMembers as [Stream, Stream, Stream, Stream];
  await Promise.all([first, same].map((stream) => stream.until((event) => event.id === id)));
  // Read and executed once for all who share it, and not at all for whom it is not.
  expect([...app.live.views.values()].map(({ renders }) => renders).sort()).toEqual([0, 0, 1, 1]);
  expect([...second.events, ...third.events]).toEqual([]);
});

test('a burst of changes of one record is one event, with what it came to', async () => {
  const stream = await subscribe(new ApiClient(app), EXHIBITIONS);
  await expect.poll(subscribers).toEqual([1]);
  const id = await announce();
  await stream.until((event) => event.id === id);
  stream.events.length = 0;
  await asSystem(app, retitle, { id, titles: ['一', '二', '三', '四', '五'] });
  const last = await announce();
  await stream.until((event) => event.id === last);
  expect(stream.events.filter((event) => event.id === id).map(({ node }) => node.title)).toEqual(['五']);
});

async function retitle(tx: Transaction, { id, titles }: { id: string; titles: string[] }) {
  const exhibition = await tx.load(Exhibition, id);
  for (const title of titles) {
    exhibition.title = title;
    await tx.em.flush();
  }
}

test('who loses a record from sight is told its id and nothing else; who never saw it is told nothing', async () => {
  const [losing, gaining, other] = (await Promise.all(members.map((member) => subscribe(member, CASES)))) as [
    Stream,
    Stream,
    Stream,
  ];
  await expect.poll(subscribers).toEqual([1, 1, 1]);
  const id = await log(companies[0]!);
  await losing.until((event) => event.kind === 'CHANGED' && event.id === id);
  await asSystem(app, handOver, { id, to: companies[1]! });
  const removed = await losing.until((event) => event.kind === 'REMOVED');
  expect(removed).toEqual({ kind: 'REMOVED', id, position: removed.position, node: null });
  await gaining.until((event) => event.kind === 'CHANGED' && event.id === id);
  expect(other.events).toEqual([]);
});

async function handOver(tx: Transaction, { id, to }: { id: string; to: string }) {
  const consultation = await tx.load(Consultation, id);
  consultation.organization = ref(Organization, to);
}

test('"from now on" begins when it is asked, although the view is busy with others who join', async () => {
  const visitor = new ApiClient(app);
  await subscribe(visitor, EXHIBITIONS);
  await expect.poll(subscribers).toEqual([1]);
  const view = soleView();
  const since = app.feed.position;
  const first = await announce();
  await streams[0]!.until((event) => event.id === first);
  const { open, spy } = gate(view);
  const join = vi.spyOn(view, 'join');
  const back = await subscribe(visitor, EXHIBITIONS, since);
  await expect.poll(() => spy.mock.calls.length).toBe(1);
  const late = await subscribe(visitor, EXHIBITIONS);
  await expect.poll(() => join.mock.calls.length).toBe(2);
  const second = await announce();
  await expect.poll(() => app.feed.position > since && view.renders > 0).toBe(true);
  await expect.poll(async () => (await app.feed.after(since)).length).toBeGreaterThan(1);
  open();
  await back.until((event) => event.id === second);
  await late.until((event) => event.id === second);
  expect(late.events.map(({ id }) => id)).toEqual([second]);
  expect(back.events.map(({ id }) => id)).toEqual([first, second]);
});

test('a view that cannot be read tells everyone to refetch, and makes way for a new one', async () => {
  const stream = await subscribe(new ApiClient(app), EXHIBITIONS);
  await expect.poll(subscribers).toEqual([1]);
  const reported = vi.spyOn(app.live, 'format');
  const { fail } = gate(soleView());
  await announce();
  fail();
  const gap = await stream.until((event) => event.kind === 'GAP');
  expect(gap.node).toBeNull();
  expect(stream.failures).toEqual([]);
  expect(reported).toHaveBeenCalledOnce();
  await expect.poll(() => app.live.views.size).toBe(0);
  const again = await subscribe(new ApiClient(app), EXHIBITIONS);
  await expect.poll(subscribers).toEqual([1]);
  const id = await announce();
  await again.until((event) => event.id === id);
});

test('what waits for a slow view is bounded: beyond it everyone refetches, without waiting for it', async () => {
  limits().pendingChanges = 5;
  const stream = await subscribe(new ApiClient(app), EXHIBITIONS);
  await expect.poll(subscribers).toEqual([1]);
  const { open, spy } = gate(soleView());
  await announce();
  await expect.poll(() => spy.mock.calls.length).toBe(1);
  // Of other topics as many as there like: they wait for nothing.
  for (let i = 0; i < 6; i++) await log(companies[2]!);
  expect(stream.events).toEqual([]);
  for (let i = 0; i < 6; i++) await announce();
  await stream.until((event) => event.kind === 'GAP');
  await expect.poll(() => app.live.views.size).toBe(0);
  open();
});

test('those who come back too late are found with few questions, and cost the others nothing', async () => {
  const visitor = new ApiClient(app);
  for (let i = 0; i < 32; i++) await announce();
  const { rows } = await app.services.pool.query<{ xid: string; seq: string }>(
    `select xid::text, seq::text from change where topic = 'Exhibition' order by change.xid desc, change.seq desc limit 32`,
  );
  const positions = rows.map(({ xid, seq }) => encodePosition(xid, seq)).reverse();
  await expect.poll(() => app.feed.position >= positions.at(-1)!).toBe(true);
  await subscribe(visitor, EXHIBITIONS);
  await expect.poll(subscribers).toEqual([1]);
  const view = soleView();
  // All of them wait for the same busy view, and are let in together.
  const { open, spy } = gate(view);
  await announce();
  await expect.poll(() => spy.mock.calls.length).toBe(1);
  const join = vi.spyOn(view, 'join');
  const returning = await Promise.all(positions.map((since) => subscribe(visitor, EXHIBITIONS, since)));
  await expect.poll(() => join.mock.calls.length).toBe(32);
  const after = vi.spyOn(app.feed, 'after');
  const { after: real } = Object.getPrototypeOf(app.feed) as typeof app.feed;
  after.mockImplementation(async (since) => (since < positions[20]! ? 'gap' : real.call(app.feed, since)));
  open();
  for (const stream of returning.slice(0, 20)) await stream.until((event) => event.kind === 'GAP');
  const last = await announce();
  for (const [i, stream] of returning.slice(20).entries()) {
    await stream.until((event) => event.id === last);
    // The rest of the 32, the one that the view was busy with, and the last.
    expect(stream.events.filter(({ kind }) => kind === 'CHANGED')).toHaveLength(11 - i + 2);
    expect(stream.events.some(({ kind }) => kind === 'GAP')).toBe(false);
  }
  expect(after.mock.calls.length).toBeLessThanOrEqual(6);
});
