// When to try again, and when to stop believing in a connection: a cut cable sends no farewell.

/** How long an attempt may take. */
const ATTEMPT_MS = 3_000;
/** An attempt that took so long is not worth waiting for once the person looks. */
const HOPELESS_MS = 1_000;
/** How long an answer to a ping of the ordinary rhythm may take. */
const PONG_MS = 4_000;
/** The same after the network came back or the device woke: most such connections are dead. */
const DOUBT_MS = 1_000;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 10_000;
/** The browser says that there is no network: it may be wrong. */
export const OFFLINE_WAIT_MS = 20_000;
/**
 * Whether the network is back is asked by a small request, not by opening sockets: after some failures browsers hold back every further
 * one for seconds. It may take so many times what the last connection took, within these bounds.
 */
const PROBE = { times: 4, leastMs: 1_000, mostMs: 3_000 } as const;
/** Silence is no refusal: asked again soon, it costs the server nothing. After so long it may be the server that is silent. */
const SILENCE_MS = 120_000;
/** A socket may get through where the request does not. */
const UNPROBED_MS = 60_000;
const TICK_MS = 5_000;
/** A clock that went on for so much longer than its timers: the device slept. */
const SLEPT_MS = 10_000;

interface Connection {
  ping(): void;
  /** Whether the server answers. Aborted, it says no. */
  reach(signal: AbortSignal): Promise<boolean>;
  /** Ends the connection, or the attempt at one, without waiting for the other side. */
  abandon(): void;
  /** Whether the connection still stands is being asked. */
  onDoubt(): void;
  onOffline(): void;
  onOnline(): void;
}

export interface Reconnection {
  /** Until the next attempt: at once when the network comes back, or the person does. */
  wait(): Promise<void>;
  attempted(): void;
  succeeded(): void;
  failed(): void;
  /** A ping was sent. */
  asked(): void;
  heard(): void;
}

/** How long to wait before attempt `nth` (from 0): longer each time, spread by `random` (0 to 1). */
export function waitBefore(nth: number, random: number): number {
  const longest = Math.min(FIRST_WAIT_MS * 2 ** nth, LONGEST_WAIT_MS);
  return nth === 0 ? longest * random : longest * (0.5 + random / 2);
}

/** Watches the browser's network, the page's visibility and the device's sleep for one connection. Browser only. */
export function reconnection({ ping, reach, abandon, onDoubt, onOffline, onOnline }: Connection): Reconnection {
  let phase: 'waiting' | 'attempting' | 'connected' = 'attempting';
  let attempts = 0;
  let attemptedAt = 0;
  let probeMs: number = PROBE.mostMs;
  /** Since when no probe was answered, not even by a refusal. */
  let silentSince: number | undefined;
  let wake: (() => void) | undefined;
  let deadline: ReturnType<typeof setTimeout> | undefined;

  const expect = (ms: number) => {
    clearTimeout(deadline);
    deadline = setTimeout(abandon, ms);
  };
  const verify = () => {
    onDoubt();
    ping();
    expect(DOUBT_MS);
  };
  /** Something has changed: what was tried before tells nothing. */
  const retry = ({ anew }: { anew: boolean }) => {
    attempts = 0;
    if (phase === 'waiting') wake?.();
    else if (phase === 'connected') verify();
    else if (anew || Date.now() - attemptedAt > HOPELESS_MS) abandon();
  };

  addEventListener('offline', onOffline);
  addEventListener('online', () => {
    onOnline();
    retry({ anew: true });
  });
  // Coming back to a page: its connection may have ended unnoticed. A fresh attempt is left alone.
  const seen = () => document.visibilityState === 'visible' && retry({ anew: false });
  document.addEventListener('visibilitychange', seen);
  addEventListener('pageshow', ({ persisted }) => persisted && seen());
  addEventListener('focus', () => phase !== 'connected' && seen());
  let ticked = Date.now();
  setInterval(() => {
    const slept = Date.now() - ticked > TICK_MS + SLEPT_MS;
    ticked = Date.now();
    if (slept) retry({ anew: true });
  }, TICK_MS);

  /** Until it is time to look again, or until `wake`. */
  const pause = () =>
    new Promise<void>((resolve) => {
      const isSilent = silentSince !== undefined && Date.now() - silentSince < SILENCE_MS;
      const nth = isSilent && document.visibilityState === 'visible' ? 0 : attempts++;
      const ms = navigator.onLine ? waitBefore(nth, Math.random()) : OFFLINE_WAIT_MS;
      const done = () => {
        clearTimeout(timer);
        resolve();
      };
      const timer = setTimeout(done, ms);
      wake = done;
    });

  /** Whether the server answers; asked anew at once on `wake`. */
  const probe = async (): Promise<boolean> => {
    const abort = new AbortController();
    let isWoken = false;
    wake = () => {
      isWoken = true;
      abort.abort();
    };
    const timer = setTimeout(() => {
      silentSince ??= Date.now();
      abort.abort();
    }, probeMs);
    const isThere = await reach(abort.signal);
    clearTimeout(timer);
    if (!abort.signal.aborted) silentSince = undefined;
    return isThere || (isWoken && probe());
  };

  return {
    async wait() {
      const began = Date.now();
      do await pause();
      while (!(await probe()) && Date.now() - began < UNPROBED_MS);
      wake = undefined;
    },
    attempted() {
      phase = 'attempting';
      attemptedAt = Date.now();
      expect(ATTEMPT_MS);
    },
    succeeded() {
      phase = 'connected';
      attempts = 0;
      silentSince = undefined;
      probeMs = Math.min(Math.max((Date.now() - attemptedAt) * PROBE.times, PROBE.leastMs), PROBE.mostMs);
      clearTimeout(deadline);
    },
    failed() {
      phase = 'waiting';
      clearTimeout(deadline);
    },
    asked: () => expect(PONG_MS),
    heard: () => clearTimeout(deadline),
  };
}
