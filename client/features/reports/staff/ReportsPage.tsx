// The secretariat's monthly reports (R3.10): what is to be written, what waits for a second person, what was submitted.
import { useNavigate, useSearchParams } from '@solidjs/router';
import FileChartColumn from 'lucide-solid/icons/file-chart-column';
import SearchX from 'lucide-solid/icons/search-x';
import { For, type JSX, Show } from 'solid-js';
import {
  BeginReportDocument,
  StaffReportsDocument,
  type StaffReportsQuery,
} from '../../../generated/reports/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dateWithEra } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { commonMonth, lookOf } from '../report-words.ts';
import { BeginReport } from './BeginReport.tsx';

type Row = StaffReportsQuery['monthlyReports']['nodes'][number];

const STATES = [
  { value: '', label: 'すべて' },
  { value: 'DRAFT', label: '作成中' },
  { value: 'IN_REVIEW', label: '確認中' },
  { value: 'SUBMITTED', label: '提出済み' },
];

export default function ReportsPage(): JSX.Element {
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams<{ state?: string }>();
  const state = () => STATES.find(({ value }) => value === search.state)?.value ?? '';
  const list = createPagedList(
    StaffReportsDocument,
    (data) => data.monthlyReports,
    () => ({ filter: { state: state() || null } }),
  );

  const begin = async (month: string) => {
    const { data, error } = await mutate(BeginReportDocument, { input: { month } });
    if (data) navigate(`/staff/reports/${data.beginReport.id}`);
    // It may be there all the same: a colleague was faster, or the answer got lost.
    else void list.refetch();
    return error;
  };

  return (
    <StaffPage title="月次報告書">
      <div class="mx-auto max-w-[960px]">
        <div class="flex flex-wrap items-end justify-between gap-3">
          <label class="text-[14px] font-bold">
            状態
            <select
              class="inp inp-sm mt-1 block !w-[160px] !text-[15px]"
              onChange={(event) => setSearch({ state: event.currentTarget.value || undefined }, { scroll: false })}
            >
              <For each={STATES}>
                {({ value, label }) => (
                  <option value={value} selected={value === state()}>
                    {label}
                  </option>
                )}
              </For>
            </select>
          </label>
          <BeginReport onBegin={begin} />
        </div>
        <p class="mt-3 text-[14px] leading-[1.7] text-ink-600">
          前の月の報告書は、毎月最初の営業日に自動で作られます。数字は実績台帳から入り、文章を書いて、別の人が確認して提出します。
        </p>
        <div class="mt-4">
          <Show
            when={!list.error()}
            fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}
          >
            <Show when={list.answered() || list.nodes.length} fallback={<Skeleton rows={4} />}>
              <Show when={list.nodes.length} fallback={<Nothing narrowed={state() !== ''} />}>
                <ul class="flex flex-col gap-3">
                  <For each={list.nodes}>{(report) => <ReportRow of={report} />}</For>
                </ul>
                <Pager
                  shown={list.nodes.length}
                  total={list.totalCount()}
                  hasMore={list.hasMore()}
                  loading={list.loading()}
                  onMore={() => void list.loadMore()}
                />
              </Show>
            </Show>
          </Show>
        </div>
      </div>
    </StaffPage>
  );
}

function ReportRow(props: { of: Row }): JSX.Element {
  const look = () => lookOf(props.of.state);
  return (
    <li class="card relative flex flex-wrap items-center gap-x-5 gap-y-1.5 px-4 py-3.5 hover:border-key-700 md:px-5">
      <h2 class="num min-w-[200px] text-[17px] leading-snug">
        <a
          class="cover text-key-1000 underline decoration-1 underline-offset-4 hover:decoration-[3px]"
          href={`/staff/reports/${props.of.id}`}
        >
          {props.of.label}
        </a>
        <span class="ml-2 text-[14px] font-normal text-ink-600">{commonMonth(props.of.month)}</span>
      </h2>
      <Chip tone={look()[0]} icon={look()[1]}>
        {props.of.stateLabel}
      </Chip>
      <Show when={props.of.corrections}>
        <span class="num text-[14px] text-ink-700">訂正 {props.of.corrections}件</span>
      </Show>
      <span class="num ml-auto text-[14px] text-ink-600">
        {props.of.submittedAt
          ? `${dateWithEra(props.of.submittedAt)} 提出`
          : `${dateWithEra(props.of.stateSince)} から${props.of.stateLabel}`}
      </span>
    </li>
  );
}

const Nothing = (props: { narrowed: boolean }) => (
  <div class="card">
    <Show
      when={props.narrowed}
      fallback={
        <EmptyState icon={FileChartColumn} title="月次報告書はまだありません">
          月が終わると、最初の営業日に自動で作られます。終わった月を選んで作ることもできます。
        </EmptyState>
      }
    >
      <EmptyState icon={SearchX} title="この状態の報告書はありません">
        状態を「すべて」にすると、ほかの報告書を表示します。
      </EmptyState>
    </Show>
  </div>
);
