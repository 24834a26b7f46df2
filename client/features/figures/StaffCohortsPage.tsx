// /staff/effects: what became of the consultations of each month, and which they are (R3.11).
import { useSearchParams } from '@solidjs/router';
import { createEffect, For, type JSX, on, Show } from 'solid-js';
import { CohortCasesDocument, type CohortStage } from '../../generated/figures/graphql.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { createPagedList } from '../../platform/paged-list.ts';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { StaffPage } from '../../ui/shells/StaffShell.tsx';
import { CohortsView } from './CohortsView.tsx';
import { STAGES } from './cohort-words.ts';
import { FiscalYearSelect } from './FiscalYearSelect.tsx';
import { monthName } from './figure-tables.ts';
import { fiscalYearAt } from './fiscal-year.ts';
import { useFiguresAddress } from './fiscal-year-address.ts';
import { createLiveCohorts } from './live-cohorts.ts';

export default function StaffCohortsPage(): JSX.Element {
  const { fiscalYear, choose } = useFiguresAddress();
  const [search] = useSearchParams<{ fy?: string; stage?: string; month?: string }>();
  const query = createLiveCohorts(fiscalYear);
  const year = () => fiscalYear() ?? query.data()?.cohorts.fiscalYear ?? fiscalYearAt(new Date());
  const href = (stage: string, month: string) =>
    `/staff/effects?${new URLSearchParams({ ...(search.fy && { fy: search.fy }), stage, ...(month && { month }) })}`;
  const stage = () => STAGES.find((one) => one.stage === search.stage);
  return (
    <StaffPage title="相談の月ごとの成果" class="mx-auto w-full max-w-[1080px] p-4 md:p-6">
      <div class="mb-4 flex flex-wrap items-end gap-4">
        <a class="link inline-flex min-h-11 flex-1 items-center" href="/staff/follow-up">
          連絡の確認とアンケートへ
        </a>
        <FiscalYearSelect shown={year()} onChoose={choose} />
      </div>
      <Show
        when={query.data()?.cohorts}
        fallback={
          <Show when={query.error()} fallback={<Skeleton rows={4} />}>
            {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
          </Show>
        }
      >
        {(cohorts) => <CohortsView of={cohorts()} hrefOf={(one, month) => href(one.stage, month)} />}
      </Show>
      <Show when={stage()}>
        {(one) => (
          <Behind
            stage={one().stage}
            month={search.month ?? null}
            fiscalYear={year()}
            title={`${search.month ? monthName(search.month) : '年度全体'}の相談のうち「${one().label}」`}
          />
        )}
      </Show>
    </StaffPage>
  );
}

interface BehindProps {
  readonly stage: CohortStage;
  readonly month: string | null;
  readonly fiscalYear: number;
  readonly title: string;
}

/** The cases behind a number. */
function Behind(props: BehindProps): JSX.Element {
  const list = createPagedList(
    CohortCasesDocument,
    (data) => data.cohortCases,
    () => ({ stage: props.stage, month: props.month, fiscalYear: props.fiscalYear }),
  );
  let title: HTMLHeadingElement | undefined;
  createEffect(
    on(
      () => props.title,
      () => title?.focus(),
    ),
  );
  return (
    <section class="card mt-6 overflow-hidden shadow-card" aria-labelledby="behind-title">
      <h2 id="behind-title" ref={title} tabindex="-1" class="p-4 text-[18px] md:px-6">
        {props.title}
      </h2>
      <Show when={list.answered()} fallback={<Skeleton class="p-4" rows={2} />}>
        <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
          <ul class="divide-y divide-ink-200 border-ink-200 border-t">
            <For each={list.nodes} fallback={<li class="p-4 text-[15px]">相談はありません。</li>}>
              {(one) => (
                <li class="relative flex flex-wrap items-baseline gap-x-3 p-4 md:px-6">
                  <a class="link cover font-bold" href={`/staff/cases/${one.id}`}>
                    <span class="num">{one.number}</span> {one.subject}
                  </a>
                  <span class="text-[15px] text-ink-700">{one.organization?.name}</span>
                  <span class="text-[14px] text-ink-600 md:ml-auto">{one.stateLabel}</span>
                </li>
              )}
            </For>
          </ul>
          <div class="pb-4">
            <Pager
              shown={list.nodes.length}
              total={list.totalCount()}
              hasMore={list.hasMore()}
              loading={list.loading()}
              onMore={() => void list.loadMore()}
            />
          </div>
        </Show>
      </Show>
    </section>
  );
}
