// Due times follow the desk's hours: when an exception day changes, every clock that has not stopped is computed anew.
import type pg from 'pg';
import { dueAt, elapsedMinutes, type OfficeClock } from '../../kernel/office-clock.ts';
import type { ChangeConsumer } from '../../platform/feed/consumer.ts';
import { storedOfficeHours } from '../desk/desk-setting.queries.ts';
import type { ClockKind, ClockPause } from './case-clock.entity.ts';

interface Row {
  readonly id: string;
  readonly kind: ClockKind;
  readonly consultation_id: string;
  readonly target_minutes: number;
  // As the database writes them.
  readonly started_at: string;
  readonly pauses: readonly ClockPause[];
  readonly due_at: string | null;
  readonly elapsed_minutes: number;
  readonly running_since: string | null;
}

const clockOf = ({ started_at, pauses }: Row): OfficeClock => ({
  startedAt: new Date(started_at),
  pauses: pauses.map(({ from, to }) => ({ from: new Date(from), to: to ? new Date(to) : null })),
  stoppedAt: null,
});

async function recompute(client: pg.ClientBase): Promise<void> {
  const hours = await storedOfficeHours(client);
  // What staff do meanwhile waits: it reads the clocks as they are afterwards.
  const { rows } = await client.query<Row>(
    `select k.* from case_clock k join consultation c on c.id = k.consultation_id
     where k.stopped_at is null order by c.id for update of c`,
  );
  for (const row of rows) {
    const clock = clockOf(row);
    const due = dueAt(clock, row.target_minutes, hours);
    const until = row.running_since ? new Date(row.running_since) : clock.pauses.at(-1)!.from;
    const elapsed = Math.round(elapsedMinutes(clock, until, hours));
    const moves = due?.getTime() !== (row.due_at ? Date.parse(row.due_at) : undefined);
    if (!moves && elapsed === row.elapsed_minutes) continue;
    await client.query('update case_clock set due_at = $2, elapsed_minutes = $3 where id = $1', [row.id, due, elapsed]);
    if (row.kind === 'CLOSING' || !moves) continue;
    await client.query(
      `with moved as (
        update consultation set due_at = $2, due_order = coalesce($2, due_order),
          touched_at = touched_at + interval '1 millisecond'
        where id = $1 returning id, organization_id, state)
       insert into change (topic, subject, kind, before)
       select 'Consultation', id::text, 'updated', jsonb_build_object('organization', organization_id, 'state', state) from moved`,
      [row.consultation_id, due],
    );
  }
}

/** Takes effect on every node at once: the due times are stored. */
export const caseClockConsumer: ChangeConsumer = {
  name: 'case clocks',
  version: '1',
  topics: ['OfficeException'],
  rebuild: recompute,
  apply: recompute,
};
