// Mail that comes in, by whatever door: read, kept as it came, and put where it belongs, once.
import { randomUUID } from 'node:crypto';
import { DomainError } from '../../kernel/errors.ts';
import { SYSTEM } from '../../kernel/viewer.ts';
import type { Transaction } from '../database/transaction.ts';
import { announce } from '../feed/announce.ts';
import { attachableType } from '../files/attachment-types.ts';
import type { Services } from '../foundation.ts';
import { abilityOf } from '../permissions/ability.ts';
import { type IncomingMail, MAIL_MEGABYTES, readHead, readMail } from './incoming-mail.ts';
import { MAIL_TOPIC } from './outbox.ts';
import { type MailThread, threadOfAddress } from './reply-address.ts';

/** A file that came with a mail, in the file store. */
export interface KeptFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

export interface ReceivedMail extends Omit<IncomingMail, 'files'> {
  readonly files: readonly KeptFile[];
  /** Names of files that are not kept: of a kind that nobody opens, or too many. They are in the mail as it came. */
  readonly dropped: readonly string[];
  /** The mail as it came. */
  readonly raw: KeptFile;
  /** By an address that only we can make: not merely by naming a mail of ours. */
  readonly bySignedAddress: boolean;
}

/** Puts a mail into the thread of a record. Answers false when there is no such record (any more). */
export type ThreadReceiver = (tx: Transaction, mail: ReceivedMail, id: string) => Promise<boolean>;

/** What features do with mail. */
export interface MailReceivers {
  /** By the type of record. */
  readonly threads: Readonly<Record<string, ThreadReceiver>>;
  /** For what belongs to no thread: answers the new record. */
  readonly inbox: (tx: Transaction, mail: ReceivedMail) => Promise<MailThread>;
}

export type MailOutcome = 'threaded' | 'new' | 'bounce' | 'own' | 'duplicate';
export type MailDoor = 'http' | 'imap';

export const ATTACHMENT_FOLDER = 'attachments';
export const keyOfAttachment = (id: string): string => `${ATTACHMENT_FOLDER}/${id}`;
export const RAW_MAIL_TYPE = 'message/rfc822';

/** Of one mail. */
const MOST_KEPT = 10;

const OWN_ID = /^<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/;
/** The mail that nobody ever got, at the root of a thread. */
const ROOT_ID = /^<([a-z]+)\.([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/;

export interface Reception {
  readonly mail: ReceivedMail;
  readonly door: MailDoor;
  readonly receivers: MailReceivers;
  /** Named by the address that it was sent to. */
  readonly addressed: MailThread | null;
}

/**
 * Takes a mail in (R3.5): into the thread that its address or the mails it answers belong to, else to the inquiries. The same mail
 * a second time changes nothing.
 */
export async function receiveMail(
  tx: Transaction,
  { mail, door, receivers, addressed }: Reception,
): Promise<MailOutcome> {
  const { messageId, from, raw } = mail;
  const taken = await tx.em.execute(
    `insert into incoming_mail (message_id, id, door, sender, received_at, raw_key, outcome) values (?, ?, ?, ?, ?, ?, 'taken')
     on conflict do nothing returning id`,
    [messageId, raw.id, door, from, tx.now, keyOfAttachment(raw.id)],
  );
  if (!taken.length) return 'duplicate';
  const [outcome, thread] = await place(tx, mail, receivers, addressed);
  await tx.em.execute(
    'update incoming_mail set outcome = ?, thread_type = ?, thread_id = ? where message_id = ?',
    [outcome, thread?.type ?? null, thread?.id ?? null, messageId],
    'run',
  );
  return outcome;
}

async function place(
  tx: Transaction,
  mail: ReceivedMail,
  { threads, inbox }: MailReceivers,
  addressed: MailThread | null,
): Promise<[MailOutcome, MailThread | null]> {
  // What we sent came back to us: forwarded in a circle.
  if ((await sentByUs(tx, [mail.messageId])).length) return ['own', null];
  if (mail.bounce && (await noteBounce(tx, mail.bounce))) return ['bounce', null];
  const thread = addressed ?? (await answeredThread(tx, mail.answers, Object.keys(threads)));
  if (thread && (await threads[thread.type]?.(tx, mail, thread.id))) return ['threaded', thread];
  return ['new', await inbox(tx, mail)];
}

const ownIds = (messageIds: readonly string[]) => messageIds.flatMap((id) => OWN_ID.exec(id)?.[1] ?? []);

const sentByUs = (tx: Transaction, messageIds: readonly string[]): Promise<{ id: string }[]> => {
  const ids = ownIds(messageIds);
  return ids.length
    ? tx.em.execute(`select id from mail where id in (${ids.map(() => '?')})`, ids)
    : Promise.resolve([]);
};

/** A mail of ours did not arrive: that is told where it was written. Answers whether it is one of ours. */
async function noteBounce(tx: Transaction, { originals, status, final }: NonNullable<IncomingMail['bounce']>) {
  const known = await sentByUs(tx, originals);
  if (!known.length || !final) return known.length > 0;
  for (const { id } of known) {
    await tx.em.execute(
      `update mail set state = 'FAILED', body = null, envelope = null, problem = ? where id = ?`,
      [status, id],
      'run',
    );
  }
  const changes = known.map(({ id }) => ({ topic: MAIL_TOPIC, subject: id, kind: 'updated' as const, before: null }));
  await announce(tx, changes);
  return true;
}

/** The thread of the nearest mail that this one answers, ours or one that came in. */
async function answeredThread(
  tx: Transaction,
  answers: readonly string[],
  types: readonly string[],
): Promise<MailThread | null> {
  for (const messageId of answers) {
    const [, root, rootId] = ROOT_ID.exec(messageId) ?? [];
    const type = types.find((each) => each.toLowerCase() === root);
    if (type && rootId) return { type, id: rootId };
    const [own] = ownIds([messageId]);
    const [found] = await tx.em.execute<MailThread[]>(
      `select thread_type as type, thread_id as id from incoming_mail where message_id = ? and thread_id is not null
       union all select thread_type, thread_id from mail where id = ?::uuid and thread_id is not null limit 1`,
      [messageId, own ?? null],
    );
    if (found) return found;
  }
  return null;
}

type Parts = Pick<Services, 'runner' | 'permissions' | 'files' | 'pool' | 'log' | 'secrets'>;

/** The one way in. Rejects only when the mail could not be kept: whoever brought it has to bring it again. */
export class MailReception {
  readonly #parts: Parts;
  readonly #receivers: MailReceivers;

  constructor(parts: Parts, receivers: MailReceivers) {
    this.#parts = parts;
    this.#receivers = receivers;
  }

  /** `isCut`: only the beginning of a mail that is too large. */
  async receive(raw: Buffer, door: MailDoor, { isCut = false } = {}): Promise<MailOutcome> {
    const read = await (isCut || raw.length > MAIL_MEGABYTES * 1024 * 1024 ? readHead(raw) : readMail(raw));
    const { rowCount } = await this.#parts.pool.query('select from incoming_mail where message_id = $1', [
      read.messageId,
    ]);
    if (rowCount) return 'duplicate';
    const { mail, contents } = await this.#kept(read, raw);
    let outcome: MailOutcome | undefined;
    try {
      await this.#putFiles(mail, raw, contents);
      outcome = await this.#enter({ mail, door, receivers: this.#receivers, addressed: this.#addressed(mail) });
    } finally {
      if (outcome === undefined || outcome === 'duplicate') await this.#parts.files.remove(keysOf(mail));
    }
    return outcome;
  }

  /** What `receiveMail` takes in, its files kept: for those who run the command themselves. */
  async prepare(raw: Buffer, door: MailDoor): Promise<Reception> {
    const { mail, contents } = await this.#kept(await readMail(raw), raw);
    await this.#putFiles(mail, raw, contents);
    return { mail, door, receivers: this.#receivers, addressed: this.#addressed(mail) };
  }

  /** The files first: a record never names what is not there. What a crash leaves over is cleared away after a day. */
  async #putFiles(mail: ReceivedMail, raw: Buffer, contents: readonly Buffer[]): Promise<void> {
    const { files } = this.#parts;
    await files.put(keyOfAttachment(mail.raw.id), { type: RAW_MAIL_TYPE, bytes: raw });
    for (const [at, { id, type }] of mail.files.entries())
      await files.put(keyOfAttachment(id), { type, bytes: contents[at]! });
  }

  async #kept({ files, ...read }: IncomingMail, raw: Buffer): Promise<{ mail: ReceivedMail; contents: Buffer[] }> {
    const found = await Promise.all(files.map(({ bytes, name }) => attachableType(bytes, name)));
    const types = found.map((type, at) => (found.slice(0, at).filter(Boolean).length < MOST_KEPT ? type : null));
    const kept = files.flatMap(({ name, bytes }, at) => (types[at] ? [{ name, bytes, type: types[at] }] : []));
    const mail: ReceivedMail = {
      ...read,
      files: kept.map(({ name, type, bytes }) => ({ id: randomUUID(), name, type, size: bytes.length })),
      dropped: files.filter((_, at) => !types[at]).map(({ name }) => name),
      raw: { id: randomUUID(), name: '元のメール.eml', type: RAW_MAIL_TYPE, size: raw.length },
      bySignedAddress: this.#addressed(read) !== null,
    };
    return { mail, contents: kept.map(({ bytes }) => bytes) };
  }

  #addressed({ to }: Pick<IncomingMail, 'to'>): MailThread | null {
    const types = Object.keys(this.#receivers.threads);
    for (const address of to) {
      const thread = threadOfAddress(this.#parts.secrets, types, address);
      if (thread) return thread;
    }
    return null;
  }

  async #enter(input: Reception): Promise<MailOutcome> {
    const { runner, permissions, log } = this.#parts;
    const ability = abilityOf(permissions.rulesForActor(SYSTEM));
    for (let attempt = 1; ; attempt++) {
      try {
        const outcome = await runner(SYSTEM, ability, receiveMail, input);
        log.info({ door: input.door, outcome, problem: input.mail.problem || undefined }, 'A mail came in');
        return outcome;
      } catch (error) {
        // Somebody decided about the same record in the same moment.
        if (!(error instanceof DomainError && error.code === 'CONFLICT') || attempt === 3) throw error;
      }
    }
  }
}

const keysOf = ({ raw, files }: ReceivedMail): string[] => [raw, ...files].map(({ id }) => keyOfAttachment(id));
