// R3.7: a match score of named parts that explains itself.
import { describe, expect, test } from 'vitest';
import {
  DEFAULT_WEIGHTS,
  type MatchNeed,
  type MatchOffer,
  SCORE_PARTS,
  type ScorePartKey,
  scoreAll,
  scoreOf,
  sizeBandOf,
  sizeLabel,
} from '../../server/features/matching/match.score.ts';
import { compareTexts, wordsOfCase } from '../../server/features/matching/match.text.ts';

const need: MatchNeed = {
  ...{ industry: '製造業', size: '21-100', region: '県央', topics: ['図面管理', '検索'], budgetMax: 600_000 },
  terms: [
    { word: '図面', rarity: 3 },
    { word: '検索', rarity: 1 },
  ],
};
const offer: MatchOffer = {
  ...{
    industries: ['製造業'],
    subjects: ['図面管理', '検索'],
    sizes: ['21-100'],
    priceModel: '月額',
    priceMin: 50_000,
  },
  ...{ region: '県央', caseIndustries: ['製造業'] },
  hits: [
    [0, 3],
    [1, 3],
  ],
};
const partOf = (key: ScorePartKey, with_: Partial<MatchOffer> = {}, of: Partial<MatchNeed> = {}) =>
  scoreOf({ ...need, ...of }, { ...offer, ...with_ }, DEFAULT_WEIGHTS, 12).parts.find((part) => part.key === key)!;

test('R3.7: what suits in every part has 100 of 100, and every part says why', () => {
  const { total, parts } = scoreOf(need, offer, DEFAULT_WEIGHTS, 12);
  expect(total).toBe(100);
  expect(parts.map(({ key }) => key)).toEqual([...SCORE_PARTS]);
  expect(parts.filter(({ reason }) => !/\p{Script=Han}/u.test(reason))).toEqual([]);
  expect(parts.map(({ weight }) => weight).reduce((sum, weight) => sum + weight)).toBe(100);
});

describe('R3.7: each part is judged by itself', () => {
  test.each<[ScorePartKey, Partial<MatchOffer>, Partial<MatchNeed>, number, RegExp]>([
    ['industry', { industries: ['全業種'] }, {}, 75, /業種を問わない/],
    ['industry', { industries: ['建設業', '農業，林業'] }, {}, 15, /「建設業」「農業，林業」/],
    ['industry', { industries: [] }, {}, 50, /書かれていません/],
    ['process', { subjects: ['図面管理'] }, {}, 50, /2分野のうち「図面管理」/],
    ['process', { subjects: ['給与'] }, {}, 10, /重なるものがありません/],
    ['process', { subjects: ['ＯＣＲ'] }, { topics: ['OCR'] }, 100, /「OCR」/],
    ['process', {}, { topics: [] }, 50, /選ばれていません/],
    ['price', { priceMin: 50_001 }, {}, 60, /年 600,012円から（月 50,001円）で、予算の上限 600,000円を超えます/],
    ['price', { priceModel: '買い切り', priceMin: 600_000 }, {}, 100, /600,000円から/],
    ['price', { priceModel: '買い切り', priceMin: 1_200_000 }, {}, 25, /超えます/],
    ['price', { priceModel: '買い切り', priceMin: 1_200_001 }, {}, 0, /超えます/],
    ['price', { priceMin: null, priceModel: '見積' }, {}, 50, /「見積」/],
    ['price', {}, { budgetMax: null }, 50, /決まっていません/],
    ['area', { region: '天草' }, {}, 70, /県内（天草）/],
    ['area', { region: '' }, {}, 40, /県外/],
    ['size', { sizes: ['101-300'] }, {}, 40, /101～300人/],
    ['size', { sizes: ['301+'] }, {}, 0, /301人以上/],
    ['size', {}, { size: '' }, 50, /分かりません/],
    ['cases', { caseIndustries: ['建設業'] }, {}, 60, /ほかの業種/],
    ['cases', { caseIndustries: [] }, {}, 20, /ありません/],
    ['text', { hits: [[0, 1]] }, {}, 25, /「図面」が共通/],
    ['text', { hits: [] }, {}, 0, /共通の言葉がありません/],
  ])('%s of %o for %o: %i', (key, with_, of, score, reason) => {
    expect(partOf(key, with_, of).score).toBe(score);
    expect(partOf(key, with_, of).reason).toMatch(reason);
  });
});

test('R3.7: weights decide what counts; a part of weight 0 counts nothing', () => {
  const bad = { ...offer, industries: ['建設業'] };
  const none = { industry: 0, process: 0, price: 0, area: 0, size: 0, cases: 0, text: 0 };
  expect(scoreOf(need, bad, { ...none, industry: 10 }, 12).total).toBe(15);
  expect(scoreOf(need, bad, { ...none, process: 10 }, 12).total).toBe(100);
  expect(scoreOf(need, bad, none, 12).total).toBe(0);
});

test('R3.7: words are judged against the listing that shares most of them', () => {
  const [best, half] = scoreAll(need, [offer, { ...offer, hits: [[0, 2]] }], DEFAULT_WEIGHTS);
  const text = (score: typeof best) => score!.parts.find(({ key }) => key === 'text')!.score;
  expect([text(best), text(half)]).toEqual([100, 50]);
});

test('R3.7: of a case only words are kept that listings use, too: no company, no person, no number', () => {
  const words = wordsOfCase(
    ['株式会社潮騒マルシェの図面を浦上が探すのに30分かかる。図面の検索'],
    ['株式会社潮騒マルシェ', '浦上 圭介', ''],
  );
  expect(words).toContain('図面');
  expect(words.join()).not.toMatch(/潮騒|浦上|30/);
  const listing = (head: string, body = '') => ({ head, middle: '', body });
  const { terms, hits } = compareTexts(words, [listing('図面をすぐ検索'), listing('勤怠', '図面'), listing('給与')]);
  expect(terms.map(({ word }) => word)).toEqual(expect.arrayContaining(['図面', '検索']));
  expect(JSON.stringify(terms)).not.toContain('探す');
  const at = terms.findIndex(({ word }) => word === '図面');
  expect(hits[0]).toContainEqual([at, 3]);
  expect(hits[1]).toEqual([[at, 1]]);
  expect(hits[2]).toEqual([]);
  // What fewer listings say tells more.
  expect(terms.find(({ word }) => word === '検索')!.rarity).toBeGreaterThan(terms[at]!.rarity);
});

test('sizes have the bands of listings', () => {
  expect([null, 1, 20, 21, 100, 101, 300, 301].map(sizeBandOf)).toEqual([
    ...['', '1-20', '1-20', '21-100', '21-100', '101-300', '101-300', '301+'],
  ]);
  expect([sizeLabel('1-20'), sizeLabel('301+'), sizeLabel('')]).toEqual(['1～20人', '301人以上', '不明']);
});
