// The judged queries themselves, and the measure on orders whose marks are known.
import { expect, test } from 'vitest';
import listings from '../../seeds/data/listings.json' with { type: 'json' };
import { HALVES, type JudgedQuery, KINDS, ndcg, queriesOf, recall } from './queries.ts';

const numbers = new Set(listings.map(({ id }) => id));

test.each(HALVES)('the %s half has six queries of every kind, judged with listings that exist', (half) => {
  const queries = queriesOf(half);
  const kinds = Object.groupBy(queries, ({ kind }) => kind);
  expect(Object.fromEntries(KINDS.map((kind) => [kind, kinds[kind]?.length]))).toEqual(
    Object.fromEntries(KINDS.map((kind) => [kind, 6])),
  );
  for (const { text, exact, good, related } of queries) {
    const judged = [...exact, ...good, ...related];
    expect(
      judged.filter((number) => !numbers.has(number)),
      text,
    ).toEqual([]);
    expect(new Set(judged).size, `${text}: a listing has one grade`).toBe(judged.length);
    expect(exact.length, text).toBeGreaterThan(0);
  }
});

test('no query stands in both halves', () => {
  const [tuning, heldOut] = HALVES.map((half) => queriesOf(half).map(({ text }) => text));
  expect(tuning!.filter((text) => heldOut!.includes(text))).toEqual([]);
});

test('the best order has full marks, a worse one fewer, none has none', () => {
  const query: JudgedQuery = { kind: 'keyword', text: '点呼', exact: ['A', 'B'], good: ['C'], related: ['D'] };
  expect(ndcg(query, ['B', 'A', 'C', 'D', 'X'])).toBe(1);
  // 1/log2(2), 7/log2(3), 7/log2(4), 3/log2(5) over 7/log2(2), 7/log2(3), 3/log2(4), 1/log2(5).
  expect(ndcg(query, ['D', 'A', 'B', 'C'])).toBeCloseTo(
    (1 + 7 / Math.log2(3) + 3.5 + 3 / Math.log2(5)) / (7 + 7 / Math.log2(3) + 1.5 + 1 / Math.log2(5)),
  );
  expect(ndcg(query, ['X'])).toBe(0);
  expect(recall(query, ['X', 'C', 'A'])).toBeCloseTo(2 / 3);
});
