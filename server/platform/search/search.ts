// Search as features use it: which backend answers, what is known of words, and when that is read again.
import type { Kysely } from 'kysely';
import type pg from 'pg';
import { type AnalysedQuery, analyse } from '../../kernel/search-query.ts';
import type { Change } from '../feed/feed.ts';
import type { Logger } from '../log.ts';
import type { Ranking } from '../read/compile.ts';
import { CircuitBreaker } from './circuit-breaker.ts';
import { type IndexWord, WordDictionary } from './dictionary.ts';
import { ElasticsearchBackend, elasticsearchClient, isAway, type Pages } from './elasticsearch-backend.ts';
import { ElasticsearchIndexer } from './elasticsearch-indexer.ts';
import { foundRanking } from './found-ranking.ts';
import { drawVersion, PostgresBackend } from './postgres-backend.ts';
import type { FacetCount, SearchBackend, SearchPage, SearchQuery, Suggestion } from './search-backend.ts';
import { allDocuments, type Database, type SearchIndex } from './search-index.ts';
import { SearchTerms } from './search-terms.ts';
import { suggestionPrefix } from './suggestion-keys.ts';

interface SearchParts {
  readonly indexes: readonly SearchIndex[];
  readonly kysely: Kysely<unknown>;
  readonly pool: pg.Pool;
  readonly log: Logger;
  readonly elasticsearchUrl?: string;
  /** Names this installation in a cluster that others use, too. */
  readonly prefix: string;
  /** A search in Elasticsearch that takes longer (milliseconds) is answered by PostgreSQL. */
  readonly withinMs?: number;
}

/** Taking documents apart is work of this process: others are served between two pages. */
const REINDEX_PAGE = 50;
/** Words are read again when they have changed, but not all the time. */
const WORDS_AFTER_MS = 1_000;
const WORDS_MOST_OFTEN = 20;
const MOST_WORDS = 50_000;
/** So many documents tell how rare a word is. */
const MOST_SAMPLED = 500;
/** A hit that is no longer published is left out: so many more are asked for, to fill the page. */
const SPARE_HITS = 20;
const WITHIN_MS = 600;
/** Elasticsearch's own limit on `from` + `size`. */
const DEEPEST = 9_900;

export class Search {
  readonly #indexes: ReadonlyMap<string, IndexSearch>;

  constructor({ indexes, ...parts }: SearchParts) {
    this.#indexes = new Map(indexes.map((index) => [index.name, new IndexSearch(index, parts)]));
  }

  of({ name }: SearchIndex): IndexSearch {
    return this.#indexes.get(name)!;
  }

  async start(): Promise<void> {
    for (const each of this.#indexes.values()) await each.start();
  }

  changes(batch: readonly Change[]): void {
    for (const each of this.#indexes.values()) each.changes(batch);
  }

  /** Changes may have been missed. */
  gap(): void {
    for (const each of this.#indexes.values()) each.gap();
  }

  /** Whether Elasticsearch answers searches; `null` without one. */
  get usesElasticsearch(): boolean | null {
    const fed = [...this.#indexes.values()].filter(({ elasticsearch }) => elasticsearch);
    return fed.length ? fed.every(({ elasticsearch }) => elasticsearch!.isUsable) : null;
  }

  async stop(): Promise<void> {
    for (const each of this.#indexes.values()) await each.stop();
  }
}

/** Elasticsearch's part of one index. */
class ElasticsearchPart {
  readonly backend: ElasticsearchBackend;
  readonly breaker: CircuitBreaker;
  readonly indexer: ElasticsearchIndexer;

  constructor(index: SearchIndex, { pool, log, elasticsearchUrl, prefix }: Omit<SearchParts, 'indexes'>) {
    const client = elasticsearchClient(elasticsearchUrl!);
    this.backend = new ElasticsearchBackend(index, client, prefix, log, () => pagesOf(index, pool));
    this.breaker = new CircuitBreaker({
      ...{ name: 'Elasticsearch', log },
      probe: () => client.cluster.health({ timeout: '1s' }, { requestTimeout: 1_000 }),
      back: () => void this.indexer.wake(),
    });
    this.indexer = new ElasticsearchIndexer(this.backend, pool, this.breaker, log);
  }

  get isUsable(): boolean {
    return !this.breaker.isOpen && this.indexer.isCurrent;
  }

  /** `null` when it cannot answer now: then PostgreSQL does. */
  async ask<Answer>(question: (backend: ElasticsearchBackend) => Promise<Answer>): Promise<Answer | null> {
    if (!this.isUsable) return null;
    try {
      return await question(this.backend);
    } catch (error) {
      // Several may have been asked at once: the first one tells.
      const isFirst = this.indexer.isCurrent;
      this.indexer.away();
      if (isAway(error)) this.breaker.open(error);
      else {
        if (isFirst) this.indexer.log.error({ err: error }, 'Elasticsearch did not answer a search; PostgreSQL does');
        void this.indexer.wake();
      }
      return null;
    }
  }

  async stop() {
    this.breaker.stop();
    await this.indexer.stop();
    await this.backend.client.close();
  }
}

async function* pagesOf(index: SearchIndex, pool: pg.Pool): Pages {
  for await (const { read } of allDocuments(index, pool, REINDEX_PAGE)) {
    const version = await drawVersion(pool);
    yield (await read()).map((item) => ({ item, version }));
  }
}

/** The search of one kind of record. */
export class IndexSearch {
  readonly dictionary = new WordDictionary();
  readonly postgres: PostgresBackend;
  readonly terms: SearchTerms;
  readonly elasticsearch?: ElasticsearchPart;
  #timer?: NodeJS.Timeout;
  #wordsTook = 0;
  #stopped = false;

  constructor(
    readonly index: SearchIndex,
    readonly parts: Omit<SearchParts, 'indexes'>,
  ) {
    this.postgres = new PostgresBackend(index, parts.kysely, parts.pool);
    this.terms = new SearchTerms(index.name, parts.pool, parts.log);
    if (parts.elasticsearchUrl) this.elasticsearch = new ElasticsearchPart(index, parts);
  }

  async start(): Promise<void> {
    await this.refresh();
    // Both may take long: nothing waits for them.
    this.#inBackground(this.postgres.facetCounts.rememberAll());
    void this.elasticsearch?.indexer.wake();
  }

  /** Reads synonyms and words as they are now. */
  async refresh(): Promise<void> {
    await this.#readSynonyms();
    await this.#readWords();
  }

  changes(batch: readonly Change[]): void {
    void this.elasticsearch?.indexer.wake();
    if (batch.some(({ topic }) => topic === this.index.synonyms.topic)) this.#inBackground(this.#readSynonyms());
    if (batch.some(({ topic }) => this.index.topics.includes(topic))) this.#readWordsLater();
  }

  gap(): void {
    void this.elasticsearch?.indexer.wake();
    this.#inBackground(this.#readSynonyms());
    this.#readWordsLater();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.terms.flush();
    await this.elasticsearch?.stop();
  }

  analyse(text: string | null | undefined): AnalysedQuery | null {
    return text ? analyse(text, this.dictionary) : null;
  }

  /** By name, for the shell and for comparisons. @throws RangeError without Elasticsearch */
  backend(name: SearchBackend['name']): SearchBackend {
    if (name === 'postgres') return this.postgres;
    if (!this.elasticsearch) throw new RangeError('ELASTICSEARCH_URL is not set');
    return this.elasticsearch.backend;
  }

  /** The hits of a text as part of a compiled read, from whichever backend answers; `null` without a text. */
  async ranking(query: SearchQuery, { offset, limit }: SearchPage): Promise<Ranking | null> {
    if (!query.text) return null;
    const isWithin = offset + limit + SPARE_HITS <= DEEPEST;
    const page = { offset, limit: limit + SPARE_HITS, withinMs: this.#withinMs };
    const found = isWithin ? await this.elasticsearch?.ask((backend) => backend.search(query, page)) : null;
    return found ? foundRanking(this.index, found, offset) : this.postgres.ranking(query);
  }

  /** Counts are made of what is published; `database` are the viewer's own connections. */
  async facets(query: SearchQuery, database: Database): Promise<readonly FacetCount[]> {
    const page = { offset: 0, limit: 0, withFacets: true, withinMs: this.#withinMs };
    const found = query.text ? await this.elasticsearch?.ask((backend) => backend.search(query, page)) : null;
    return found ? found.facets : this.postgres.facets(query, database);
  }

  async suggest(typed: string, limit: number, database: Database): Promise<readonly Suggestion[]> {
    const prefix = suggestionPrefix(typed);
    if (!prefix) return [];
    const found = await this.elasticsearch?.ask((backend) => backend.suggest(prefix, limit, this.#withinMs));
    return found ?? this.postgres.suggest(prefix, limit, database);
  }

  get #withinMs() {
    return this.parts.withinMs ?? WITHIN_MS;
  }

  async #readSynonyms() {
    this.dictionary.setSynonyms(await this.index.synonyms.read(this.parts.pool));
  }

  async #readWords() {
    const begun = performance.now();
    const { name } = this.index;
    const { pool } = this.parts;
    const { rows } = await pool.query<IndexWord>(
      `select key, text, count(distinct id)::int as documents, bool_or(kind = 'vendor') as "isName"
       from ${name}_suggestion group by key, text order by documents desc, key limit ${MOST_WORDS}`,
    );
    this.dictionary.setWords(rows);
    const { grams, sampled } = await this.postgres.frequencies(MOST_SAMPLED);
    this.dictionary.setFrequencies(grams, sampled);
    this.#wordsTook = performance.now() - begun;
  }

  #readWordsLater() {
    if (this.#timer || this.#stopped) return;
    this.#timer = setTimeout(
      () => {
        this.#timer = undefined;
        this.#inBackground(this.#readWords());
      },
      Math.max(WORDS_AFTER_MS, this.#wordsTook * WORDS_MOST_OFTEN),
    ).unref();
  }

  #inBackground(work: Promise<void>) {
    work.catch((error: unknown) => {
      if (!this.#stopped)
        this.parts.log.error({ err: error, index: this.index.name }, 'The words of an index were not read');
    });
  }
}
