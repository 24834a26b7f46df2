import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffReturnListingDocument } from '../../../generated/listings/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { type ReturnDraft, remarksOf } from './RemarksPanel.tsx';

interface ReturnDialogProps {
  readonly open: boolean;
  /** The reason and the remarks, as they are kept on this device. */
  readonly draft: ReturnDraft;
  readonly revision: { readonly id: string; readonly version: number };
  readonly onClose: () => void;
  readonly onReturned: () => void;
  /** The revision is another one by now: the page shows what is the case. */
  readonly onConflict: (error: AppError) => void;
}

/** 差し戻し: back to the vendor, with a reason that the vendor reads. */
export function ReturnDialog(props: ReturnDialogProps): JSX.Element {
  const draft = props.draft;
  const remarks = () => remarksOf(draft.values);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const problem = () => problemAt(error(), 'comment');

  const send = async () => {
    setBusy(true);
    const { id, version } = props.revision;
    const { comment } = draft.values;
    const given = remarks().map(({ path, text }) => ({ path, text }));
    const answer = await mutate(StaffReturnListingDocument, {
      revision: { id, version },
      comment,
      remarks: given,
    });
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
            この内容で差し戻す
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
      <Show when={remarks().length}>
        <h3 class="mt-4 text-[16px]">項目ごとの指摘（{remarks().length}件）</h3>
        <ul class="mt-1 flex flex-col gap-2">
          <For each={remarks()}>
            {(remark) => (
              <li class="rounded-8 border border-ink-200 px-3 py-2">
                <span class="block font-bold text-[14px]">{remark.label}</span>
                <span class="whitespace-pre-line">{remark.text}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <TextArea
        class="mt-4"
        form="return"
        name="comment"
        label={remarks().length ? '全体への一言' : '差し戻す理由'}
        required={!remarks().length}
        optional={remarks().length > 0}
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
