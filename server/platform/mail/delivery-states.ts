// How a mail fares is shown on the entry that it tells of: the state of all its mails together.
import type { ChangeConsumer } from '../feed/consumer.ts';
import { MAIL_TOPIC } from './outbox.ts';

/** 送信待ち, 送信済, 失敗: failed as soon as one of several has. */
export type DeliveryState = 'QUEUED' | 'SENT' | 'FAILED';

interface DeliveryParts {
  /** The type of entries, as mails name it (`about`), and their table. */
  readonly entry: string;
  readonly table: string;
  /** The record that the entries belong to, and the column that names it: whoever follows it learns of the change. */
  readonly record: string;
  readonly column: string;
}

/** Of each recipient the latest mail counts: one that was sent again takes the place of the one that failed. */
const statement = ({ entry, table, column }: DeliveryParts, which: string) => `
  with touched as (select distinct about_id from mail where about_type = '${entry}' and ${which}),
  latest as (
    select distinct on (m.about_id, m.recipient) m.about_id, m.state, coalesce(m.problem, '') as problem
    from mail m join touched t on t.about_id = m.about_id where m.about_type = '${entry}'
    order by m.about_id, m.recipient, m.queued_at desc, m.state = 'FAILED', m.id
  ),
  told as (
    select about_id::uuid as id, max(problem) as problem, count(*)::int as mails,
      case when bool_or(state = 'FAILED') then 'FAILED' when bool_or(state = 'QUEUED') then 'QUEUED' else 'SENT' end as state
    from latest group by about_id
  )
  update ${table} e set mail_state = told.state, mail_problem = told.problem, mail_count = told.mails from told
  where e.id = told.id and (e.mail_state, e.mail_problem, e.mail_count) is distinct from (told.state, told.problem, told.mails)
  returning e.${column} as record`;

/** For all kinds of entries at once: whatever commits wakes every consumer. */
export function deliveryStates(kinds: readonly DeliveryParts[]): ChangeConsumer {
  return {
    name: 'mail deliveries',
    version: '1',
    topics: [MAIL_TOPIC],
    async rebuild(client) {
      for (const parts of kinds) await client.query(statement(parts, 'true'));
    },
    async apply(client, changes) {
      const mails = changes.map(({ subject }) => subject);
      for (const parts of kinds) {
        const { rows } = await client.query<{ record: string }>(statement(parts, 'id = any($1::uuid[])'), [mails]);
        if (!rows.length) continue;
        await client.query(
          `insert into change (topic, subject, kind) select $1, record, 'updated' from unnest($2::text[]) as record`,
          [parts.record, [...new Set(rows.map(({ record }) => record))]],
        );
      }
    },
  };
}
