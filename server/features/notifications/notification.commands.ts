import { isUUID } from 'class-validator';
import { DomainError } from '../../kernel/errors.ts';
import type { Viewer } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { announce } from '../../platform/feed/announce.ts';
import { Delivery, KINDS, type NotificationKind } from './notification.kinds.ts';
import { type Capacity, capacityOf, recipientOf } from './notification.recipient.ts';
import { NOTIFICATION_TOPIC } from './notification.tables.ts';

const ownCapacity = ({ actor }: Transaction): Capacity => capacityOf(actor as Viewer);

/** Other windows of the same person count anew. */
const tellOthers = (tx: Transaction, recipient: string) =>
  announce(tx, [{ topic: NOTIFICATION_TOPIC, subject: recipient, kind: 'updated', before: { recipient } }]);

/**
 * What was read is not new any more; without ids, everything. Answers how many there were. Nobody else's can be named: they are looked for
 * among one's own.
 */
export async function readNotifications(
  tx: Transaction,
  { ids }: { readonly ids?: readonly string[] | null },
): Promise<number> {
  const recipient = recipientOf(ownCapacity(tx));
  const rows = await tx.em.execute<{ id: string }[]>(
    `update notification set read_at = ? where recipient = ? and read_at is null ${
      ids ? 'and id = any(array(select value::uuid from jsonb_array_elements_text(?::jsonb)))' : ''
    } returning id`,
    [tx.now, recipient, ...(ids ? [JSON.stringify(ids.filter((id) => isUUID(id)))] : [])],
  );
  if (rows.length) await tellOthers(tx, recipient);
  return rows.length;
}

interface Chosen {
  readonly preferences: readonly { readonly kind: NotificationKind; readonly delivery: Delivery }[];
  readonly quietFrom?: number | null;
  readonly quietTo?: number | null;
}

async function keepSetting(
  tx: Transaction,
  { person, audience, organization }: Capacity,
  deliveries: Readonly<Record<string, string>>,
  quiet: readonly [from: number | null, to: number | null],
): Promise<void> {
  const recipient = recipientOf({ person, audience, organization });
  await tx.em.execute(
    `insert into notification_setting (recipient, person_id, audience, organization_id, deliveries, quiet_from, quiet_to)
     values (?, ?, ?, ?, ?::jsonb, ?, ?) on conflict (recipient) do update
     set deliveries = excluded.deliveries, quiet_from = excluded.quiet_from, quiet_to = excluded.quiet_to`,
    [recipient, person, audience, organization, JSON.stringify(deliveries), ...quiet],
    'run',
  );
}

/** How one is told from now on, in the present capacity. Kinds that nobody is told of there are passed over. */
export async function saveNotificationSettings(tx: Transaction, chosen: Chosen): Promise<void> {
  const capacity = ownCapacity(tx);
  const known = KINDS[capacity.audience];
  const deliveries = Object.fromEntries(
    chosen.preferences.filter(({ kind }) => known[kind]).map(({ kind, delivery }) => [kind, delivery]),
  );
  const { quietFrom = null, quietTo = null } = chosen;
  const isWhole = quietFrom !== null && quietTo !== null;
  await keepSetting(tx, capacity, deliveries, isWhole ? [quietFrom, quietTo] : [null, null]);
}

/**
 * Ends all mails about notifications of a recipient, by the link in one of them: whoever holds it need not sign in. What is told in the
 * platform goes on.
 * @throws DomainError `LINK_INVALID` when there is no such recipient
 */
export async function stopNotificationMail(tx: Transaction, capacity: Capacity): Promise<void> {
  const recipient = recipientOf(capacity);
  const [person] = await tx.em.execute<{ id: string }[]>('select id from person where id = ? for update', [
    capacity.person,
  ]);
  if (!person) throw new DomainError('LINK_INVALID');
  const [setting] = await tx.em.execute<
    { deliveries: Record<string, string>; from: number | null; to: number | null }[]
  >('select deliveries, quiet_from as "from", quiet_to as "to" from notification_setting where recipient = ?', [
    recipient,
  ]);
  const kinds = Object.keys(KINDS[capacity.audience]);
  const chosen = (kind: string) => setting?.deliveries[kind];
  const deliveries = kinds.map((kind) => [kind, chosen(kind) === Delivery.OFF ? Delivery.OFF : Delivery.IN_APP]);
  await keepSetting(tx, capacity, Object.fromEntries(deliveries), [setting?.from ?? null, setting?.to ?? null]);
  await tx.em.execute(
    'update notification set mail_at = null where recipient = ? and mailed_at is null',
    [recipient],
    'run',
  );
}
