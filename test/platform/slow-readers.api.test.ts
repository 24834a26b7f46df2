// Many who only wait, and those who do not read what they are sent. Nothing here is about time.
import { once } from 'node:events';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import WebSocket from 'ws';
import { announceExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { Exhibition } from '../../server/features/exhibitions/exhibition.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import type { LiveLimits } from '../../server/platform/live/live.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { connectRaw, type Frame } from '../support/raw-socket.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

let app: TestApp;
let limits: LiveLimits;
let usual: LiveLimits;
beforeAll(async () => {
  app = await startApp();
  await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  limits = app.live.limits;
  usual = { ...limits };
});
afterAll(() => app?.stop());

const open = new Set<WebSocket>();
afterEach(async () => {
  Object.assign(limits, usual);
  for (const socket of open) socket.terminate();
  open.clear();
  await expect.poll(() => app.live.views.size).toBe(0);
});

interface Changed {
  readonly event: { kind: string; id: string; position: string };
}

async function connect(cookie = '') {
  const raw = await connectRaw<Changed>(app, cookie);
  open.add(raw.socket);
  const subscribe = (fields: string) =>
    raw.subscribe(`subscription { event: exhibitionChanged { kind id position ${fields} } }`);
  return { ...raw, subscribe };
}

let made = 0;
const announce = () =>
  asSystem(app, announceExhibition, {
    ...{ slug: `e-${++made}`, kind: 'EXHIBITION' as const, industry: '建設業', title: `展示会 ${made}`, capacity: 5 },
    ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '', venueName: '', venueAddress: '' },
    ...{ venueAccess: '', timetable: [], exhibitorTarget: 1 },
  });

const subscriberCount = () => [...app.live.views.values()].reduce((sum, { subscribers }) => sum + subscribers.size, 0);
const happened = (frames: readonly Frame<Changed>[], kind: string) =>
  frames.filter(({ type, payload }) => type === 'next' && payload!.data.event.kind === kind);

test('2,000 idle subscribers on 200 sockets hold, and each receives one change once, read once for each view', {
  timeout: 60_000,
}, async () => {
  const cookies = [''];
  for (const kind of ['isMember', 'isVendor']) {
    const id = await organization(app, { name: kind, [kind]: true, industry: '製造業', municipality: '熊本市' });
    const email = `${kind}@example.jp`;
    cookies.push((await signedIn(app, { name: kind, email, organizationIds: [id] })).cookie);
  }
  for (const i of [1, 2]) {
    cookies.push((await signedIn(app, { name: `支援員${i}`, email: `s${i}@example.jp`, role: 'support' })).cookie);
  }
  const sockets = await Promise.all(Array.from({ length: 200 }, (_, i) => connect(cookies[i % cookies.length])));
  for (const { subscribe } of sockets) {
    for (let i = 0; i < 10; i++) subscribe(['node { id title state }', 'node { id placesLeft }', ''][i % 3]!);
  }
  await expect.poll(subscriberCount, { timeout: 20_000 }).toBe(2_000);
  // Three documents; visitors, a member, a vendor, and two members of staff who read the same.
  expect(app.live.views.size).toBe(3 * 4);
  const id = await announce();
  await expect.poll(() => Math.min(...sockets.map(({ frames }) => frames.length)), { timeout: 20_000 }).toBe(10);
  for (const { frames } of sockets) {
    expect(new Set(frames.map((frame) => frame.id)).size).toBe(10);
    expect(happened(frames, 'CHANGED').every(({ payload }) => payload!.data.event.id === id)).toBe(true);
  }
  expect([...app.live.views.values()].map(({ renders }) => renders)).toEqual(Array(12).fill(1));
});

const LARGE = 200_000;
const fill = async (tx: Transaction, { id, letter }: { id: string; letter: string }) => {
  (await tx.load(Exhibition, id)).outline = letter.repeat(LARGE);
};

/** Changes a large record so often, each time until `reader` has it. Answers the most that waited for any socket. */
async function changeOften(id: string, times: number, reader: { frames: Frame<Changed>[] }): Promise<number> {
  let most = 0;
  for (let i = 0; i < times; i++) {
    const before = happened(reader.frames, 'CHANGED').length;
    await asSystem(app, fill, { id, letter: String.fromCharCode(97 + (i % 26)) });
    await expect.poll(() => happened(reader.frames, 'CHANGED').length, { interval: 5 }).toBeGreaterThan(before);
    for (const { subscribers } of app.live.views.values())
      for (const { socket } of subscribers) most = Math.max(most, socket.bufferedAmount);
  }
  return most;
}

/** Two who watch the same record, which both have; the slow one does not read any more. */
async function slowAndQuick() {
  const [slow, quick] = [await connect(), await connect()];
  for (const { subscribe } of [slow, quick]) subscribe('node { id outline }');
  await expect.poll(subscriberCount).toBe(2);
  const id = await announce();
  for (const { frames } of [slow, quick]) {
    await expect.poll(() => frames.length).toBe(1);
    frames.length = 0;
  }
  slow.socket.pause();
  return { id, slow, quick };
}

test('a reader who does not read keeps no more than the limit and one event; the others receive everything; then it is told of the gap', {
  timeout: 60_000,
}, async () => {
  Object.assign(limits, { bufferedBytes: 300_000, stuckMs: 60_000 });
  const { id, slow, quick } = await slowAndQuick();
  const changes = 60;
  const most = await changeOften(id, changes, quick);
  const frame = LARGE + 1_000;
  expect(most, 'more was written than the network keeps').toBeGreaterThan(limits.bufferedBytes);
  expect(most).toBeLessThanOrEqual(limits.bufferedBytes + frame);
  expect(happened(quick.frames, 'CHANGED')).toHaveLength(changes);
  expect(app.live.behind.size).toBe(1);

  slow.socket.resume();
  await expect.poll(() => happened(slow.frames, 'GAP').length).toBe(1);
  expect(happened(slow.frames, 'CHANGED').length).toBeLessThan(changes);
  // After the gap nothing more comes on this operation, and nobody waits for it.
  await expect.poll(() => slow.frames.at(-1)!.type).toBe('complete');
  expect(app.live.behind.size).toBe(0);
  expect(subscriberCount()).toBe(1);
  // The socket lives: it subscribes anew.
  slow.subscribe('node { id outline }');
  await expect.poll(subscriberCount).toBe(2);
  await changeOften(id, 1, slow);
});

test('who stays behind for too long is cut off, and what waited for them is let go', { timeout: 60_000 }, async () => {
  Object.assign(limits, { bufferedBytes: 300_000, stuckMs: 100 });
  const { id, slow: stuck, quick } = await slowAndQuick();
  await changeOften(id, 60, quick);
  await expect.poll(subscriberCount, { timeout: 5_000 }).toBe(1);
  expect(app.live.behind.size).toBe(0);
  expect(happened(quick.frames, 'CHANGED')).toHaveLength(60);
  stuck.socket.resume();
  await expect.poll(() => stuck.socket.readyState).toBe(WebSocket.CLOSED);
});

test('who asks without reading the answers is cut off', { timeout: 60_000 }, async () => {
  Object.assign(limits, { bufferedBytes: 100_000 });
  // graphql-ws prints that its answers could not be written.
  const printed = vi.spyOn(console, 'error').mockReturnValue();
  const asking = await connect();
  const closed = once(asking.socket, 'close');
  asking.socket.pause();
  const ping = JSON.stringify({ type: 'ping', payload: { text: 'x'.repeat(60_000) } });
  for (let i = 0; i < 400 && asking.socket.readyState === WebSocket.OPEN; i++) {
    await new Promise((resolve) => asking.socket.send(ping, resolve));
  }
  asking.socket.resume();
  const [code] = await closed;
  expect(code).toBe(1006);
  printed.mockRestore();
});
