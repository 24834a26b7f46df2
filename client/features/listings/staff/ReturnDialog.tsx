import { createSignal, type JSX, Show } from 'solid-js';
import { StaffReturnListingDocument } from '../../../generated/listings/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';

interface ReturnDialogProps {
  readonly open: boolean;
  readonly revision: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
  readonly onReturned: () => void;
  /** The revision is another one by now: the page shows what is the case. */
  readonly onConflict: (error: AppError) => void;
}

/** 差し戻し: back to the vendor, with a reason that the vendor reads. */
export function ReturnDialog(props: ReturnDialogProps): JSX.Element {
  const draft = useDraft(`listing-return:${props.revision.id}`, { comment: '' });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const problem = () => problemAt(error(), 'comment');

  const send = async () => {
    setBusy(true);
    const { id, version } = props.revision;
    const { comment } = draft.values;
    const answer = await mutate(StaffReturnListingDocument, { revision: { id, version }, comment });
    setBusy(false);
    setError(answer.error);
    if (answer.error?.code === 'CONFLICT') return props.onConflict(answer.error);
    if (answer.error) return document.getElementById('return-comment')?.focus();
    draft.clear();
    props.onReturned();
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
            理由を送って差し戻す
          </Button>
        </>
      }
    >
      <p>企業はこの理由を読んで直し、もう一度申請します。公開中の内容は変わりません。</p>
      <Show when={error() && !problem() && error()}>
        {(refusal) => (
          <Note tone="err" urgent class="mt-3" fact={refusal().message}>
            書いた理由はこの端末に残しています。
          </Note>
        )}
      </Show>
      <TextArea
        class="mt-4"
        form="return"
        name="comment"
        label="差し戻す理由"
        required
        help="どこを、どう直せばよいかを書いてください。"
        rows={5}
        maxlength={1000}
        value={draft.values.comment}
        onInput={(text) => draft.set('comment', text)}
        error={problem()}
      />
    </Dialog>
  );
}
