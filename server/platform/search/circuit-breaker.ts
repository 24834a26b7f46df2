// Something that may be away: once it is, nobody waits for it again until a probe has found it back.
import type { Logger } from '../log.ts';

interface Watched {
  readonly name: string;
  readonly log: Logger;
  /** Succeeds when it is there. */
  readonly probe: () => Promise<unknown>;
  /** Until the first probe, in milliseconds. Longer each time when it goes away again soon after. */
  readonly pause?: number;
  /** Called when it has come back. */
  readonly back?: () => void;
}

const PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** Who stays for so long is trusted again. */
const TRUSTED_AFTER_MS = 60_000;

export class CircuitBreaker {
  #isOpen = false;
  #stopped = false;
  #timer?: NodeJS.Timeout;
  #pause: number;
  #closedAt = Number.NEGATIVE_INFINITY;
  readonly #watched: Watched;

  constructor(watched: Watched) {
    this.#watched = watched;
    this.#pause = watched.pause ?? PAUSE_MS;
  }

  /** It is away: do not ask. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** It did not answer. Said once, until it is back. */
  open(error: unknown): void {
    if (this.#isOpen || this.#stopped) return;
    this.#isOpen = true;
    const { log, name, pause = PAUSE_MS } = this.#watched;
    const isTrusted = performance.now() - this.#closedAt > TRUSTED_AFTER_MS;
    this.#pause = isTrusted ? pause : Math.min(this.#pause * 2, LONGEST_PAUSE_MS);
    log.warn({ err: error }, `${name} is away: the database answers until it is back`);
    this.#probeLater();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #probeLater() {
    const { name, log, probe, back } = this.#watched;
    this.#timer = setTimeout(async () => {
      try {
        await probe();
      } catch {
        if (!this.#stopped) this.#probeLater();
        return;
      }
      if (this.#stopped) return;
      this.#isOpen = false;
      this.#closedAt = performance.now();
      log.info(`${name} is back`);
      back?.();
    }, this.#pause).unref();
  }
}
