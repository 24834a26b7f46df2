// What people are told of the connection, and when the page tries again.
import { createRoot } from 'solid-js';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConnectionState, onReturn, tellReturn } from '../../client/platform/connection-state.ts';
import { reconnection, waitBefore } from '../../client/platform/reconnection.ts';

beforeEach(() => void vi.useFakeTimers({ now: new Date('2025-11-12T14:20:00+09:00') }));
afterEach(() => void vi.useRealTimers());

describe('what is shown', () => {
  const open = () => createRoot(() => createConnectionState());

  test('a brief interruption is not shown at all', async () => {
    const state = open();
    state.become('live');
    const seen: string[] = [];
    for (const next of ['reconnecting', 'live', 'stale', 'reconnecting', 'live'] as const) {
      state.become(next);
      seen.push(state.shown());
      await vi.advanceTimersByTimeAsync(700);
      seen.push(state.shown());
    }
    await vi.advanceTimersByTimeAsync(10_000);
    expect(new Set([...seen, state.shown()])).toEqual(new Set(['live']));
  });

  test('a longer one is, with the time of what is shown; the return is told for a moment', async () => {
    const state = open();
    state.become('live');
    await vi.advanceTimersByTimeAsync(60_000);
    state.heard();
    await vi.advanceTimersByTimeAsync(5_000);
    state.become('offline');
    expect(state.shown()).toBe('live');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(state.shown()).toBe('offline');
    expect(state.lostSince()).toEqual(new Date('2025-11-12T14:21:00+09:00'));
    state.become('reconnecting');
    expect(state.shown()).toBe('reconnecting');
    state.become('live');
    expect(state.shown()).toBe('restored');
    await vi.advanceTimersByTimeAsync(4_000);
    expect(state.shown()).toBe('live');
  });

  test('lost again while the return is shown, it waits as any other', async () => {
    const state = open();
    state.become('live');
    state.become('reconnecting');
    await vi.advanceTimersByTimeAsync(2_000);
    state.become('live');
    state.become('reconnecting');
    expect(state.shown()).toBe('restored');
    await vi.advanceTimersByTimeAsync(1_500);
    expect(state.shown()).toBe('reconnecting');
  });

  test('only a long absence makes what no subscription keeps be fetched again', async () => {
    const state = open();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(state.heard()).toBe(false);
    await vi.advanceTimersByTimeAsync(31_000);
    expect(state.heard()).toBe(true);
    const told: boolean[] = [];
    const end = onReturn(({ long }) => told.push(long));
    tellReturn(true);
    end();
    tellReturn(true);
    expect(told).toEqual([true]);
  });
});

describe('when it tries again', () => {
  const online = vi.spyOn(navigator, 'onLine', 'get');
  const open = () => {
    const calls: string[] = [];
    online.mockReturnValue(true);
    const call = (name: string) => () => void calls.push(name);
    const reach = vi.fn(async (_signal: AbortSignal) => true);
    const again = reconnection({
      reach,
      ...{ ping: call('ping'), abandon: call('abandon'), onDoubt: call('doubt') },
      ...{ onOffline: call('offline'), onOnline: call('online') },
    });
    return { again, calls, reach };
  };

  test('waits get longer, up to ten seconds, and are spread', () => {
    expect([0, 1, 2, 3, 8].map((nth) => waitBefore(nth, 1))).toEqual([250, 500, 1_000, 2_000, 10_000]);
    expect(waitBefore(0, 0)).toBe(0);
    expect(waitBefore(8, 0)).toBe(5_000);
  });

  test('at once when the network comes back, however long it was away', async () => {
    const { again, calls } = open();
    again.succeeded();
    again.failed();
    online.mockReturnValue(false);
    dispatchEvent(new Event('offline'));
    const tried = vi.fn();
    void again.wait().then(tried);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(tried).not.toHaveBeenCalled();
    online.mockReturnValue(true);
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(tried).toHaveBeenCalledOnce();
    expect(calls).toEqual(['offline', 'online']);
  });

  test('an attempt into the old network is given up when there is a new one, and when it takes too long', async () => {
    const { again, calls } = open();
    again.attempted();
    dispatchEvent(new Event('online'));
    expect(calls).toEqual(['online', 'abandon']);
    again.attempted();
    dispatchEvent(new Event('focus'));
    expect(calls).toEqual(['online', 'abandon']);
    await vi.advanceTimersByTimeAsync(2_000);
    dispatchEvent(new Event('focus'));
    expect(calls).toEqual(['online', 'abandon', 'abandon']);
    again.attempted();
    await vi.advanceTimersByTimeAsync(3_000);
    expect(calls).toEqual(['online', 'abandon', 'abandon', 'abandon']);
  });

  test('a connection without an answer is given up; one that answers stays', async () => {
    const { again, calls } = open();
    again.succeeded();
    again.asked();
    await vi.advanceTimersByTimeAsync(3_900);
    again.heard();
    await vi.advanceTimersByTimeAsync(4_500);
    expect(calls).toEqual([]);
    again.asked();
    await vi.advanceTimersByTimeAsync(4_000);
    expect(calls).toEqual(['abandon']);
  });

  /** What the small request meets: an answer, a refusal, or nothing for as long as it is waited for. */
  const meets = (reach: ReturnType<typeof open>['reach'], what: 'answer' | 'refusal' | 'silence') =>
    reach.mockImplementation((signal: AbortSignal) => {
      if (what !== 'silence') return Promise.resolve(what === 'answer');
      return new Promise((resolve) => signal.addEventListener('abort', () => resolve(false)));
    });
  /** As after a connection that took so long. */
  const lost = async (again: ReturnType<typeof open>['again'], took: number) => {
    again.attempted();
    await vi.advanceTimersByTimeAsync(took);
    again.succeeded();
    again.failed();
  };
  const waiting = (again: ReturnType<typeof open>['again']) => {
    const done = vi.fn();
    void again.wait().then(done);
    return done;
  };

  test('a silent network is found within a moment of its return, without opening sockets into it', async () => {
    const { again, reach } = open();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    await lost(again, 100);
    meets(reach, 'silence');
    const done = waiting(again);
    await vi.advanceTimersByTimeAsync(50_000);
    expect(done).not.toHaveBeenCalled();
    // Once a second at most: a probe, and a moment.
    expect(reach.mock.calls.length).toBe(40);
    meets(reach, 'answer');
    await vi.advanceTimersByTimeAsync(1_250);
    expect(done).toHaveBeenCalledOnce();
  });

  test('a server that refuses is asked ever less often; a request that never gets through does not lock a socket out', async () => {
    const { again, reach } = open();
    vi.spyOn(Math, 'random').mockReturnValue(1);
    await lost(again, 100);
    meets(reach, 'refusal');
    const done = waiting(again);
    await vi.advanceTimersByTimeAsync(59_000);
    expect(reach.mock.calls.length).toBe(10);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(done).toHaveBeenCalledOnce();
  });

  test('what took long before is given time', async () => {
    const { again, reach } = open();
    await lost(again, 700);
    reach.mockImplementation(async (signal: AbortSignal) => {
      await new Promise((resolve) => setTimeout(resolve, 2_700));
      return !signal.aborted;
    });
    const done = waiting(again);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(done).toHaveBeenCalledOnce();
  });

  test('what is asked of the old network is asked anew of the new one', async () => {
    const { again, reach } = open();
    meets(reach, 'silence');
    again.failed();
    const done = waiting(again);
    await vi.advanceTimersByTimeAsync(300);
    meets(reach, 'answer');
    dispatchEvent(new Event('online'));
    await vi.advanceTimersByTimeAsync(0);
    expect(done).toHaveBeenCalledOnce();
  });

  test('after the device slept the connection is doubted until it answers', async () => {
    const { again, calls } = open();
    again.succeeded();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(calls).toEqual([]);
    vi.setSystemTime(Date.now() + 3_600_000);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(calls).toEqual(['doubt', 'ping']);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(calls).toEqual(['doubt', 'ping', 'abandon']);
  });
});
