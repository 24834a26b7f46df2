// The statements of a search in PostgreSQL: what matches a text comes from the index alone, filters and counts from its rows.
import { type RawBuilder, sql } from 'kysely';
import type { Ranking } from '../read/compile.ts';
import { type TextQueries, textQueries } from './postgres-query.ts';
import { MOST_FACET_VALUES, type SearchQuery } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';

export type Sql = RawBuilder<unknown>;
/** Binds a value. A statement is built twice, to gather its values and to place them: in the same order. */
export type Value = (value: unknown) => Sql;

export const searchTable = (index: SearchIndex) => sql.id(`${index.name}_search`);

const and = (conditions: readonly Sql[]) => (conditions.length ? sql.join(conditions, sql` and `) : sql`true`);
const columns = (names: readonly string[]) => sql.join(names.map((name) => sql.id(name)));

/** Behind a subquery the planner does not look at the value: statistics of common words would make it read every row. */
const unseen = (query: Sql) => sql`(select ${query})`;

/** Filters on a row of the table, by facet; '' for what is none. */
export function filtersOf(
  index: SearchIndex,
  { facets, atMost }: SearchQuery,
): { facet: string; where: (value: Value) => Sql }[] {
  const filters: { facet: string; where: (value: Value) => Sql }[] = [];
  for (const [facet, { key, everyone }] of Object.entries(index.facets)) {
    const chosen = facets[facet];
    if (!chosen?.length) continue;
    const wanted = [...chosen, ...(everyone ? [everyone] : [])].map((one) => key + one);
    filters.push({ facet, where: (value) => sql`facets && ${value(wanted)}::text[]` });
  }
  for (const [name, most] of Object.entries(atMost)) {
    filters.push({ facet: '', where: (value) => sql`${sql.id(name)} <= ${value(most)}::bigint` });
  }
  return filters;
}

/**
 * Common table expressions that end in `matching`: the rows that match the text, and `stage`: by which query they do. Every later
 * query finds what an earlier one does, and is asked when that was little.
 */
function matching(
  index: SearchIndex,
  { all, corrected, relaxed, enough }: TextQueries,
  names: readonly string[],
  value: Value,
): Sql {
  const table = searchTable(index);
  const stages = [{ name: 'm_all', query: all, enough: 1 }];
  if (corrected) stages.push({ name: 'm_corrected', query: corrected, enough: 1 });
  if (relaxed) stages.push({ name: 'm_relaxed', query: relaxed, enough });
  const isAsked = (at: number) => {
    const before = stages.slice(0, at).map(({ name }) => sql`select from ${sql.id(name)}`);
    const few = sql`(select count(*) from (${sql.join(before, sql` union all `)} limit ${sql.lit(stages[at]!.enough)}) as f)`;
    return before.length ? sql` and ${few} < ${sql.lit(stages[at]!.enough)}` : sql``;
  };
  const each = stages.map(
    ({ name, query }, at) => sql`${sql.id(name)} as materialized (select ${columns(names)} from ${table}
      where grams @@ ${unseen(sql`${value(query)}::tsquery`)}${isAsked(at)})`,
  );
  const latestFirst = stages.toReversed();
  const cases = latestFirst.map(
    ({ name, query }) => sql`when exists (select from ${sql.id(name)}) then ${value(query)}::tsquery`,
  );
  const union = latestFirst.map(({ name }, at) => {
    const later = latestFirst.slice(0, at).map((stage) => sql`not exists (select from ${sql.id(stage.name)})`);
    return sql`select ${columns(names)} from ${sql.id(name)} where ${and(later)}`;
  });
  return sql`${sql.join(each)}, stage as materialized (select case ${sql.join(cases, sql` `)} end as query),
    matching as (${sql.join(union, sql` union all `)})`;
}

/** A built statement and what is bound in it. */
function gather<Built>(build: (value: Value) => Built): unknown[] {
  const values: unknown[] = [];
  build((value) => {
    values.push(value);
    return sql``;
  });
  return values;
}

/** The hits of a query with a text, for a compiled read. */
export function postgresRanking(index: SearchIndex, query: SearchQuery): Ranking | null {
  const text = query.text && textQueries(query.text);
  if (!text) return null;
  const filters = filtersOf(index, query);
  const { order } = query;
  const names = [
    'id',
    ...(filters.length ? ['facets', ...Object.keys(query.atMost)] : []),
    ...(order ? [order.number] : []),
  ];
  const build = (value: Value, upTo: Sql) => {
    const before = sql`${matching(index, text, [...new Set(names)], value)},
      found as materialized (select * from matching where ${and(filters.map(({ where }) => where(value)))})`;
    const first = order ? ordered(order) : scored(index, text, query.day, value);
    const hits = sql`select id, row_number() over () as place, score from (${first} limit ${upTo}) as f`;
    return { with: before, hits, total: sql`select count(*)::int from found` };
  };
  const values = gather((value) => build(value, sql``));
  const shape = JSON.stringify([
    ...[index.name, !!text.corrected, text.relaxed ? text.enough : 0, text.tiers.length],
    ...[filters.map(({ facet }) => facet), Object.keys(query.atMost), order],
  ]);
  const search: Ranking['search'] = (bound, upTo) => {
    let at = 0;
    return build(() => bound(at++), upTo);
  };
  return { shape, values, search };
}

function ordered({ number, descending }: NonNullable<SearchQuery['order']>): Sql {
  return sql`select id, 0 as score from found order by ${sql.id(number)} ${sql.raw(descending ? 'desc' : 'asc')} nulls last, id`;
}

function scored(index: SearchIndex, { tiers }: TextQueries, day: string, value: Value): Sql {
  const parts = tiers.map(
    ({ query, weight }) => sql`select id, ${value(weight)}::int as weight, false as is_found from ${searchTable(index)}
      where grams @@ (select stage.query && ${value(query)}::tsquery from stage)`,
  );
  const all = sql.join([sql`select id, 0 as weight, true as is_found from found`, ...parts], sql` union all `);
  return sql`select id, sum(weight)::int as score from (${all}) as parts group by id having bool_or(is_found)
    order by score desc, md5(id::text || ${value(day)}::text), id`;
}

/** For every counted facet its values, each with its letter, and how many records each would show, given the other facets. */
export function facetStatement(index: SearchIndex, query: SearchQuery): Sql {
  const value: Value = (given) => sql`${given}`;
  const text = query.text && textQueries(query.text);
  const names = ['facets', ...Object.keys(query.atMost)];
  const rows = text ? sql.id('matching') : searchTable(index);
  const filters = filtersOf(index, query);
  const counted = Object.entries(index.facets).filter(([, { uncounted }]) => !uncounted);
  const chosen = counted.filter(([facet]) => filters.some((filter) => filter.facet === facet));
  const others = counted.filter(([facet]) => !filters.some((filter) => filter.facet === facet));
  const count = (facets: typeof counted, but: string | null) => {
    const where = and(
      filters.filter(({ facet }) => facet !== but || facet === '').map((filter) => filter.where(value)),
    );
    const keys = facets.map(([, { key }]) => key);
    return sql`select value, count(*)::int as count from ${rows} cross join unnest(facets) as v(value)
      where ${where} and left(value, 1) = any(${keys}::text[]) group by value`;
  };
  const parts = [...chosen.map((one) => count([one], one[0])), ...(others.length ? [count(others, null)] : [])];
  const all = sql`select value, count, row_number() over (partition by left(value, 1) order by count desc, value) as nth
    from (${sql.join(parts, sql` union all `)}) as c`;
  const before = text ? sql`with ${matching(index, text, names, value)} ` : sql``;
  return sql`${before}select value, count from (${all}) as ranked where nth <= ${sql.lit(MOST_FACET_VALUES)} order by left(value, 1), nth`;
}
