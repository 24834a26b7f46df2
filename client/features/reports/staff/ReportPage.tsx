// One monthly report of the secretariat: written, looked at by a second person, submitted.
import { useParams, useSearchParams } from '@solidjs/router';
import FileQuestionMark from 'lucide-solid/icons/file-question-mark';
import { createEffect, createSignal, type JSX, Match, on, Show, Switch } from 'solid-js';
import { StaffReportDocument, type StaffReportFragment } from '../../../generated/reports/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dateWithEra, dayTime } from '../../../platform/format.ts';
import { ask } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { ReportFiles, ReportHash } from '../ReportFiles.tsx';
import { lookOf } from '../report-words.ts';
import { ReportEditor } from './ReportEditor.tsx';
import { ReportPreview } from './ReportPreview.tsx';
import { ReportSteps } from './ReportSteps.tsx';

const LIST = '/staff/reports';

export default function ReportPage(): JSX.Element {
  const params = useParams<{ id: string }>();
  const [report, setReport] = createSignal<StaffReportFragment | null>();
  const [error, setError] = createSignal<AppError | null>(null);

  const load = async () => {
    const answer = await ask(StaffReportDocument, { id: params.id });
    setError(answer.error);
    if (answer.data) setReport(answer.data.monthlyReport ?? null);
  };
  createEffect(
    on(
      () => params.id,
      () => {
        setReport(undefined);
        void load();
      },
    ),
  );

  return (
    <StaffPage title="月次報告書">
      <div class="mx-auto max-w-[1080px]">
        <Breadcrumbs crumbs={[{ label: '月次報告書', href: LIST }, { label: report()?.label ?? '…' }]} />
        <Switch fallback={<Skeleton class="mt-4" rows={4} />}>
          <Match when={error()}>{(failure) => <LoadFailure error={failure()} onRetry={() => void load()} />}</Match>
          <Match when={report() === null}>
            <EmptyState
              icon={FileQuestionMark}
              title="この報告書は見つかりません"
              actions={<ButtonLink href={LIST}>月次報告書の一覧へ</ButtonLink>}
            >
              URLをご確認ください。
            </EmptyState>
          </Match>
          <Match when={report()}>
            {(shown) => <Report of={shown()} onChanged={setReport} onStale={() => void load()} />}
          </Match>
        </Switch>
      </div>
    </StaffPage>
  );
}

interface ReportProps {
  readonly of: StaffReportFragment;
  readonly onChanged: (report: StaffReportFragment) => void;
  readonly onStale: () => void;
}

function Report(props: ReportProps): JSX.Element {
  const [search, setSearch] = useSearchParams<{ view?: string }>();
  const writes = () => props.of.viewerCanSave;
  const view = () => (writes() && search.view !== 'look' ? 'write' : 'look');
  const look = () => lookOf(props.of.state);
  const parts = new Set<() => Promise<boolean>>();
  const onPart = (save: () => Promise<boolean>) => {
    parts.add(save);
    return () => void parts.delete(save);
  };
  /** Whether the server has every word. One after the other: each makes a version. */
  const saveAll = async () => {
    let all = true;
    for (const save of parts) all = (await save()) && all;
    return all;
  };
  // What is looked at is what was written up to now; what could not be saved says so at its field.
  const turn = async (value: string) => {
    if (value === 'look') await saveAll();
    setSearch({ view: value === 'look' ? 'look' : undefined }, { replace: true, scroll: false });
  };
  return (
    <>
      <div class="mt-3 flex flex-wrap items-start gap-x-5 gap-y-3">
        <div class="min-w-[240px] flex-1">
          <h2 class="num flex flex-wrap items-center gap-3 text-[24px] leading-snug">
            {props.of.label}
            <Chip tone={look()[0]} icon={look()[1]}>
              {props.of.stateLabel}
            </Chip>
          </h2>
          <p class="num mt-1 text-[14px] leading-[1.6] text-ink-600">
            {props.of.submittedAt
              ? `${dateWithEra(props.of.submittedAt)} に提出`
              : `${dayTime(props.of.stateSince)} から${props.of.stateLabel}`}
            <Show when={props.of.asOf}>{(at) => `　${dayTime(at())} のデータ`}</Show>
          </p>
        </div>
        <ReportFiles id={props.of.id} hash={props.of.hash} />
      </div>
      <Show when={props.of.returnReason}>
        <Note tone="warn" class="mt-4" fact="確認した人から差し戻されました">
          <p class="mt-1 whitespace-pre-line">{props.of.returnReason}</p>
        </Note>
      </Show>
      <ReportSteps
        report={props.of}
        onSave={saveAll}
        onUnsaved={() => void turn('write')}
        onChanged={props.onChanged}
        onStale={props.onStale}
      />
      <Show when={props.of.state === 'SUBMITTED'}>
        <ReportHash hash={props.of.hash} />
      </Show>
      <Show when={writes()}>
        <div class="mt-5">
          <Segments
            label="編集とプレビューの切替"
            value={view()}
            onChange={(value) => void turn(value)}
            options={[
              { value: 'write', label: '文章を書く' },
              { value: 'look', label: 'プレビュー' },
            ]}
          />
        </div>
      </Show>
      <div class="mt-5">
        <Show when={view() === 'look'}>
          <ReportPreview report={props.of} />
        </Show>
        {/* It stays behind the preview: what it could not save yet is not forgotten. */}
        <Show when={writes()}>
          <div hidden={view() !== 'write'}>
            <ReportEditor report={props.of} onChanged={props.onChanged} onPart={onPart} />
          </div>
        </Show>
      </div>
    </>
  );
}
