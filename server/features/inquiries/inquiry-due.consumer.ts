// Due times follow the desk's hours: when an exception day changes, every answer that is owed is due anew.
import type pg from 'pg';
import type { ChangeConsumer } from '../../platform/feed/consumer.ts';
import { answerDueIn } from '../desk/answer-due.queries.ts';
import { storedOfficeHours } from '../desk/desk-setting.queries.ts';

interface Owed {
  readonly id: string;
  // As the database writes them.
  readonly due_from: string;
  readonly due_minutes: number;
  readonly due_at: string;
}

const OWED = `select id, due_from, due_minutes, due_at from inquiry
  where due_at is not null and due_from is not null order by id for update`;

/** Told like any change of it: the row moves in every list that is open. */
const MOVE = `with moved as (
    update inquiry set due_at = $2, due_order = $2, touched_at = touched_at + interval '1 millisecond' where id = $1 returning id
  ) insert into change (topic, subject, kind, before) select 'Inquiry', id::text, 'updated', '{}'::jsonb from moved`;

async function recompute(client: pg.ClientBase): Promise<void> {
  const hours = await storedOfficeHours(client);
  const { rows } = await client.query<Owed>(OWED);
  for (const { id, due_from, due_minutes, due_at } of rows) {
    const due = answerDueIn(new Date(due_from), due_minutes, hours);
    if (due.getTime() !== Date.parse(due_at)) await client.query(MOVE, [id, due]);
  }
}

export const inquiryDueConsumer: ChangeConsumer = {
  name: 'inquiry due times',
  version: '1',
  topics: ['OfficeException'],
  rebuild: recompute,
  apply: recompute,
};
