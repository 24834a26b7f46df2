import { describe, expect, test } from 'vitest';
import {
  byUrgency,
  type FigureState,
  forecastWords,
  headlineOf,
  paceWords,
  standingOf,
} from '../../client/features/figures/figure-words.ts';

const figure = (value: number, target: number, forecast: number, values: Partial<FigureState> = {}): FigureState => ({
  ...{ title: '情報提供した企業', unit: '社', value, target, forecast },
  ...values,
});
/** 12 November: 62 % of the year. */
const NOVEMBER = 0.62;

describe('R5.8: where a figure stands', () => {
  test.each([
    ['reached', figure(60, 60, 90), NOVEMBER],
    ['onTrack', figure(41, 60, 66), NOVEMBER],
    ['behind', figure(17, 30, 27), NOVEMBER],
    ['missed', figure(27, 30, 27), 1],
    ['reached', figure(30, 30, 30), 1],
    ['ahead', figure(0, 30, 0), 0],
  ] as const)('%s', (standing, state, elapsed) => {
    expect(standingOf(state, elapsed)).toBe(standing);
  });
});

describe('R5.8: the forecast in words', () => {
  test.each([
    ['3月31日に 66社 の見込み。目標を 6社 上回ります。', figure(41, 60, 66), NOVEMBER],
    ['3月31日に 60社 の見込み。目標どおりです。', figure(41, 60, 60), NOVEMBER],
    ['3月31日に 27社 の見込み。目標に 3社 足りません。', figure(17, 30, 27), NOVEMBER],
    ['目標を 13社 上回りました。', figure(213, 200, 213), NOVEMBER],
    ['目標の 60社 に届きました。', figure(60, 60, 90), NOVEMBER],
    ['年度の結果は 27社。目標に 3社 届きませんでした。', figure(27, 30, 27), 1],
    ['目標は 1,500社。年度はまだ始まっていません。', figure(0, 1500, 0), 0],
  ] as const)('%s', (words, state, elapsed) => {
    expect(forecastWords(state, elapsed)).toBe(words);
  });

  test('rates differ by points', () => {
    const rate = figure(28, 30, 28, { unit: '%' });
    expect(forecastWords(rate, NOVEMBER)).toBe('3月31日に 28% の見込み。目標に 2ポイント 足りません。');
  });

  test('the pace so far, and the pace that the target needs', () => {
    expect(paceWords(figure(15, 30, 25), 0.5)).toBe(
      'これまでは月に平均 2.5社。3月31日に 25社 の見込み。目標に 5社 足りません。目標に届くには、残りの月に平均 2.5社 が必要です。',
    );
    expect(paceWords(figure(36, 60, 72), 0.5)).toBe(
      'これまでは月に平均 6社。3月31日に 72社 の見込み。目標を 12社 上回ります。',
    );
  });

  test('a figure that does not grow by the month has no pace', () => {
    expect(paceWords(figure(0, 1, 0), 0.5)).toBe('3月31日に 0社 の見込み。目標に 1社 足りません。');
  });
});

describe('R5.8: the one at risk comes first', () => {
  const fine = figure(41, 60, 66, { title: '情報提供した企業' });
  const late = figure(17, 30, 27, { title: '連絡に至った企業' });
  const later = figure(0, 6, 0, { title: 'DX事例', unit: '件' });

  test('the furthest from its target first, the contract’s order otherwise', () => {
    const done = figure(213, 200, 213, { title: '来場' });
    expect(byUrgency([fine, late, done, later], NOVEMBER).map(({ title }) => title)).toEqual([
      ...['DX事例', '連絡に至った企業', '情報提供した企業', '来場'],
    ]);
  });

  test('the headline counts what is fine and names the first concern', () => {
    expect(headlineOf([fine, late], NOVEMBER)).toEqual({
      lead: '2つの目標のうち 1つは達成か見込みどおり、',
      concern: '連絡に至った企業が 3社 足りない見込みです',
      others: '',
    });
    expect(headlineOf([fine, late, later], NOVEMBER)).toMatchObject({
      concern: 'DX事例が 6件 足りない見込みです',
      others: 'ほかに1つが遅れ気味です',
    });
    const all = { lead: '1つの目標すべてが達成か見込みどおりです', concern: '', others: '' };
    expect(headlineOf([fine], NOVEMBER)).toEqual(all);
    expect(
      headlineOf(
        Array.from({ length: 11 }, () => fine),
        NOVEMBER,
      ).lead,
    ).toMatch(/^11の目標/);
  });

  test('of a year that is over it speaks in the past, of one to come not at all', () => {
    expect(headlineOf([fine, figure(27, 30, 27, { title: '連絡に至った企業' })], 1)).toEqual({
      lead: '2つの目標のうち 0つは達成、',
      concern: '連絡に至った企業が 3社 足りませんでした',
      others: 'ほかに1つが未達です',
    });
    expect(headlineOf([fine, late], 0)).toMatchObject({
      lead: '2つの目標があります。年度はまだ始まっていません',
      concern: '',
    });
  });
});
