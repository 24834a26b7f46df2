// The officials' dashboard (R5.8): every target of the contract, the one at risk first. Live and read-only.
import Download from 'lucide-solid/icons/download';
import Printer from 'lucide-solid/icons/printer';
import Target from 'lucide-solid/icons/target';
import { createMemo, For, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { downloadCsv } from '../../platform/csv.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { dateWithEra, dayTime } from '../../platform/format.ts';
import { usePage } from '../../platform/page-head.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Note } from '../../ui/Note.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { AsOfField } from './AsOfField.tsx';
import { BreakdownCard } from './BreakdownCard.tsx';
import { Counting } from './Counting.tsx';
import { FigureCard } from './FigureCard.tsx';
import { FiscalYearSelect } from './FiscalYearSelect.tsx';
import { figuresTable } from './figure-tables.ts';
import { byUrgency, headlineOf } from './figure-words.ts';
import { fiscalYearAt } from './fiscal-year.ts';
import { type FiguresAddress, useFiguresAddress } from './fiscal-year-address.ts';
import { createLiveDashboard, type Dashboard } from './live-dashboard.ts';
import { OverviewChart } from './OverviewChart.tsx';
import './print.css';

export default function DashboardPage(): JSX.Element {
  usePage(() => ({ title: '目標の進み' }));
  return <FiguresDashboard base="/official/figures" effects="/official/effects" />;
}

interface FiguresDashboardProps {
  /** Where single figures lie. */
  readonly base: string;
  /** Where it is told what became of consultations. */
  readonly effects: string;
  /** The page around it has a heading of its own. */
  readonly within?: boolean;
}

/** Every target of the contract. The secretariat reads the same page as the prefecture. */
export function FiguresDashboard(props: FiguresDashboardProps): JSX.Element {
  const address = useFiguresAddress();
  const { fiscalYear, choose } = address;
  const query = createLiveDashboard(address);
  const dashboard = () => query.data()?.dashboard;
  const year = () => fiscalYear() ?? dashboard()?.fiscalYear ?? fiscalYearAt(new Date());
  return (
    <div class="figures-page">
      <Show when={!query.error()} fallback={<Failed query={query} within={props.within} />}>
        <Show when={dashboard()} fallback={<Skeleton rows={5} />}>
          {(shown) => (
            <Show
              when={shown().figures.length}
              fallback={
                <>
                  <div class="flex flex-wrap justify-end gap-2">
                    <AsOfField day={address.asOf()} onChoose={address.chooseDay} />
                    <FiscalYearSelect shown={year()} onChoose={choose} />
                  </div>
                  <EmptyState
                    icon={Target}
                    level={props.within ? 'h2' : 'h1'}
                    title={`${shown().label}の目標はまだ登録されていません`}
                  >
                    ほかの年度を選ぶと、その年度の目標と実績を表示します。
                  </EmptyState>
                </>
              }
            >
              <Head of={shown()} year={year()} address={address} within={props.within} />
              <Targets of={shown()} href={(key) => `${props.base}/${key}${address.query()}`} />
              <div class="mt-6 grid gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
                <OverviewChart of={shown()} />
                <Breakdowns of={shown()} />
                <a
                  class="link no-print inline-flex min-h-11 items-center text-[16px] lg:col-span-2"
                  href={`${props.effects}${fiscalYear() ? `?fy=${fiscalYear()}` : ''}`}
                >
                  相談が、情報提供・連絡・導入・効果へどこまで進んだかを見る
                </a>
                <Counting />
              </div>
            </Show>
          )}
        </Show>
      </Show>
    </div>
  );
}

const Failed = (props: { query: ReturnType<typeof createLiveDashboard>; within?: boolean }) => (
  <>
    <Show when={!props.within}>
      <h1 class="sr-only">目標の進み</h1>
    </Show>
    <LoadFailure error={props.query.error()!} onRetry={() => void props.query.refetch()} />
  </>
);

const DAY_MS = 86_400_000;

interface HeadProps {
  readonly of: Dashboard;
  readonly year: number;
  readonly address: FiguresAddress;
  readonly within?: boolean;
}

function Head(props: HeadProps): JSX.Element {
  const headline = () => headlineOf(props.of.figures, props.of.elapsed);
  const days = () => {
    const { fiscalYear, elapsed } = props.of;
    const all = Math.round((Date.UTC(fiscalYear + 1, 3, 1) - Date.UTC(fiscalYear, 3, 1)) / DAY_MS);
    return { all, past: Math.ceil(elapsed * all) };
  };
  return (
    <>
      <div class="flex flex-wrap items-end gap-x-6 gap-y-4">
        <div class="min-w-[min(100%,560px)] flex-1">
          <p class="num text-[14px] text-ink-600">
            <span class="mr-3 inline-block">
              {props.of.label}（{props.of.fiscalYear}年4月–{props.of.fiscalYear + 1}年3月）
            </span>
            <time class="inline-block whitespace-nowrap" datetime={props.of.asOf}>
              {dayTime(props.of.asOf)} のデータ
            </time>
          </p>
          <Dynamic component={props.within ? 'h2' : 'h1'} class="mt-1 text-[24px] leading-[1.4] md:text-[30px]">
            {headline().lead}
            <Show when={headline().concern}>
              <span class="text-[#8b3200] md:block">{headline().concern}</span>
            </Show>
          </Dynamic>
          <Show when={headline().others}>
            <p class="mt-1 font-bold text-[#8b3200]">{headline().others}</p>
          </Show>
        </div>
        <div class="no-print flex flex-wrap items-end gap-2">
          <AsOfField day={props.address.asOf()} onChoose={props.address.chooseDay} />
          <FiscalYearSelect shown={props.year} onChoose={props.address.choose} />
          <Button look="quiet" class="!min-h-11 !min-w-0 !px-3 !font-normal" onClick={() => print()}>
            <Icon of={Printer} class="size-[18px]" />
            印刷
          </Button>
          <Button
            look="quiet"
            class="!min-h-11 !min-w-0 !px-3 !font-normal"
            onClick={() =>
              downloadCsv(`目標の進み_${props.of.label}`, figuresTable(props.of.figures, props.of.elapsed))
            }
          >
            <Icon of={Download} class="size-[18px]" />
            CSV
          </Button>
        </div>
      </div>
      <Show when={props.address.asOf()}>
        {(day) => (
          <Note tone="info" class="mt-4" fact={`${dateWithEra(day())} の時点で分かっていた数字です`}>
            <p class="mt-1">そのあとの記録と取消しは含みません。新しい記録があっても変わりません。</p>
          </Note>
        )}
      </Show>
      <p class="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2 text-[14px] text-ink-700">
        <span>
          年度の <b class="num">{Math.floor(props.of.elapsed * 100)}%</b> が経過（
          <span class="num">
            {days().past} / {days().all}日
          </span>
          ）
        </span>
        <span class="inline-flex items-center gap-2">
          <i class="inline-block h-3 w-6 rounded-full bg-key-800" />
          現在
        </span>
        <span class="inline-flex items-center gap-2">
          <i class="hatch inline-block h-3 w-6 rounded-full" />
          3月31日の見込み
        </span>
        <span class="inline-flex items-center gap-2">
          <i class="inline-block h-4 w-[3px] bg-ink-900" />
          目標
        </span>
      </p>
    </>
  );
}

/** Three columns; on a phone the first one stands alone and the others in one list. */
function Targets(props: { of: Dashboard; href: (key: string) => string }): JSX.Element {
  const ordered = createMemo(() => byUrgency(props.of.figures, props.of.elapsed));
  return (
    <section class="mt-5" aria-labelledby="targets">
      <h2 id="targets" class="sr-only">
        契約の目標
      </h2>
      <div class="figure-grid grid gap-4 md:grid-cols-3">
        <For each={ordered().slice(0, 1)}>
          {(figure) => <FigureCard of={figure} elapsed={props.of.elapsed} href={props.href(figure.id)} />}
        </For>
        <div class="figure-list max-md:overflow-hidden max-md:rounded-xl max-md:border max-md:border-ink-200 max-md:bg-white md:contents">
          <For each={ordered().slice(1)}>
            {(figure) => <FigureCard of={figure} elapsed={props.of.elapsed} href={props.href(figure.id)} joined />}
          </For>
        </div>
      </div>
    </section>
  );
}

const GROUPS: Readonly<Record<string, readonly [title: string, by: string, view: 'chart' | 'table']>> = {
  industry: ['業種別の情報提供', '業種', 'chart'],
  region: ['地域別の情報提供', '地域', 'table'],
};

function Breakdowns(props: { of: Dashboard }): JSX.Element {
  return (
    <For each={props.of.breakdowns}>
      {(breakdown) => {
        const [title, by, view] = GROUPS[breakdown.id] ?? [breakdown.id, breakdown.id, 'table'];
        return (
          <BreakdownCard
            {...{ id: `by-${breakdown.id}`, title, by, view }}
            groups={breakdown.groups}
            smallestGroup={props.of.smallestGroup}
            year={props.of.label}
          />
        );
      }}
    </For>
  );
}
