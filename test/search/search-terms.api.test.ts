// What is searched for in the directory, counted by term and day and by nobody in particular (R3.3).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { signedIn } from '../support/viewers.ts';
import { createDirectory } from './directory.world.ts';

let app: TestApp;
let staff: ApiClient;
let vendor: ApiClient;
const visitor = () => new ApiClient(app);
beforeAll(async () => {
  app = await startApp();
  const { vendors } = await createDirectory(app);
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  vendor = await signedIn(app, { name: '工程 太郎', email: 'kotei@example.jp', organizationIds: [vendors[0]!] });
});
afterAll(() => app?.stop());

const SEARCH = 'query ($f: ListingFilterInput) { solutions(filter: $f, first: 50) { totalCount nodes { number } } }';
const find = (text: string, client = visitor()) => client.get(SEARCH, { f: { text } });
const TERMS = `query ($zero: Boolean!) { searchTerms(onlyZero: $zero) { term searches zeroHits hits lastSearchedOn } }`;
const terms = async (zero = false) => {
  await app.services.search.of(listingIndex).terms.flush();
  return (await staff.get(TERMS, { zero })).searchTerms;
};

test('what visitors and members search for is counted by term and day, and nothing else', async () => {
  await app.services.search.of(listingIndex).terms.flush();
  await app.services.pool.query('delete from listing_search_term');
  await find('ＫＩＮＴＯＮＥ　連携');
  await find('kintone 連携');
  await find('勤怠', vendor);
  await find('京都', staff);
  expect(await terms()).toEqual([
    { term: 'kintone 連携', searches: 2, zeroHits: 2, hits: 0, lastSearchedOn: '2025-11-12' },
    { term: '勤怠', searches: 1, zeroHits: 0, hits: 2, lastSearchedOn: '2025-11-12' },
  ]);
  expect((await terms(true)).map(({ term }: { term: string }) => term)).toEqual(['kintone 連携']);
  const { rows } = await app.services.pool.query('select * from listing_search_term limit 1');
  expect(Object.keys(rows[0]).sort()).toEqual(['day', 'hits', 'searches', 'term', 'zero_hits']);
});

test('nothing that may name or reach somebody is kept; nor following pages, nor narrowed searches', async () => {
  await app.services.pool.query('delete from listing_search_term');
  const texts = [
    'taro@example.jp',
    '090-1234-5678',
    '０９６（３３３）１１１１',
    '1234567890123',
    'https://example.jp',
    'あ'.repeat(60),
    '！？',
  ];
  for (const text of texts) await find(text);
  await visitor().get(SEARCH, { f: { text: '勤怠', municipalities: ['熊本市'] } });
  const page = 'query ($f: ListingFilterInput) { solutions(filter: $f, first: 1, after: "WzFd") { nodes { number } } }';
  await visitor().get(page, { f: { text: '勤怠' } });
  expect(await terms()).toEqual([]);
});

test('one address cannot fill the list', async () => {
  await app.services.pool.query('delete from listing_search_term');
  for (let nth = 0; nth < 45; nth++) await find('写真');
  const [{ searches }] = await terms();
  expect(searches).toBeLessThanOrEqual(30);
});
