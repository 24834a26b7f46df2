// The statements of a search in PostgreSQL. What matches, and where in a record, is told by the index alone.
import { type RawBuilder, sql } from 'kysely';
import type { Ranking } from '../read/compile.ts';
import { lexeme, type TextQueries, textQueries } from './postgres-query.ts';
import { MOST_FACET_VALUES, type SearchQuery } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';
import { FEW_SCORED } from './weights.ts';

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

/** What a count of records is wanted for: all of a query, or whether there are enough of them. */
const countOf = (index: SearchIndex, condition: Sql, enough?: Sql): Sql =>
  enough
    ? sql`(select count(*) from (select from ${searchTable(index)} where ${condition} limit ${enough}) as f)`
    : sql`(select count(*) from ${searchTable(index)} where ${condition})`;

/** Behind a subquery the planner does not look at values: the statistics of common words would make it read every row. */
const holds = (query: Sql): Sql => sql`grams @@ (select ${query})`;

/** A text within the chosen facets. */
function within(index: SearchIndex, query: SearchQuery, text: Sql, value: Value, but?: string): Sql {
  const facets = facetQuery(index, query, but);
  return facets ? sql`${text} && ${value(facets)}::tsquery` : text;
}

/** Records that hold every term of a text, within all that narrows. */
const holdingAll = (index: SearchIndex, query: SearchQuery, { all }: TextQueries, value: Value): Sql =>
  sql`${searchTable(index)} where ${holds(within(index, query, sql`${value(all)}::tsquery`, value))}${numberFilters(query, value)}`;

/**
 * Common table expressions that end in `stage`: the `tsquery` that finds, which is the first of these that finds enough; `null`: the
 * one that holds every term. How many do so within all that narrows is known as `narrow`: when they are enough, nothing else is
 * asked.
 */
function stage(index: SearchIndex, query: SearchQuery, text: TextQueries, value: Value): Sql {
  const { all, corrected, relaxed, enough } = text;
  const least = sql.lit(relaxed ? enough : 1);
  const inNarrow = sql`(select n from narrow)`;
  const isNarrowed = facetQuery(index, query) !== null || Object.keys(query.atMost).length > 0;
  const ofAll = sql`(select n from n_all)`;
  const anywhere = () => countOf(index, holds(sql`${value(all)}::tsquery`), least);
  const ctes = [
    isNarrowed
      ? sql`n_all as materialized (select case when ${inNarrow} >= ${least} then ${inNarrow} else ${anywhere()} end as n)`
      : sql`n_all as materialized (select n from narrow)`,
  ];
  if (corrected) {
    const found = countOf(index, sql`${holds(sql`${value(corrected)}::tsquery`)} and ${ofAll} < 1`, least);
    ctes.push(sql`n_corrected as materialized (select ${found} as n)`);
  }
  const cases: Sql[] = [];
  const found = corrected ? sql`${ofAll} + (select n from n_corrected)` : ofAll;
  if (relaxed) cases.push(sql`when ${found} < ${least} then ${value(relaxed)}`);
  if (corrected) cases.push(sql`when ${ofAll} < 1 then ${value(corrected)}`);
  const other = cases.length ? sql`(case ${sql.join(cases, sql` `)} end)::tsquery` : sql`null::tsquery`;
  return sql`${sql.join(ctes)}, stage as materialized (select ${other} as query)`;
}

const stageQuery = ({ all }: TextQueries, value: Value): Sql => sql`coalesce(query, ${value(all)}::tsquery)`;

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
  const build = (value: Value, upTo: Sql) => {
    const counted = countOf(index, sql`${holds(sql`query from wanted`)}${numberFilters(query, value)}`);
    const before = sql`narrow as materialized (select count(*) as n from ${holdingAll(index, query, text, value)}),
      ${stage(index, query, text, value)},
      wanted as materialized (select ${within(index, query, stageQuery(text, value), value)} as query, query is null as is_all from stage),
      found as materialized (select (case when is_all then (select n from narrow) else ${counted} end)::int as n from wanted)`;
    const scoring = { index, query, text, value, upTo };
    const first = order ? ordered(scoring, order) : scored(scoring);
    const hits = sql`select id, row_number() over () as place, score from (${first} limit ${upTo}) as f`;
    return { with: before, hits, total: sql`select n from found` };
  };
  const values = gather((value) => build(value, sql``));
  const shape = JSON.stringify([
    ...[
      index.name,
      !!text.corrected,
      text.relaxed ? text.enough : 0,
      text.tiers.map(({ isOwn }) => Number(isOwn)).join(''),
    ],
    ...[facets !== null, Object.keys(query.atMost), order],
  ]);
  const search: Ranking['search'] = (bound, upTo) => {
    let at = 0;
    return build(() => bound(at++), upTo);
  };
  return { shape, values, search };
}

function ordered({ index, query, value }: Scoring, { number, descending }: NonNullable<SearchQuery['order']>): Sql {
  return sql`select id, 0 as score from ${searchTable(index)} where grams @@ (select query from wanted)${numberFilters(query, value)}
    order by ${sql.id(number)} ${sql.raw(descending ? 'desc' : 'asc')} nulls last, id`;
}

interface Scoring {
  readonly index: SearchIndex;
  readonly query: SearchQuery;
  readonly text: TextQueries;
  readonly value: Value;
  readonly upTo: Sql;
}

/**
 * What was found, the best first. Few records are looked at one by one. Of more the index tells where the terms stand, and a core of
 * them stands before all others: what has all terms as words of its title, or within its title. As long as a page lies within
 * the core, nothing else is scored. The first of the core, which has the terms everywhere, is not told apart any more: it is
 * shuffled by the day.
 */
function scored(scoring: Scoring): Sql {
  const { index, query, text, value, upTo } = scoring;
  const levels = text.cores.map((level, at) => {
    const holdsPage = countOf(index, sql`${holds(coreOf(scoring, level))}${numberFilters(query, value)}`, upTo);
    return sql`when ${upTo} <= ${holdsPage} then ${sql.lit(at)}`;
  });
  const cores = text.cores.map((level, at) => sql`when ${sql.lit(at)} then (select ${coreOf(scoring, level)})`);
  const level = sql`case when ${countOfFound} <= ${sql.lit(FEW_SCORED)} then null ${sql.join(levels, sql` `)} else -1 end`;
  const scope = sql`select level = 0 as is_first, case level ${sql.join(cores, sql` `)} when -1 then query end as query
    from wanted, (select ${level} as level offset 0) as l`;
  return sql`with scope as materialized (${scope})
    select id, score from (${few(scoring)} union all ${many(scoring)}) as scores
    order by score desc, md5(id::text || ${value(query.day)}::text), id`;
}

/** What has all terms in its title was found anyway, unless a slip was put right: then the query has to be asked, too. */
function coreOf({ index, query, text, value }: Scoring, level: string): Sql {
  if (text.corrected) return sql`(select query from wanted) && ${value(level)}::tsquery`;
  return within(index, query, sql`${value(level)}::tsquery`, value);
}

const countOfFound = sql`(select n from found)`;

/** Each vector is read once for all tiers. */
function few({ index, query, text, value }: Scoring): Sql {
  const weights = text.tiers.map(
    ({ query: tier, weight }) => sql`case when grams @@ ${value(tier)}::tsquery then ${value(weight)}::int else 0 end`,
  );
  return sql`select id, ${sql.join(weights, sql` + `)} as score from (
    select id, grams || ''::tsvector as grams from ${searchTable(index)}
    where grams @@ (select query from wanted)${numberFilters(query, value)}
      and ${countOfFound} <= ${sql.lit(FEW_SCORED)} offset 0) as vectors`;
}

/** Where there is no scope the index is not asked. Among so many, synonyms and parts find, but raise nothing. */
function many({ index, query, text, value }: Scoring): Sql {
  const table = searchTable(index);
  const inScope = (tier: string) => sql`grams @@ (select query && ${value(tier)}::tsquery from scope)`;
  const all = sql`select id, 0 as weight, true as is_found, false as is_first from ${table}
    where grams @@ (select query from scope)${numberFilters(query, value)}`;
  const steps = text.cores.map(
    (level, at) =>
      sql`select id, ${sql.lit(CORE_WEIGHT)}, false, ${sql.lit(at === 0)} from ${table} where ${inScope(level)}`,
  );
  const weights = text.tiers
    .filter(({ isOwn }) => isOwn)
    .map(
      ({ query: tier, weight }) => sql`select id, ${value(weight)}::int, false, false from ${table}
      where ${inScope(tier)} and not (select is_first from scope)`,
    );
  return sql`select id, case when bool_or(is_first) then ${sql.lit(text.cores.length * CORE_WEIGHT)} else sum(weight) end::int as score
    from (${sql.join([all, ...steps, ...weights], sql` union all `)}) as parts
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
  // All values are counted, then those of other facets left out: they are fewer than the rows to look at.
  const count = (facets: typeof counted, from: Sql) => sql`select value, count(*)::int as count
    from (select unnest(facets) as value from ${from}) as v group by value
    having left(value, 1) = any(${facets.map(([, { key }]) => key)}::text[])`;
  const matching = (but?: string) => {
    const table = searchTable(index);
    if (!text) return sql`(select facets from ${table} where ${withoutText(index, query, value, but)}) as f`;
    const asked = sql`${within(index, query, stageQuery(text, value), value, but)} from stage`;
    return sql`(select facets from ${table} where ${holds(asked)}${numberFilters(query, value)}) as f`;
  };
  const others = counted.filter((each) => !isChosen(each));
  const rest = text
    ? sql`(select facets from holding where (select query from stage) is null
    union all ${sql`select facets from ${searchTable(index)}
      where ${holds(sql`${within(index, query, sql`query`, value)} from stage`)}${numberFilters(query, value)}`}) as f`
    : matching();
  const parts = [
    ...counted.filter(isChosen).map((one) => count([one], matching(one[0]))),
    ...(others.length ? [count(others, rest)] : []),
  ];
  const all = sql`select value, count, row_number() over (partition by left(value, 1) order by count desc, value) as nth
    from (${sql.join(parts, sql` union all `)}) as c`;
  const before = text
    ? sql`with holding as materialized (select facets from ${holdingAll(index, query, text, value)}),
        narrow as materialized (select count(*) as n from holding), ${stage(index, query, text, value)} `
    : sql``;
  return sql`${before}select value, count from (${all}) as ranked where nth <= ${sql.lit(MOST_FACET_VALUES)} order by left(value, 1), nth`;
}
