// One figure of the contract (R5.8): where it stands, its months, and the ledger's rows behind it.
import { useParams } from '@solidjs/router';
import { createMemo, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure, NothingToShow } from '../../platform/errors.tsx';
import { dayTime, figure as grouped } from '../../platform/format.ts';
import { Meter } from '../../ui/Meter.tsx';
import { Breadcrumbs, PageTitle } from '../../ui/PageTitle.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AsOfField } from './AsOfField.tsx';
import { ChartCard } from './ChartCard.tsx';
import { describe, seriesOf } from './chart-series.ts';
import { FigureRows } from './FigureRows.tsx';
import { FiscalYearSelect } from './FiscalYearSelect.tsx';
import { monthsTable } from './figure-tables.ts';
import { amount, needsAttention, paceWords, standingOf } from './figure-words.ts';
import { type FiguresAddress, useFiguresAddress } from './fiscal-year-address.ts';
import { createLiveDashboard, type Dashboard, type Figure } from './live-dashboard.ts';
import { MonthChart } from './MonthChart.tsx';
import { StandingChip } from './StandingChip.tsx';
import './print.css';

export default function FigurePage(): JSX.Element {
  return (
    <OneFigure
      home="/official"
      rows={(figure, dashboard, asOf) => <FigureRows of={figure} fiscalYear={dashboard.fiscalYear} asOf={asOf} />}
    />
  );
}

interface OneFigureProps {
  /** Where all figures stand. */
  readonly home: string;
  /** The page around it has a heading of its own. */
  readonly within?: boolean;
  readonly rows: (figure: Figure, dashboard: Dashboard, asOf: string | null) => JSX.Element;
}

export function OneFigure(props: OneFigureProps): JSX.Element {
  const parameters = useParams<{ key: string }>();
  const address = useFiguresAddress();
  const query = createLiveDashboard(address);
  const dashboard = () => query.data()?.dashboard;
  const figure = createMemo(() => dashboard()?.figures.find(({ id }) => id === parameters.key));
  const home = () => `${props.home}${address.query()}`;
  return (
    <div class="figures-page">
      <Switch fallback={<Skeleton rows={4} />}>
        <Match when={query.error()}>
          {(error) => (
            <>
              <Show when={!props.within}>
                <h1 class="sr-only">目標の内訳</h1>
              </Show>
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
              <Head of={shown()} dashboard={dashboard()!} address={address} within={props.within} />
              <div class="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
                <div class="min-w-0 lg:sticky lg:top-6">
                  <Months of={shown()} dashboard={dashboard()!} />
                </div>
                {props.rows(shown(), dashboard()!, address.asOf())}
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
  readonly address: FiguresAddress;
  readonly within?: boolean;
}

function Head(props: HeadProps): JSX.Element {
  const standing = () => standingOf(props.of, props.dashboard.elapsed);
  const eyebrow = () =>
    `${props.dashboard.label}・仕様書 ${props.of.clause}・${dayTime(props.dashboard.asOf)} のデータ`;
  const running = () => props.dashboard.elapsed > 0 && props.dashboard.elapsed < 1;
  return (
    <>
      <div class="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
        <Show
          when={!props.within}
          fallback={
            <div class="min-w-[240px] flex-1">
              <p class="num text-[14px] text-ink-600">{eyebrow()}</p>
              <h2 class="mt-0.5 text-[24px] leading-snug">{props.of.title}</h2>
            </div>
          }
        >
          <PageTitle class="min-w-[240px] flex-1" title={props.of.title} eyebrow={eyebrow()} />
        </Show>
        <div class="no-print flex flex-wrap gap-2">
          <AsOfField day={props.address.asOf()} onChoose={props.address.chooseDay} />
          <FiscalYearSelect shown={props.dashboard.fiscalYear} onChoose={props.address.choose} />
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
