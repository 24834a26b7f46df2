// The solution directory's search in PostgreSQL: recall by phrases of bigrams, order by words, facets over the same conditions.
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Pool } from 'pg';
import { rankQuery, recallQuery } from '../../kernel/search-text.ts';
import type { Ranking } from '../../platform/read/compile.ts';
import type { ListingFilterInput } from './listing.inputs.ts';

type Sql = RawBuilder<unknown>;
type Value = (value: unknown) => Sql;

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

const FROM = sql`listing l join organization o on o.id = l.vendor_id left join listing_search s on s.listing_id = l.id`;

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

const ORDERS: Record<string, Sql> = {
  NEWEST: sql`l.published_at desc, l.id`,
  PRICE: sql`l.price_min nulls last, l.id`,
};

/**
 * The hits of a filter in order. Equal matches stand in an order that `day` decides, the same for everyone on that day and
 * another one the next: no vendor is always first (特定の企業に偏らない, R3.7).
 */
export function listingRanking(filter: ListingFilterInput, day: string): Ranking {
  const conditions = conditionsOf(filter);
  const words = filter.text ? rankQuery(filter.text) : null;
  const build = (value: Value) => {
    const where = all(conditions, value);
    const score = words ? sql`round(ts_rank(s.words, ${value(words)}::tsquery)::numeric, 2) desc, ` : sql``;
    const order = ORDERS[filter.sort ?? ''] ?? sql`${score}md5(l.id::text || ${value(day)}::text), l.id`;
    return sql`select l.id, row_number() over (order by ${order}) as place from ${FROM} where ${where}`;
  };
  const values: unknown[] = [];
  build((value) => {
    values.push(value);
    return sql``;
  });
  const shape = JSON.stringify([conditions.map(({ name }) => name), filter.sort ?? '', words !== null]);
  const hits = (value: (at: number) => Sql) => {
    let at = 0;
    return build(() => value(at++));
  };
  return { shape, values, hits };
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
    const where = all(
      conditions.filter((condition) => condition.name !== facet),
      value,
    );
    const values = array ? sql`${FROM} cross join unnest(${column}) as v(value)` : FROM;
    const counted = array ? sql`v.value` : column;
    return sql`select ${facet}::text as facet, coalesce((select json_agg(c) from (
      select ${counted} as value, count(*)::int as count from ${values} where ${where} and ${counted} <> ''
      group by 1 order by count(*) desc, 1 limit ${sql.lit(MOST_VALUES)}) as c), '[]') as values`;
  });
  const { sql: text, parameters } = sql.join(parts, sql` union all `).compile(kysely);
  return (await database.query<FacetRow>(text, [...parameters])).rows;
}
