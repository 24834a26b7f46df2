// What is searched for, counted by day: terms and numbers, never who. Kept in memory and written now and then, so that a search
// writes nothing itself.
import type { Pool } from 'pg';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Logger } from '../log.ts';

/** One row for each term and day. `hits`: how many records the last search of it found. */
export const searchTermTable = (name: string) =>
  `create table ${name}_search_term (
    day date not null,
    term text not null,
    searches integer not null,
    zero_hits integer not null,
    hits integer not null,
    primary key (day, term)
  )`;

const LONGEST = 40;
const FLUSH_MS = 10_000;
/** Until the next flush; what comes beyond is not counted. */
const MOST_TERMS = 500;
const MOST_SEARCHES_OF_ONE = 50;
const KEPT_DAYS = 400;

/**
 * A text as it is counted; `null` when it may name or reach somebody, or is no search term: addresses, numbers with seven digits
 * or more (telephone, postcode, 法人番号), long texts.
 */
export function countableTerm(text: string): string | null {
  const term = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
  const digits = term.replace(/\D/g, '').length;
  if (!/[\p{L}\p{N}]/u.test(term) || [...term].length > LONGEST) return null;
  return /@|:\/\/|www\./.test(term) || digits >= 7 ? null : term;
}

interface Counted {
  day: string;
  term: string;
  searches: number;
  zeroHits: number;
  hits: number;
}

export interface SearchTermRow {
  readonly term: string;
  readonly searches: number;
  readonly zeroHits: number;
  readonly hits: number;
  readonly lastSearchedOn: string;
}

export class SearchTerms {
  readonly #pending = new Map<string, Counted>();
  #timer?: NodeJS.Timeout;

  constructor(
    readonly name: string,
    readonly pool: Pool,
    readonly log: Logger,
  ) {}

  /** Counts one search. Returns at once. */
  record(text: string, hits: number, now: Date): void {
    const term = countableTerm(text);
    if (!term) return;
    const day = tokyoDate(now);
    const key = `${day} ${term}`;
    const counted = this.#pending.get(key) ?? { day, term, searches: 0, zeroHits: 0, hits };
    if (counted.searches >= MOST_SEARCHES_OF_ONE || (!counted.searches && this.#pending.size >= MOST_TERMS)) return;
    counted.searches++;
    if (!hits) counted.zeroHits++;
    counted.hits = hits;
    this.#pending.set(key, counted);
    this.#timer ??= setTimeout(() => void this.flush(), FLUSH_MS).unref();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const rows = [...this.#pending.values()];
    this.#pending.clear();
    if (!rows.length) return;
    try {
      await this.pool.query(
        `insert into ${this.name}_search_term as t (day, term, searches, zero_hits, hits)
         select * from unnest($1::date[], $2::text[], $3::int[], $4::int[], $5::int[]) order by 1, 2
         on conflict (day, term) do update set searches = t.searches + excluded.searches,
           zero_hits = t.zero_hits + excluded.zero_hits, hits = excluded.hits`,
        (['day', 'term', 'searches', 'zeroHits', 'hits'] as const).map((column) => rows.map((row) => row[column])),
      );
    } catch (error) {
      this.log.warn({ err: error }, 'Search terms were not counted');
    }
  }

  /** The most searched for since a day; only those of which the last search found nothing, when asked. */
  async top(since: string, onlyZero: boolean, limit: number): Promise<SearchTermRow[]> {
    const { rows } = await this.pool.query<SearchTermRow>(
      `select term, sum(searches)::int as searches, sum(zero_hits)::int as "zeroHits",
         (array_agg(hits order by day desc))[1] as hits, max(day)::text as "lastSearchedOn"
       from ${this.name}_search_term where day >= $1 group by term
       having not $2 or (array_agg(hits order by day desc))[1] = 0 order by 2 desc, term limit $3`,
      [since, onlyZero, limit],
    );
    return rows;
  }

  /** Forgets what is older than thirteen months. */
  async forget(now: Date): Promise<void> {
    await this.pool.query(`delete from ${this.name}_search_term where day < $1::date - ${KEPT_DAYS}`, [tokyoDate(now)]);
  }
}
