import { createSignal, type JSX, Show } from 'solid-js';
import { StaffAdviseDocument, StaffWithdrawDocument } from '../../../generated/consultations/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Closing } from './CaseHeader.tsx';
import type { Case, LiveCase } from './case.ts';

const WORDS = {
  advise: {
    title: '助言で完了にする',
    intro: '企業を紹介せずに、助言で相談を終えます。助言は会員の画面に表示されます。',
    label: '会員への助言',
    action: '助言で完了にする',
    done: '助言で完了にしました',
  },
  withdraw: {
    title: '取下げにする',
    intro: '会員から取下げの申し出があったときに使います。理由は会員の画面にも表示されます。',
    label: '取下げの理由',
    action: '取下げにする',
    done: '取下げにしました',
  },
} as const;

interface ClosingDialogProps {
  readonly case: Case;
  readonly live: LiveCase;
  readonly how: Closing | null;
  readonly onClose: () => void;
}

/** Ends a case: 助言で完了, or 取下げ. */
export const ClosingDialog = (props: ClosingDialogProps): JSX.Element => (
  <Dialog open={props.how !== null} title={WORDS[props.how ?? 'advise'].title} onClose={props.onClose}>
    <Show when={props.how} keyed>
      {(how) => <ClosingForm {...props} how={how} />}
    </Show>
  </Dialog>
);

function ClosingForm(props: ClosingDialogProps & { how: Closing }): JSX.Element {
  const { how } = props;
  const words = WORDS[how];
  const draft = useDraft(`staff-${how}:${props.case.id}`, { text: '' });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const path = how === 'advise' ? 'closing' : 'reason';

  const run = async () => {
    if (busy()) return;
    setBusy(true);
    const { id, version } = props.case;
    const consultation = { id, version };
    const { text } = draft.values;
    const answer =
      how === 'advise'
        ? await mutate(StaffAdviseDocument, { consultation, closing: text })
        : await mutate(StaffWithdrawDocument, { consultation, reason: text });
    setBusy(false);
    setError(answer.error);
    if (answer.error?.code === 'CONFLICT') await props.live.refetch();
    if (!answer.data) return;
    props.live.show(
      'adviseConsultation' in answer.data ? answer.data.adviseConsultation : answer.data.withdrawConsultation,
    );
    draft.clear();
    showToast({ text: words.done });
    props.onClose();
  };

  return (
    <Form class="flex flex-col gap-4" onSubmit={() => void run()}>
      <p>{words.intro}</p>
      <ErrorSummary error={error()} form="closing" labels={{ [path]: words.label }} />
      <Show when={error()?.code === 'CONFLICT'}>
        <p>
          今の段階は「{props.case.stateLabel}」、担当は{props.case.assignee?.name ?? '未定'}
          です。書いた内容は残っています。よければ、もう一度押してください。
        </p>
      </Show>
      <TextArea
        name={path}
        form="closing"
        label={words.label}
        required={how === 'advise'}
        optional={how === 'withdraw'}
        rows={5}
        maxlength={2000}
        value={draft.values.text}
        onInput={(text) => draft.set('text', text)}
        error={problemAt(error(), path)}
      />
      <FormActions action={words.action} busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
