// Fetches mail from a mailbox (IMAP_URL): waits for new mail, and looks again every minute. One node at a time.
import { ImapFlow } from 'imapflow';
import pg from 'pg';
import type { Logger } from '../log.ts';
import { HEAD_BYTES, MAIL_MEGABYTES } from './incoming-mail.ts';
import type { MailReception } from './receiving.ts';

interface FetcherParts {
  readonly imapUrl: string;
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly reception: MailReception;
}

/** An advisory lock that nothing else takes: whoever holds it fetches. */
const LOCK = 6_104_625;
const LOOK_EVERY_MS = 60_000;
const RETRY_MS = 15_000;
const PATIENCE_MS = 20_000;

export class MailboxFetcher {
  readonly #parts: FetcherParts;
  #stopped = false;
  /** Mail came while other mail was fetched. */
  #due = false;
  #wake = () => {};
  #running: Promise<void> = Promise.resolve();
  #client?: ImapFlow;

  constructor(parts: FetcherParts) {
    this.#parts = parts;
  }

  start(): void {
    this.#running = this.#run();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    this.#client?.close();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stopped) {
      try {
        await this.#whileLocked(() => this.#attend());
      } catch (error) {
        // A server's answer may repeat what a mail says: the log keeps its code.
        const { code, responseStatus, message } = error as { code?: string; responseStatus?: string; message: string };
        if (!this.#stopped)
          this.#parts.log.warn({ problem: code ?? responseStatus ?? message }, 'The mailbox was not read');
      }
      await this.#pause(RETRY_MS);
    }
  }

  /** Does nothing while another node fetches. */
  async #whileLocked(work: () => Promise<void>): Promise<void> {
    // A connection of its own: it is held as long as the mailbox is attended, and the lock ends with it.
    const holder = new pg.Client(this.#parts.databaseUrl);
    holder.on('error', () => this.#client?.close());
    await holder.connect();
    try {
      const { rows } = await holder.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [LOCK]);
      if (rows[0]!.mine) await work();
    } finally {
      await holder.end().catch(() => {});
    }
  }

  async #attend(): Promise<void> {
    const url = new URL(this.#parts.imapUrl);
    const secure = url.protocol === 'imaps:';
    const client = new ImapFlow({
      ...{ host: url.hostname, port: Number(url.port) || (secure ? 993 : 143), secure, logger: false },
      auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
      // Without TLS only what is said so: `imap://…?tls=off`, for a mailbox on the same machine.
      ...(url.searchParams.get('tls') === 'off' && { doSTARTTLS: false }),
      ...{ connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: 5 * LOOK_EVERY_MS },
      disableAutoIdle: true,
    });
    this.#client = client;
    let ended = false;
    client.on('close', () => {
      ended = true;
      this.#wake();
    });
    client.on('error', () => this.#wake());
    client.on('exists', () => {
      this.#due = true;
      this.#wake();
    });
    try {
      await client.connect();
      await client.mailboxOpen(decodeURIComponent(url.pathname.slice(1)) || 'INBOX');
      while (!ended && !this.#stopped) {
        this.#due = false;
        await this.#takeAll(client);
        if (ended || this.#stopped || this.#due) continue;
        // The server tells of new mail at once; the next command ends the waiting.
        void client.idle().catch(() => false);
        await this.#pause(LOOK_EVERY_MS);
      }
    } finally {
      this.#client = undefined;
      await client.logout().catch(() => client.close());
    }
  }

  /** Mail that nobody has seen yet, the oldest first. It counts as seen once it is kept. */
  async #takeAll(client: ImapFlow): Promise<void> {
    const found = (await client.search({ seen: false }, { uid: true })) || [];
    for (const uid of found) {
      if (this.#stopped) return;
      const fetched = await this.#fetch(client, uid);
      if (fetched) await this.#parts.reception.receive(fetched.raw, 'imap', fetched);
      await client.messageFlagsAdd({ uid: String(uid) }, ['\\Seen'], { uid: true });
    }
  }

  /** Of a mail that is far too large only the beginning: it is shown as such. */
  async #fetch(client: ImapFlow, uid: number): Promise<{ raw: Buffer; isCut: boolean } | null> {
    const head = await client.fetchOne(String(uid), { size: true }, { uid: true });
    if (!head) return null;
    const isCut = (head.size ?? 0) > MAIL_MEGABYTES * 1024 * 1024;
    const source = isCut ? { start: 0, maxLength: HEAD_BYTES } : true;
    const message = await client.fetchOne(String(uid), { source }, { uid: true });
    const raw = message ? message.source : undefined;
    return raw ? { raw, isCut } : null;
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#stopped ? 0 : ms);
      this.#wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
