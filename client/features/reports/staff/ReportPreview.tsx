import { createMemo, type JSX, Match, Switch } from 'solid-js';
import {
  ReportPreviewDocument,
  StaffReportDocumentDocument,
  type StaffReportFragment,
} from '../../../generated/reports/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { createQuery } from '../../../platform/graphql.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { PrintedPaper } from '../PrintedPaper.tsx';

/** The report as it will be printed: from the ledger while it is written, from the snapshot afterwards. */
export function ReportPreview(props: { report: StaffReportFragment }): JSX.Element {
  const isDraft = () => props.report.state === 'DRAFT';
  const draft = createQuery(ReportPreviewDocument, () => (isDraft() ? { id: props.report.id } : undefined));
  // Asked again for another snapshot: what is read is what will be submitted.
  const snapshot = createMemo(() => (isDraft() ? undefined : props.report.hash));
  const frozen = createQuery(StaffReportDocumentDocument, () => (snapshot() ? { id: props.report.id } : undefined));
  const paper = () => (isDraft() ? draft.data()?.reportPreview : frozen.data()?.monthlyReport?.document);
  const error = () => draft.error() ?? frozen.error();
  return (
    <Switch fallback={<Skeleton rows={5} />}>
      <Match when={error()}>
        {(failure) => <LoadFailure error={failure()} onRetry={() => void (isDraft() ? draft : frozen).refetch()} />}
      </Match>
      <Match when={paper()}>{(shown) => <PrintedPaper of={shown()} />}</Match>
    </Switch>
  );
}
