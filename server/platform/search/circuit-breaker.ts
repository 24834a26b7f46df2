// Something that may be away: once it is, nobody waits for it again until a probe has found it back.
import type { Logger } from '../log.ts';

interface Watched {
  readonly name: string;
  readonly log: Logger;
  /** Succeeds when it is there. */
  readonly probe: () => Promise<unknown>;
  /** Between two probes, in milliseconds. */
  readonly pause?: number;
  /** Called when it has come back. */
  readonly back?: () => void;
}

export class CircuitBreaker {
  #isOpen = false;
  #stopped = false;
  #timer?: NodeJS.Timeout;
  readonly #watched: Watched;

  constructor(watched: Watched) {
    this.#watched = watched;
  }

  /** It is away: do not ask. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** It did not answer. Said once, until it is back. */
  open(error: unknown): void {
    if (this.#isOpen || this.#stopped) return;
    this.#isOpen = true;
    const { log, name } = this.#watched;
    log.warn({ err: error }, `${name} is away: the database answers until it is back`);
    this.#probeLater();
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#timer);
  }

  #probeLater() {
    const { name, log, probe, back, pause = 1_000 } = this.#watched;
    this.#timer = setTimeout(async () => {
      try {
        await probe();
      } catch {
        if (!this.#stopped) this.#probeLater();
        return;
      }
      if (this.#stopped) return;
      this.#isOpen = false;
      log.info(`${name} is back`);
      back?.();
    }, pause).unref();
  }
}
