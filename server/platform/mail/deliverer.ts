// Delivers what the outbox holds. Every node runs one; a mail that one node has in hand, the others pass by.
import type pg from 'pg';
import type { Clock } from '../../kernel/clock.ts';
import type { FileStore } from '../files/file-store.ts';
import type { Logger } from '../log.ts';
import { type Conversation, MAIL_TOPIC } from './outbox.ts';
import type { Letter, MailTransport } from './transport.ts';

interface DelivererParts {
  readonly pool: pg.Pool;
  readonly clock: Clock;
  readonly log: Logger;
  readonly transport: MailTransport;
  readonly files: Pick<FileStore, 'get'>;
}

/** Covers due times, and a wake-up that was lost. */
const IDLE_MS = 10_000;
const MINUTE = 60_000;
/** How long to wait after each failed attempt; after the last one the mail has failed. */
const PAUSES = [1, 5, 30, 120, 360, 720].map((minutes) => minutes * MINUTE);

interface Due {
  readonly id: string;
  readonly kind: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly calendar: string | null;
  readonly attempts: number;
  readonly thread_type: string | null;
  readonly thread_id: string | null;
  readonly envelope: Omit<Conversation, 'type' | 'id'> | null;
}

export class MailDeliverer {
  #running: Promise<void> = Promise.resolve();
  #again = false;
  #stopped = false;
  #timer?: NodeJS.Timeout;
  readonly #parts: DelivererParts;

  constructor(parts: DelivererParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#timer = setInterval(() => void this.wake(), IDLE_MS).unref();
    void this.wake();
  }

  /** Delivers everything that is due now. */
  wake(): Promise<void> {
    if (this.#stopped) return this.#running;
    if (!this.#again) {
      this.#again = true;
      this.#running = this.#running.then(async () => {
        this.#again = false;
        try {
          while (!this.#stopped && (await this.#deliverOne()));
        } catch (error) {
          this.#parts.log.error({ err: error }, 'The outbox could not be read and will be tried again');
        }
      });
    }
    return this.#running;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearInterval(this.#timer);
    await this.#running;
    this.#parts.transport.close();
  }

  /** One mail in one transaction: a node that dies gives it back. Answers whether there was one. */
  async #deliverOne(): Promise<boolean> {
    const client = await this.#parts.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<Due>(
        `select id, kind, recipient, subject, body, calendar, attempts, thread_type, thread_id, envelope from mail
         where state = 'QUEUED' and due_at <= $1 order by due_at, queued_at limit 1 for update skip locked`,
        [this.#parts.clock.now()],
      );
      if (rows[0]) await this.#attempt(client, rows[0]);
      await client.query('commit');
      return rows.length > 0;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  async #attempt(client: pg.ClientBase, due: Due): Promise<void> {
    const { transport, clock, log } = this.#parts;
    const { id, kind, attempts } = due;
    const now = clock.now();
    try {
      await transport.send(await this.#letterOf(due));
    } catch (error) {
      const pause = PAUSES[attempts];
      // A mail server's refusal may repeat the address: the record keeps its code, the log neither.
      const { responseCode, code } = error as { responseCode?: number; code?: string };
      const problem = String(responseCode ?? code ?? 'unknown');
      log.warn({ mail: id, kind, attempt: attempts + 1, problem }, 'A mail was not delivered');
      await client.query(
        pause === undefined
          ? `update mail set state = 'FAILED', body = null, envelope = null, calendar = null, attempts = attempts + 1, problem = $2 where id = $1`
          : `update mail set attempts = attempts + 1, problem = $2, due_at = $3 where id = $1`,
        pause === undefined ? [id, problem] : [id, problem, new Date(now.getTime() + pause)],
      );
      return this.#tell(client, due);
    }
    await client.query(
      `update mail set state = 'SENT', body = null, envelope = null, calendar = null, attempts = attempts + 1, problem = null, sent_at = $2
       where id = $1`,
      [id, now],
    );
    await this.#tell(client, due);
  }

  /** How it went is shown where the mail was written, for those that are part of a conversation. */
  async #tell(client: pg.ClientBase, { id, thread_type }: Due): Promise<void> {
    if (thread_type === null) return;
    await client.query(`insert into change (topic, subject, kind) values ($1, $2, 'updated')`, [MAIL_TOPIC, id]);
  }

  async #letterOf({ id, recipient: to, subject, body: text, calendar, ...due }: Due): Promise<Letter> {
    const { thread_type: type, thread_id: threadId, envelope } = due;
    if (!type || !threadId || !envelope) return { id, to, subject, text, ...(calendar && { calendar }) };
    const { files = [], ...rest } = envelope;
    const attachments = await Promise.all(
      files.map(async ({ key, name: filename, type: contentType }) => {
        const stored = await this.#parts.files.get(key);
        return stored ? [{ filename, contentType, content: stored.bytes }] : [];
      }),
    );
    return { id, to, subject, text, thread: { type, id: threadId, ...rest }, attachments: attachments.flat() };
  }
}
