// A word that a great many listings hold: only a core of them is scored, and pages go on beyond it (R3.3).
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeOverListings } from '../../server/features/listings/listing.commands.ts';
import { FEW_SCORED } from '../../server/platform/search/weights.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { searchable } from '../support/search.ts';
import { asSystem, organization } from '../support/viewers.ts';
import { listing } from './directory.world.ts';

const LISTINGS = FEW_SCORED + 450;
/** By their number: every twentieth has it as a word of its title, every tenth within its title, the others below. */
const levelOf = (nth: number) => (nth % 20 === 0 ? 0 : nth % 10 === 0 ? 1 : 2);
const TITLES = ['らくだの ヒトコブ', '南の一瘤駱駝隊', '運送'];

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
  const vendor = await organization(app, { name: '砂漠運送', isVendor: true, municipality: '熊本市' });
  const inputs = Array.from({ length: LISTINGS }, (_, nth) => {
    const level = levelOf(nth);
    const content = {
      title: `${TITLES[level]} ${nth}`,
      description: '駱駝と運ぶ',
      tags: level ? [] : ['駱駝'],
      priceMin: nth,
    };
    return listing(app, `D${String(nth).padStart(5, '0')}`, vendor, content);
  });
  await asSystem(app, takeOverListings, inputs);
  await searchable(app);
}, 120_000);
afterAll(() => app?.stop());

const PAGE = `query ($f: ListingFilterInput, $after: String) {
  solutions(filter: $f, first: 100, after: $after) { totalCount pageInfo { hasNextPage endCursor } nodes { number } }
}`;

async function all(f: object): Promise<{ numbers: number[]; total: number }> {
  const numbers: number[] = [];
  let after: string | null = null;
  for (;;) {
    const { solutions } = await new ApiClient(app).get(PAGE, { f, after });
    numbers.push(...solutions.nodes.map(({ number }: { number: string }) => Number(number.slice(1))));
    if (!solutions.pageInfo.hasNextPage) return { numbers, total: solutions.totalCount };
    after = solutions.pageInfo.endCursor;
  }
}

test('pages of a great many hits neither repeat nor lose one, the best first', { timeout: 60_000 }, async () => {
  const { numbers, total } = await all({ text: '駱駝' });
  expect(total).toBe(LISTINGS);
  expect(new Set(numbers).size).toBe(LISTINGS);
  const levels = numbers.map(levelOf);
  expect(levels).toEqual(levels.toSorted());
});

test('many stand in the order in which few do', { timeout: 60_000 }, async () => {
  const many = (await all({ text: '駱駝', priceUpTo: 399 })).numbers;
  expect(many).toHaveLength(400);
  expect(many.map(levelOf)).toEqual(many.map(levelOf).toSorted());
  // More than are told apart at once, and yet few: the best stand first among all of them.
  const few = (await all({ text: '駱駝', priceUpTo: FEW_SCORED - 1 })).numbers;
  expect(few).toHaveLength(FEW_SCORED);
  expect(few).toEqual(many.filter((nth) => nth < FEW_SCORED));
});

test('narrowed by a price they stand in the same order', { timeout: 60_000 }, async () => {
  const { numbers, total } = await all({ text: '駱駝', priceUpTo: FEW_SCORED + 299 });
  expect(total).toBe(FEW_SCORED + 300);
  expect(numbers.map(levelOf)).toEqual(numbers.map(levelOf).toSorted());
  expect(new Set(numbers).size).toBe(total);
});
