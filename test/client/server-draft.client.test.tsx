// Drafts that are kept on the device and on the server.
import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { useDraft } from '../../client/platform/drafts.ts';
import type { AppError } from '../../client/platform/operation.ts';
import { createServerDraft, type KeptCopy, type ServerCopy } from '../../client/platform/server-draft.ts';

interface Form {
  text: string;
}

const CONFLICT: AppError = { code: 'CONFLICT', message: '', fields: [] };
const OFFLINE: AppError = { code: 'OFFLINE', message: '', fields: [], isOutcomeUnknown: true };

/** A server with one record. */
let record: ServerCopy<Form> | null;
let offline: boolean;
/** The server does what it is asked to, and its answer never comes. */
let unheard: boolean;
let saves: number;

beforeEach(() => {
  vi.useFakeTimers();
  localStorage.clear();
  record = null;
  offline = false;
  unheard = false;
  saves = 0;
});
afterEach(() => vi.useRealTimers());

async function save(values: Form, on: { id: string; version: number } | null) {
  saves++;
  if (offline) return { data: null, error: OFFLINE };
  if (record && record.version !== on?.version) return { data: null, error: CONFLICT };
  record = { id: 'r1', version: (record?.version ?? 0) + 1, savedAt: '2025-11-12T05:32:00Z', values: { ...values } };
  return unheard ? { data: null, error: OFFLINE } : { data: structuredClone(record), error: null };
}

const open = (loaded: ServerCopy<Form> | null = structuredClone(record)) =>
  createRoot((dispose) => {
    const device = useDraft<KeptCopy<Form>>('form', { values: { text: '' }, unsaved: false, id: null, version: 0 });
    const reload = async () => structuredClone(record);
    return { dispose, ...createServerDraft<Form>({ empty: { text: '' }, loaded, device, save, reload }) };
  });

test('R3.2: what is typed reaches the server a moment later, once for many keys, and says when', async () => {
  const draft = open();
  for (const text of ['あ', 'あい', 'あいう']) draft.set('text', text);
  expect(draft.state()).toBe('dirty');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(saves).toBe(1);
  expect(record?.values.text).toBe('あいう');
  expect(draft.state()).toBe('saved');
  expect(draft.savedAt()).toEqual(new Date('2025-11-12T05:32:00Z'));
});

test('R3.2: offline it stays on the device and is gone on with at the next visit', async () => {
  offline = true;
  const first = open();
  first.set('text', '通信が切れても');
  await vi.advanceTimersByTimeAsync(2_000);
  expect(first.state()).toBe('failed');
  expect(await first.flush()).toBeNull();
  first.dispose();
  offline = false;
  const second = open();
  expect(second.values.text).toBe('通信が切れても');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(record?.values.text).toBe('通信が切れても');
});

test('R3.2: once the connection is back it is saved without being asked to', async () => {
  offline = true;
  const draft = open();
  draft.set('text', '圏外で書いた');
  await vi.advanceTimersByTimeAsync(1_500);
  offline = false;
  dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect(record?.values.text).toBe('圏外で書いた');
  draft.dispose();
});

test('R3.2: leaving while it is being saved loses neither the first nor the last words', async () => {
  const draft = open();
  draft.set('text', '前半');
  const saving = draft.flush();
  draft.set('text', '前半と後半');
  draft.dispose();
  await saving;
  await vi.advanceTimersByTimeAsync(0);
  expect(record?.values.text).toBe('前半と後半');
  expect(localStorage.length).toBe(0);
});

test('R3.2: a text of another window is neither overwritten unseen nor takes away what is typed', async () => {
  await save({ text: '最初' }, null);
  const draft = open();
  await save({ text: '別の窓' }, { id: 'r1', version: 1 });
  draft.set('text', 'この窓');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(draft.state()).toBe('conflict');
  expect(draft.newer()?.values.text).toBe('別の窓');
  expect(draft.values.text).toBe('この窓');
  expect(record?.values.text).toBe('別の窓');
  draft.set('text', 'この窓の続き');
  await vi.advanceTimersByTimeAsync(5_000);
  expect(record?.values.text).toBe('別の窓');
  await draft.keepMine();
  expect(record?.values.text).toBe('この窓の続き');
  expect(draft.state()).toBe('saved');
});

test('R3.2: the newer text can be taken instead, and is gone on with', async () => {
  await save({ text: '最初' }, null);
  const draft = open();
  await save({ text: '別の窓' }, { id: 'r1', version: 1 });
  draft.set('text', 'この窓');
  await vi.advanceTimersByTimeAsync(1_500);
  draft.takeNewer();
  expect(draft.values.text).toBe('別の窓');
  draft.set('text', '別の窓の続き');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(record?.values.text).toBe('別の窓の続き');
});

test('R3.2: sending waits for the last words', async () => {
  const draft = open();
  draft.set('text', '送る直前');
  expect(await draft.flush()).toEqual({ id: 'r1', version: 1 });
  expect(record?.values.text).toBe('送る直前');
});

test('R3.2: a copy on the device that the server has too gives way to what was saved elsewhere', async () => {
  const first = open();
  first.set('text', '保存済み');
  await vi.advanceTimersByTimeAsync(2_000);
  await save({ text: '別の端末' }, { id: 'r1', version: 1 });
  const second = open();
  expect(second.values.text).toBe('別の端末');
  expect(second.state()).toBe('clean');
  first.dispose();
});

test('R3.2: one’s own text whose answer was lost is no conflict, and what was typed since follows', async () => {
  await save({ text: '最初' }, null);
  const draft = open();
  unheard = true;
  draft.set('text', '届いていた');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(draft.state()).toBe('failed');
  expect(record?.values.text).toBe('届いていた');
  unheard = false;
  draft.set('text', '届いていた、その続き');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(draft.state()).toBe('saved');
  expect(record?.values.text).toBe('届いていた、その続き');
  draft.dispose();
});

test.each(['届いていた', '届いていた、その続き'])(
  'R3.2: a page that was left before its save was answered goes on without a conflict: %s',
  async (left) => {
    await save({ text: '最初' }, null);
    const first = open();
    unheard = true;
    first.set('text', '届いていた');
    await vi.advanceTimersByTimeAsync(1_500);
    offline = true;
    if (left !== '届いていた') first.set('text', left);
    dispatchEvent(new Event('pagehide'));
    [offline, unheard] = [false, false];
    const second = open();
    expect(second.values.text).toBe(left);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(['clean', 'saved']).toContain(second.state());
    expect(record?.values.text).toBe(left);
    for (const draft of [first, second]) draft.dispose();
  },
);

test('R3.2: what is typed into a second window survives its reload, whatever the first one saves', async () => {
  await save({ text: '最初' }, null);
  const [first, second] = [open(), open()];
  first.set('text', '一枚目');
  await vi.advanceTimersByTimeAsync(1_500);
  second.set('text', '二枚目');
  await vi.advanceTimersByTimeAsync(1_500);
  expect(second.state()).toBe('conflict');
  first.set('text', '一枚目の続き');
  await vi.advanceTimersByTimeAsync(2_000);
  dispatchEvent(new Event('pagehide'));
  const again = open();
  expect(again.values.text).toBe('二枚目');
  expect(again.state()).toBe('conflict');
  expect(record?.values.text).toBe('一枚目の続き');
  for (const draft of [first, second, again]) draft.dispose();
});

describe('R3.3: two windows of one draft share the copy on the device', () => {
  const type = async (draft: ReturnType<typeof open>, text: string) => {
    draft.set('text', text);
    await vi.advanceTimersByTimeAsync(1_500);
  };

  test('what one left undecided is offered again, whatever the other one wrote since', async () => {
    await type(open(), 'はじめ');
    const [first, second] = [open(), open()];
    await type(first, '先の窓');
    await type(second, '後の窓');
    expect(second.state()).toBe('conflict');
    second.dispose();
    await type(first, '先の窓の続き');
    expect(first.state()).toBe('saved');
    first.dispose();

    const again = open();
    expect([again.values.text, again.state()]).toEqual(['後の窓', 'conflict']);
    expect(again.newer()?.values.text).toBe('先の窓の続き');
    again.takeNewer();
    again.dispose();
    const last = open();
    expect([last.values.text, last.state()]).toEqual(['先の窓の続き', 'clean']);
  });

  test('the other one goes without a word more', async () => {
    await type(open(), 'はじめ');
    const [first, second] = [open(), open()];
    await type(first, '先の窓');
    await type(second, '後の窓');
    second.dispose();
    first.dispose();
    expect(open().values.text).toBe('後の窓');
  });

  test('a window that goes on with what was left asks nobody about it', async () => {
    await type(open(), 'はじめ');
    offline = true;
    const first = open();
    await type(first, '圏外');
    first.dispose();
    const second = open();
    await type(second, '圏外の続き');
    offline = false;
    expect(await second.flush()).not.toBeNull();
    second.dispose();
    const third = open();
    expect([third.values.text, third.state()]).toEqual(['圏外の続き', 'clean']);
  });
});
