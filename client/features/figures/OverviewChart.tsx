import { type JSX, Show } from 'solid-js';
import { ChartCard } from './ChartCard.tsx';
import { describe, seriesOf } from './chart-series.ts';
import { monthsTable } from './figure-tables.ts';
import { forecastWords, paceWords } from './figure-words.ts';
import type { Dashboard } from './live-dashboard.ts';
import { MonthChart } from './MonthChart.tsx';

/** The heart of the contract over the year: companies told of vendors (情報提供), and those in contact (連絡). */
export function OverviewChart(props: { of: Dashboard }): JSX.Element {
  const figureOf = (key: string) => props.of.figures.find(({ id }) => id === key);
  const both = () => {
    const [provided, contacted] = [figureOf('provided'), figureOf('contacted')];
    return provided && contacted ? { provided, contacted } : null;
  };
  return (
    <Show when={both()}>
      {(shown) => {
        const elapsed = () => props.of.elapsed;
        const series = () => [
          seriesOf(shown().provided, elapsed(), 'first', '提供'),
          seriesOf(shown().contacted, elapsed(), 'second', '連絡'),
        ];
        return (
          <ChartCard
            id="overview"
            title="情報提供と連絡の累計"
            sentence={`情報提供：${forecastWords(shown().provided, elapsed())} 連絡：${paceWords(shown().contacted, elapsed())}`}
            table={monthsTable(series())}
            file={`情報提供と連絡の累計_${props.of.label}`}
          >
            <MonthChart
              series={series()}
              description={`${describe(shown().provided, elapsed())} ${describe(shown().contacted, elapsed())}`}
            />
          </ChartCard>
        );
      }}
    </Show>
  );
}
