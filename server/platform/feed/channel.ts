// Short messages between the nodes, over PostgreSQL or Redis: to those who listen now, at most once, kept nowhere. What must not
// be lost is a row of the change feed; a message only says that there is something to read, or something ephemeral.
import type pg from 'pg';
import type { Feed } from './feed.ts';

export interface Channel {
  /** `message` becomes JSON. One that cannot be sent now is lost. @throws Error when it is too long */
  publish(topic: string, message: unknown): void;
  /** One listener for each topic of a process; own messages are heard, too. Before `start`. */
  subscribe(topic: string, hear: (message: unknown) => void): void;
  readonly connected: boolean;
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** What NOTIFY can carry, and therefore every channel. */
const MOST_BYTES = 7_999;

/** @throws Error when it is too long for NOTIFY */
export function encodeMessage(message: unknown): string {
  const text = JSON.stringify(message);
  if (Buffer.byteLength(text) > MOST_BYTES) throw new Error(`A message between nodes is at most ${MOST_BYTES} bytes`);
  return text;
}

/** LISTEN and NOTIFY, on the feed's listening connection. */
export class PostgresChannel implements Channel {
  constructor(
    readonly pool: pg.Pool,
    readonly feed: Feed,
  ) {}

  publish(topic: string, message: unknown): void {
    const text = encodeMessage(message);
    this.pool.query({ name: 'notify', text: 'select pg_notify($1, $2)', values: [topic, text] }).catch(() => {});
  }

  subscribe(topic: string, hear: (message: unknown) => void): void {
    this.feed.hear(topic, (text) => hear(JSON.parse(text)));
  }

  get connected() {
    return this.feed.connected;
  }

  async start() {}

  async stop() {}
}
