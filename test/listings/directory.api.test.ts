// From one listing of the directory to others, and the facet of business processes.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { searchable } from '../support/search.ts';
import { asSystem, organization, signedIn } from '../support/viewers.ts';

const DAY_MS = 24 * 3_600_000;
let app: TestApp;
let vendor: ApiClient;
let draft: string;
const visitor = () => new ApiClient(app);

beforeAll(async () => {
  app = await startApp();
  const own = await organization(app, { name: '株式会社しらかわ工程ラボ', isVendor: true });
  const other = await organization(app, { name: '天草データ合同会社', isVendor: true });
  vendor = await signedIn(app, { name: '工程 太郎', email: 'kotei@example.jp', organizationIds: [own] });
  const listings: [string, string, Partial<ListingContent>][] = [
    ['A001', own, { categories: ['人事'], tags: ['勤怠', 'クラウド'], processes: ['給与計算'] }],
    ['A002', own, { categories: ['人事'], tags: ['勤怠', 'クラウド'], processes: ['給与計算'] }],
    ['B001', other, { categories: ['人事'], tags: ['採用'], processes: ['採用'] }],
    ['B002', other, { categories: ['会計'], tags: ['クラウド'], processes: ['給与計算'] }],
    ['B003', other, { categories: ['観光'], tags: ['予約'], processes: ['予約受付'] }],
    ...['C001', 'C002', 'C003', 'C004', 'C005'].map((number): [string, string, Partial<ListingContent>] => [
      ...([number, other] as const),
      { categories: ['会計'], processes: ['経費精算', '給与計算'] },
    ]),
  ];
  await asSystem(
    app,
    takeOverListings,
    listings.map(([number, vendorId, values]) => ({
      ...{ number, vendorId, kind: 'solution' as const, publishedAt: app.clock.now() },
      content: Object.assign(new ListingContent(), { title: `掲載 ${number}` }, values),
    })),
  );
  draft = (await vendor.get('mutation { createListing { number } }')).createListing.number;
  await searchable(app);
});
afterAll(() => app?.stop());

const RELATED = 'query ($n: String!) { relatedSolutions(number: $n, first: 20) { totalCount nodes { number } } }';
const related = async (number: string, who = visitor()): Promise<string[]> =>
  (await who.get(RELATED, { n: number })).relatedSolutions.nodes.map((node: { number: string }) => node.number);

describe('R3.3: related listings', () => {
  test('share something, the closest first, those of the same vendor last', async () => {
    const numbers = await related('A001');
    expect(numbers.slice(0, 2)).toEqual(['B001', 'B002']);
    expect(numbers.slice(2, -1).sort()).toEqual(['C001', 'C002', 'C003', 'C004', 'C005']);
    expect(numbers.at(-1)).toBe('A002');
    expect(numbers).not.toContain('B003');
  });

  test('R3.7: what is equally close is shuffled, the same for everyone all day and another way the next', async () => {
    const orders = new Set<string>();
    for (let day = 0; day < 6; day++) {
      const order = (await related('A001')).slice(2, -1).join();
      expect((await related('A001')).slice(2, -1).join()).toBe(order);
      orders.add(order);
      app.clock.advance(DAY_MS);
    }
    expect(orders.size).toBeGreaterThan(3);
  });

  test('of what is not published there is nothing, from either end', async () => {
    expect(await related(draft)).toEqual([]);
    expect(await related('Z999')).toEqual([]);
    expect(await related('A001')).not.toContain(draft);
  });
});

test('R3.3: four are compared at most, published ones only, whoever asks', async () => {
  const COMPARED = 'query ($n: [String!]!) { comparedSolutions(numbers: $n) { number } }';
  const numbersFor = async (who: ApiClient, numbers: string[]) =>
    (await who.get(COMPARED, { n: numbers })).comparedSolutions.map((one: { number: string }) => one.number);
  expect(await numbersFor(visitor(), ['B001', 'A001', 'A001', 'Z999', draft])).toEqual(['A001', 'B001']);
  expect(await numbersFor(visitor(), ['C001', 'C002', 'C003', 'C004', 'C005'])).toHaveLength(4);
  await vendor.signIn('kotei@example.jp', 'Kumamoto-2025-aso');
  expect(await numbersFor(vendor, [draft, 'A001'])).toEqual(['A001']);
});

test('R3.3: business processes narrow, with and without words, and are counted', async () => {
  const FOUND = `query ($f: ListingFilterInput) {
    solutions(filter: $f, first: 20) { totalCount } solutionFacets(filter: $f) { facet values { value count } }
  }`;
  for (const text of [undefined, '掲載']) {
    const answer = await visitor().get(FOUND, { f: { text, processes: ['採用', '予約受付'] } });
    expect(answer.solutions.totalCount).toBe(2);
    const { values } = answer.solutionFacets.find(({ facet }: { facet: string }) => facet === 'processes');
    expect(values).toContainEqual({ value: '給与計算', count: 8 });
    expect(values).toContainEqual({ value: '採用', count: 1 });
  }
});
