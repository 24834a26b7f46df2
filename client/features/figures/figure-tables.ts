// The dashboard's parts as tables: for 「表で見る」 and for CSV.
import type { CsvCell } from '../../platform/csv.ts';
import { type FigureState, STANDING_LABELS, standingOf } from './figure-words.ts';

export interface TabledFigure extends FigureState {
  readonly clause: string;
  readonly definition: string;
}

/** All figures against their targets. */
export const figuresTable = (figures: readonly TabledFigure[], elapsed: number): CsvCell[][] => [
  ['目標', '仕様書', '現在', '目標値', '単位', '3月31日の見込み', '状態', '数え方'],
  ...figures.map((figure): CsvCell[] => [
    ...[figure.title, figure.clause, figure.value, figure.target, figure.unit, figure.forecast],
    ...[STANDING_LABELS[standingOf(figure, elapsed)], figure.definition],
  ]),
];

export interface MonthSeries {
  readonly label: string;
  readonly unit: string;
  readonly months: readonly { readonly id: string; readonly value: number; readonly total?: number | null }[];
}

/** 2025-04 is 2025年4月. */
export const monthName = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`;

/** The months in rows; of each series the month's own value and the figure at its end. Months to come are empty. */
export const monthsTable = (series: readonly MonthSeries[]): CsvCell[][] => [
  ['月', ...series.flatMap(({ label, unit }) => [`${label} その月（${unit}）`, `${label} 累計（${unit}）`])],
  ...(series[0]?.months ?? []).map(({ id }, at): CsvCell[] => [
    monthName(id),
    ...series.flatMap(({ months }): CsvCell[] => {
      const { value, total = null } = months[at]!;
      return total === null ? [null, null] : [value, total];
    }),
  ]),
];

export interface BreakdownGroup {
  readonly id: string;
  readonly consulted?: number | null;
  readonly provided?: number | null;
  readonly contacted?: number | null;
}

/** What stands for a number that could tell a company. */
export const HIDDEN = '＊';

/** A number of companies, or the sign that it is hidden. */
export const cellOf = (value: number | null | undefined): number | string => value ?? HIDDEN;

/** A breakdown: distinct companies by group. */
export const breakdownTable = (by: string, groups: readonly BreakdownGroup[]): CsvCell[][] => [
  [`${by}（単位：社）`, '相談', '情報提供', 'うち連絡'],
  ...groups.map(({ id, consulted, provided, contacted }) => [id, ...[consulted, provided, contacted].map(cellOf)]),
];
