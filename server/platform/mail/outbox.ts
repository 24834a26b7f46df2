// Mail is written into the transaction of the deed that it tells of, and delivered afterwards: none is sent for what did not
// happen, none is lost for what did.
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/transaction.ts';
import { announce } from '../feed/announce.ts';
import type { MailThread } from './reply-address.ts';

/** Change rows of this topic say that a mail waits. */
export const MAIL_TOPIC = 'Mail';

export interface Mail {
  /** What kind of mail, in snake_case: for those who look into a delivery. */
  readonly kind: string;
  readonly to: string;
  /** No personal data: it is seen on locked screens, and kept. */
  readonly subject: string;
  /** Plain text. Erased once delivered: it may hold a link that opens a door. */
  readonly body: string;
  /** An invitation for calendars (iCalendar) beside the text. */
  readonly calendar?: string;
  /** The record that it belongs to. */
  readonly about: { readonly type: string; readonly id: string };
  /** Headers beyond the usual ones, as for a link that ends such mails (RFC 8058). */
  readonly headers?: Readonly<Record<string, string>>;
  /** It is part of a conversation: answers come back to this record. */
  readonly thread?: Conversation;
}

export interface Conversation extends MailThread {
  /** Path of the page where it can be read and answered, too; `null` for those without an account. */
  readonly page: string | null;
  /** Nobody wrote it: a confirmation. */
  readonly automatic?: boolean;
  /** The Message-ID of the mail that it answers. */
  readonly answers?: string | null;
  /** Files that go along, by their keys in the file store. */
  readonly files?: readonly AttachedFile[];
}

export interface AttachedFile {
  readonly key: string;
  readonly name: string;
  readonly type: string;
}

/** Part of the third migration; `calendar` of the fourteenth. */
export const MAIL_TABLES = [
  `create table mail (
    id uuid primary key,
    kind text not null,
    recipient text not null,
    subject text not null,
    body text,
    state text not null default 'QUEUED' check (state in ('QUEUED', 'SENT', 'FAILED')),
    attempts int not null default 0,
    about_type text not null,
    about_id text not null,
    queued_at timestamptz not null,
    due_at timestamptz not null,
    sent_at timestamptz,
    problem text,
    calendar text,
    check (state = 'QUEUED' or body is null),
    check (state = 'QUEUED' or calendar is null)
  )`,
  `create index mail_due on mail (due_at) where state = 'QUEUED'`,
  `create index mail_about on mail (about_type, about_id, queued_at)`,
];

/** Part of the seventeenth migration. */
export const MAIL_HEADER_TABLES = ['alter table mail add column headers jsonb'];

/**
 * Part of the thirteenth migration. What belongs to a thread stays known by the id, which is the Message-ID's, when the rest is
 * erased: answers name it.
 */
export const MAIL_THREAD_TABLES = [
  `alter table mail add column thread_type text, add column thread_id uuid, add column envelope jsonb,
    add constraint mail_envelope_check check (state = 'QUEUED' or envelope is null)`,
  `create table incoming_mail (
    message_id text primary key,
    id uuid not null unique,
    door text not null,
    sender text not null,
    received_at timestamptz not null,
    raw_key text,
    thread_type text,
    thread_id uuid,
    outcome text not null
  )`,
  'create index incoming_mail_thread on incoming_mail (thread_id, received_at) where thread_id is not null',
];

/** Queues a mail; it leaves when the transaction is durable. Answers its id. */
export async function queueMail(
  tx: Transaction,
  { kind, to, subject, body, calendar, about, thread, headers }: Mail,
): Promise<string> {
  const id = randomUUID();
  const { type = null, id: threadId = null, ...envelope } = thread ?? {};
  await tx.em.execute(
    `insert into mail (id, kind, recipient, subject, body, calendar, about_type, about_id, queued_at, due_at, thread_type, thread_id, envelope, headers)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb)`,
    [
      ...[id, kind, to, subject, body, calendar ?? null, about.type, about.id, tx.now, tx.now],
      ...[type, threadId, thread ? JSON.stringify(envelope) : null, headers ? JSON.stringify(headers) : null],
    ],
    'run',
  );
  await announce(tx, [{ topic: MAIL_TOPIC, subject: id, kind: 'created', before: null }]);
  return id;
}

/** Mails about a record that wait are not sent any more: their links were replaced. */
export async function discardQueuedMail(tx: Transaction, about: Mail['about']): Promise<void> {
  await tx.em.execute(
    `delete from mail where about_type = ? and about_id = ? and state = 'QUEUED'`,
    [about.type, about.id],
    'run',
  );
}

/** What waits is taken as delivered by other means: the demo and take-overs write to nobody. */
export async function assumeDelivered(tx: Transaction): Promise<void> {
  const delivered = await tx.em.execute<{ id: string }[]>(
    `update mail set state = 'SENT', body = null, envelope = null, calendar = null, sent_at = queued_at where state = 'QUEUED' returning id`,
  );
  if (!delivered.length) return;
  await announce(
    tx,
    delivered.map(({ id }) => ({ topic: MAIL_TOPIC, subject: id, kind: 'updated', before: null })),
  );
}
