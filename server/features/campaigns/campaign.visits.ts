// How often people came by an announcement (訪問数): a number a day, and nothing of who came.
import type { Pool } from 'pg';

export const CAMPAIGN_VISIT_TABLES = [
  `create table campaign_visit (
    campaign_id uuid not null references campaign (id) on delete cascade,
    day date not null,
    visits int not null,
    primary key (campaign_id, day)
  )`,
];

export interface VisitsOfDay {
  /** In Japan, `YYYY-MM-DD`. */
  readonly day: string;
  readonly visits: number;
}

/** Counts visits of days on which the announcement ran; all others are left out. One statement: as a whole or not at all. */
export async function countVisits(
  pool: Pick<Pool, 'query'>,
  code: string,
  days: readonly VisitsOfDay[],
): Promise<void> {
  await pool.query(
    `insert into campaign_visit (campaign_id, day, visits)
     select c.id, d.day, d.visits from campaign c, unnest($2::date[], $3::int[]) as d (day, visits)
     where c.code = $1 and c.state = 'OPEN'
       and (c.begins_on is null or c.begins_on <= d.day) and (c.ends_on is null or c.ends_on >= d.day)
     on conflict (campaign_id, day) do update set visits = campaign_visit.visits + excluded.visits`,
    [code, days.map(({ day }) => day), days.map(({ visits }) => visits)],
  );
}
