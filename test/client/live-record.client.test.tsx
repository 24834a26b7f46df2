// One record, live: what arrives late, what is told, what goes on where.
import { createRoot, createSignal } from 'solid-js';
import { expect, test, vi } from 'vitest';
import type { LiveOptions } from '../../client/platform/live.ts';
import { createLiveRecord } from '../../client/platform/live-record.ts';

interface Case {
  readonly id: string;
  readonly entries: readonly string[];
}

/** A record whose answers come when the test lets them. */
function live(first: string) {
  const [id, setId] = createSignal(first);
  const waiting = new Map<string, (record: Case | null) => void>();
  const followed: { id: string; options: LiveOptions<Case>; ended: boolean }[] = [];
  const told: string[] = [];
  const { record, end } = createRoot((dispose) => ({
    end: dispose,
    record: createLiveRecord<Case>(id, {
      read: (asked) =>
        new Promise((resolve) => {
          waiting.set(asked, (value) => resolve({ record: value, position: `before ${asked}`, error: null }));
        }),
      follow(asked, options) {
        const one = { id: asked, options, ended: false };
        followed.push(one);
        return () => {
          one.ended = true;
        };
      },
      tell: (value, known) => told.push(...value.entries.filter((entry) => !known.entries.includes(entry))),
    }),
  }));
  const answer = async (asked: string, value: Case | null) => {
    await vi.waitUntil(() => waiting.has(asked));
    waiting.get(asked)!(value);
    waiting.delete(asked);
  };
  return { record, end, setId, answer, followed, told };
}

test('it goes on from where the feed stood before it was read, and tells what is new', async () => {
  const { record, end, answer, followed, told } = live('a');
  await answer('a', { id: 'a', entries: ['one'] });
  await vi.waitUntil(() => followed.length);
  expect(followed[0]).toMatchObject({ id: 'a', options: { since: 'before a' } });
  expect(told).toEqual([]);
  const node = { id: 'a', entries: ['one', 'two'] };
  followed[0]!.options.onEvent({ kind: 'CHANGED', position: 'later', id: 'a', node });
  expect(record.plain()).toEqual(node);
  expect(told).toEqual(['two']);
  end();
  expect(followed[0]!.ended).toBe(true);
});

test('an answer that comes after one has gone on to another record is not shown', async () => {
  const { record, end, setId, answer, followed } = live('a');
  setId('b');
  await answer('b', { id: 'b', entries: [] });
  await vi.waitUntil(() => followed.length);
  await answer('a', { id: 'a', entries: [] });
  await Promise.resolve();
  expect(record.data()?.id).toBe('b');
  expect(followed.map(({ id }) => id)).toEqual(['b']);
  end();
});

test('what is not there is null, not on its way', async () => {
  const { record, end, answer, followed } = live('a');
  expect(record.data()).toBeUndefined();
  await answer('a', null);
  await vi.waitUntil(() => !record.loading());
  expect(record.data()).toBeNull();
  expect(followed).toEqual([]);
  end();
});
