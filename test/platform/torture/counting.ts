// A consumer that counts: a counter forgives neither a change that is lost nor one that takes effect twice.
import type pg from 'pg';
import type { ChangeConsumer } from '../../../server/platform/feed/consumer.ts';

export const counting: ChangeConsumer = {
  ...{ name: 'counting', version: '1', topics: ['Consultation', 'Exhibition', 'Introduction', 'ListingRevision'] },
  rebuild: async (client) => {
    await client.query('insert into rebuilt select pg_snapshot_xmin(pg_current_snapshot())');
  },
  apply: async (client, changes) => {
    for (const { position } of changes) await client.query('insert into effect (position) values ($1)', [position]);
    // Now and then there is time to die between the work and the commit.
    await client.query('select pg_sleep(0.03) where random() < 0.1');
  },
};

/** What the counter writes, and a copy of all changes that outlives their retention. */
export const prepareCounting = (database: Pick<pg.Pool, 'query'>) =>
  database.query(`
    create table effect (position text not null);
    create table rebuilt (xid xid8 not null);
    create table kept_change (xid xid8 not null, seq bigint not null, topic text not null);
    create function keep_change() returns trigger language plpgsql as $$ begin
      insert into kept_change values (new.xid, new.seq, new.topic);
      return null;
    end $$;
    create trigger keep_change after insert on change for each row execute function keep_change();`);

/** Changes that were lost or took effect twice. What a rebuild covers is not counted. */
export async function miscounted(database: Pick<pg.Pool, 'query'>): Promise<string[]> {
  const { rows } = await database.query<{ position: string; times: number; due: boolean }>(
    `with last as (select max(xid) as xid from rebuilt),
      kept as (select lpad(to_hex(xid::text::bigint), 16, '0') || lpad(to_hex(seq), 16, '0') as position, xid from kept_change where topic = any ($1))
    select position, (select count(*)::int from effect where effect.position = kept.position) as times, xid >= (select xid from last) as due
    from kept where (select count(*) from effect where effect.position = kept.position) <> 1`,
    [counting.topics],
  );
  return rows
    .filter(({ times, due }) => times > 1 || due)
    .map(({ position, times }) => `${position} took effect ${times} times`);
}
