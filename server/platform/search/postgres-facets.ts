// The counts of facets in PostgreSQL. It tells which entries match; what facets they have, this process remembers and counts.
import { endianness } from 'node:os';
import { type Kysely, sql } from 'kysely';
import { type FacetEntry, FacetMemory } from './facet-memory.ts';
import { textQueries } from './postgres-query.ts';
import {
  holdingAll,
  holds,
  type LeftOut,
  numberFilters,
  prepared,
  type Sql,
  searchTable,
  stage,
  stageQuery,
  type Value,
  within,
  withoutText,
} from './postgres-statement.ts';
import { type FacetCount, MOST_FACET_VALUES, type SearchQuery } from './search-backend.ts';
import type { Database, SearchIndex } from './search-index.ts';

/** So many entries are looked up while a search waits; of more the facets are counted in SQL meanwhile. */
const READ_AT_ONCE = 1_000;

export class PostgresFacets {
  #memory: FacetMemory;
  /** More than this many, of which some are no longer there, are read anew. */
  #most = READ_AT_ONCE;
  #reading?: Promise<void>;

  constructor(
    readonly index: SearchIndex,
    readonly kysely: Kysely<unknown>,
    readonly database: Database,
  ) {
    this.#memory = new FacetMemory(index);
  }

  /** For every counted facet its values and how many of what `database` finds each would show, given the other facets. */
  async count(query: SearchQuery, database: Database): Promise<readonly FacetCount[]> {
    const memory = this.#memory;
    const statement = prepared(entriesStatement(this.index, query), this.kysely);
    const { rows } = await database.query<{ entries: Buffer }>(statement);
    const entries = unpacked(rows[0]!.entries);
    const unknown = memory.unknownOf(entries);
    if (unknown.length && unknown.length <= READ_AT_ONCE) {
      const wanted = `select entry, facets from ${this.index.name}_search where entry = any($1::int[])`;
      memory.add((await database.query<FacetEntry>(wanted, [unknown])).rows);
    }
    // Whoever asks next asks for it again, should it fail.
    if (unknown.length > READ_AT_ONCE || memory.size > this.#most) this.rememberAll().catch(() => {});
    // Until all are remembered; and of what was written anew between the two statements nothing is known.
    if (memory.unknownOf(unknown).length) return this.countInSql(query, database);
    return memory.count(entries, query.facets);
  }

  /** The same without this process's memory. */
  async countInSql(query: SearchQuery, database: Database): Promise<FacetCount[]> {
    const statement = prepared(facetStatement(this.index, query), this.kysely);
    const { rows } = await database.query<{ value: string; count: number }>(statement);
    const counted = Object.entries(this.index.facets).filter(([, { uncounted }]) => !uncounted);
    return counted.map(([facet, { key }]) => ({
      facet,
      values: rows
        .filter(({ value }) => value[0] === key)
        .map(({ value, count }) => ({ value: value.slice(key.length), count })),
    }));
  }

  /** Reads the facets of every entry, and forgets those of what is no longer there. */
  rememberAll(): Promise<void> {
    this.#reading ??= this.#readAll().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readAll(): Promise<void> {
    const memory = new FacetMemory(this.index);
    const page = `select entry, facets from ${this.index.name}_search where entry > $1 order by entry limit ${READ_AT_ONCE}`;
    for (let last = 0, isMore = true; isMore; ) {
      const { rows } = await this.database.query<FacetEntry>(page, [last]);
      memory.add(rows);
      isMore = rows.length === READ_AT_ONCE;
      last = rows.at(-1)?.entry ?? last;
    }
    this.#memory = memory;
    this.#most = READ_AT_ONCE + 2 * memory.size;
  }
}

/** Four bytes each, the highest first. */
function unpacked(entries: Buffer): Int32Array {
  const aligned = Buffer.from(new ArrayBuffer(entries.length));
  entries.copy(aligned);
  if (endianness() === 'LE') aligned.swap32();
  return new Int32Array(aligned.buffer);
}

const bound: Value = (given) => sql`${given}`;

/** Every entry that matches when any one of the chosen facets is left out: four bytes each, in no order. */
function entriesStatement(index: SearchIndex, query: SearchQuery): Sql {
  const table = searchTable(index);
  const text = query.text && textQueries(query.text);
  const packed = sql`coalesce(string_agg(int4send(entry), ''), '') as entries`;
  if (!text) return sql`select ${packed} from ${table} where ${withoutText(index, query, bound, 'any one')}`;
  const other = sql`${within(index, query, sql`query`, bound, 'any one')} from stage`;
  return sql`with holding as materialized (select count(*) as n, ${packed} from ${holdingAll(index, query, text, bound, 'any one')}),
    narrow as materialized (select n from holding), ${stage(index, query, text, bound)}
    select case when query is null then (select entries from holding)
      else (select ${packed} from ${table} where ${holds(other)}${numberFilters(query, bound)}) end as entries from stage`;
}

/** The counts themselves: for every counted facet its values, each with its letter, and how many records each would show, given the others. */
function facetStatement(index: SearchIndex, query: SearchQuery): Sql {
  const text = query.text && textQueries(query.text);
  const counted = Object.entries(index.facets).filter(([, { uncounted }]) => !uncounted);
  const isChosen = ([facet]: (typeof counted)[number]) => !!query.facets[facet]?.length;
  // All values are counted, then those of other facets left out: they are fewer than the rows to look at.
  const count = (facets: typeof counted, from: Sql) => sql`select value, count(*)::int as count
    from (select unnest(facets) as value from ${from}) as v group by value
    having left(value, 1) = any(${facets.map(([, { key }]) => key)}::text[])`;
  const matching = (but?: LeftOut) => {
    const table = searchTable(index);
    if (!text) return sql`(select facets from ${table} where ${withoutText(index, query, bound, but)}) as f`;
    const asked = sql`${within(index, query, stageQuery(text, bound), bound, but)} from stage`;
    return sql`(select facets from ${table} where ${holds(asked)}${numberFilters(query, bound)}) as f`;
  };
  const others = counted.filter((each) => !isChosen(each));
  const rest = text
    ? sql`(select facets from holding where (select query from stage) is null
    union all ${sql`select facets from ${searchTable(index)}
      where ${holds(sql`${within(index, query, sql`query`, bound)} from stage`)}${numberFilters(query, bound)}`}) as f`
    : matching();
  const parts = [
    ...counted.filter(isChosen).map((one) => count([one], matching({ facet: one[0] }))),
    ...(others.length ? [count(others, rest)] : []),
  ];
  const all = sql`select value, count, row_number() over (partition by left(value, 1) order by count desc, value) as nth
    from (${sql.join(parts, sql` union all `)}) as c`;
  const before = text
    ? sql`with holding as materialized (select facets from ${holdingAll(index, query, text, bound)}),
        narrow as materialized (select count(*) as n from holding), ${stage(index, query, text, bound)} `
    : sql``;
  return sql`${before}select value, count from (${all}) as ranked where nth <= ${sql.lit(MOST_FACET_VALUES)} order by left(value, 1), nth`;
}
