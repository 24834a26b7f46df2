// /official/effects: what became of the consultations of each month. Small numbers are hidden.
import { type JSX, Show } from 'solid-js';
import { LoadFailure } from '../../platform/errors.tsx';
import { Breadcrumbs, PageTitle } from '../../ui/PageTitle.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { CohortsView } from './CohortsView.tsx';
import { FiscalYearSelect } from './FiscalYearSelect.tsx';
import { fiscalYearAt } from './fiscal-year.ts';
import { useFiguresAddress } from './fiscal-year-address.ts';
import { createLiveCohorts } from './live-cohorts.ts';

export default function CohortsPage(): JSX.Element {
  const { fiscalYear, choose, query: address } = useFiguresAddress();
  const query = createLiveCohorts(fiscalYear);
  const year = () => fiscalYear() ?? query.data()?.cohorts.fiscalYear ?? fiscalYearAt(new Date());
  return (
    <>
      <Breadcrumbs crumbs={[{ label: '目標の進み', href: `/official${address()}` }, { label: '相談の成果' }]} />
      <div class="mt-2 mb-5 flex flex-wrap items-end gap-4">
        <PageTitle title="相談の月ごとの成果" class="min-w-[240px] flex-1" />
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
        {(cohorts) => <CohortsView of={cohorts()} />}
      </Show>
    </>
  );
}
