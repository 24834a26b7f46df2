// Mail is written into the transaction of the deed that it tells of, and delivered afterwards: none is sent for what did not
// happen, none is lost for what did.
import { randomUUID } from 'node:crypto';
import type { Transaction } from '../database/transaction.ts';
import { announce } from '../feed/announce.ts';

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
  /** The record that it belongs to. */
  readonly about: { readonly type: string; readonly id: string };
  /** Headers beyond the usual ones, as for a link that ends such mails (RFC 8058). */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Part of the third migration. */
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
    check (state = 'QUEUED' or body is null)
  )`,
  `create index mail_due on mail (due_at) where state = 'QUEUED'`,
  `create index mail_about on mail (about_type, about_id, queued_at)`,
];

/** Part of the seventeenth migration. */
export const MAIL_HEADER_TABLES = ['alter table mail add column headers jsonb'];

/** Queues a mail; it leaves when the transaction is durable. Answers its id. */
export async function queueMail(tx: Transaction, { kind, to, subject, body, about, headers }: Mail): Promise<string> {
  const id = randomUUID();
  await tx.em.execute(
    `insert into mail (id, kind, recipient, subject, body, about_type, about_id, queued_at, due_at, headers)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)`,
    [id, kind, to, subject, body, about.type, about.id, tx.now, tx.now, headers ? JSON.stringify(headers) : null],
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
