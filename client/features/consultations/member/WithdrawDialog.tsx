import { createSignal, type JSX, Show } from 'solid-js';
import { MemberWithdrawDocument } from '../../../generated/consultations/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';

interface WithdrawDialogProps {
  readonly case: { readonly id: string; readonly version: number };
  readonly open: boolean;
  readonly onClose: () => void;
  /** Withdrawn, or changed by someone else: the page asks anew. */
  readonly onChanged: () => void;
}

/** 取下げ: ends the case at the member's wish. */
export function WithdrawDialog(props: WithdrawDialogProps): JSX.Element {
  const [reason, setReason] = createSignal('');
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);

  const withdraw = async () => {
    setBusy(true);
    const { id, version } = props.case;
    const answer = await mutate(MemberWithdrawDocument, { consultation: { id, version }, reason: reason().trim() });
    setBusy(false);
    setError(answer.error);
    if (answer.error?.code === 'CONFLICT') props.onChanged();
    if (!answer.data) return;
    showToast({ text: '相談を取り下げました。' });
    props.onChanged();
    props.onClose();
  };

  return (
    <Dialog
      open={props.open}
      title="この相談を取り下げますか"
      onClose={props.onClose}
      actions={
        <>
          <Button look="outline" onClick={() => props.onClose()}>
            取り下げない
          </Button>
          <Button look="danger" busy={busy()} onClick={() => void withdraw()}>
            取り下げる
          </Button>
        </>
      }
    >
      <p>支援員は対応を終えます。やりとりは残り、あとからも読めます。</p>
      <Show when={error()}>
        {(failure) => (
          <Note tone="warn" urgent class="mt-3">
            {failure().code === 'CONFLICT'
              ? '支援員が先に相談を進めました。新しい内容を表示しています。それでも取り下げる場合は、もう一度押してください。'
              : failure().message}
          </Note>
        )}
      </Show>
      <TextArea
        form="withdraw"
        name="reason"
        label="理由"
        optional
        class="mt-4"
        rows={3}
        maxlength={500}
        value={reason()}
        onInput={setReason}
      />
    </Dialog>
  );
}
