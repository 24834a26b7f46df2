// One operation on one socket, and the frame that it shares with the others of its view.
import type { WebSocket } from 'ws';
import type { Live } from './live.ts';
import { SilentOperation } from './operation.ts';
import type { LiveEvent } from './source.ts';
import type { View } from './view.ts';

/** A result serialised once, and encoded once per operation id: clients that number their operations 1, 2, … share bytes. */
export class Frame {
  readonly #encoded = new Map<string, Buffer>();

  constructor(
    readonly position: string,
    readonly payload: string,
    readonly kind: LiveEvent['kind'],
  ) {}

  for(operationId: string): Buffer {
    let bytes = this.#encoded.get(operationId);
    if (!bytes) {
      bytes = Buffer.from(`{"id":${JSON.stringify(operationId)},"type":"next","payload":${this.payload}}`);
      if (operationId.length <= 4) this.#encoded.set(operationId, bytes);
    }
    return bytes;
  }
}

const TEXT = { binary: false };

export class Subscriber extends SilentOperation {
  #behindSince = 0;
  position: string;
  /** Whether the client knows its position. */
  #told: boolean;

  constructor(
    readonly view: View,
    readonly live: Live,
    readonly socket: WebSocket,
    readonly operationId: string,
    /** Where the client resumes; empty: from now on, which begins here and not when the view has time to admit it. */
    since: string,
  ) {
    super();
    this.position = since || live.feed.position;
    this.#told = since !== '';
  }

  deliver(frame: Frame) {
    if (this.ended || this.#behindSince || !this.#isNews(frame)) return;
    if (this.socket.bufferedAmount > this.live.limits.bufferedBytes) {
      this.#behindSince = Date.now();
      this.live.behind.add(this);
      return;
    }
    this.position = frame.position;
    this.#told = true;
    this.socket.send(frame.for(this.operationId), TEXT);
  }

  #isNews({ position, kind }: Frame) {
    return position > this.position || (kind === 'POSITION' && !this.#told && position === this.position);
  }

  /** Called now and then for one that fell behind: when its socket has drained it is told of the gap, else it is cut off. */
  recover() {
    if (this.socket.bufferedAmount < this.live.limits.bufferedBytes / 2) {
      void this.view.gapFrame().then((frame) => this.giveUp(frame));
    } else if (Date.now() - this.#behindSince > this.live.limits.stuckMs) this.socket.terminate();
  }

  /** The client refetches and subscribes anew: after a gap nothing more comes on this operation. */
  giveUp(gap: Frame) {
    if (this.ended) return;
    this.socket.send(gap.for(this.operationId), TEXT);
    this.finish();
  }

  protected left() {
    this.live.behind.delete(this);
    this.view.leave(this);
  }
}
