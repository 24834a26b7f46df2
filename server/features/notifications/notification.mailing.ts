// Mails about notifications: what is due for a recipient goes out as one. They say of what kinds and how many, and nothing of the records.
import { timingSafeEqual } from 'node:crypto';
import { DomainError } from '../../kernel/errors.ts';
import { type Audience, SYSTEM } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Services } from '../../platform/foundation.ts';
import { type Mail, queueMail } from '../../platform/mail/outbox.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { KINDS, type NotificationKind } from './notification.kinds.ts';
import type { Capacity } from './notification.recipient.ts';

const PURPOSE = 'stop mail of notifications';
const AT_ONCE = 200;
const DAY_MS = 86_400_000;
/** What could not be told in time is not told by mail any more: it stands in the platform. */
const TOO_LATE_MS = DAY_MS;
const READ_KEPT_DAYS = 90;
const KEPT_DAYS = 400;

/** Ends these mails and nothing else. Good for ever: an old mail must be able to end them, too. */
export const stopToken = (secrets: Secrets, recipient: string): string =>
  `${Buffer.from(recipient).toString('base64url')}.${secrets.digest(PURPOSE, recipient).slice(0, 32)}`;

/** Whose mails a token ends. @throws DomainError `LINK_INVALID` */
export function capacityOfStopToken(secrets: Secrets, token: string): Capacity {
  const recipient = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString();
  const [given, right] = [Buffer.from(token), Buffer.from(stopToken(secrets, recipient))];
  const [audience, person, organization] = recipient.split(':');
  if (given.length !== right.length || !timingSafeEqual(given, right)) throw new DomainError('LINK_INVALID');
  return { audience: audience as Capacity['audience'], person: person!, organization: organization || null };
}

const HOMES: Readonly<Record<Capacity['audience'], string>> = {
  ...{ member: '/member', vendor: '/vendor', support: '/staff', official: '/official' },
};

interface Due {
  readonly kind: NotificationKind;
  readonly fresh: boolean;
}

interface Addressee extends Capacity {
  readonly name: string;
  readonly email: string;
  readonly company: string | null;
}

interface Sending {
  readonly recipient: string;
  readonly publicUrl: string;
  readonly token: string;
}

/** One mail with everything that is due for a recipient, unless another node was faster or it was read meanwhile. */
export async function sendNotificationMail(tx: Transaction, { recipient, publicUrl, token }: Sending): Promise<void> {
  const due = await tx.em.execute<Due[]>(
    `update notification set mailed_at = ? where recipient = ? and mailed_at is null and mail_at <= ?
     returning kind, read_at is null and mail_at > ? as fresh`,
    [tx.now, recipient, tx.now, new Date(tx.now.getTime() - TOO_LATE_MS)],
  );
  const kinds = due.filter(({ fresh }) => fresh).map(({ kind }) => kind);
  if (!kinds.length) return;
  const [audience, person, organization] = recipient.split(':') as [Capacity['audience'], string, string];
  // Whoever acts in the capacity no more is told nothing.
  const [to] = await tx.em.execute<Addressee[]>(
    `select p.name, p.email, o.name as company from person p left join organization o on o.id = ?
     where p.id = ? and case ? when 'support' then p.is_support when 'official' then p.is_official
       else capacity_stands(p.id, ?, ?, false) end`,
    [organization || null, person, audience, audience, organization || null],
  );
  if (to) await queueMail(tx, notificationMail({ ...to, audience, person, kinds, publicUrl, token }));
}

interface Letter {
  readonly person: string;
  readonly audience: Exclude<Audience, 'visitor'>;
  readonly name: string;
  readonly email: string;
  readonly company: string | null;
  readonly kinds: readonly NotificationKind[];
  readonly publicUrl: string;
  readonly token: string;
}

export function notificationMail(letter: Letter): Mail {
  const { person, audience, name, email, company, kinds, publicUrl, token } = letter;
  const counted = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, { length }]) => {
    return `・${KINDS[audience][kind]?.label ?? ''}　${length}件`;
  });
  const stop = `${publicUrl}/notifications/stop?token=${token}`;
  const home = HOMES[audience];
  return {
    kind: 'notification',
    to: email,
    subject: '【くまもとDXマッチング】お知らせがあります',
    about: { type: 'Person', id: person },
    // One press in the mail program ends them (RFC 8058).
    headers: { 'List-Unsubscribe': `<${stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' },
    body: [
      ...[company ? `${company}\n${name} 様` : `${name} 様`, ''],
      ...['次のお知らせが届いています。', '', ...counted, ''],
      ...['内容は、ログインしてご確認ください。', `${publicUrl}${home}/notifications`, ''],
      ...['お知らせの方法を変える', `${publicUrl}${home}/account#notifications`],
      ...['お知らせのメールを止める（ログインは要りません）', stop, ''],
      ...['--', 'くまもとDXマッチング 事務局', 'このメールは送信専用です。返信いただいてもお答えできません。'],
    ].join('\n'),
  };
}

/** Sends what is due and forgets what is old. Run once a minute on every node. */
export async function keepNotifications(services: Services): Promise<void> {
  const { pool, clock, runner, permissions, secrets, config } = services;
  const now = clock.now();
  const { rows } = await pool.query<{ recipient: string }>(
    `select distinct recipient from notification where mailed_at is null and mail_at <= $1 limit ${AT_ONCE}`,
    [now],
  );
  const ability = abilityOf(permissions.rulesForActor(SYSTEM));
  for (const { recipient } of rows) {
    const input = { recipient, publicUrl: config.publicUrl, token: stopToken(secrets, recipient) };
    await runner(SYSTEM, ability, sendNotificationMail, input);
  }
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await pool.query('delete from notification where at <= $1 or (at <= $2 and read_at is not null)', [
    ...[ago(KEPT_DAYS), ago(READ_KEPT_DAYS)],
  ]);
}
