// What can be done with a report now, and why not where it cannot: the server says it.
import CornerUpLeft from 'lucide-solid/icons/corner-up-left';
import Send from 'lucide-solid/icons/send';
import UserCheck from 'lucide-solid/icons/user-check';
import { createSignal, type JSX, Show } from 'solid-js';
import {
  RequestReportReviewDocument,
  ReturnReportDocument,
  type StaffReportFragment,
  SubmitReportDocument,
} from '../../../generated/reports/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { ConfirmDialog } from '../../../ui/ConfirmDialog.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';

interface ReportStepsProps {
  readonly report: StaffReportFragment;
  /** Saves what is being written; whether the server has all of it. */
  readonly onSave: () => Promise<boolean>;
  /** Leads to what could not be saved. */
  readonly onUnsaved: () => void;
  readonly onChanged: (report: StaffReportFragment) => void;
  readonly onStale: () => void;
}

const UNSAVED: AppError = {
  code: 'UNSAVED',
  message: '保存できていない文章があるため、依頼していません。下の文章を確かめてから、もう一度お試しください。',
  fields: [],
};

export function ReportSteps(props: ReportStepsProps): JSX.Element {
  const [asking, setAsking] = createSignal<'review' | 'submit' | 'return' | null>(null);
  const [changed, setChanged] = createSignal(false);
  const reference = () => ({ id: props.report.id, version: props.report.version });
  const close = () => setAsking(null);

  const done = (report: StaffReportFragment | undefined, error: AppError | null, text: string): AppError | null => {
    if (error?.code === 'CONFLICT' || error?.code === 'ILLEGAL_TRANSITION') props.onStale();
    if (!report) return error;
    showToast({ text });
    props.onChanged(report);
    return null;
  };
  const requestReview = async () => {
    if (!(await props.onSave())) {
      props.onUnsaved();
      return UNSAVED;
    }
    const { data, error } = await mutate(RequestReportReviewDocument, { report: reference() });
    return done(data?.requestReportReview, error, '確認を依頼しました。数字はこの時点で固定されています。');
  };
  const submit = async () => {
    const { data, error } = await mutate(SubmitReportDocument, { report: reference() });
    setChanged(error?.code === 'CONFLICT');
    if (changed()) {
      // Another text stands there now: nobody submits what they have not read.
      props.onStale();
      return null;
    }
    return done(data?.submitReport, error, '県に提出しました。');
  };
  const giveBack = async (reason: string) => {
    const { data, error } = await mutate(ReturnReportDocument, { report: reference(), reason });
    const refusal = done(data?.returnReport, error, '差し戻しました。');
    if (!refusal) close();
    return refusal;
  };

  return (
    <>
      <Show when={changed()}>
        <Note tone="err" urgent class="mt-4" fact="開いているあいだに報告書が変わったため、提出していません">
          下に最新の内容を表示しています。もう一度読んでから提出してください。
        </Note>
      </Show>
      <Show when={props.report.viewerCanRequestReview}>
        <Note tone="info" class="mt-4" fact="文章を書き終えたら、ほかの人に確認を依頼します">
          <p class="mt-1">依頼すると数字と文章がその時点で固定され、確認した人がそのまま県に提出します。</p>
          <Button look="fill" class="mt-3" onClick={() => setAsking('review')}>
            <Icon of={UserCheck} class="size-[18px]" />
            確認を依頼する
          </Button>
        </Note>
      </Show>
      <Show when={props.report.state === 'IN_REVIEW'}>
        <Show
          when={props.report.viewerCanSubmit}
          fallback={
            <Note tone="info" class="mt-4" fact="ほかの人の確認を待っています">
              <p class="mt-1">文章を書いた人と確認を依頼した人は、提出できません。</p>
            </Note>
          }
        >
          <Note tone="warn" class="mt-4" fact="あなたの確認を待っています">
            <p class="mt-1">下の内容がそのまま県に渡ります。提出したあとは、だれも変えられません。</p>
            <div class="mt-3 flex flex-wrap gap-3">
              <Button look="fill" onClick={() => setAsking('submit')}>
                <Icon of={Send} class="size-[18px]" />
                県に提出する
              </Button>
              <Show when={props.report.viewerCanReturn}>
                <Button look="outline" onClick={() => setAsking('return')}>
                  <Icon of={CornerUpLeft} class="size-[18px]" />
                  差し戻す
                </Button>
              </Show>
            </div>
          </Note>
        </Show>
      </Show>
      <ConfirmDialog
        open={asking() === 'review'}
        title="確認を依頼しますか"
        action="依頼する"
        run={requestReview}
        onClose={close}
      >
        {props.report.label}の数字と文章を今の時点で固定します。直すときは、確認する人に差し戻してもらいます。
      </ConfirmDialog>
      <ConfirmDialog
        open={asking() === 'submit'}
        title="県に提出しますか"
        action="提出する"
        run={submit}
        onClose={close}
      >
        {props.report.label}
        の報告書を県の職員が読めるようになります。取り消しはできません。あとで変わった数字は、次の報告書に「訂正」として載ります。
      </ConfirmDialog>
      <ReturnDialog report={props.report.id} open={asking() === 'return'} onReturn={giveBack} onClose={close} />
    </>
  );
}

interface ReturnDialogProps {
  readonly report: string;
  readonly open: boolean;
  readonly onReturn: (reason: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}

function ReturnDialog(props: ReturnDialogProps): JSX.Element {
  const draft = useDraft(`report-return:${props.report}`, { reason: '' });
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const send = async () => {
    if (busy()) return;
    setBusy(true);
    const refusal = await props.onReturn(draft.values.reason);
    setError(refusal);
    setBusy(false);
    if (!refusal) draft.clear();
  };
  return (
    <Dialog
      open={props.open}
      title="差し戻す"
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void send()}>
            理由を付けて差し戻す
          </Button>
        </>
      }
    >
      <p>書いた人がこの理由を読み、直してから、もう一度確認を依頼します。</p>
      <Show when={error() && !problemAt(error(), 'reason') && error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mt-3" fact={refusal().message}>
            書いた理由は残しています。
          </Note>
        )}
      </Show>
      <TextArea
        class="mt-4"
        form="return-report"
        name="reason"
        label="差し戻す理由"
        required
        rows={4}
        maxlength={1000}
        value={draft.values.reason}
        onInput={(reason) => draft.set('reason', reason)}
        error={problemAt(error(), 'reason')}
      />
    </Dialog>
  );
}
