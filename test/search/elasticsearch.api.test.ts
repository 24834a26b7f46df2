// Elasticsearch beside the database: it may be killed at any moment, and nobody notices.
import 'reflect-metadata';
import { ref } from '@mikro-orm/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { Listing } from '../../server/features/listings/listing.entity.ts';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { Organization } from '../../server/features/members/organization.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import type { ElasticsearchBackend } from '../../server/platform/search/elasticsearch-backend.ts';
import { sourceOf } from '../../server/platform/search/elasticsearch-mapping.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { TestElasticsearch, withoutElasticsearch } from '../support/elasticsearch.ts';
import { freePort } from '../support/free-port.ts';
import { searchable } from '../support/search.ts';
import { asSystem } from '../support/viewers.ts';
import { createDirectory, type Directory } from './directory.world.ts';

const WRITES = 1_000;
const AT_ONCE = 8;

interface Change {
  readonly id?: string;
  readonly number: string;
  readonly vendor: string;
  readonly title: string;
  readonly published: boolean;
}

/** One write: a listing begins, changes, disappears from the directory or comes back. */
async function putListing(tx: Transaction, { id, number, vendor, title, published }: Change): Promise<string> {
  const listing = id ? await tx.load(Listing, id) : new Listing();
  if (!id) Object.assign(listing, { number, vendor: ref(Organization, vendor), createdAt: tx.now });
  Object.assign(listing, new ListingContent(), { title, tags: ['千の書き込み'], publishedAt: tx.now });
  listing.state = published ? 'PUBLISHED' : 'NEW';
  tx.em.persist(listing);
  return listing.id;
}

describe.skipIf(withoutElasticsearch)(`with Elasticsearch (${withoutElasticsearch ?? 'it is there'})`, () => {
  let elasticsearch: TestElasticsearch;
  let app: TestApp;
  let directory: Directory;
  beforeAll(async () => {
    elasticsearch = new TestElasticsearch(await freePort(), await freePort());
    await elasticsearch.start();
    app = await startApp({ environment: { ELASTICSEARCH_URL: elasticsearch.url }, searchWithinMs: 10_000 });
    directory = await createDirectory(app);
  }, 240_000);
  afterAll(async () => {
    await app?.stop();
    await elasticsearch?.stop();
  });

  const part = () => app.services.search.of(listingIndex).elasticsearch!;
  const backend = () => app.services.search.of(listingIndex).backend('elasticsearch') as ElasticsearchBackend;
  const SEARCH = `query ($f: ListingFilterInput) {
    solutions(filter: $f, first: 50) { totalCount nodes { number title } }
    solutionFacets(filter: $f) { facet values { value count } }
    solutionSuggestions(text: "くら") { text count }
  }`;
  const search = (text: string) => new ApiClient(app).get(SEARCH, { f: { text } });
  const numbers = async (text: string) =>
    (await search(text)).solutions.nodes.map(({ number }: { number: string }) => number).sort();

  /** What the index holds, by id. */
  async function indexed(): Promise<Map<string, unknown>> {
    await backend().refresh();
    const { hits } = await backend().client.search({ index: backend().alias, size: 10_000, query: { match_all: {} } });
    return new Map(hits.hits.map(({ _id, _source }) => [_id!, _source]));
  }
  /** What it has to hold. */
  async function expected(): Promise<Map<string, unknown>> {
    const ids = await listingIndex.idsAfter(app.services.pool, null, 10_000);
    const documents = await listingIndex.documents(app.services.pool, ids);
    return new Map(documents.map((document) => [document.id, sourceOf(document, { kuromoji: false })]));
  }

  test('the directory is answered by it, and reads what is shown from the database', async () => {
    expect(app.services.search.usesElasticsearch).toBe(true);
    const { solutions } = await search('勤怠');
    expect(solutions.totalCount).toBe(2);
    // The index says something else than the database: what is shown is right.
    const id = directory.ids.get('S01')!;
    const [item] = await listingIndex.documents(app.services.pool, [id]);
    await backend().upsert([{ version: '1000000', item: { ...item!, title: ['ぺんぎん'] } }]);
    await backend().refresh();
    const found = (await search('ぺんぎん')).solutions;
    expect(found.nodes).toEqual([{ number: 'S01', title: 'クラウド勤怠管理' }]);
    await app.services.pool.query(`select setval('search_version', 2000000)`);
    await backend().reindex();
  });

  test('a hit that is outdated shows nothing', async () => {
    const [vendor] = directory.vendors as [string];
    const id = await asSystem(app, putListing, { number: 'X1', vendor, title: 'いるか運送', published: true });
    await searchable(app);
    expect(await numbers('いるか')).toEqual(['X1']);
    const [item] = await listingIndex.documents(app.services.pool, [id]);
    await asSystem(app, putListing, { id, number: 'X1', vendor, title: 'いるか運送', published: false });
    await searchable(app);
    await backend().upsert([{ version: '3000000', item: item! }]);
    await backend().refresh();
    const { hits } = await backend().search(
      { text: app.services.search.of(listingIndex).analyse('いるか'), facets: {}, atMost: {}, day: '2025-11-12' },
      { offset: 0, limit: 10 },
    );
    expect(hits.map((hit) => hit.id)).toEqual([id]);
    expect((await search('いるか')).solutions.nodes).toEqual([]);
    await app.services.pool.query(`select setval('search_version', 4000000)`);
    await backend().reindex();
  });

  test(`killed during ${WRITES} writes and started again it holds what the database holds`, {
    timeout: 300_000,
  }, async () => {
    const [vendor] = directory.vendors as [string];
    const ids: string[] = [];
    const write = async (nth: number) => {
      const number = `W${String(nth).padStart(4, '0')}`;
      if (nth % 3 === 0 || !ids.length) {
        ids.push(await asSystem(app, putListing, { number, vendor, title: `書き込み ${nth}`, published: nth % 5 > 0 }));
      } else {
        const id = ids[(nth * 7919) % ids.length]!;
        // Two at once on one listing: the slower one is refused, as it is to be.
        await asSystem(app, putListing, { id, number, vendor, title: `変更 ${nth}`, published: nth % 4 > 0 }).catch(
          () => {},
        );
      }
    };
    for (let nth = 0; nth < WRITES; nth += AT_ONCE) {
      if (nth === 320) await elasticsearch.kill();
      await Promise.all(Array.from({ length: AT_ONCE }, (_, at) => write(nth + at)));
      // Meanwhile the directory answers, with what is published by now.
      if (nth % 80 === 0) expect(await numbers('勤怠')).toEqual(['S01', 'S07']);
    }
    await expect.poll(() => part().breaker.isOpen).toBe(true);
    expect(app.services.search.usesElasticsearch).toBe(false);
    const ready = await app.fastify.inject('/readyz');
    expect(ready.json()).toMatchObject({ status: 'ready', elasticsearch: false });

    await elasticsearch.start();
    await searchable(app);
    expect(ids.length).toBeGreaterThan(300);
    expect(await indexed()).toEqual(await expected());
    await expect.poll(() => app.services.search.usesElasticsearch).toBe(true);
    const all = (await search('千の書き込み')).solutions.totalCount;
    expect(all).toBe(
      (await app.services.pool.query(`select from listing where state = 'PUBLISHED' and '千の書き込み' = any(tags)`))
        .rowCount,
    );
  });

  test('an index that was lost is built anew, while the database answers', { timeout: 60_000 }, async () => {
    const { name } = (await backend().current())!;
    await backend().client.indices.delete({ index: name });
    expect(await numbers('勤怠')).toEqual(['S01', 'S07']);
    await searchable(app);
    expect(await indexed()).toEqual(await expected());
    expect((await backend().current())!.name).not.toBe(name);
  });

  test('what the mapping does not know is refused, and old indexes are cleared away', async () => {
    const { name } = (await backend().current())!;
    const document = { grams: 'x', unknown: 1 };
    await expect(backend().client.index({ index: name, id: 'x', document })).rejects.toThrow(/strict_dynamic_mapping/);
    await backend().reindex();
    expect(Object.keys(await backend().client.indices.get({ index: `${backend().alias}-*` }))).toHaveLength(1);
  });
});
