// Every path of the search, with both backends: hits, counts, facets, suggestions, marks and the shell tell nothing of what is not
// published, neither by what stands in an answer nor by how it differs.
import 'reflect-metadata';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { listingHits } from '../../server/features/listings/listing-hits.queries.ts';
import { VISITOR } from '../../server/kernel/viewer.ts';
import type { ElasticsearchBackend } from '../../server/platform/search/elasticsearch-backend.ts';
import type { SearchBackend } from '../../server/platform/search/search-backend.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { TestElasticsearch, withoutElasticsearch } from '../support/elasticsearch.ts';
import { freePort } from '../support/free-port.ts';
import { searchable } from '../support/search.ts';
import { asSystem } from '../support/viewers.ts';
import type { Asker, Canary } from './canary.ts';
import { enterWorld, type LeakWorld } from './world.ts';

const BACKENDS = ['postgres', 'elasticsearch'] as const;

describe.each(BACKENDS)('%s', (name) => {
  describe.skipIf(name === 'elasticsearch' && withoutElasticsearch)(name, () => {
    let elasticsearch: TestElasticsearch | undefined;
    let app: TestApp;
    let world: LeakWorld;
    beforeAll(async () => {
      if (name === 'elasticsearch') {
        elasticsearch = new TestElasticsearch(await freePort(), await freePort());
        await elasticsearch.start();
      }
      const environment = elasticsearch ? { ELASTICSEARCH_URL: elasticsearch.url } : undefined;
      app = await startApp({ environment, searchWithinMs: 10_000 });
      world = await asSystem(app, enterWorld, {
        ...{
          both: true,
          walk: 1,
          facts: false,
          inquiries: ['RECEIVED'],
          applications: ['SUBMITTED', 'ACCEPTED'],
          introductions: [],
        },
        cases: [
          { member: 0, state: 'DRAFT' },
          { member: 1, state: 'RECEIVED' },
        ],
        listings: [
          { vendor: 0, published: true, revised: true },
          { vendor: 1, published: true, revised: false },
          { vendor: 0, published: false, revised: true },
          { vendor: 1, published: false, revised: false },
        ],
      });
      await searchable(app);
    }, 240_000);
    afterAll(async () => {
      await app?.stop();
      await elasticsearch?.stop();
    });

    const visitor = () => world.askers[0]!;
    const backend = (): SearchBackend => app.services.search.of(listingIndex).backend(name);
    /** What a visitor must not read, texts only. */
    const secrets = () => world.aviary.canaries.filter(({ text, mayRead }) => !mayRead(visitor()) && /^k/.test(text));

    const QUERY = `query ($t: String!, $p: String!) {
      solutions(filter: { text: $t }, first: 50) { totalCount nodes { number title promise description tags } }
      byTag: solutions(filter: { tags: [$t] }, first: 50) { totalCount }
      solutionFacets(filter: { text: $t }) { facet values { value count } }
      all: solutionFacets(filter: { tags: [$t] }) { facet values { value count } }
      solutionSuggestions(text: $p) { kind text count }
      solutionNeedles(text: $t)
    }`;
    let asked = 0;
    async function ask({ cookie }: Asker, text: string): Promise<string> {
      const { body } = await app.fastify.inject({
        ...{
          method: 'POST',
          url: '/graphql',
          headers: cookie ? { cookie } : {},
          remoteAddress: `127.1.0.${++asked % 250}`,
        },
        payload: { query: QUERY, variables: { t: text, p: text.slice(0, -1) } },
      });
      return body;
    }
    async function inShell(text: string): Promise<string> {
      const search = app.services.search.of(listingIndex);
      const { database } = app.contextFor(VISITOR);
      return JSON.stringify(await listingHits(search, backend(), database, { text, limit: 50, day: '2025-11-12' }));
    }

    test('there is something to find, and something to hide', async () => {
      const published = world.aviary.canaries.find(
        ({ where, mayRead }) => where === 'listing.title' && mayRead(visitor()),
      )!;
      expect(JSON.parse(await ask(visitor(), published.text)).data.solutions.totalCount).toBeGreaterThan(0);
      expect(await inShell(published.text)).toContain(published.text);
      expect(secrets().length).toBeGreaterThan(60);
      if (name === 'elasticsearch') expect(app.services.search.usesElasticsearch).toBe(true);
    });

    test('no index holds what is not everyone’s', async () => {
      const held: string[] = [];
      for (const table of ['listing_search', 'listing_suggestion']) {
        const { rows } = await app.services.pool.query(`select row_to_json(t)::text as row from ${table} t`);
        held.push(...rows.map(({ row }) => row));
      }
      if (name === 'elasticsearch') {
        const { client, alias } = backend() as ElasticsearchBackend;
        const { hits } = await client.search({ index: alias, size: 1_000, query: { match_all: {} } });
        held.push(JSON.stringify(hits.hits));
        expect(hits.hits).toHaveLength(2);
      }
      const text = held.join('\n');
      expect(secrets().filter((secret) => text.includes(secret.text))).toEqual([]);
      expect(world.aviary.tracesIn(text, visitor())).toEqual([]);
    });

    test('who searches for a secret gets the answer that they would get if it did not exist', {
      timeout: 120_000,
    }, async () => {
      const outsiders = world.askers.filter(({ audience }) => audience === 'visitor' || audience === 'official');
      const answers = async () => {
        const all: { asker: Asker; secret: Canary; answer: string; shell: string }[] = [];
        // A part of them: it is asked four times for each.
        for (const secret of secrets().filter((_, at) => at % 4 === 0)) {
          const shell = await inShell(secret.text);
          for (const asker of outsiders) all.push({ asker, secret, answer: await ask(asker, secret.text), shell });
        }
        return all;
      };
      const before = await answers();
      for (const { asker, secret, answer, shell } of before) {
        const others = answer.replaceAll(secret.text, '') + shell.replaceAll(secret.text, '');
        expect(world.aviary.leaksIn(others, asker)).toEqual([]);
        expect(answer).not.toContain('INTERNAL_ERROR');
      }
      const { pool } = app.services;
      await pool.query(`delete from listing_revision`);
      await pool.query(`delete from introduction`);
      await pool.query(`delete from listing where state <> 'PUBLISHED'`);
      await searchable(app);
      const after = await answers();
      expect(after.map(({ answer, shell }) => [answer, shell])).toEqual(
        before.map(({ answer, shell }) => [answer, shell]),
      );
    });
  });
});
