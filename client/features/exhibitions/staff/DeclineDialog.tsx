import { createSignal, type JSX, Show } from 'solid-js';
import { StaffDeclineExhibitorDocument } from '../../../generated/exhibitions/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Application } from './ExhibitionPeople.tsx';

interface DeclineDialogProps {
  /** The application to decline; `null` closes the window. */
  readonly application: Application | null;
  readonly onDeclined: (id: string) => void;
  readonly onClose: () => void;
}

/** 見送り: the vendor reads the reason. What was typed for one application stays on the device until it is sent. */
export const DeclineDialog = (props: DeclineDialogProps): JSX.Element => (
  <Dialog open={props.application !== null} title="出展を見送る" onClose={props.onClose}>
    <Show when={props.application} keyed>
      {(application) => <DeclineForm {...props} application={application} />}
    </Show>
  </Dialog>
);

function DeclineForm(props: DeclineDialogProps & { application: Application }): JSX.Element {
  const { application } = props;
  const { id, version } = application;
  const draft = useDraft(`exhibitor:${id}:decline`, { reason: '' });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const problem = () => problemAt(error(), 'reason');
  /** Sent before, and only the answer got lost: the list is live. */
  const isDone = () => application.state === 'DECLINED' && application.reason === draft.values.reason.trim();

  const send = async () => {
    if (busy()) return;
    setBusy(true);
    const { reason } = draft.values;
    const answer = await mutate(StaffDeclineExhibitorDocument, { application: { id, version: version! }, reason });
    setBusy(false);
    const refusal = isDone() ? null : answer.error;
    setError(refusal);
    if (refusal) return document.getElementById('decline-reason')?.focus();
    draft.clear();
    showToast({ text: `${application.vendor?.name}の出展を見送りました` });
    props.onClose();
    props.onDeclined(id);
  };

  return (
    <Form onSubmit={() => void send()}>
      <p>「{application.vendor?.name}」の出展を見送ります。企業はこの理由を読みます。</p>
      <Show when={error() && !problem() && error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mt-3" fact={refusal().message}>
            書いた理由は残しています。
          </Note>
        )}
      </Show>
      <TextArea
        class="mt-4"
        form="decline"
        name="reason"
        label="見送る理由"
        required
        rows={4}
        maxlength={1000}
        value={draft.values.reason}
        onInput={(reason) => draft.set('reason', reason)}
        error={problem()}
      />
      <FormActions class="mt-5" action="理由を送って見送る" busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
