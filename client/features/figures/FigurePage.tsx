// One figure of the contract (R5.8): where it stands, its months, and the ledger's rows behind it.
import { useParams } from '@solidjs/router';
import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure, NothingToShow } from '../../platform/errors.tsx';
import { dayTime, figure as grouped } from '../../platform/format.ts';
import { Meter } from '../../ui/Meter.tsx';
import { Breadcrumbs, PageTitle } from '../../ui/PageTitle.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { ChartCard } from './ChartCard.tsx';
import { describe, seriesOf } from './chart-series.ts';
import { FigureRows } from './FigureRows.tsx';
import { FiscalYearSelect } from './FiscalYearSelect.tsx';
import { monthsTable } from './figure-tables.ts';
import { amount, needsAttention, paceWords, standingOf } from './figure-words.ts';
import { useFiscalYear } from './fiscal-year-address.ts';
import { createLiveDashboard, type Dashboard, type Figure } from './live-dashboard.ts';
import { MonthChart } from './MonthChart.tsx';
import { StandingChip } from './StandingChip.tsx';
import './print.css';

export default function FigurePage(): JSX.Element {
  const parameters = useParams<{ key: string }>();
  const { fiscalYear, choose } = useFiscalYear();
  const query = createLiveDashboard(fiscalYear);
  const dashboard = () => query.data()?.dashboard;
  const figure = createMemo(() => dashboard()?.figures.find(({ id }) => id === parameters.key));
  const home = () => `/official${fiscalYear() ? `?fy=${fiscalYear()}` : ''}`;
  return (
    <div class="figures-page">
      <Switch fallback={<Skeleton rows={4} />}>
        <Match when={query.error()}>
          {(error) => (
            <>
              <h1 class="sr-only">目標の内訳</h1>
              <LoadFailure error={error()} onRetry={() => void query.refetch()} />
            </>
          )}
        </Match>
        <Match when={dashboard() && !figure()}>
          <NothingToShow what="目標" back={{ href: home(), label: '目標の進みへ' }} />
        </Match>
        <Match when={figure()}>
          {(shown) => (
            <>
              <Breadcrumbs
                class="no-print"
                crumbs={[{ label: '目標の進み', href: home() }, { label: shown().title }]}
              />
              <Head of={shown()} dashboard={dashboard()!} onChoose={choose} />
              <div class="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
                <div class="min-w-0 lg:sticky lg:top-6">
                  <Months of={shown()} dashboard={dashboard()!} />
                </div>
                <FigureRows of={shown()} fiscalYear={dashboard()!.fiscalYear} />
              </div>
            </>
          )}
        </Match>
      </Switch>
    </div>
  );
}

interface HeadProps {
  readonly of: Figure;
  readonly dashboard: Dashboard;
  readonly onChoose: (year: number) => void;
}

function Head(props: HeadProps): JSX.Element {
  const standing = () => standingOf(props.of, props.dashboard.elapsed);
  const running = () => props.dashboard.elapsed > 0 && props.dashboard.elapsed < 1;
  return (
    <>
      <div class="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <PageTitle
          class="min-w-[240px] flex-1"
          title={props.of.title}
          eyebrow={`${props.dashboard.label}・仕様書 ${props.of.clause}・${dayTime(props.dashboard.asOf)} のデータ`}
        />
        <div class="no-print">
          <FiscalYearSelect shown={props.dashboard.fiscalYear} onChoose={props.onChoose} />
        </div>
      </div>
      <section class="figure-card card mt-4 p-4 shadow-card md:p-6" aria-label="現在と目標">
        <div class="flex flex-wrap items-baseline gap-x-2 gap-y-2">
          <b class="num text-[44px] leading-none text-key-1000">{grouped(props.of.value)}</b>
          <span class="num text-[17px] text-ink-600">/ {amount(props.of.target, props.of.unit)}</span>
          <span class="ml-auto self-center">
            <StandingChip of={standing()} />
          </span>
        </div>
        <Meter
          class="mt-4"
          now={props.of.value}
          target={props.of.target}
          forecast={running() ? props.of.forecast : undefined}
          unit={props.of.unit}
          atRisk={needsAttention(standing())}
        />
        <dl class="dl mt-4">
          <dt>数え方</dt>
          <dd>{props.of.definition}</dd>
          <Show when={props.of.net !== null && props.of.net !== undefined}>
            <dt>純増</dt>
            <dd class="num">退会を引いて {amount(props.of.net!, props.of.unit)}</dd>
          </Show>
        </dl>
      </section>
    </>
  );
}

function Months(props: { of: Figure; dashboard: Dashboard }): JSX.Element {
  const series = () => [seriesOf(props.of, props.dashboard.elapsed)];
  return (
    <ChartCard
      id="months"
      title="月ごとの進み"
      sentence={paceWords(props.of, props.dashboard.elapsed)}
      table={monthsTable(series())}
      file={`${props.of.title}_月ごと_${props.dashboard.label}`}
    >
      <MonthChart series={series()} description={describe(props.of, props.dashboard.elapsed)} />
    </ChartCard>
  );
}
