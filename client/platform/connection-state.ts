// How up to date the page is, as people are told it: short interruptions are not worth a word, and a return is.
import { type Accessor, createSignal } from 'solid-js';

/**
 * `stale`: the device slept or changed its network, and the server has not been heard since. `restored`: up to date again
 * after an interruption that people were told of.
 */
export type LiveState = 'connecting' | 'live' | 'stale' | 'reconnecting' | 'offline' | 'restored';

/** Interruptions below it are not shown. */
const GRACE_MS = 1_500;
/** How long a return is shown. */
const RESTORED_MS = 4_000;
/** After such an absence, what no subscription keeps up to date is fetched again. */
const LONG_ABSENCE_MS = 30_000;

export interface ConnectionState {
  /** What people see. */
  shown: Accessor<LiveState>;
  /** What is known now. */
  actual(): Exclude<LiveState, 'restored'>;
  /** When the server was last heard before the connection was lost; `null` before that. */
  lostSince: Accessor<Date | null>;
  become(state: Exclude<LiveState, 'restored'>): void;
  /** The server was heard. Answers whether that was after a long absence. */
  heard(): boolean;
}

/** The state of one connection. `now` in milliseconds. */
export function createConnectionState(now: () => number = Date.now): ConnectionState {
  const [shown, setShown] = createSignal<LiveState>('connecting');
  const [lostSince, setLostSince] = createSignal<Date | null>(null);
  let actual: Exclude<LiveState, 'restored'> = 'connecting';
  let lastHeard = now();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      setShown(actual);
    }, ms);
  };
  const isTold = () => shown() === 'stale' || shown() === 'reconnecting' || shown() === 'offline';

  return {
    shown,
    actual: () => actual,
    lostSince,
    become(state) {
      if (actual === 'live' && state !== 'live') setLostSince(new Date(lastHeard));
      actual = state;
      if (state === 'live' && isTold()) {
        setShown('restored');
        later(RESTORED_MS);
      } else if (state === 'live') {
        if (shown() === 'restored') return;
        clearTimeout(timer);
        timer = undefined;
        setShown('live');
      } else if (isTold()) setShown(state);
      else if (timer === undefined || shown() === 'restored') later(GRACE_MS);
    },
    heard() {
      const away = now() - lastHeard;
      lastHeard = now();
      return away > LONG_ABSENCE_MS;
    },
  };
}

type Returned = (absence: { readonly long: boolean }) => void;

const listeners = new Set<Returned>();

/**
 * Calls `listener` when the page is connected again; `long` when changes may have been missed by whatever has no
 * subscription. Returns what ends it.
 */
export function onReturn(listener: Returned): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function tellReturn(long: boolean): void {
  for (const listener of [...listeners]) listener({ long });
}
