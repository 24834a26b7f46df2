// What became of the consultations of each month, as words and as a table.
import type { CohortPartsFragment, CohortsQuery } from '../../generated/figures/graphql.ts';
import type { CsvCell } from '../../platform/csv.ts';
import { figure } from '../../platform/format.ts';
import { cellOf, HIDDEN, monthName } from './figure-tables.ts';

export type Cohorts = CohortsQuery['cohorts'];
export type CohortRow = CohortPartsFragment;

export const STAGES = [
  { stage: 'CONSULTED', field: 'consulted', label: '相談' },
  { stage: 'INTRODUCED', field: 'introduced', label: '情報提供' },
  { stage: 'CONTACTED', field: 'contacted', label: '連絡確認' },
  { stage: 'ADOPTED', field: 'adopted', label: '導入' },
  { stage: 'EFFECTIVE', field: 'effective', label: '効果の報告' },
] as const;
export type Stage = (typeof STAGES)[number];

const cells = (row: CohortRow) => STAGES.map(({ field }) => cellOf(row[field]));

/** The months in rows, the year last. */
export const cohortsTable = ({ months, total }: Cohorts): CsvCell[][] => [
  ['相談の月（単位：件）', ...STAGES.map(({ label }) => label)],
  ...months.map((row) => [monthName(row.id), ...cells(row)]),
  ['年度の合計', ...cells(total)],
];

/** 48.5時間. */
export const hoursOf = (minutes: number): string => `${figure(Math.round(minutes / 6) / 10)}時間`;

const said = (value: number | null | undefined) => (value == null ? HIDDEN : `${figure(value)}件`);

/** One sentence that says what the chart shows. */
export function cohortSentence({ label, total, minutesSaved }: Cohorts): string {
  if (!total.consulted) return `${label}の相談はまだありません。`;
  const saved = minutesSaved ? `減った作業時間は、1か月あたり合わせて${hoursOf(minutesSaved)}です。` : '';
  return `${label}の相談${said(total.consulted)}のうち、情報提供に${said(total.introduced)}、連絡確認に${said(total.contacted)}、導入に${said(total.adopted)}が進みました。${saved}`;
}
