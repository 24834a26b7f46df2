// Work that blocks, in a thread beside the event loop: one piece after the other, for a bounded number of people who wait.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../kernel/errors.ts';
import type { ThreadAnswer as Answer } from './thread-work.ts';

const PATIENCE_MS = 30_000;
/** A thread that has nothing to do ends after this; starting one takes some tenths of a second. */
const KEPT_MS = 60_000;
const MEMORY_MB = 512;
const MOST_WAITING = 20;

export class Thread<Input, Output> {
  readonly #module: URL;
  #worker: Worker | undefined;
  #idle: NodeJS.Timeout | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  /** `module`: the worker's file without its extension, beside `from`; the same before and after compiling. */
  constructor(from: string, module: string) {
    this.#module = new URL(`${module}${extname(new URL(from).pathname)}`, from);
  }

  /**
   * What the worker makes of `input`.
   * @throws DomainError `RATE_LIMITED` while many wait already
   */
  async ask(input: Input): Promise<Output> {
    if (this.#waiting >= MOST_WAITING) throw new DomainError('RATE_LIMITED');
    this.#waiting++;
    const answer = this.#last.then(() => this.#work(input));
    this.#last = answer.catch(() => {});
    try {
      return await answer;
    } finally {
      this.#waiting--;
    }
  }

  async #work(input: Input): Promise<Output> {
    const worker = this.#take();
    const answer = await new Promise<Answer<Output>>((resolve) => {
      const patience = setTimeout(() => resolve({ problem: 'It took too long' }), PATIENCE_MS);
      const settle = (outcome: Answer<Output>) => {
        clearTimeout(patience);
        resolve(outcome);
      };
      worker.once('message', settle);
      worker.once('error', (error) => settle({ problem: (error as Error).stack ?? String(error) }));
      worker.once('exit', () => settle({ problem: 'The thread ended' }));
      worker.postMessage(input);
    });
    for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
    if ('problem' in answer) {
      this.#worker = undefined;
      void worker.terminate();
      throw new Error(`A thread could not do its work: ${answer.problem}`);
    }
    this.#rest(worker);
    return answer.output;
  }

  #take(): Worker {
    clearTimeout(this.#idle);
    this.#worker ??= new Worker(this.#module, { env: {}, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
    this.#worker.ref();
    return this.#worker;
  }

  /** Waiting, it must not keep the process alive. */
  #rest(worker: Worker): void {
    worker.unref();
    this.#idle = setTimeout(() => {
      this.#worker = undefined;
      void worker.terminate();
    }, KEPT_MS).unref();
  }
}
