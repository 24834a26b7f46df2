// Who does not read what they are sent is told of presence later, and then only how it is by then.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { announceExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { Exhibition } from '../../server/features/exhibitions/exhibition.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import type { LiveLimits } from '../../server/platform/live/live.ts';
import { startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { connectRaw, type RawSocket } from '../support/raw-socket.ts';
import { asSystem, signedIn } from '../support/viewers.ts';

let app: TestApp;
let slow: ApiClient;
let quick: ApiClient;
let coming: ApiClient;
let exhibition: string;
let usual: LiveLimits;
beforeAll(async () => {
  app = await startApp();
  await app.fastify.listen({ host: '127.0.0.1', port: 0 });
  usual = { ...app.live.limits };
  slow = await signedIn(app, { name: '緒方 由美', email: 'slow@example.jp', role: 'support' });
  quick = await signedIn(app, { name: '森 健太', email: 'quick@example.jp', role: 'support' });
  coming = await signedIn(app, { name: '坂本 亮', email: 'coming@example.jp', role: 'support' });
  exhibition = await asSystem(app, announceExhibition, {
    ...{ slug: 'e', kind: 'EXHIBITION' as const, industry: '建設業', title: '展示会', capacity: 5, exhibitorTarget: 1 },
    ...{ catchphrase: '', outline: '', call: '', heldOn: '2025-12-11', hours: '', venueName: '', venueAddress: '' },
    ...{ venueAccess: '', timetable: [] },
  });
});
afterAll(() => app?.stop());

const BOARD = 'subscription { presence(place: BOARD) { person { name } } }';
const LARGE = 'subscription { large: exhibitionChanged { node { outline } } }';

interface Data {
  readonly presence?: readonly { readonly person: { readonly name: string } }[];
  readonly large?: { readonly node: { readonly outline: string } };
}
type Raw = RawSocket<Data>;

const open = new Set<Raw>();
afterEach(() => {
  Object.assign(app.live.limits, usual);
  for (const { socket } of open) socket.terminate();
  open.clear();
});

async function connect({ cookie }: ApiClient): Promise<Raw> {
  const raw = await connectRaw<Data>(app, cookie);
  open.add(raw);
  return raw;
}
const lists = ({ frames }: Raw): string[] =>
  frames.flatMap(({ payload }) => (payload?.data.presence ? [namesOf(payload.data.presence)] : []));
const namesOf = (present: NonNullable<Data['presence']>) =>
  present
    .map(({ person }) => person.name)
    .sort()
    .join();
const sees = (raw: Raw, ...names: string[]) => expect.poll(() => lists(raw).at(-1)).toBe(names.sort().join());

const fill = async (tx: Transaction, letter: string) => {
  (await tx.load(Exhibition, exhibition)).outline = letter.repeat(200_000);
};

/** One who is on the board and whose socket is full, and one who reads. */
async function fullAndQuick() {
  const [full, reader] = [await connect(slow), await connect(quick)];
  for (const each of [full, reader]) each.subscribe(BOARD);
  const large = full.subscribe(LARGE);
  reader.subscribe(LARGE);
  const both = ['緒方 由美', '森 健太'];
  for (const each of [full, reader]) await sees(each, ...both);
  await expect.poll(() => [...app.live.views.values()].map(({ subscribers }) => subscribers.size)).toEqual([2]);
  full.socket.pause();
  for (let i = 0; !app.live.behind.size; i++) {
    const letter = String.fromCharCode(97 + (i % 26));
    await asSystem(app, fill, letter);
    const isLast = () => reader.frames.some(({ payload }) => payload?.data.large?.node.outline.startsWith(letter));
    await expect.poll(isLast, { interval: 5 }).toBe(true);
    reader.frames.length = 0;
  }
  full.complete(large);
  await expect.poll(() => app.live.behind.size).toBe(0);
  return { full, reader, both };
}

test('a full socket skips what was in between and gets the latest list once it reads', {
  timeout: 60_000,
}, async () => {
  Object.assign(app.live.limits, { bufferedBytes: 300_000, stuckMs: 60_000 });
  const { full, reader, both } = await fullAndQuick();
  for (let i = 0; i < 4; i++) {
    const visit = await connect(coming);
    visit.subscribe(BOARD);
    await sees(reader, ...both, '坂本 亮');
    expect(app.live.behind.size).toBe(1);
    visit.socket.terminate();
    await sees(reader, ...both);
  }
  const stay = await connect(coming);
  stay.subscribe(BOARD);
  await sees(reader, ...both, '坂本 亮');
  const before = full.frames.length;
  full.socket.resume();
  await sees(full, ...both, '坂本 亮');
  expect(full.frames.slice(before).filter(({ payload }) => payload?.data.presence)).toHaveLength(1);
  expect(app.live.behind.size).toBe(0);
  // It is told of what comes next as before.
  stay.socket.terminate();
  await sees(full, ...both);
});

test('one that never reads is cut off, and is not there any more', { timeout: 60_000 }, async () => {
  Object.assign(app.live.limits, { bufferedBytes: 300_000, stuckMs: 100 });
  const { full, reader, both } = await fullAndQuick();
  (await connect(coming)).subscribe(BOARD);
  await sees(reader, both[1]!, '坂本 亮');
  expect(app.live.behind.size).toBe(0);
  full.socket.resume();
  await expect.poll(() => full.socket.readyState).toBe(WebSocket.CLOSED);
});
