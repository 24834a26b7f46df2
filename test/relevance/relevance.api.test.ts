// The directory's search over the 300 listings of the demo, with the judged queries: what was reached stays reached.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCorpus } from '../../seeds/corpus.ts';
import { contentOf } from '../../seeds/listings.seed.ts';
import { addressBy } from '../../seeds/people.ts';
import { chanceOf } from '../../seeds/random.ts';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { addStandardSynonyms } from '../../server/features/listings/synonym.commands.ts';
import { municipalityOf } from '../../server/kernel/municipalities.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { searchable } from '../support/search.ts';
import { asSystem, organization } from '../support/viewers.ts';
import { marksOf, queriesOf } from './queries.ts';
import { literalTermsOf, termsOf } from './terms.ts';

/** nDCG@10 of the tuning half in PostgreSQL, less what a changed listing may cost. `npm run bench:search` prints it. */
const NDCG_BOUND = 0.9;

/** Each so many-th term of the listings is looked for; `npm run bench:search` takes them all. */
const EACH = 4;

let app: TestApp;
const numbers = new Map<string, string>();
const { listings } = await readCorpus();

async function find(text: string, limit = 50): Promise<string[]> {
  const search = app.services.search.of(listingIndex);
  const query = { text: search.analyse(text), facets: {}, atMost: {}, day: '2026-01-20' };
  const { hits } = await search.backend('postgres').search(query, { offset: 0, limit });
  return hits.map(({ id }) => numbers.get(id)!);
}

beforeAll(async () => {
  app = await startApp();
  const vendors = new Map<string, string>();
  for (const { vendor } of listings) {
    if (vendors.has(vendor.name)) continue;
    const { name, kana, city } = vendor;
    const address = addressBy(city, chanceOf('address', name));
    const municipality = municipalityOf(address);
    vendors.set(name, await organization(app, { name, kana, address, municipality, isVendor: true }));
  }
  const inputs = listings.map((listing) => ({
    ...{ number: listing.id, vendorId: vendors.get(listing.vendor.name)!, kind: listing.kind },
    ...{ content: contentOf(listing), publishedAt: app.clock.now() },
  }));
  await asSystem(app, takeOverListings, inputs);
  await asSystem(app, addStandardSynonyms, undefined);
  await searchable(app);
  await app.services.pool.query('analyze');
  const { rows } = await app.services.pool.query<{ id: string; number: string }>('select id, number from listing');
  for (const { id, number } of rows) numbers.set(id, number);
}, 120_000);
afterAll(() => app?.stop());

test(`the tuning half keeps nDCG@10 above ${NDCG_BOUND}`, { timeout: 60_000 }, async () => {
  const answers = [];
  for (const query of queriesOf('tuning')) answers.push({ query, found: await find(query.text) });
  expect(marksOf(answers).ndcg).toBeGreaterThan(NDCG_BOUND);
});

test('R3.3: no term that stands in a listing is without a hit', { timeout: 120_000 }, async () => {
  const ofQueries = queriesOf('tuning').flatMap(({ text }) => literalTermsOf(text, listings));
  expect(ofQueries.length, 'terms to look for').toBeGreaterThan(40);
  const missing: string[] = [];
  for (const term of new Set([...ofQueries, ...termsOf(listings).filter((_, at) => at % EACH === 0)])) {
    if (!(await find(term, 1)).length) missing.push(term);
  }
  expect(missing).toEqual([]);
});
