// 公平性: how evenly vendors were chosen in a fiscal year (R3.7), for staff and, without any case, for officials.
import Scale from 'lucide-solid/icons/scale';
import { For, type JSX, Show } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date, dayTime, figure } from '../../../platform/format.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ChartCard } from '../../figures/ChartCard.tsx';
import { FiscalYearSelect } from '../../figures/FiscalYearSelect.tsx';
import { fiscalYearAt } from '../../figures/fiscal-year.ts';
import { useFiguresAddress } from '../../figures/fiscal-year-address.ts';
import { ConcentrationChart } from './ConcentrationChart.tsx';
import {
  concentrationWords,
  createLiveImpartiality,
  FIRST,
  type Impartiality,
  monthsTable,
  standingWords,
  type VendorExposure,
  vendorsTable,
} from './impartiality.ts';
import { Bar } from './ScoreParts.tsx';

interface ViewProps {
  /** Opens the cases behind a vendor's figures; officials have none. */
  readonly onOpen?: (vendor: VendorExposure) => void;
}

export function ImpartialityView(props: ViewProps): JSX.Element {
  const { fiscalYear, choose } = useFiguresAddress();
  const query = createLiveImpartiality(fiscalYear);
  const of = () => query.data()?.impartiality;
  const year = () => fiscalYear() ?? of()?.fiscalYear ?? fiscalYearAt(new Date());
  return (
    <Show when={!query.error()} fallback={<LoadFailure error={query.error()!} onRetry={() => void query.refetch()} />}>
      <div class="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
        <p class="num flex-1 basis-[240px] text-[14px] text-ink-600">
          <Show when={of()}>
            {(shown) => <>{dayTime(shown().asOf)} のデータ。情報提供のたびに自動で更新します。</>}
          </Show>
        </p>
        <FiscalYearSelect shown={year()} onChoose={choose} />
      </div>
      <Show when={of()} fallback={<Skeleton rows={5} />}>
        {(shown) => (
          <Show
            when={shown().eligible || shown().shown}
            fallback={
              <EmptyState icon={Scale} title="この年度の選定はまだありません">
                候補を提案するか、相談に候補を加えると、企業ごとの回数がここに表示されます。
              </EmptyState>
            }
          >
            <Figures of={shown()} />
            <div class="mt-6 grid items-start gap-6 lg:grid-cols-2">
              <ChartCard
                id="concentration"
                title="集中度の推移"
                sentence={concentrationWords(shown())}
                table={monthsTable(shown())}
                file={`紹介の集中度_${shown().fiscalYear}年度`}
                note="ハーフィンダール指数（0～10,000）。各社の割合（%）を2乗して合計した値で、1社に集まるほど大きくなります。"
              >
                <ConcentrationChart of={shown()} />
              </ChartCard>
              <HowCounted of={shown()} />
            </div>
            <Vendors of={shown()} {...props} />
          </Show>
        )}
      </Show>
    </Show>
  );
}

function Figures(props: { of: Impartiality }): JSX.Element {
  const figures = () => [
    { label: '対象', value: props.of.eligible, help: '条件に合い、最も合う企業と同等とみなした' },
    { label: '候補', value: props.of.shown, help: '相談の候補に加えた' },
    { label: '情報提供', value: props.of.introduced, help: '匿名の相談を送った' },
    { label: '連絡確認', value: props.of.contacted, help: '会員と連絡が取れた' },
  ];
  return (
    <section class="card p-4 shadow-card md:p-6" aria-labelledby="impartiality-title">
      <h2 id="impartiality-title" class="text-[18px] leading-[1.5]">
        {standingWords(props.of)}
      </h2>
      <dl class="mt-4 grid grid-cols-2 gap-x-6 gap-y-4 md:grid-cols-5">
        <For each={figures()}>
          {({ label, value, help }) => (
            <div>
              <dt class="font-bold text-[15px]">{label}（のべ）</dt>
              <dd class="num mt-1 font-bold text-[32px] text-key-1000 leading-none">{figure(value)}</dd>
              <dd class="mt-1 text-[14px] text-ink-600 leading-[1.5]">{help}企業</dd>
            </div>
          )}
        </For>
        <div>
          <dt class="font-bold text-[15px]">集中度</dt>
          <dd class="num mt-1 font-bold text-[32px] text-key-1000 leading-none">
            {props.of.concentration == null ? '―' : figure(props.of.concentration)}
          </dd>
          <dd class="num mt-1 text-[14px] text-ink-600 leading-[1.5]">
            均等なら {props.of.evenConcentration == null ? '―' : figure(props.of.evenConcentration)}
          </dd>
        </div>
      </dl>
    </section>
  );
}

const HowCounted = (props: { of: Impartiality }): JSX.Element => (
  <section class="card p-4 text-[15px] leading-[1.75] shadow-card md:p-6" aria-labelledby="how-title">
    <h2 id="how-title" class="text-[18px]">
      数え方と上限
    </h2>
    <ul class="mt-2 list-disc pl-5 text-ink-800">
      <li>1件の相談につき、1社は各段階で一度だけ数えます。</li>
      <li>
        ソリューションを掲載中の企業は <b class="num">{figure(props.of.publishedVendors)}社</b>
        、一度でも対象になった企業は <b class="num">{figure(props.of.vendorCount)}社</b> です。
      </li>
      <li>
        情報提供が年度内に {figure(props.of.capFrom)}件 以上になると、1社の割合が {props.of.capPercent}%
        を超える送信は、理由を書くまで止まります。
      </li>
      <li>
        人材の相談は熊本県プロフェッショナル人材戦略拠点に取り次ぎ（<b class="num">{figure(props.of.referred)}件</b>
        ）、企業の割合には数えません。
      </li>
    </ul>
  </section>
);

function Vendors(props: ViewProps & { of: Impartiality }): JSX.Element {
  return (
    <div class="mt-6">
      <ChartCard
        id="vendors"
        title="企業ごとの回数と割合"
        sentence={
          props.of.pageInfo.hasNextPage
            ? `情報提供の多い順に${FIRST}社を表示しています。`
            : '情報提供の多い順。割合は、その年度の情報提供すべてに占めるものです。'
        }
        table={vendorsTable(props.of.vendors)}
        file={`企業ごとの紹介_${props.of.fiscalYear}年度`}
      >
        <ul class="divide-y divide-ink-200 border-ink-200 border-y">
          <For each={props.of.vendors}>
            {(vendor) => <VendorRow vendor={vendor} of={props.of} onOpen={props.onOpen} />}
          </For>
        </ul>
      </ChartCard>
    </div>
  );
}

function VendorRow(props: ViewProps & { vendor: VendorExposure; of: Impartiality }): JSX.Element {
  const most = () => Math.max(1, ...props.of.vendors.map(({ introducedShare }) => introducedShare));
  return (
    <li class="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-2 md:grid-cols-[minmax(0,1.2fr)_minmax(0,1fr)_260px]">
      <div class="min-w-0">
        <Show
          when={props.onOpen}
          fallback={<span class="font-bold text-[15px] leading-snug">{props.vendor.vendorName}</span>}
        >
          <button
            type="button"
            class="link min-h-11 text-left font-bold text-[15px] leading-snug"
            aria-haspopup="dialog"
            onClick={() => props.onOpen!(props.vendor)}
          >
            {props.vendor.vendorName}
          </button>
        </Show>
        <p class="num text-[13px] text-ink-600 leading-[1.5] md:hidden">{countsOf(props.vendor)}</p>
      </div>
      <div class="flex items-center gap-3">
        <Bar
          score={(100 * props.vendor.introducedShare) / most()}
          strong={props.vendor.overCap}
          class="flex-1 max-md:hidden"
        />
        <span
          class="num w-[92px] flex-none text-right text-[15px]"
          classList={{ 'font-bold text-[#8b3200]': props.vendor.overCap }}
        >
          {props.vendor.introducedShare}%
          <Show when={props.vendor.overCap}>
            <span class="block text-[13px]">上限を超過</span>
          </Show>
        </span>
      </div>
      <p class="num text-right text-[14px] text-ink-700 leading-[1.5] max-md:hidden">
        {countsOf(props.vendor)}
        <Show when={props.vendor.lastShownAt}>
          {(at) => <span class="block text-[13px] text-ink-600">最後に候補 {date(at())}</span>}
        </Show>
      </p>
    </li>
  );
}

const countsOf = ({ eligible, shown, introduced, contacted }: VendorExposure): string =>
  `対象${eligible}・候補${shown}・情報提供${introduced}・連絡${contacted}`;
