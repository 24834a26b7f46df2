import { amount, paceWords } from './figure-words.ts';
import type { Figure } from './live-dashboard.ts';
import type { ChartSeries } from './MonthChart.tsx';

/** A figure as a line of the month chart. */
export const seriesOf = (
  figure: Figure,
  elapsed: number,
  look: ChartSeries['look'] = 'first',
  short = elapsed >= 1 ? '結果' : '見込み',
): ChartSeries => ({
  ...{ label: figure.title, unit: figure.unit, months: figure.months, target: figure.target, look, short },
  forecast: elapsed >= 1 ? null : figure.forecast,
});

/** What a line of the chart shows, for those who do not see it. */
export const describe = (figure: Figure, elapsed: number): string =>
  `${figure.title}の累計。現在 ${amount(figure.value, figure.unit)}、目標 ${amount(figure.target, figure.unit)}。` +
  paceWords(figure, elapsed);
