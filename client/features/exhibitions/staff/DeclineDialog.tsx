import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import { StaffDeclineExhibitorDocument } from '../../../generated/exhibitions/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Application } from './ExhibitionPeople.tsx';

interface DeclineDialogProps {
  /** The application to decline; `null` closes the window. */
  readonly application: Application | null;
  readonly onClose: () => void;
}

/** 見送り: the vendor reads the reason. What was typed for one application is kept until it is sent. */
export function DeclineDialog(props: DeclineDialogProps): JSX.Element {
  const typed = new Map<string, string>();
  const [reason, setReason] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const problem = () => problemAt(error(), 'reason');

  createEffect(
    on(
      () => props.application?.id,
      (id) => {
        setError(null);
        setReason((id && typed.get(id)) ?? '');
      },
    ),
  );

  const send = async () => {
    const application = props.application!;
    setBusy(true);
    const answer = await mutate(StaffDeclineExhibitorDocument, {
      application: { id: application.id, version: application.version! },
      reason: reason(),
    });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return document.getElementById('decline-reason')?.focus();
    typed.delete(application.id);
    showToast({ text: `${application.vendor?.name}の出展を見送りました` });
    props.onClose();
  };

  return (
    <Dialog
      open={props.application !== null}
      title="出展を見送る"
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void send()}>
            理由を送って見送る
          </Button>
        </>
      }
    >
      <p>「{props.application?.vendor?.name}」の出展を見送ります。企業はこの理由を読みます。</p>
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
        value={reason()}
        onInput={(text) => {
          setReason(text);
          if (props.application) typed.set(props.application.id, text);
        }}
        error={problem()}
      />
    </Dialog>
  );
}
