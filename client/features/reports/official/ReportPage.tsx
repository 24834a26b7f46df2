// One submitted report, as officials read it.
import { useParams } from '@solidjs/router';
import { type JSX, Match, Show, Switch } from 'solid-js';
import { OfficialReportDocument } from '../../../generated/reports/graphql.ts';
import { LoadFailure, NothingToShow } from '../../../platform/errors.tsx';
import { dateWithEra, dayTime } from '../../../platform/format.ts';
import { createQuery } from '../../../platform/graphql.ts';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { PrintedPaper } from '../PrintedPaper.tsx';
import { ReportFiles, ReportHash } from '../ReportFiles.tsx';

const LIST = '/official/reports';

export default function ReportPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const query = createQuery(OfficialReportDocument, () => ({ id: params.id }));
  const report = () => query.data()?.monthlyReport;
  return (
    <Switch fallback={<Skeleton rows={5} />}>
      <Match when={query.error()}>
        {(error) => (
          <>
            <PageTitle title="月次報告書" />
            <LoadFailure error={error()} onRetry={() => void query.refetch()} />
          </>
        )}
      </Match>
      <Match when={query.data() && !report()}>
        <NothingToShow what="報告書" back={{ href: LIST, label: '月次報告書の一覧へ' }} />
      </Match>
      <Match when={report()}>
        {(shown) => (
          <>
            <Breadcrumbs class="no-print" crumbs={[{ label: '月次報告書', href: LIST }, { label: shown().label }]} />
            <div class="mt-3 flex flex-wrap items-end gap-x-6 gap-y-3">
              <PageTitle
                class="min-w-[240px] flex-1"
                title={`${shown().label} 月次報告書`}
                eyebrow={`${dateWithEra(shown().submittedAt!)} 提出・${dayTime(shown().asOf!)} のデータ`}
              />
              <ReportFiles class="no-print" id={shown().id} hash={shown().hash} />
            </div>
            <Show when={shown().corrections}>
              <Note tone="warn" class="mt-4" fact={`これまでの報告の訂正が${shown().corrections}件あります`}>
                <p class="mt-1">「7　訂正」に、報告した数、正しい数、理由を示しています。</p>
              </Note>
            </Show>
            <ReportHash hash={shown().hash} />
            <div class="mt-4">
              <Show when={shown().document}>{(paper) => <PrintedPaper of={paper()} />}</Show>
            </div>
          </>
        )}
      </Match>
    </Switch>
  );
}
