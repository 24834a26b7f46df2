// The directory's address and what is made of it: conditions, comparison, kept searches.
import { describe, expect, test } from 'vitest';
import {
  addressOf,
  comparing,
  comparisonOf,
  filterOf,
  searchOf,
  searchOfFilter,
  tagged,
} from '../../client/features/listings/public/solution-address.ts';
import {
  type ComparedSolution,
  comparisonRows,
  goneOf,
  inOrder,
} from '../../client/features/listings/public/solution-comparison.ts';
import { conditionsOf } from '../../client/features/listings/public/solution-conditions.ts';

const pathOf = (query: string) => addressOf(searchOf(query));

describe('R3.3: the address holds the search', () => {
  test.each([
    ['', '/solutions'],
    [
      'q=%E5%8B%A4%E6%80%A0&process=%E7%B5%A6%E4%B8%8E&process=%E7%B5%A6%E4%B8%8E',
      '/solutions?q=%E5%8B%A4%E6%80%A0&process=%E7%B5%A6%E4%B8%8E',
    ],
    ['up_to=30%2C000%E5%86%86&subsidy=1&sort=nonsense', '/solutions?up_to=30000&subsidy=1'],
    ['n=A001,A002&n=A003&n=A001&n=A004&n=A005', '/solutions?n=A001,A002,A003,A004'],
    ['n=%3Cscript%3E,,A001', '/solutions?n=A001'],
    ['q=%00%E5%8B%A4%00&tag=%00', '/solutions?q=%E5%8B%A4'],
    // [20]; cut off, of something else, below zero.
    ['after=WzIwXQ', '/solutions?after=WzIwXQ'],
    ...['after=WzI', 'after=zzz', 'after=WyJhIl0', 'after=Wy0xXQ', 'after=%E5%8B%A4'].map((cut) => [cut, '/solutions']),
  ])('%s', (query, path) => expect(pathOf(query)).toBe(path));

  test('each condition can be taken out alone; what is compared stays', () => {
    const search = searchOf('industry=a&industry=b&up_to=5000&n=A001');
    expect(conditionsOf(search).map(({ label, without }) => [label, addressOf(without)])).toEqual([
      ['a', '/solutions?industry=b&up_to=5000&n=A001'],
      ['b', '/solutions?industry=a&up_to=5000&n=A001'],
      ['5,000円まで', '/solutions?industry=a&industry=b&n=A001'],
    ]);
  });

  test('one more to compare, one less, never more than four, and the page of the list stays', () => {
    const four = searchOf('n=A1,A2,A3,A4&after=WzIwXQ');
    expect(comparing(four, 'A5').compared).toEqual(['A1', 'A2', 'A3', 'A4']);
    expect(addressOf(comparing(four, 'A2'))).toBe('/solutions?n=A1,A3,A4&after=WzIwXQ');
    expect(addressOf(tagged(searchOf('q=a&industry=b&sort=price&n=A1,A2&after=WzIwXQ'), '帳票'))).toBe(
      '/solutions?tag=%E5%B8%B3%E7%A5%A8&sort=price&n=A1,A2',
    );
    expect(comparisonOf(searchOf('q=a&n=A1'))).toBe('/solutions/compare?q=a&n=A1');
  });

  test('a kept filter leads back to the same search, the newest first', () => {
    const search = searchOf('q=a&category=b&process=c&area=d&up_to=0&subsidy=1&sort=newest');
    const { sort: _, ...filter } = filterOf(search);
    expect(searchOfFilter(filter)).toEqual(search);
  });
});

test('R3.3: side by side, rows say where the solutions differ; the order of values is no difference', () => {
  const one = (number: string, values: Partial<ComparedSolution>) =>
    ({
      ...{
        id: number,
        number,
        kind: 'solution',
        title: number,
        promise: '同じ',
        categories: [],
        tags: [],
        industries: [],
      },
      ...{ processes: [], companySizes: ['1-20'], priceModel: '月額', priceMin: 100, priceMax: null, priceNote: '' },
      ...{ subsidy: false, cases: [], vendor: null, ...values },
    }) as unknown as ComparedSolution;
  const solutions = [one('A1', { tags: ['a', 'b'], priceMin: 200 }), one('A2', { tags: ['b', 'a'], subsidy: true })];
  expect(inOrder(solutions, ['A2', 'A9', 'A1']).map(({ number }) => number)).toEqual(['A2', 'A1']);
  expect(goneOf(solutions, ['A2', 'A9', 'A1'])).toEqual(['A9']);
  const rows = comparisonRows(solutions);
  expect(rows.filter(({ differs }) => differs).map(({ label, cells }) => [label, ...cells])).toEqual([
    ['価格の目安', '月額 200円から', '月額 100円から'],
    ['補助金', '', '対象になり得る'],
  ]);
  expect(rows.map(({ label }) => label)).not.toContain('導入事例');
});
