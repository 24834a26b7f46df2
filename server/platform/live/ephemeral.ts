// The second kind of subscription: state that is worth nothing later. Only the latest is delivered, whole; there are no positions
// and no gaps. A slow reader skips what was in between.
import { type ExecutionArgs, execute } from 'graphql';
import type { WebSocket } from 'ws';
import type { Context } from '../graphql/context.ts';
import type { FormatErrors, Live } from './live.ts';
import { SilentOperation } from './operation.ts';
import { Frame } from './subscriber.ts';

interface SourceProperties {
  /** Calls back whenever the state may have changed. Answers what ends it. */
  watch: (changed: () => void) => () => void;
  /** Somebody subscribes, as themselves. Answers what to call when they leave. @throws DomainError when they may not */
  enter: (context: Context) => Promise<() => void>;
}

/** What a Subscription field's `subscribe` returns for ephemeral state; its resolver then says what the state is now. */
export class EphemeralSource implements AsyncIterable<never> {
  readonly watch: SourceProperties['watch'];
  readonly enter: SourceProperties['enter'];

  constructor({ watch, enter }: SourceProperties) {
    this.watch = watch;
    this.enter = enter;
  }

  [Symbol.asyncIterator](): never {
    throw new Error('An ephemeral source is delivered by Live.subscribe only');
  }
}

const AGAIN_MS = 1_000;

/** One rendering of the state for all whose document, variables and permission fingerprint agree. */
export class EphemeralView {
  readonly subscribers = new Set<EphemeralSubscriber>();
  latest?: Frame;
  renders = 0;
  #due = false;
  #working = false;
  readonly #unwatch: () => void;

  constructor(
    source: EphemeralSource,
    readonly args: ExecutionArgs,
    readonly format: FormatErrors,
    readonly empty: () => void,
  ) {
    this.#unwatch = source.watch(() => this.change());
  }

  join(subscriber: EphemeralSubscriber) {
    this.subscribers.add(subscriber);
    this.change();
  }

  leave(subscriber: EphemeralSubscriber) {
    if (!this.subscribers.delete(subscriber) || this.subscribers.size) return;
    this.#unwatch();
    this.empty();
  }

  change() {
    this.#due = true;
    void this.#work();
  }

  async #work() {
    if (this.#working) return;
    this.#working = true;
    try {
      while (this.#due && this.subscribers.size) {
        this.#due = false;
        this.renders++;
        const { errors, ...result } = await execute({ ...this.args, rootValue: {} });
        const payload = JSON.stringify(errors ? { ...result, errors: this.format(errors) } : result);
        if (errors) this.#tryAgain();
        if (payload !== this.latest?.payload) this.latest = new Frame('', payload, 'CHANGED');
        for (const subscriber of this.subscribers) subscriber.offer();
      }
    } finally {
      this.#working = false;
    }
  }

  /** The database did not answer: nothing else may ever change here. */
  #tryAgain() {
    setTimeout(() => this.change(), AGAIN_MS).unref();
  }
}

export class EphemeralSubscriber extends SilentOperation {
  #sent?: Frame;
  #behindSince = 0;

  constructor(
    readonly view: EphemeralView,
    readonly live: Live,
    readonly socket: WebSocket,
    readonly operationId: string,
    readonly leave: () => void,
  ) {
    super();
    view.join(this);
    // Gone while it was found out whether they may come: nothing else would say so.
    if (socket.readyState !== socket.OPEN) this.finish();
  }

  /** Sends the latest state, unless it was sent or the socket is full: then later, whatever is the latest by then. */
  offer() {
    const { latest } = this.view;
    if (this.ended || !latest || latest === this.#sent) return;
    if (this.socket.bufferedAmount > this.live.limits.bufferedBytes) {
      this.#behindSince ||= Date.now();
      this.live.behind.add(this);
      return;
    }
    this.#sent = latest;
    this.socket.send(latest.for(this.operationId), { binary: false });
  }

  recover() {
    if (this.socket.bufferedAmount < this.live.limits.bufferedBytes / 2) {
      this.#behindSince = 0;
      this.live.behind.delete(this);
      this.offer();
    } else if (Date.now() - this.#behindSince > this.live.limits.stuckMs) this.socket.terminate();
  }

  protected left() {
    this.live.behind.delete(this);
    this.view.leave(this);
    this.leave();
  }
}
