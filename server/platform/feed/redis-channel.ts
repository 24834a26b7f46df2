import { createClient } from '@redis/client';
import type { Logger } from '../log.ts';
import { type Channel, encodeMessage } from './channel.ts';

const CONNECT_MS = 5_000;
/** Finds a connection that is dead without knowing it. */
const PING_MS = 10_000;
const RETRY_MS = { first: 50, most: 2_000 } as const;

interface RedisParts {
  readonly url: string;
  readonly log: Logger;
  /** Keeps installations apart that share one Redis: its channels know no databases. */
  readonly prefix: string;
  /** Runs when messages may have been missed. */
  readonly missed: () => void;
}

/** Redis' PUBLISH and SUBSCRIBE. Redis may be away at any time, at the start as well: it is tried again for good. */
export class RedisChannel implements Channel {
  readonly #publisher;
  readonly #subscriber;
  readonly #heard = new Map<string, (message: unknown) => void>();
  readonly #parts: RedisParts;
  #isAway = false;

  constructor(parts: RedisParts) {
    this.#parts = parts;
    this.#publisher = createClient({
      url: parts.url,
      // A message that is late says nothing.
      disableOfflineQueue: true,
      pingInterval: PING_MS,
      socket: {
        connectTimeout: CONNECT_MS,
        reconnectStrategy: (retries: number) => Math.min(RETRY_MS.first * 2 ** Math.min(retries, 10), RETRY_MS.most),
      },
    });
    this.#subscriber = this.#publisher.duplicate({ disableOfflineQueue: false });
    for (const client of [this.#publisher, this.#subscriber]) client.on('error', (error: Error) => this.#away(error));
    this.#subscriber.on('ready', () => {
      if (this.#isAway) parts.log.info({}, 'Redis is back: nodes wake each other through it again');
      this.#isAway = false;
      parts.missed();
    });
  }

  publish(topic: string, message: unknown): void {
    const text = encodeMessage(message);
    if (this.#publisher.isReady) this.#publisher.publish(this.#named(topic), text).catch(() => {});
  }

  subscribe(topic: string, hear: (message: unknown) => void): void {
    this.#heard.set(topic, hear);
  }

  get connected() {
    return this.#publisher.isReady && this.#subscriber.isReady;
  }

  /** Does not wait: without Redis the feed wakes by NOTIFY, and what is ephemeral stays within its node. */
  async start() {
    for (const client of [this.#publisher, this.#subscriber]) {
      client.connect().catch((error: Error) => this.#away(error));
    }
    for (const [topic, hear] of this.#heard) {
      // Subscriptions are taken up again by the client itself, whenever it reconnects.
      this.#subscriber
        .subscribe(this.#named(topic), (text) => hear(JSON.parse(text)))
        .catch((error: Error) => this.#away(error));
    }
  }

  async stop() {
    this.#publisher.destroy();
    this.#subscriber.destroy();
  }

  #named(topic: string) {
    return `${this.#parts.prefix}:${topic}`;
  }

  /** Once for each time that it goes away. Of the error only the words: the client's objects hold the password. */
  #away(error: Error) {
    if (this.#isAway) return;
    this.#isAway = true;
    const reason = error.message || (error as NodeJS.ErrnoException).code || error.name;
    this.#parts.log.warn({ reason }, 'Redis is away: nodes wake each other through PostgreSQL alone');
  }
}
