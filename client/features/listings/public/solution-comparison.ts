// Solutions side by side: the rows of the table, and in which of them they differ.
import type { PublicComparedSolutionsQuery } from '../../../generated/listings/public/graphql.ts';
import { kindText, leadTimeText, priceText, sizesText } from './listing-words.ts';

export type ComparedSolution = PublicComparedSolutionsQuery['comparedSolutions'][number];

export interface ComparisonRow {
  readonly label: string;
  /** One text for each solution; empty when it says nothing. */
  readonly cells: readonly string[];
  readonly differs: boolean;
}

const ASPECTS: readonly (readonly [label: string, of: (one: ComparedSolution) => string])[] = [
  ['ひとこと', ({ promise }) => promise],
  [
    '提供する企業',
    ({ vendor }) =>
      [vendor?.name, vendor?.municipality].filter(Boolean).join('（') + (vendor?.municipality ? '）' : ''),
  ],
  ['種類', ({ kind }) => kindText(kind)],
  ['価格の目安', (one) => [priceText(one), one.priceNote].filter(Boolean).join('。')],
  ['導入期間', leadTimeText],
  ['向く規模', ({ companySizes }) => sizesText(companySizes)],
  ['分野', ({ categories }) => categories.join('、')],
  ['対応する業種', ({ industries }) => industries.join('、')],
  ['対応する業務', ({ processes }) => processes.join('、')],
  ['補助金', ({ subsidy }) => (subsidy ? '対象になり得る' : '')],
  ['導入事例', ({ cases }) => (cases.length ? `${cases.length}件` : '')],
  ['タグ', ({ tags }) => tags.join('、')],
];

/** In the order in which they were chosen; what is no longer published is left out. */
export const inOrder = (solutions: readonly ComparedSolution[], numbers: readonly string[]): ComparedSolution[] =>
  numbers.flatMap((number) => solutions.filter((one) => one.number === number));

/** 掲載番号 that were chosen and are not published. */
export const goneOf = (solutions: readonly ComparedSolution[], numbers: readonly string[]): string[] =>
  numbers.filter((number) => solutions.every((one) => one.number !== number));

/** Rows of which at least one solution says something. The order of values makes no difference. */
export const comparisonRows = (solutions: readonly ComparedSolution[]): ComparisonRow[] =>
  ASPECTS.map(([label, of]) => {
    const cells = solutions.map(of);
    const meanings = new Set(cells.map((cell) => cell.split('、').sort().join('、')));
    return { label, cells, differs: meanings.size > 1 };
  }).filter(({ cells }) => cells.some(Boolean));
