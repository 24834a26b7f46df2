import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { addStandardSynonyms } from '../../server/features/listings/synonym.commands.ts';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { searchable } from '../support/search.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

let app: TestApp;
let vendor: ApiClient;
let rival: ApiClient;
let staff: ApiClient;
const visitor = () => new ApiClient(app);

beforeAll(async () => {
  app = await startApp();
  const own = await organization(app, { name: '株式会社しらかわ工程ラボ', isVendor: true, municipality: '熊本市' });
  const other = await organization(app, { name: '天草データ合同会社', isVendor: true, municipality: '天草市' });
  vendor = await signedIn(app, { name: '工程 太郎', email: 'kotei@example.jp', organizationIds: [own] });
  rival = await signedIn(app, { name: '天草 花子', email: 'amakusa@example.jp', organizationIds: [other] });
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  const texts: [string, string, Partial<ListingContent>][] = [
    [
      'A001',
      own,
      {
        title: 'クラウド勤怠管理',
        categories: ['人事・労務'],
        industries: ['製造業'],
        priceModel: '月額',
        priceMin: 300,
      },
    ],
    ['A002', own, { title: '東京都の補助金を調べる', categories: ['会計・経費'], industries: ['全業種'] }],
    [
      'A003',
      other,
      {
        title: '京都の宿のための予約管理',
        categories: ['観光・飲食'],
        industries: ['宿泊業，飲食サービス業'],
        priceModel: '月額',
        priceMin: 9000,
      },
    ],
    [
      'A004',
      other,
      {
        title: 'サーバーの見える化',
        categories: ['人事・労務', 'AI・データ活用'],
        industries: ['製造業'],
        tags: ['可視化'],
      },
    ],
  ];
  for (const [number, vendorId, content] of texts) {
    const listing = { number, vendorId, kind: 'solution' as const, publishedAt: app.clock.now() };
    await asSystem(app, takeOverListings, [{ ...listing, content: Object.assign(new ListingContent(), content) }]);
  }
  await asSystem(app, addStandardSynonyms, undefined);
  await searchable(app);
});
afterAll(() => app?.stop());

const SEARCH = `query ($f: ListingFilterInput, $first: Int = 20, $after: String) {
  solutions(filter: $f, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number title vendor { name } } }
}`;
const numbers = async (f: object) =>
  (await visitor().get(SEARCH, { f })).solutions.nodes.map((node: { number: string }) => node.number).sort();

test.each([
  ['勤怠', ['A001']],
  ['ｸﾗｳﾄﾞ', ['A001']],
  ['くらうど　勤怠', ['A001']],
  ['出退勤', ['A001']],
  ['サーバ', ['A004']],
  ['可視化', ['A004']],
  ['予', ['A003']],
  ['天草データ', ['A003', 'A004']],
  ['該当なし', []],
  [`"'); drop table listing; --`, []],
  ['！？', ['A001', 'A002', 'A003', 'A004']],
])('R3.3: %s finds %s', async (text, expected) => {
  expect(await numbers({ text })).toEqual(expected);
});

test('R3.3: 京都 is no part of 東京都', async () => {
  const { nodes } = (await visitor().get(SEARCH, { f: { text: '京都' } })).solutions;
  expect(nodes.map((node: { number: string }) => node.number)).toEqual(['A003']);
});

test('R3.3: several values of a facet widen, several facets narrow; every industry counts for each', async () => {
  expect(await numbers({ categories: ['会計・経費', '観光・飲食'] })).toEqual(['A002', 'A003']);
  expect(await numbers({ categories: ['人事・労務'], municipalities: ['天草市'] })).toEqual(['A004']);
  expect(await numbers({ industries: ['製造業'] })).toEqual(['A001', 'A002', 'A004']);
  expect(await numbers({ priceUpTo: 1000 })).toEqual(['A001']);
});

test('R3.3: a facet counts what each value would show, given the others', async () => {
  const FACETS = 'query ($f: ListingFilterInput) { solutionFacets(filter: $f) { facet values { value count } } }';
  const { solutionFacets } = await visitor().get(FACETS, {
    f: { categories: ['人事・労務'], municipalities: ['天草市'] },
  });
  const counts = (facet: string) => solutionFacets.find((f: { facet: string }) => f.facet === facet).values;
  expect(counts('categories')).toEqual(
    expect.arrayContaining([
      { value: '観光・飲食', count: 1 },
      { value: '人事・労務', count: 1 },
    ]),
  );
  expect(counts('municipalities')).toEqual([
    { value: '天草市', count: 1 },
    { value: '熊本市', count: 1 },
  ]);
});

test('pages of a search neither repeat nor lose a listing', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let page = 0; page < 4; page++) {
    const { solutions } = await visitor().get(SEARCH, { f: {}, first: 1, after });
    expect(solutions.totalCount).toBe(4);
    seen.push(solutions.nodes[0].number);
    after = solutions.pageInfo.endCursor;
    expect(solutions.pageInfo.hasNextPage).toBe(page < 3);
  }
  expect(seen.sort()).toEqual(['A001', 'A002', 'A003', 'A004']);
});

test('R3.7: without words the order is the same all day and another one on other days: each listing comes first some day', async () => {
  const orders: string[] = [];
  const begun = app.clock.now();
  for (let day = 0; day < 28; day++) {
    const order = async () =>
      (await visitor().get(SEARCH, { f: {} })).solutions.nodes.map((node: { number: string }) => node.number);
    const seen: string[] = await order();
    expect(await order()).toEqual(seen);
    expect(seen.toSorted()).toEqual(['A001', 'A002', 'A003', 'A004']);
    orders.push(seen.join());
    app.clock.advance(24 * 3_600_000);
  }
  app.clock.set(begun);
  expect(new Set(orders).size).toBeGreaterThan(5);
  expect(new Set(orders.map((order) => order.slice(0, 4))).size).toBeGreaterThanOrEqual(3);
});

test('R3.3: a listing goes from draft over return to publication, and stays up while it is revised', async () => {
  const PARTS = 'id number state latestRevision { id version state comment viewerCanSubmit }';
  const created = (await vendor.get(`mutation { createListing { ${PARTS} } }`)).createListing;
  expect(created).toMatchObject({
    number: 'P25001',
    state: 'NEW',
    latestRevision: { state: 'DRAFT', viewerCanSubmit: true },
  });
  const SAVE = `mutation ($r: RevisionReference!, $c: ListingContentInput!) { saveListingDraft(revision: $r, content: $c) { id version state } }`;
  const content = {
    ...{
      title: '検査記録のペーパーレス',
      promise: '',
      problem: '紙の転記',
      description: '短い',
      categories: ['生産・現場'],
    },
    ...{
      tags: [],
      industries: ['製造業'],
      processes: [],
      companySizes: ['1-20'],
      priceModel: '月額',
      priceMin: 5000,
      priceMax: 3000,
    },
    ...{ priceNote: '', leadTimeMin: null, leadTimeMax: null, subsidy: false, cases: [] },
  };
  const first = created.latestRevision;
  const saved = (await vendor.get(SAVE, { r: { id: first.id, version: first.version }, c: content })).saveListingDraft;
  expect(await vendor.refusal(SAVE, { r: { id: first.id, version: first.version }, c: content })).toBe('CONFLICT');
  const r = (revision: { id: string; version: number }) => ({ r: { id: revision.id, version: revision.version } });
  const SUBMIT = 'mutation ($r: RevisionReference!) { submitListing(revision: $r) { id version state } }';
  const { errors } = await vendor.ask(SUBMIT, r(saved));
  expect(errors![0]!.extensions!.fields.map(({ path }: { path: string }) => path)).toEqual([
    'content.promise',
    'content.description',
    'content.priceMax',
  ]);
  const complete = { ...content, promise: '転記がなくなる', description: '検査の記録を'.repeat(10), priceMax: 8000 };
  const ready = (await vendor.get(SAVE, { ...r(saved), c: complete })).saveListingDraft;
  const submitted = (await vendor.get(SUBMIT, r(ready))).submitListing;
  const QUEUE = '{ listingReviews { nodes { id version viewerCanPublish content { title } listing { number } } } }';
  expect((await staff.get(QUEUE)).listingReviews.nodes).toMatchObject([
    { viewerCanPublish: true, listing: { number: 'P25001' } },
  ]);
  expect(await vendor.refusal(QUEUE)).toBe('GRAPHQL_VALIDATION_FAILED');
  const RETURN =
    'mutation ($r: RevisionReference!, $c: String!) { returnListing(revision: $r, comment: $c) { id version state comment } }';
  expect((await staff.ask(RETURN, { ...r(submitted), c: ' ' })).errors![0]!.extensions!.fields[0].path).toBe('comment');
  const returned = (await staff.get(RETURN, { ...r(submitted), c: '価格の根拠を添えてください。' })).returnListing;
  const again = (await vendor.get(SAVE, { ...r(returned), c: complete })).saveListingDraft;
  const resubmitted = (await vendor.get(SUBMIT, r(again))).submitListing;
  expect(await numbers({ text: '検査記録' })).toEqual([]);
  const PUBLISH = 'mutation ($r: RevisionReference!) { publishListing(revision: $r) { state } }';
  expect(await staff.refusal(PUBLISH, r(submitted))).toBe('CONFLICT');
  await staff.get(PUBLISH, r(resubmitted));
  await consumed(app);
  await expect.poll(() => numbers({ text: '検査記録' })).toEqual(['P25001']);

  const revised = (await vendor.get(`mutation ($id: ID!) { reviseListing(id: $id) { ${PARTS} } }`, { id: created.id }))
    .reviseListing;
  await vendor.get(SAVE, { ...r(revised.latestRevision), c: { ...complete, title: '検査記録 改' } });
  expect((await visitor().get('{ solution(number: "P25001") { title } }')).solution.title).toBe(
    '検査記録のペーパーレス',
  );
});

test('nobody else sees or touches a draft', async () => {
  const { createListing } = await vendor.get('mutation { createListing { id latestRevision { id version } } }');
  expect(
    (await rival.get('query ($id: ID!) { listing(id: $id) { id } }', { id: createListing.id })).listing,
  ).toBeNull();
  const { id, version } = createListing.latestRevision;
  const SUBMIT = 'mutation ($r: RevisionReference!) { submitListing(revision: $r) { id } }';
  expect(await rival.refusal(SUBMIT, { r: { id, version } })).toBe('NOT_FOUND');
  expect(await visitor().refusal('{ solutions { nodes { latestRevision { id } } } }')).toBe(
    'GRAPHQL_VALIDATION_FAILED',
  );
});
