// The solution directory's searches: with words by the search backend, without them in the fair order of the rings.
import { type RawBuilder, sql } from 'kysely';
import type { Ranking } from '../../platform/read/compile.ts';
import { offsetOf } from '../../platform/read/reader.ts';
import type { IndexSearch } from '../../platform/search/search.ts';
import type { SearchQuery } from '../../platform/search/search-backend.ts';
import type { ListingFilterInput } from './listing.inputs.ts';
import { ringExpression } from './listing.rings.ts';

type Sql = RawBuilder<unknown>;
type Value = (value: unknown) => Sql;

/** What a filter asks of the index. `day` (Asia/Tokyo) shuffles equal matches. */
export function queryOf(filter: ListingFilterInput, search: IndexSearch, day: string): SearchQuery {
  const { text, sort, priceUpTo, subsidy, ...chosen } = filter;
  const facets = Object.keys(search.index.facets).flatMap((facet) => {
    const values = chosen[facet as keyof typeof chosen];
    return values?.length ? [[facet, values] as const] : [];
  });
  return {
    text: search.analyse(text),
    facets: { ...Object.fromEntries(facets), ...(subsidy && { subsidy: ['1'] }) },
    atMost: priceUpTo === null || priceUpTo === undefined ? {} : { price: priceUpTo },
    order:
      sort === 'NEWEST'
        ? { number: 'published', descending: true }
        : sort === 'PRICE'
          ? { number: 'price', descending: false }
          : undefined,
    day,
  };
}

/** The hits of a filter in order, for a page of a compiled read. */
export async function listingRanking(
  filter: ListingFilterInput,
  search: IndexSearch,
  day: string,
  page: { readonly first: number; readonly after?: string | null },
): Promise<Ranking> {
  const query = queryOf(filter, search, day);
  const found = await search.ranking(query, { offset: offsetOf(page.after), limit: page.first });
  return found ?? ringRanking(filter, day);
}

interface Condition {
  readonly name: string;
  readonly sql: (value: Value) => Sql;
}

/** Facets over text arrays and over single columns of a listing `l` and its vendor `o`. */
const FACETS = {
  kinds: { column: sql`l.kind`, array: false },
  categories: { column: sql`l.categories`, array: true },
  industries: { column: sql`l.industries`, array: true },
  processes: { column: sql`l.processes`, array: true },
  companySizes: { column: sql`l.company_sizes`, array: true },
  priceModels: { column: sql`l.price_model`, array: false },
  municipalities: { column: sql`o.municipality`, array: false },
  tags: { column: sql`l.tags`, array: true },
} as const;
const FACET_NAMES = Object.keys(FACETS) as (keyof typeof FACETS)[];

/** Of the other tables only those that the conditions look at. */
const fromOf = (names: readonly string[]) =>
  sql`listing l${names.includes('municipalities') ? sql` join organization o on o.id = l.vendor_id` : sql``}`;

function conditionsOf(filter: ListingFilterInput): Condition[] {
  const conditions: Condition[] = [{ name: 'published', sql: () => sql`l.state = 'PUBLISHED'` }];
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

/** Orders that an index gives. */
const ORDERS: Record<string, Sql> = {
  NEWEST: sql`l.published_at desc, l.id desc`,
  PRICE: sql`l.price_min, l.id`,
};

/**
 * Without words to match, listings stand on one of seven rings, by the weekday, and the day decides where it begins: the same for
 * everyone on that day and another one the next, so that no vendor is always first (特定の企業に偏らない, R3.7), and an index gives
 * the order.
 */
function ringRanking(filter: ListingFilterInput, day: string): Ranking {
  const key = JSON.stringify([filter, day]);
  const same = rankings.get(key);
  if (same) return same;
  const ranking = newRingRanking(filter, day);
  if (rankings.size >= MAX_RANKINGS) rankings.clear();
  rankings.set(key, ranking);
  return ranking;
}

/** Of the filters that were asked for lately. */
const rankings = new Map<string, Ranking>();
const MAX_RANKINGS = 500;

function newRingRanking(filter: ListingFilterInput, day: string): Ranking {
  const conditions = conditionsOf(filter);
  const names = conditions.map(({ name }) => name);
  const sorted = ORDERS[filter.sort ?? ''];
  const from = fromOf(names);
  const weekday = new Date(day).getUTCDay();
  const ring = sql.raw(ringExpression(weekday, 'l.'));

  const build = (value: Value, upTo: Sql): { hits: Sql; total: Sql } => {
    const where = () =>
      sql.join(
        conditions.map((condition) => condition.sql(value)),
        sql` and `,
      );
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
  const shape = JSON.stringify([names, filter.sort ?? '', weekday]);
  const search: Ranking['search'] = (value, upTo) => {
    let at = 0;
    return build(() => value(at++), upTo);
  };
  return { shape, values, search };
}
