// What the listing editor says is missing, beside what the server asks for.
import 'reflect-metadata';
import { expect, test } from 'vitest';
import { type Content, completeness, requirementsOf } from '../../client/features/listings/vendor/content.ts';
import { ListingContent } from '../../server/features/listings/listing.content.ts';
import { problemsOf } from '../../server/features/listings/listing.problems.ts';

const empty = (): Content => ({ ...new ListingContent() }) as Content;
const required = (content: Content) =>
  requirementsOf(content).flatMap((item) => (item.required && !item.done ? [item.field] : []));

const COMPLETE: Content = {
  ...empty(),
  ...{ title: '受発注', promise: 'FAXが要らなくなる', problem: '転記に毎日2時間', description: 'あ'.repeat(50) },
  ...{ categories: ['販売・顧客'], industries: ['製造業'], companySizes: ['1-20'] },
};

const CASE = { title: '例', industry: '', before: '', after: '', figures: [] };

test('R3.3: the editor requires exactly what the server requires', () => {
  for (const content of [
    empty(),
    COMPLETE,
    { ...COMPLETE, priceModel: '月額' },
    { ...COMPLETE, description: 'あ'.repeat(49) },
    { ...COMPLETE, title: '　' },
    { ...COMPLETE, cases: [CASE, { ...CASE, title: '　', before: '紙で数えていた' }] },
    { ...COMPLETE, images: [{ id: 'a', alt: '　', width: 480, height: 270 }] },
  ]) {
    const server = problemsOf(Object.assign(new ListingContent(), content)).map(({ path }) => path);
    expect(required(content)).toEqual(server);
  }
});

test('R3.3: completeness counts what good listings have besides', () => {
  const good = {
    ...COMPLETE,
    processes: ['受発注'],
    leadTimeMin: 2,
    cases: [CASE],
    images: [{ id: 'a', alt: '注文の画面', width: 480, height: 270 }],
    contact: { person: '', email: 'a@example.jp', phone: '' },
  };
  expect(completeness(requirementsOf(good))).toBe(100);
  const plain = completeness(requirementsOf(COMPLETE));
  expect(plain).toBeGreaterThan(completeness(requirementsOf(empty())));
  expect(plain).toBeLessThan(100);
});
