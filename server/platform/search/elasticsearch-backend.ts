// Search in Elasticsearch (any 8.x, by the official client). Ids and scores come from here, never what is shown.

import { Client, errors, type estypes } from '@elastic/elasticsearch';
import type { Logger } from '../log.ts';
import { type Features, mappingOf, settingsOf, sourceOf, versionOf } from './elasticsearch-mapping.ts';
import { MATCHED, type Stage, searchRequest, suggestionOf, suggestRequest } from './elasticsearch-query.ts';
import { enoughRecords, isOneWord } from './relaxation.ts';
import type { SearchBackend, SearchPage, SearchQuery, SearchResult, Suggestion, Versioned } from './search-backend.ts';
import type { SearchDocument, SearchIndex } from './search-index.ts';

const TIMEOUT_MS = 20_000;
/** Of one bulk request. Several are under way at once; more are read only when one is done. */
const BULK_BYTES = 2_000_000;
const BULK_CONCURRENCY = 2;
/** When Elasticsearch is busy (429), each waits twice as long as the one before. */
const BULK_RETRIES = 6;
const BULK_WAIT_MS = 100;

/** Whether it is the cluster that fails, and not what was asked of it. */
export const isAway = (error: unknown): boolean =>
  error instanceof errors.ConnectionError ||
  error instanceof errors.TimeoutError ||
  error instanceof errors.NoLivingConnectionsError ||
  (error instanceof errors.ResponseError && ((error.statusCode ?? 0) >= 500 || error.statusCode === 429));

export const elasticsearchClient = (url: string): Client =>
  new Client({ node: url, maxRetries: 0, requestTimeout: TIMEOUT_MS, name: 'kumamoto-dx-platform' });

interface Operation {
  readonly id: string;
  readonly version: string;
  /** Absent: it is removed. */
  readonly document?: SearchDocument;
}

/** How documents reach a new index: page by page, each with its version. */
export type Pages = AsyncIterable<readonly Versioned<SearchDocument>[]>;

export class ElasticsearchBackend implements SearchBackend {
  readonly name = 'elasticsearch';
  /** Through it every request goes; behind it is one index, which another one may replace. */
  readonly alias: string;
  #features: Features = { kuromoji: false };

  constructor(
    readonly index: SearchIndex,
    readonly client: Client,
    /** Keeps apart the installations that share a cluster. */
    readonly prefix: string,
    readonly log: Logger,
    /** All documents as they are now. */
    readonly pages: () => Pages,
  ) {
    this.alias = `${prefix}-${index.name}`;
  }

  /** Asks the cluster what it can do. Answers its version. */
  async connect(): Promise<string> {
    const { nodes } = await this.client.nodes.info({ metric: 'plugins' });
    const all = Object.values(nodes);
    const kuromoji =
      all.length > 0 && all.every(({ plugins }) => plugins?.some(({ name }) => name === 'analysis-kuromoji'));
    this.#features = { kuromoji };
    return all[0]?.version ?? '';
  }

  /** The index behind the alias: its unique id and the version it was built with; `null` when there is none. */
  async current(): Promise<{ name: string; uuid: string; version: string } | null> {
    const found = await this.client.indices.get({ index: this.alias }, { ignore: [404], meta: true });
    if (found.statusCode === 404) return null;
    const [[name, { settings, mappings }] = [] as never] = Object.entries(found.body) as [
      string,
      estypes.IndicesIndexState,
    ][];
    return { name, uuid: String(settings?.index?.uuid), version: String(mappings?._meta?.version ?? '') };
  }

  get wantedVersion(): string {
    return versionOf(this.index, this.#features);
  }

  async search(query: SearchQuery, page: SearchPage): Promise<SearchResult> {
    let answer: estypes.SearchResponse | undefined;
    let matched = 0;
    const ask = async (stage: Stage) => {
      const request = searchRequest(this.index, query, page, stage, this.#features);
      answer = await this.client.search(
        { index: this.alias, ...request },
        { requestTimeout: page.withinMs ?? TIMEOUT_MS },
      );
      matched = (answer.aggregations![MATCHED] as estypes.AggregationsFilterAggregate).doc_count;
    };
    await ask('all');
    if (query.text && !matched) await ask('corrected');
    const { terms = [] } = query.text ?? {};
    if (query.text && !isOneWord(terms) && matched < enoughRecords(terms)) await ask('relaxed');
    const { hits, aggregations } = answer!;
    const counted = Object.entries(this.index.facets).filter(([, { uncounted }]) => !uncounted && page.withFacets);
    type Counted = { values: { buckets: { key: string; doc_count: number }[] } };
    return {
      total: (hits.total as estypes.SearchTotalHits).value,
      hits: hits.hits.map(({ _id, _score }) => ({ id: _id!, score: _score ?? 0 })),
      facets: counted.map(([facet]) => ({
        facet,
        values: (aggregations![facet] as unknown as Counted).values.buckets.map(({ key, doc_count }) => ({
          ...{ value: key, count: doc_count },
        })),
      })),
    };
  }

  async suggest(prefix: string, limit: number, withinMs = TIMEOUT_MS): Promise<Suggestion[]> {
    const answer = await this.client.search(
      { index: this.alias, ...suggestRequest(prefix) },
      { requestTimeout: withinMs },
    );
    type Found = { buckets: { key: string; doc_count: number }[] };
    const found = new Map<string, Suggestion>();
    for (const { key, doc_count: count } of (answer.aggregations!.found as unknown as Found).buckets) {
      const [, kind, text] = suggestionOf(key);
      const known = found.get(`${kind} ${text}`);
      if (!known || known.count < count) found.set(`${kind} ${text}`, { kind, text, count });
    }
    return [...found.values()].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1)).slice(0, limit);
  }

  upsert(documents: readonly Versioned<SearchDocument>[]): Promise<void> {
    return this.#write(
      this.alias,
      documents.map(({ item, version }) => ({ id: item.id, version, document: item })),
    );
  }

  remove(ids: readonly Versioned<string>[]): Promise<void> {
    return this.#write(
      this.alias,
      ids.map(({ item, version }) => ({ id: item, version })),
    );
  }

  /** A new index is filled beside the one that answers, and then takes its place. */
  async reindex(): Promise<void> {
    const previous = await this.client.indices.get({ index: `${this.alias}-*` });
    const name = `${this.alias}-v${this.wantedVersion}-${Date.now().toString(36)}`;
    const mappings = { ...mappingOf(this.index, this.#features), _meta: { version: this.wantedVersion } };
    await this.client.indices.create({ index: name, settings: settingsOf(this.#features), mappings });
    await this.#write(name, operationsOf(this.pages()));
    await this.client.indices.refresh({ index: name });
    const remove = Object.keys(previous).map((old) => ({ remove_index: { index: old } }));
    await this.client.indices.updateAliases({ actions: [{ add: { index: name, alias: this.alias } }, ...remove] });
  }

  async refresh(): Promise<void> {
    await this.client.indices.refresh({ index: this.alias });
  }

  async #write(index: string, operations: readonly Operation[] | AsyncIterable<Operation>): Promise<void> {
    if (Array.isArray(operations) && !operations.length) return;
    const failed: unknown[] = [];
    const result = await this.client.helpers.bulk<Operation>({
      datasource: operations as Operation[],
      ...{ flushBytes: BULK_BYTES, concurrency: BULK_CONCURRENCY, retries: BULK_RETRIES, wait: BULK_WAIT_MS },
      // Never by a misspelt alias: an index is made by `reindex` alone.
      require_alias: index === this.alias,
      onDocument: ({ id, version, document }) => {
        const target = { _index: index, _id: id, version: Number(version), version_type: 'external' as const };
        return document ? [{ index: target }, sourceOf(document, this.#features) as never] : { delete: target };
      },
      onDrop: ({ status, error }) => {
        // 409: something newer is there. 404: it was not there to be removed.
        if (status !== 409 && status !== 404) failed.push(error);
        if (status === 404 && error) failed.push(error);
      },
    });
    if (failed.length)
      throw new Error(`Elasticsearch refused ${failed.length} of ${result.total}: ${JSON.stringify(failed[0])}`);
  }
}

async function* operationsOf(pages: Pages): AsyncGenerator<Operation> {
  for await (const page of pages) for (const { item, version } of page) yield { id: item.id, version, document: item };
}
