// The hits of a search in PostgreSQL, the best first.
import { sql } from 'kysely';
import type { Ranking } from '../read/compile.ts';
import { type TextQueries, textQueries } from './postgres-query.ts';
import {
  countOf,
  facetQuery,
  holdingAll,
  holds,
  numberFilters,
  type Sql,
  searchTable,
  stage,
  stageQuery,
  turnOf,
  type Value,
  within,
} from './postgres-statement.ts';
import type { SearchQuery } from './search-backend.ts';
import type { SearchIndex } from './search-index.ts';
import { FEW_SCORED, SCORED_AT_ONCE } from './weights.ts';

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
      text.each.length,
      !!text.corrected,
      text.relaxed ? text.enough : 0,
      text.tiers.map(({ column, isOwn, isOfAll }) => `${column[0]}${isOwn ? 'o' : ''}${isOfAll ? 'a' : ''}`).join(),
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
  return sql`select id, 0 as score from ${searchTable(index)} where ${holds(sql`query from wanted`)}${numberFilters(query, value)}
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
 * What was found, the best first. Of few records the marks are looked at, one by one. Of more the index tells of cores of them,
 * each within the next one, which stand before all others: only as many are asked for as hold the page. Of a core that is large, a
 * part at a time is told apart by its marks: those whose turn it is that day.
 */
function scored(scoring: Scoring): Sql {
  const { index, query, text, value, upTo } = scoring;
  const rowsOf = (what: Sql, asked: Sql) =>
    sql`select ${what} from ${searchTable(index)} where ${holds(asked)}${numberFilters(query, value)}`;
  const isFew = sql`(select n from found) <= ${sql.lit(FEW_SCORED)}`;
  const core = (at: number) => sql.ref(`core_${at}`);
  // Whole parts, those of stronger cores among them, which are fewer than a page.
  const most = sql`greatest((${upTo} / ${sql.lit(SCORED_AT_ONCE)} + 2) * ${sql.lit(SCORED_AT_ONCE)}, ${sql.lit(FEW_SCORED)})`;
  const firstOf = (at: number, asked: Sql) =>
    sql`${core(at)} as materialized (${rowsOf(sql`id, marks, ${sql.lit(at)} as core, ${turnOf(query.day, value)} as turn`, asked)}
      order by turn limit ${most})`;
  const holdsPage = (at: number) => sql`(select count(*) from ${core(at)}) >= ${upTo}`;
  const last = text.cores.length;
  const isAsked = (at: number) => {
    const stronger = Array.from({ length: at }, (_, nth) => holdsPage(nth));
    return sql`not (${sql.join([...(at < last ? [isFew] : []), ...stronger], sql` or `)})`;
  };
  const cores = text.cores.map((one, at) =>
    firstOf(at, sql`case when ${isAsked(at)} then ${coreOf(scoring, one)} end from wanted`),
  );
  const others = firstOf(last, sql`case when ${isAsked(last)} then query end from wanted`);
  const members = Array.from({ length: last + 1 }, (_, at) => sql`select * from ${core(at)}`);
  const part = sql`case when ${isFew} then 0 else (row_number() over (partition by core order by turn) - 1) / ${sql.lit(SCORED_AT_ONCE)} end`;
  const placed = sql`select *, ${part} as part
    from (select distinct on (id) * from (${sql.join(members, sql` union all `)}) as m order by id, core) as p`;
  const having = (at: number) => sql.ref(`having_${at}`);
  const anywhere = text.tiers.flatMap(({ column, query: tier, isOfAll }, at) => {
    if (column === 'marks') return [];
    const asked = sql`case when ${isOfAll ? sql`not is_all` : sql`true`} then query && ${value(tier)}::tsquery end from wanted`;
    return [sql`${having(at)} as materialized (${rowsOf(sql`id`, asked)})`];
  });
  const near = sql`select * from (select *, rank() over (order by core, part) as place from (${placed}) as p) as r where place <= ${upTo}`;

  const weights = (isOwn: boolean) =>
    text.tiers.flatMap((tier, at) => {
      if (tier.isOwn !== isOwn) return [];
      const has =
        tier.column === 'marks'
          ? sql`marks @@ ${value(tier.query)}::tsquery`
          : sql`id in (select id from ${having(at)})`;
      return [sql`case when ${has} then ${value(tier.weight)}::int else 0 end`];
    });
  // Among so many, synonyms and parts find, but raise nothing.
  const [own, lesser] = [weights(true), weights(false)];
  const less = lesser.length ? sql` + case when ${isFew} then ${sql.join(lesser, sql` + `)} else 0 end` : sql``;
  // Marks are read once for all tiers.
  const marked = sql`select id, core, part, turn, marks || ''::tsvector as marks from near offset 0`;
  return sql`with ${sql.join([...cores, others, ...anywhere])}, near as materialized (${near})
    select id, score from (select id, core, part, turn, ${sql.join(own, sql` + `)}${less} as score from (${marked}) as m) as scores
    order by core, part, score desc, turn, id`;
}

/** What has all terms in its title was found anyway, unless a slip was put right: then the query has to be asked, too. */
function coreOf({ index, query, text, value }: Scoring, core: string): Sql {
  if (text.corrected) return sql`query && ${value(core)}::tsquery`;
  return within(index, query, sql`${value(core)}::tsquery`, value);
}
