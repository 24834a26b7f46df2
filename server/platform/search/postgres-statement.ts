// The statements of a search in PostgreSQL. What matches, and where in a record, is told by the index alone.
import { createHash } from 'node:crypto';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import { lexeme, type TextQueries } from './postgres-query.ts';
import type { SearchQuery } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';

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
export function facetQuery(index: SearchIndex, query: SearchQuery, but?: LeftOut): string | null {
  const chosen = chosenFacets(index, query);
  const queries = (those: typeof chosen) => those.map((each) => each.query);
  if (but !== 'any one') return together(queries(chosen.filter(({ facet }) => facet !== but?.facet)), '&');
  const counted = chosen.filter(({ uncounted }) => !uncounted);
  const nearlyAll = counted.map((one) => together(queries(counted.filter((other) => other !== one)), '&'));
  const needed = queries(chosen.filter(({ uncounted }) => uncounted));
  return together(counted.length > 1 ? [...needed, `(${nearlyAll.join(' | ')})`] : needed, '&');
}

/**
 * What the index tells of. Behind a subquery the planner does not look at values: the statistics of common words would make it read
 * every row.
 */
export const holds = (query: Sql): Sql => sql`(grams || marks) @@ (select ${query})`;

export const numberFilters = ({ atMost }: SearchQuery, value: Value): Sql =>
  sql.join(
    Object.entries(atMost).map(([name, most]) => sql` and ${sql.id(name)} <= ${value(most)}::bigint`),
    sql``,
  );

/** Conditions on rows of the table for a query without a text. */
export function withoutText(index: SearchIndex, query: SearchQuery, value: Value, but?: LeftOut): Sql {
  const facets = facetQuery(index, query, but);
  return sql`${facets ? holds(sql`${value(facets)}::tsquery`) : sql`true`}${numberFilters(query, value)}`;
}

/** What a count of records is wanted for: all of a query, or whether there are enough of them. */
export const countOf = (index: SearchIndex, condition: Sql, enough?: Sql): Sql =>
  enough
    ? sql`(select count(*) from (select from ${searchTable(index)} where ${condition} limit ${enough}) as f)`
    : sql`(select count(*) from ${searchTable(index)} where ${condition})`;

/** A text within the chosen facets. */
export function within(index: SearchIndex, query: SearchQuery, text: Sql, value: Value, but?: LeftOut): Sql {
  const facets = facetQuery(index, query, but);
  return facets ? sql`${text} && ${value(facets)}::tsquery` : text;
}

/**
 * Records that hold every term of a text, within all that narrows. Where nothing does, the index is asked for each term by itself: it
 * leaps from one to the other, and looks at fewer of each.
 */
export function holdingAll(
  index: SearchIndex,
  query: SearchQuery,
  { all, each }: TextQueries,
  value: Value,
  but?: LeftOut,
): Sql {
  const facets = facetQuery(index, query, but);
  const whole = () => holds(within(index, query, sql`${value(all)}::tsquery`, value, but));
  const apart = () =>
    sql.join(
      each.map((one) => holds(sql`${value(one)}::tsquery`)),
      sql` and `,
    );
  return sql`${searchTable(index)} where ${facets ? whole() : apart()}${numberFilters(query, value)}`;
}

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

/** Equal matches stand in another order each day. */
export const turnOf = (day: string, value: Value): Sql =>
  sql`uuid_hash_extended(id, ${value(day.replaceAll('-', ''))}::bigint)`;
