// Search in PostgreSQL itself: the default, and what answers while Elasticsearch is away.
import { type Kysely, sql } from 'kysely';
import pg from 'pg';
import { ANALYSER } from '../../kernel/search-text.ts';
import type { ChangeConsumer } from '../feed/consumer.ts';
import type { Ranking } from '../read/compile.ts';
import { PostgresFacets } from './postgres-facets.ts';
import { vectorsOf } from './postgres-query.ts';
import { postgresRanking } from './postgres-ranking.ts';
import { facetLexeme, prepared, type Sql, searchTable, turnOf, withoutText } from './postgres-statement.ts';
import type {
  FacetCount,
  SearchBackend,
  SearchHit,
  SearchPage,
  SearchQuery,
  SearchResult,
  Suggestion,
  Versioned,
} from './search-backend.ts';
import { allDocuments, type Database, type SearchDocument, type SearchIndex } from './search-index.ts';
import { searchTermTable } from './search-terms.ts';
import { suggestionRows } from './suggestion-keys.ts';

/** The tables of an index. A feature adds what ties them to its own. */
export const searchTables = ({ name, numbers }: SearchIndex): string[] => [
  `create table ${name}_search (
    id uuid primary key,
    version bigint not null,
    entry integer not null generated always as identity,
    facets text[] not null,
    ${numbers.map((number) => `${number} bigint,`).join(' ')}
    grams tsvector not null,
    marks tsvector not null
  ) with (toast_tuple_target = 128)`,
  `create index ${name}_search_entry on ${name}_search (entry)`,
  `create index ${name}_search_grams on ${name}_search using gin ((grams || marks))`,
  `create table ${name}_suggestion (
    id uuid not null references ${name}_search (id) on delete cascade,
    kind text not null,
    text text not null,
    key text not null
  )`,
  `create index ${name}_suggestion_key on ${name}_suggestion (key text_pattern_ops, text, kind)`,
  `create index ${name}_suggestion_id on ${name}_suggestion (id)`,
  searchTermTable(name),
];

/** What visitors' statements read of them. */
export const searchReads = ({ name, numbers }: SearchIndex): Record<string, string[]> => ({
  [`${name}_search`]: ['id', 'entry', 'facets', ...numbers, 'grams', 'marks'],
  [`${name}_suggestion`]: ['id', 'kind', 'text', 'key'],
});

/** Orders what is written to search indexes. Part of the eleventh migration. */
export const SEARCH_VERSION_TABLES = ['create sequence search_version'];

/** Drawn before the rows are read: whoever has a higher one has read them later. */
export async function drawVersion(database: Database): Promise<string> {
  const { rows } = await database.query<{ version: string }>(`select nextval('search_version')::text as version`);
  return rows[0]!.version;
}

/** Taking documents apart is work of this process: others are served between two pages. */
const PAGE = 50;
const LARGE_SAMPLE = 200;

/** What is bound in the place of a value: which one it is. */
interface Slot {
  readonly at: number | 'offset' | 'upTo';
}
const MOST_SHAPES = 500;

export class PostgresBackend implements SearchBackend {
  readonly name = 'postgres';
  readonly facetCounts: PostgresFacets;
  readonly #matchings = new Map<string, ReturnType<typeof prepared>>();

  constructor(
    readonly index: SearchIndex,
    readonly kysely: Kysely<unknown>,
    /** Where it runs: a pool, or the connection of a transaction. */
    readonly database: Database,
  ) {
    this.facetCounts = new PostgresFacets(index, kysely, database);
  }

  async upsert(given: readonly Versioned<SearchDocument>[]): Promise<void> {
    if (!given.length) return;
    const { name, numbers } = this.index;
    const documents = given.map(({ item }) => item);
    const vectors = documents.map(vectorsOf);
    const declared = numbers.map((_, at) => `$${at + 6}::text::bigint[]`);
    const { rows } = await this.database.query<{ id: string }>(
      `insert into ${name}_search (id, version, facets, grams, marks${numbers.map((one) => `, ${one}`).join('')})
       select r.id, r.version, array(select jsonb_array_elements_text(r.facets)), r.grams::tsvector, r.marks::tsvector${numbers.map((one) => `, r.${one}`).join('')}
       from unnest($1::uuid[], $2::bigint[], $3::jsonb[], $4::text[], $5::text[]${declared.map((one) => `, ${one}`).join('')}) as r(id, version, facets, grams, marks${numbers.map((one) => `, ${one}`).join('')})
       on conflict (id) do update set version = excluded.version, entry = default, facets = excluded.facets, grams = excluded.grams, marks = excluded.marks${numbers.map((one) => `, ${one} = excluded.${one}`).join('')}
       where excluded.version > ${name}_search.version returning id`,
      [
        documents.map(({ id }) => id),
        given.map(({ version }) => version),
        documents.map((document) => JSON.stringify(this.#facetsOf(document))),
        documents.map((document, at) => [vectors[at]!.grams, ...this.#facetsOf(document).map(facetLexeme)].join(' ')),
        vectors.map(({ marks }) => marks),
        ...numbers.map((one) => `{${documents.map((document) => document.numbers[one] ?? 'null').join()}}`),
      ],
    );
    const written = new Set(rows.map(({ id }) => id));
    const suggestions = documents.filter(({ id }) => written.has(id)).flatMap(suggestionRows);
    await this.database.query(`delete from ${name}_suggestion where id = any($1)`, [[...written]]);
    await this.database.query(
      `insert into ${name}_suggestion (id, kind, text, key) select * from unnest($1::uuid[], $2::text[], $3::text[], $4::text[])`,
      (['id', 'kind', 'text', 'key'] as const).map((column) => suggestions.map((row) => row[column])),
    );
  }

  #facetsOf({ facets }: SearchDocument): string[] {
    return Object.entries(this.index.facets).flatMap(([facet, { key }]) =>
      (facets[facet] ?? []).filter(Boolean).map((value) => key + value),
    );
  }

  async remove(ids: readonly Versioned<string>[]): Promise<void> {
    await this.database.query(
      `delete from ${this.index.name}_search s using unnest($1::uuid[], $2::bigint[]) as r(id, version)
       where s.id = r.id and s.version < r.version`,
      [ids.map(({ item }) => item), ids.map(({ version }) => version)],
    );
  }

  /** The hits as part of a compiled read; `null` when the query has no text that can be searched for. */
  ranking(query: SearchQuery): Ranking | null {
    return postgresRanking(this.index, query);
  }

  async search(query: SearchQuery, { offset, limit, withFacets }: SearchPage): Promise<SearchResult> {
    // What takes longest goes first.
    const [facets, found] = await Promise.all([withFacets ? this.facets(query) : [], this.#hits(query, offset, limit)]);
    return { ...found, facets };
  }

  async #hits(query: SearchQuery, offset: number, limit: number) {
    const ranking = this.ranking(query);
    return ranking ? this.#matching(ranking, offset, limit) : this.#all(query, offset, limit);
  }

  async #matching({ shape, search, values }: Ranking, offset: number, limit: number) {
    const known = this.#matchings.get(shape);
    const statement = known ?? prepared(this.#matchingOf(search), this.kysely);
    if (!known) {
      if (this.#matchings.size >= MOST_SHAPES) this.#matchings.clear();
      this.#matchings.set(shape, statement);
    }
    const given: Record<string | number, unknown> = { ...values, offset, upTo: limit + offset };
    return this.#answer({ ...statement, values: (statement.values as Slot[]).map(({ at }) => given[at]) });
  }

  /** Rankings of one shape differ in their values only. */
  #matchingOf(search: Ranking['search']): Sql {
    const slot = (at: Slot['at']) => sql`${{ at } satisfies Slot}`;
    const { with: before, hits, total } = search(slot, sql`${slot('upTo')}::int`);
    return sql`with ${before}, hit as materialized (${hits})
      select (${total}) as total, coalesce((select json_agg(json_build_object('id', id, 'score', score) order by place)
        from hit where place > ${slot('offset')}), '[]') as hits`;
  }

  #all(query: SearchQuery, offset: number, limit: number) {
    const where = sql`${searchTable(this.index)} where ${withoutText(this.index, query, (given) => sql`${given}`)}`;
    const { order, day } = query;
    const direction = sql.raw(order?.descending ? 'desc' : 'asc');
    const by = order
      ? sql`${sql.id(order.number)} ${direction} nulls last, id`
      : sql`${turnOf(day, (given) => sql`${given}`)}, id`;
    return this.#answer(
      prepared(
        sql`select (select count(*)::int from ${where}) as total, coalesce((select json_agg(h) from (
      select id, 0 as score from ${where} order by ${by} limit ${limit}::int offset ${offset}::int) as h), '[]') as hits`,
        this.kysely,
      ),
    );
  }

  async #answer(statement: ReturnType<typeof prepared>): Promise<{ total: number; hits: SearchHit[] }> {
    const { rows } = await this.database.query<{ total: number; hits: SearchHit[] }>(statement);
    return rows[0]!;
  }

  /** `database` are the viewer's own connections: what is counted is what they find. */
  facets(query: SearchQuery, database = this.database): Promise<readonly FacetCount[]> {
    return this.facetCounts.count(query, database);
  }

  async suggest(prefix: string, limit: number, database = this.database): Promise<Suggestion[]> {
    const { rows } = await database.query<Suggestion>(
      `select kind, text, count(distinct id)::int as count from ${this.index.name}_suggestion
       where key ~>=~ $1 and key ~<~ $2 group by text, kind order by count desc, text limit $3`,
      [prefix, `${prefix}\u{10ffff}`, limit],
    );
    return rows;
  }

  /** In how many documents of a sample each gram stands; of a large one without those that stand in one only. */
  async frequencies(most: number): Promise<{ grams: Map<string, number>; sampled: number }> {
    const table = `${this.index.name}_search`;
    // Ids are random, and so are the first of them.
    const { rows: counted } = await this.database.query<{ sampled: number }>(
      `select count(*)::int as sampled from (select from ${table} limit ${most}) as s`,
    );
    const { sampled } = counted[0]!;
    const { rows } = await this.database.query<{ gram: string; documents: number }>(
      `select substr(word, 2) as gram, ndoc as documents
       from ts_stat('select grams from ${table} order by id limit ${most}') where word ^@ 'g' and ndoc > $1`,
      [sampled < LARGE_SAMPLE ? 0 : 1],
    );
    return { grams: new Map(rows.map(({ gram, documents }) => [gram, documents])), sampled };
  }

  /** New entries of the index wait in a list that every search reads as a whole: they are sorted in at once. */
  async settle(): Promise<void> {
    await this.database.query('select gin_clean_pending_list($1::regclass)', [`${this.index.name}_search_grams`]);
  }

  async reindex(): Promise<void> {
    if (!(this.database instanceof pg.Pool)) return this.#rebuild();
    // In a transaction what was there is seen until the end.
    const client = await this.database.connect();
    try {
      await client.query('begin');
      await new PostgresBackend(this.index, this.kysely, client).#rebuild();
      await client.query('commit');
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  async #rebuild(): Promise<void> {
    // New entries are taken into the index many at a time.
    await this.database.query(`set local gin_pending_list_limit = '32MB'`);
    await this.database.query(`set local work_mem = '128MB'`);
    await this.database.query(`delete from ${this.index.name}_search`);
    for await (const { read } of allDocuments(this.index, this.database, PAGE)) {
      const version = await drawVersion(this.database);
      await this.upsert((await read()).map((item) => ({ item, version })));
    }
    await this.settle();
  }
}

/** Keeps the table of an index in step with the records, in the transaction that moves the position. */
export function postgresConsumer(index: SearchIndex, kysely: Kysely<unknown>): ChangeConsumer {
  return {
    name: `${index.name}-search`,
    version: `${ANALYSER}.${index.version}`,
    topics: index.topics,
    rebuild: (client) => new PostgresBackend(index, kysely, client).reindex(),
    async apply(client, changes) {
      const backend = new PostgresBackend(index, kysely, client);
      const ids = await index.touched(client, changes);
      for (let from = 0; from < ids.length; from += PAGE) {
        const page = ids.slice(from, from + PAGE);
        const version = await drawVersion(client);
        const documents = await index.documents(client, page);
        const found = new Set(documents.map(({ id }) => id));
        await backend.remove(page.filter((id) => !found.has(id)).map((item) => ({ item, version })));
        await backend.upsert(documents.map((item) => ({ item, version })));
      }
      if (ids.length) await backend.settle();
    },
  };
}
