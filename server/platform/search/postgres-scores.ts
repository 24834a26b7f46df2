// The scores of what was found. Every way gives the same order; which one is taken depends on how much was found.
import { type RawBuilder, sql } from 'kysely';
import type { TextQueries } from './postgres-query.ts';

type Sql = RawBuilder<unknown>;
type Value = (value: unknown) => Sql;

/** So few are scored one by one from their own terms; more by the index, which tells all that hold something at once. */
const MOST_ONE_BY_ONE = 200;

/**
 * Common table expressions after `found` and `stage`, and the ids of `found` with their scores, best first. Equal ones are shuffled by
 * the day. When more records than the page needs hold all that raises a score, nothing else has to be scored.
 */
export function scored(
  table: Sql,
  { tiers, best }: TextQueries,
  day: string,
  where: () => Sql,
  upTo: Sql,
  value: Value,
): { with: Sql; first: Sql } {
  const most = sql.lit(MOST_ONE_BY_ONE);
  const has = (query: string) => sql`grams @@ (select stage.query && ${value(query)}::tsquery from stage)`;
  const before = sql`tier as materialized (
      select query::tsquery as query, weight from unnest(${value(tiers.map(({ query }) => query))}::text[],
        ${value(tiers.map(({ weight }) => weight))}::int[]) as t(query, weight)),
    size as materialized (select count(*) <= ${most} as is_small from (select from found limit ${most} + 1) as f),
    best as materialized (select id from ${table} where not (select is_small from size) and ${has(best)} and ${where()}),
    way as materialized (select is_small, not is_small and (select count(*) from best) >= ${upTo} as is_best from size)`;
  // Put together anew, the terms are unpacked once and not for every tier.
  const oneByOne = sql`select f.id, (select coalesce(sum(tier.weight) filter (where own.terms @@ tier.query), 0)
      from (select s.grams || ''::tsvector as terms from ${table} s where s.id = f.id offset 0) as own cross join tier) as score
    from found f where (select is_small from way)`;
  const bestOnly = sql`select id, (select sum(weight) from tier) as score from best where (select is_best from way)`;
  const isByIndex = sql`(select not is_small and not is_best from way)`;
  const parts = tiers.map(
    ({ query, weight }) => sql`select id, ${value(weight)}::int as weight, false as is_found from ${table}
      where ${isByIndex} and ${has(query)}`,
  );
  const each = sql.join(
    [sql`select id, 0 as weight, true as is_found from found where ${isByIndex}`, ...parts],
    sql` union all `,
  );
  const byIndex = sql`select id, sum(weight) as score from (${each}) as parts group by id having bool_or(is_found)`;
  return {
    with: before,
    first: sql`select id, score::int as score from (${oneByOne} union all ${bestOnly} union all ${byIndex}) as s
      order by score desc, md5(id::text || ${value(day)}::text), id`,
  };
}
