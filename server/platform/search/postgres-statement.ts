// The statements of a search in PostgreSQL. What matches, and where in a record, is told by the index alone.
import { createHash } from 'node:crypto';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Ranking } from '../read/compile.ts';
import { lexeme, type TextQueries, type Tier, textQueries } from './postgres-query.ts';
import type { SearchQuery } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';
import { FEW_SCORED } from './weights.ts';

export type Sql = RawBuilder<unknown>;
/** Binds a value. A statement is built twice, to gather its values and to place them: in the same order. */
export type Value = (value: unknown) => Sql;

/** Planned once a connection: statements of one text differ in their values only. */
export function prepared(statement: Sql, kysely: Kysely<unknown>) {
  const { sql: text, parameters } = statement.compile(kysely);
  return { name: createHash('sha1').update(text).digest('hex'), text, values: [...parameters] };
}

export const searchTable = (index: SearchIndex) => sql.id(`${index.name}_search`);

/** Facets are lexemes, too: so the index narrows by them. */
export const facetLexeme = (value: string): string => lexeme(`x${value}`);

/** What has to be in a record for each facet that something was chosen of, as the text of a `tsquery`. */
function chosenFacets(index: SearchIndex, { facets }: SearchQuery) {
  return Object.entries(index.facets).flatMap(([facet, { key, everyone, uncounted }]) => {
    const values = facets[facet] ?? [];
    if (!values.length) return [];
    const wanted = [...values, ...(everyone ? [everyone] : [])];
    return [{ facet, uncounted, query: `(${wanted.map((one) => facetLexeme(key + one)).join(' | ')})` }];
  });
}

const together = (queries: readonly string[], by: '&' | '|') => (queries.length ? queries.join(` ${by} `) : null);

/** Which of the chosen facets narrow: all but the one of this name, or all but any one of those that are counted. */
export type LeftOut = { readonly facet: string } | 'any one';

/** Chosen values of facets as the text of a `tsquery`; `null`: nothing narrows. */
function facetQuery(index: SearchIndex, query: SearchQuery, but?: LeftOut): string | null {
  const chosen = chosenFacets(index, query);
  const queries = (those: typeof chosen) => those.map((each) => each.query);
  if (but !== 'any one') return together(queries(chosen.filter(({ facet }) => facet !== but?.facet)), '&');
  const counted = chosen.filter(({ uncounted }) => !uncounted);
  const nearlyAll = counted.map((one) => together(queries(counted.filter((other) => other !== one)), '&'));
  const needed = queries(chosen.filter(({ uncounted }) => uncounted));
  return together(counted.length > 1 ? [...needed, `(${nearlyAll.join(' | ')})`] : needed, '&');
}

export const numberFilters = ({ atMost }: SearchQuery, value: Value): Sql =>
  sql.join(
    Object.entries(atMost).map(([name, most]) => sql` and ${sql.id(name)} <= ${value(most)}::bigint`),
    sql``,
  );

/** Conditions on rows of the table for a query without a text. */
export function withoutText(index: SearchIndex, query: SearchQuery, value: Value, but?: LeftOut): Sql {
  const facets = facetQuery(index, query, but);
  return sql`${facets ? sql`grams @@ (select ${value(facets)}::tsquery)` : sql`true`}${numberFilters(query, value)}`;
}

/** What a count of records is wanted for: all of a query, or whether there are enough of them. */
const countOf = (index: SearchIndex, condition: Sql, enough?: Sql): Sql =>
  enough
    ? sql`(select count(*) from (select from ${searchTable(index)} where ${condition} limit ${enough}) as f)`
    : sql`(select count(*) from ${searchTable(index)} where ${condition})`;

/** Behind a subquery the planner does not look at values: the statistics of common words would make it read every row. */
export const holds = (query: Sql): Sql => sql`grams @@ (select ${query})`;

/** A text within the chosen facets. */
export function within(index: SearchIndex, query: SearchQuery, text: Sql, value: Value, but?: LeftOut): Sql {
  const facets = facetQuery(index, query, but);
  return facets ? sql`${text} && ${value(facets)}::tsquery` : text;
}

/** Records that hold every term of a text, within all that narrows. */
export const holdingAll = (
  index: SearchIndex,
  query: SearchQuery,
  { all }: TextQueries,
  value: Value,
  but?: LeftOut,
): Sql =>
  sql`${searchTable(index)} where ${holds(within(index, query, sql`${value(all)}::tsquery`, value, but))}${numberFilters(query, value)}`;

/**
 * Common table expressions that end in `stage`: the `tsquery` that finds, which is the first of these that finds enough; `null`: the
 * one that holds every term. How many do so within all that narrows is known as `narrow`: when they are enough, nothing else is
 * asked.
 */
export function stage(index: SearchIndex, query: SearchQuery, text: TextQueries, value: Value): Sql {
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

export const stageQuery = ({ all }: TextQueries, value: Value): Sql => sql`coalesce(query, ${value(all)}::tsquery)`;

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
      text.tiers.map(({ isOwn, alikeIn = '' }) => `${Number(isOwn)}${alikeIn}`).join(),
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
  const scope = sql`select level, is_all, case level ${sql.join(cores, sql` `)} when -1 then query end as query
    from wanted, (select ${level} as level offset 0) as l`;
  return sql`with scope as materialized (${scope})
    select id, score from (${few(scoring)} union all ${firstOnly(scoring)} union all ${many(scoring)}) as scores
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

/** Where the first core holds the page, nothing has to be told apart. */
function firstOnly({ index, query, text, value }: Scoring): Sql {
  return sql`select id, ${sql.lit(text.cores.length * CORE_WEIGHT)}::int as score from ${searchTable(index)}
    where grams @@ (select query from scope where level = 0)${numberFilters(query, value)}`;
}

/**
 * Where there is no scope the index is not asked. Among so many, synonyms and parts find, but raise nothing; nor does what all of a scope
 * have.
 */
function many(scoring: Scoring): Sql {
  const { index, query, text, value } = scoring;
  const table = searchTable(index);
  const all = sql`select id, case when (select level from scope) > 0 then ${sql.lit(CORE_WEIGHT)} else 0 end as weight, true as is_found,
    false as is_first from ${table} where grams @@ (select query from scope where level <> 0)${numberFilters(query, value)}`;
  // A core that is smaller than a page is asked for by itself: that takes less than to ask for a part of the scope.
  const steps = text.cores.map((level, at) => {
    const itself = sql`when level > ${sql.lit(at)} or level = -1 then ${coreOf(scoring, level)}`;
    const part = sql`when level < ${sql.lit(at)} then query && ${value(level)}::tsquery`;
    return sql`select id, ${sql.lit(CORE_WEIGHT)}, false, ${sql.lit(at === 0)} from ${table}
      where grams @@ (select case ${itself} ${part} end from scope where level <> 0)`;
  });
  const tells = ({ alikeIn }: Tier) => {
    if (alikeIn === undefined) return sql`level <> 0`;
    return alikeIn === 'all' ? sql`level = -1 and not is_all` : sql`level not in (0, ${sql.lit(alikeIn)})`;
  };
  const weights = text.tiers
    .filter(({ isOwn }) => isOwn)
    .map(
      (tier) => sql`select id, ${value(tier.weight)}::int, false, false from ${table}
      where grams @@ (select query && ${value(tier.query)}::tsquery from scope where ${tells(tier)})`,
    );
  return sql`select id, case when bool_or(is_first) then ${sql.lit(text.cores.length * CORE_WEIGHT)} else sum(weight) end::int as score
    from (${sql.join([all, ...steps, ...weights], sql` union all `)}) as parts
    group by id having bool_or(is_found)`;
}

/** More than all tiers together. */
const CORE_WEIGHT = 1_000_000;
