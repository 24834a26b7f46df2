// The statements of a search in PostgreSQL. What matches, and where in a record, is told by the index alone.
import { type RawBuilder, sql } from 'kysely';
import type { Ranking } from '../read/compile.ts';
import { lexeme, type TextQueries, textQueries } from './postgres-query.ts';
import { MOST_FACET_VALUES, type SearchQuery } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';
import { BROAD, FEW_SCORED } from './weights.ts';

export type Sql = RawBuilder<unknown>;
/** Binds a value. A statement is built twice, to gather its values and to place them: in the same order. */
export type Value = (value: unknown) => Sql;

export const searchTable = (index: SearchIndex) => sql.id(`${index.name}_search`);

/** Facets are lexemes, too: so the index narrows by them. */
export const facetLexeme = (value: string): string => lexeme(`x${value}`);

/** Chosen values of facets as the text of a `tsquery`, leaving one facet out; `null`: none. */
function facetQuery(index: SearchIndex, { facets }: SearchQuery, but?: string): string | null {
  const chosen = Object.entries(index.facets).flatMap(([facet, { key, everyone }]) => {
    const values = facet === but ? [] : (facets[facet] ?? []);
    if (!values.length) return [];
    const wanted = [...values, ...(everyone ? [everyone] : [])];
    return [`(${wanted.map((one) => facetLexeme(key + one)).join(' | ')})`];
  });
  return chosen.length ? chosen.join(' & ') : null;
}

const numberFilters = ({ atMost }: SearchQuery, value: Value): Sql =>
  sql.join(
    Object.entries(atMost).map(([name, most]) => sql` and ${sql.id(name)} <= ${value(most)}::bigint`),
    sql``,
  );

/** Conditions on rows of the table for a query without a text. */
export function withoutText(index: SearchIndex, query: SearchQuery, value: Value, but?: string): Sql {
  const facets = facetQuery(index, query, but);
  return sql`${facets ? sql`grams @@ (select ${value(facets)}::tsquery)` : sql`true`}${numberFilters(query, value)}`;
}

/**
 * Common table expressions that end in `stage`: the `tsquery` that finds, which is the first of these that finds enough. Behind a
 * subquery the planner does not look at values: the statistics of common words would make it read every row.
 */
function stage(index: SearchIndex, { all, corrected, relaxed, enough }: TextQueries, value: Value): Sql {
  const table = searchTable(index);
  const wanted = sql.lit(relaxed ? enough : 1);
  const counted = (query: string, when: Sql) => sql`select count(*) as n from (select from ${table}
    where grams @@ (select ${value(query)}::tsquery)${when} limit ${wanted}) as f`;
  const ofAll = sql`(select n from n_all)`;
  const ctes = [sql`n_all as materialized (${counted(all, sql``)})`];
  if (corrected) ctes.push(sql`n_corrected as materialized (${counted(corrected, sql` and ${ofAll} < 1`)})`);
  const cases: Sql[] = [];
  const found = corrected ? sql`${ofAll} + (select n from n_corrected)` : ofAll;
  if (relaxed) cases.push(sql`when ${found} < ${wanted} then ${value(relaxed)}`);
  if (corrected) cases.push(sql`when ${ofAll} < 1 then ${value(corrected)}`);
  const chosen = cases.length ? sql`case ${sql.join(cases, sql` `)} else ${value(all)} end` : value(all);
  return sql`${sql.join(ctes)}, stage as materialized (select (${chosen})::tsquery as query)`;
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
  const facets = facetQuery(index, query);
  const { order } = query;
  const table = searchTable(index);
  const build = (value: Value, upTo: Sql) => {
    const narrowed = facets ? sql`query && ${value(facets)}::tsquery as query` : sql`query`;
    const before = sql`${stage(index, text, value)}, wanted as materialized (select ${narrowed} from stage),
      found as materialized (select id${order ? sql`, ${sql.id(order.number)}` : sql``} from ${table}
        where grams @@ (select query from wanted)${numberFilters(query, value)})`;
    const first = order ? ordered(order) : scored({ index, query, text, value, upTo });
    const hits = sql`select id, row_number() over () as place, score from (${first} limit ${upTo}) as f`;
    return { with: before, hits, total: sql`select count(*)::int from found` };
  };
  const values = gather((value) => build(value, sql``));
  const shape = JSON.stringify([
    ...[index.name, !!text.corrected, text.relaxed ? text.enough : 0, text.tiers.length],
    ...[facets !== null, Object.keys(query.atMost), order],
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

interface Scoring {
  readonly index: SearchIndex;
  readonly query: SearchQuery;
  readonly text: TextQueries;
  readonly value: Value;
  readonly upTo: Sql;
}

/**
 * What was found, the best first. Few records are looked at one by one; of more the index tells where the terms stand. Of a great many
 * only a core is scored, as long as the page lies within it: what has all terms as words of its title, or within its title. They
 * stand before all others then, on every page.
 */
function scored(scoring: Scoring): Sql {
  const { index, query, text, value, upTo } = scoring;
  const table = searchTable(index);
  const core = (level: string) => sql`when ${upTo} <= (select count(*) from (select from ${table}
    where grams @@ (select query && ${value(level)}::tsquery from wanted)${numberFilters(query, value)} limit ${upTo}) as f)
    then query && ${value(level)}::tsquery`;
  const scope = sql`select case when ${countOfFound} <= ${sql.lit(FEW_SCORED)} then null
    when ${countOfFound} <= ${sql.lit(BROAD)} then query ${sql.join(text.cores.map(core), sql` `)} else query end as query from wanted`;
  return sql`with scope as materialized (${scope})
    select id, score from (${few(scoring)} union all ${many(scoring)}) as scores
    order by score desc, md5(id::text || ${value(query.day)}::text), id`;
}

const countOfFound = sql`(select count(*) from found)`;

/** Each vector is read once for all tiers. */
function few({ index, text, value }: Scoring): Sql {
  const weights = text.tiers.map(
    ({ query, weight }) => sql`case when grams @@ ${value(query)}::tsquery then ${value(weight)}::int else 0 end`,
  );
  return sql`select id, ${sql.join(weights, sql` + `)} as score from (
    select id, grams || ''::tsvector as grams from ${searchTable(index)}
    where id in (select id from found) and ${countOfFound} <= ${sql.lit(FEW_SCORED)} offset 0) as vectors`;
}

/** Where there is no scope the index is not asked. */
function many({ index, query, text, value }: Scoring): Sql {
  const table = searchTable(index);
  const within = (tier: string) => sql`grams @@ (select query && ${value(tier)}::tsquery from scope)`;
  const all = sql`select id, 0 as weight, true as is_found from ${table}
    where grams @@ (select query from scope)${numberFilters(query, value)}`;
  const steps = text.cores.map(
    (level) => sql`select id, ${sql.lit(CORE_WEIGHT)}, false from ${table}
      where ${within(level)} and ${countOfFound} > ${sql.lit(BROAD)}`,
  );
  const weights = text.tiers.map(
    ({ query: tier, weight }) => sql`select id, ${value(weight)}::int, false from ${table} where ${within(tier)}`,
  );
  return sql`select id, sum(weight)::int as score from (${sql.join([all, ...steps, ...weights], sql` union all `)}) as parts
    group by id having bool_or(is_found)`;
}

/** More than all tiers together. */
const CORE_WEIGHT = 1_000_000;

/** For every counted facet its values, each with its letter, and how many records each would show, given the other facets. */
export function facetStatement(index: SearchIndex, query: SearchQuery): Sql {
  const value: Value = (given) => sql`${given}`;
  const text = query.text && textQueries(query.text);
  const counted = Object.entries(index.facets).filter(([, { uncounted }]) => !uncounted);
  const isChosen = ([facet]: (typeof counted)[number]) => !!query.facets[facet]?.length;
  const where = (but?: string) => {
    if (!text) return withoutText(index, query, value, but);
    const facets = facetQuery(index, query, but);
    const narrowed = facets ? sql`query && ${value(facets)}::tsquery` : sql`query`;
    return sql`grams @@ (select ${narrowed} from stage)${numberFilters(query, value)}`;
  };
  const count = (facets: typeof counted, but?: string) => sql`select value, count(*)::int as count
    from ${searchTable(index)} cross join unnest(facets) as v(value)
    where ${where(but)} and left(value, 1) = any(${facets.map(([, { key }]) => key)}::text[]) group by value`;
  const others = counted.filter((each) => !isChosen(each));
  const parts = [
    ...counted.filter(isChosen).map((one) => count([one], one[0])),
    ...(others.length ? [count(others)] : []),
  ];
  const all = sql`select value, count, row_number() over (partition by left(value, 1) order by count desc, value) as nth
    from (${sql.join(parts, sql` union all `)}) as c`;
  const before = text ? sql`with ${stage(index, text, value)} ` : sql``;
  return sql`${before}select value, count from (${all}) as ranked where nth <= ${sql.lit(MOST_FACET_VALUES)} order by left(value, 1), nth`;
}
