// Tells people of what changed: written from the change feed, in the transaction that moves its position.
import type pg from 'pg';
import type { ChangeConsumer } from '../../platform/feed/consumer.ts';
import type { Change } from '../../platform/feed/feed.ts';
import { DERIVATIONS } from './notification.derivation.ts';
import { deliveryOf, type NotificationKind } from './notification.kinds.ts';
import { type Capacity, recipientOf } from './notification.recipient.ts';
import { NOTIFICATION_TOPIC } from './notification.tables.ts';
import { mailTimeOf, type QuietHours } from './notification.times.ts';

interface Told extends Capacity {
  readonly membership: string | null;
  readonly kind: NotificationKind;
  readonly subjectType: string;
  readonly subject: string;
  readonly about: string;
  readonly at: string;
}

interface SettingRow {
  readonly recipient: string;
  readonly deliveries: Record<string, string>;
  readonly quiet: QuietHours | null;
}

const SETTINGS = `select recipient, deliveries,
    case when quiet_from is not null then json_build_object('from', quiet_from, 'to', quiet_to) end as quiet
  from notification_setting where recipient = any($1)`;

/** A membership that has gone since tells nobody any more; one that is about to go is waited for. */
const INSERT = `
  with due as (
    select * from jsonb_to_recordset($1::jsonb) as t(recipient text, person uuid, audience text, organization uuid, membership uuid, kind text,
      "subjectType" text, subject uuid, about text, at timestamptz, "mailAt" timestamptz)
  ), living as (
    select id from membership where id in (select membership from due) for key share
  ), told as (
    insert into notification (recipient, person_id, audience, organization_id, membership_id, kind, subject_type, subject_id, about, at, mail_at)
    select recipient, person, audience, organization, membership, kind, "subjectType", subject, about, at, "mailAt"
    from due where membership is null or membership in (select id from living)
    on conflict (recipient, about) do nothing returning id, recipient
  )
  insert into change (topic, subject, kind, before)
  select '${NOTIFICATION_TOPIC}', id::text, 'created', jsonb_build_object('recipient', recipient) from told`;

async function tell(client: pg.ClientBase, all: readonly Told[]): Promise<void> {
  const addressed = all.map((one) => ({ ...one, recipient: recipientOf(one) }));
  const { rows } = await client.query<SettingRow>(SETTINGS, [
    [...new Set(addressed.map(({ recipient }) => recipient))],
  ]);
  const settings = new Map(rows.map((row) => [row.recipient, row]));
  const due = addressed.flatMap((one) => {
    const setting = settings.get(one.recipient);
    const delivery = deliveryOf(one.audience, one.kind, setting?.deliveries);
    if (delivery === 'OFF') return [];
    return [{ ...one, mailAt: mailTimeOf(new Date(one.at), delivery, setting?.quiet ?? null) }];
  });
  if (due.length) await client.query(INSERT, [JSON.stringify(due)]);
}

async function apply(client: pg.ClientBase, changes: readonly Change[]): Promise<void> {
  const byTopic = Map.groupBy(
    changes.filter(({ kind }) => kind === 'created' || kind === 'updated'),
    ({ topic }) => topic,
  );
  for (const [topic, some] of byTopic) {
    const { rows } = await client.query<Told>(DERIVATIONS[topic]!, [[...new Set(some.map(({ subject }) => subject))]]);
    if (rows.length) await tell(client, rows);
  }
}

/** Whoever a case was given to before this ran first knows it. */
const rebuild = async (client: pg.ClientBase): Promise<void> => {
  await client.query(`insert into notification_assignee (consultation_id, person_id, turn)
    select id, assignee_id, 0 from consultation where state <> 'DRAFT' on conflict do nothing`);
};

export const notificationConsumer: ChangeConsumer = {
  name: 'notifications',
  version: '1',
  topics: Object.keys(DERIVATIONS),
  rebuild,
  apply,
};
