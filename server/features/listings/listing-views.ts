// How often a listing's page was opened (閲覧数): a number a day, and nothing of who opened it.
import type { Pool } from 'pg';

export const LISTING_VIEW_TABLES = [
  `create table listing_view (
    listing_id uuid not null references listing (id) on delete cascade,
    day date not null,
    views int not null,
    primary key (listing_id, day)
  )`,
];

/** Counts one view of a published listing on a day in Japan. Answers whether there is such a listing. */
export async function countView(pool: Pick<Pool, 'query'>, number: string, day: string): Promise<boolean> {
  const { rowCount } = await pool.query(
    `insert into listing_view (listing_id, day, views)
     select id, $2::date, 1 from listing where number = $1 and state = 'PUBLISHED'
     on conflict (listing_id, day) do update set views = listing_view.views + 1`,
    [number, day],
  );
  return rowCount === 1;
}
