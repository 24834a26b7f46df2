// The monthly reports that were submitted to the prefecture (R3.10).
import { useSearchParams } from '@solidjs/router';
import FileChartColumn from 'lucide-solid/icons/file-chart-column';
import { For, type JSX, Show } from 'solid-js';
import { OfficialReportsDocument } from '../../../generated/reports/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dateWithEra } from '../../../platform/format.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { FiscalYearSelect } from '../../figures/FiscalYearSelect.tsx';
import { fiscalYearAt } from '../../figures/fiscal-year.ts';
import { ReportFiles } from '../ReportFiles.tsx';
import { commonMonth } from '../report-words.ts';

export default function ReportsPage(): JSX.Element {
  const [search, setSearch] = useSearchParams<{ fy?: string }>();
  const fiscalYear = () => (/^20\d\d$/.test(search.fy ?? '') ? Number(search.fy) : fiscalYearAt(new Date()));
  const list = createPagedList(
    OfficialReportsDocument,
    (data) => data.monthlyReports,
    () => ({ filter: { fiscalYear: fiscalYear() } }),
  );
  return (
    <>
      <div class="flex flex-wrap items-end gap-x-6 gap-y-3">
        <PageTitle
          class="min-w-[240px] flex-1"
          title="月次報告書"
          eyebrow="くまもとDX推進コンソーシアム事務局が提出した報告書です。提出後に内容は変わりません。"
        />
        <FiscalYearSelect
          shown={fiscalYear()}
          onChoose={(year) => setSearch({ fy: String(year) }, { scroll: false })}
        />
      </div>
      <div class="mt-6">
        <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
          <Show when={list.answered() || list.nodes.length} fallback={<Skeleton rows={4} />}>
            <Show
              when={list.nodes.length}
              fallback={
                <div class="card">
                  <EmptyState icon={FileChartColumn} title="この年度に提出された報告書はありません">
                    事務局が提出すると、ここに表示されます。
                  </EmptyState>
                </div>
              }
            >
              <ul class="flex flex-col gap-3">
                <For each={list.nodes}>
                  {(report) => (
                    <li class="card flex flex-wrap items-center gap-x-5 gap-y-3 px-4 py-4 md:px-5">
                      <div class="min-w-[220px] flex-1">
                        <h2 class="num flex flex-wrap items-center gap-x-3 gap-y-1 text-[18px] leading-snug">
                          <a class="link" href={`/official/reports/${report.id}`}>
                            {report.label}（{commonMonth(report.month)}）
                          </a>
                          <Show when={report.corrections}>
                            <Chip tone="warn">訂正 {report.corrections}件</Chip>
                          </Show>
                        </h2>
                        <p class="num mt-1 text-[14px] text-ink-600">{dateWithEra(report.submittedAt!)} 提出</p>
                      </div>
                      <ReportFiles id={report.id} />
                    </li>
                  )}
                </For>
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
    </>
  );
}
