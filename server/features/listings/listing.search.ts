// The solution directory's search in PostgreSQL: recall by phrases of bigrams, order by words, facets over the same conditions.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Pool } from 'pg';
import { rankQuery, recallQuery } from '../../kernel/search-text.ts';
import type { Ranking } from '../../platform/read/compile.ts';
import type { ListingFilterInput } from './listing.inputs.ts';
import { ringExpression } from './listing.rings.ts';

type Sql = RawBuilder<unknown>;
type Value = (value: unknown) => Sql;

const ringOf = (weekday: number): Sql => sql.raw(ringExpression(weekday, 'l.'));

interface Condition {
  /** For a facet its name: its own counts leave the condition out. */
  readonly name: string;
  readonly sql: (value: Value) => Sql;
}

/** Facets over text arrays and over single columns of a listing `l` and its vendor `o`. */
const FACETS = {
  kinds: { column: sql`l.kind`, array: false },
  categories: { column: sql`l.categories`, array: true },
  industries: { column: sql`l.industries`, array: true },
  companySizes: { column: sql`l.company_sizes`, array: true },
  priceModels: { column: sql`l.price_model`, array: false },
  municipalities: { column: sql`o.municipality`, array: false },
  tags: { column: sql`l.tags`, array: true },
} as const;
type FacetName = keyof typeof FACETS;
const FACET_NAMES = Object.keys(FACETS) as FacetName[];
const MOST_VALUES = 40;

/** Of the other tables only those that the conditions look at. */
const fromOf = (names: readonly string[]) =>
  sql`listing l${names.includes('municipalities') ? sql` join organization o on o.id = l.vendor_id` : sql``}${
    names.includes('text') ? sql` join listing_search s on s.listing_id = l.id` : sql``
  }`;

function conditionsOf(filter: ListingFilterInput): Condition[] {
  const conditions: Condition[] = [{ name: 'published', sql: () => sql`l.state = 'PUBLISHED'` }];
  const recall = filter.text ? recallQuery(filter.text) : null;
  if (recall) conditions.push({ name: 'text', sql: (value) => sql`s.bigrams @@ ${value(recall)}::tsquery` });
  for (const facet of FACET_NAMES) {
    const chosen = filter[facet];
    if (!chosen?.length) continue;
    const { column, array } = FACETS[facet];
    // A listing for every industry is for each of them.
    const wanted = facet === 'industries' ? [...chosen, '全業種'] : chosen;
    conditions.push({
      name: facet,
      sql: (value) =>
        array ? sql`${column} && ${value(wanted)}::text[]` : sql`${column} = any(${value(wanted)}::text[])`,
    });
  }
  const { priceUpTo, subsidy } = filter;
  if (priceUpTo !== null && priceUpTo !== undefined)
    conditions.push({ name: 'price', sql: (value) => sql`l.price_min <= ${value(priceUpTo)}` });
  if (subsidy) conditions.push({ name: 'subsidy', sql: () => sql`l.subsidy` });
  return conditions;
}

const all = (conditions: readonly Condition[], value: Value) =>
  sql.join(
    conditions.map((condition) => condition.sql(value)),
    sql` and `,
  );

/** Orders that an index gives. */
const ORDERS: Record<string, Sql> = {
  NEWEST: sql`l.published_at desc, l.id desc`,
  PRICE: sql`l.price_min, l.id`,
};

/**
 * The hits of a filter in order. Without words to match, listings stand on one of seven rings, by the weekday, and the day decides
 * where it begins: the same for everyone on that day and another one the next, so that no vendor is always first
 * (特定の企業に偏らない, R3.7), and an index gives the order. Equal matches of words are shuffled by the day.
 */
export function listingRanking(filter: ListingFilterInput, day: string): Ranking {
  const key = JSON.stringify([filter, day]);
  const same = rankings.get(key);
  if (same) return same;
  const ranking = rankingOf(filter, day);
  if (rankings.size >= MAX_RANKINGS) rankings.clear();
  rankings.set(key, ranking);
  return ranking;
}

/** Of the filters that were asked for lately. */
const rankings = new Map<string, Ranking>();
const MAX_RANKINGS = 500;

function rankingOf(filter: ListingFilterInput, day: string): Ranking {
  const conditions = conditionsOf(filter);
  const names = conditions.map(({ name }) => name);
  const words = filter.text ? rankQuery(filter.text) : null;
  const sorted = ORDERS[filter.sort ?? ''];
  const from = fromOf(names);
  const ring = ringOf(new Date(day).getUTCDay());

  const build = (value: Value, upTo: Sql): { hits: Sql; total?: Sql } => {
    const where = () => all(conditions, value);
    if (filter.text && !sorted) {
      const score = words ? sql`round(ts_rank(s.words, ${value(words)}::tsquery)::numeric, 2) desc, ` : sql``;
      const order = sql`${score}md5(l.id::text || ${value(day)}::text), l.id`;
      return { hits: sql`select l.id, row_number() over (order by ${order}) as place from ${from} where ${where()}` };
    }
    const place = sql`row_number() over () as place`;
    const total = sql`select count(*)::int from ${from} where ${where()}`;
    if (sorted) {
      const first = sql`select l.id from ${from} where ${where()} order by ${sorted} limit ${upTo}`;
      return { hits: sql`select id, ${place} from (${first}) as f`, total };
    }
    const start = () => sql`md5(${value(day)}::text)`;
    const part = (turn: Sql, side: Sql) =>
      sql`(select l.id, ${ring} as at, ${turn} as turn from ${from} where ${where()} and ${side} order by ${ring}, l.id limit ${upTo})`;
    const onward = part(sql`0`, sql`${ring} >= ${start()}`);
    const around = part(sql`1`, sql`${ring} < ${start()}`);
    const first = sql`select id from (${onward} union all ${around}) as halves order by turn, at, id limit ${upTo}`;
    return { hits: sql`select id, ${place} from (${first}) as f`, total };
  };
  const values: unknown[] = [];
  build((value) => {
    values.push(value);
    return sql``;
  }, sql``);
  const shape = JSON.stringify([names, filter.sort ?? '', words !== null, new Date(day).getUTCDay()]);
  const search: Ranking['search'] = (value, upTo) => {
    let at = 0;
    return build(() => value(at++), upTo);
  };
  return { shape, values, search };
}

export interface FacetRow {
  readonly facet: FacetName;
  readonly values: { readonly value: string; readonly count: number }[];
}

/** For every facet its values and how many listings each would show, given the other facets. One statement. */
export async function listingFacets(
  kysely: Kysely<unknown>,
  database: Pick<Pool, 'query'>,
  filter: ListingFilterInput,
): Promise<FacetRow[]> {
  const conditions = conditionsOf(filter);
  const value: Value = (given) => sql`${given}`;
  const parts = FACET_NAMES.map((facet) => {
    const { column, array } = FACETS[facet];
    const others = conditions.filter((condition) => condition.name !== facet);
    const where = all(others, value);
    const from = fromOf([...others.map(({ name }) => name), facet]);
    const values = array ? sql`${from} cross join unnest(${column}) as v(value)` : from;
    const counted = array ? sql`v.value` : column;
    return sql`select ${facet}::text as facet, coalesce((select json_agg(c) from (
      select ${counted} as value, count(*)::int as count from ${values} where ${where} and ${counted} <> ''
      group by 1 order by count(*) desc, 1 limit ${sql.lit(MOST_VALUES)}) as c), '[]') as values`;
  });
  const { sql: text, parameters } = sql.join(parts, sql` union all `).compile(kysely);
  return (await database.query<FacetRow>(text, [...parameters])).rows;
}
