import { createEffect, createSignal, type JSX, on, Show } from 'solid-js';
import {
  CreateSynonymGroupDocument,
  SaveSynonymGroupDocument,
  type SynonymGroupPartsFragment,
} from '../../../generated/listings/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TagsInput } from '../../../ui/TagsInput.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';

export type EditedSynonyms = Pick<SynonymGroupPartsFragment, 'terms' | 'note'> &
  Partial<Pick<SynonymGroupPartsFragment, 'id' | 'version'>>;

export const NEW_SYNONYMS: EditedSynonyms = { terms: [], note: '' };

interface SynonymDialogProps {
  /** `null`: closed. */
  readonly group: EditedSynonyms | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
  /** A colleague was faster: asks for the group as it is now, if there is one any more. */
  readonly onStale: (id: string) => Promise<EditedSynonyms | undefined>;
}

const MOST_TERMS = 20;
const FORM = 'synonyms';

/** One group of words that mean the same. */
export function SynonymDialog(props: SynonymDialogProps): JSX.Element {
  const [terms, setTerms] = createSignal<readonly string[]>([]);
  const [note, setNote] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [newer, setNewer] = createSignal<EditedSynonyms | null>(null);
  createEffect(
    on(
      () => props.group,
      (group) => {
        setTerms(group?.terms ?? []);
        setNote(group?.note ?? '');
        setError(null);
        setNewer(null);
      },
    ),
  );
  const problem = (field: string) => error()?.fields.find(({ path }) => path === `values.${field}`)?.message;

  const save = async () => {
    if (busy() || !props.group) return;
    const { id, version } = newer() ?? props.group;
    const values = { terms: [...terms()], note: note() };
    setBusy(true);
    const { error } =
      id !== undefined && version !== undefined
        ? await mutate(SaveSynonymGroupDocument, { group: { id, version }, values })
        : await mutate(CreateSynonymGroupDocument, { values });
    if (error && id !== undefined) setNewer((await props.onStale(id)) ?? null);
    setBusy(false);
    setError(error);
    if (error) return;
    showToast({ text: '同義語を登録しました。検索に反映されています' });
    props.onDone();
  };

  return (
    <Dialog
      open={props.group !== null}
      title={props.group?.id ? '同義語の変更' : '同義語を加える'}
      onClose={() => props.onClose()}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void save()}>
            登録する
          </Button>
        </>
      }
    >
      <Show when={error() && !problem('terms') && !problem('note')}>
        <Note tone="err" urgent class="mb-3" fact={error()!.message}>
          <Show when={error()!.code === 'CONFLICT' && newer()}>
            {(group) => (
              <p class="mt-1">
                今の組は「{group().terms.join('、')}」です。もう一度登録すると、この画面の言葉に置き換わります。
              </p>
            )}
          </Show>
        </Note>
      </Show>
      <TagsInput
        name="terms"
        form={FORM}
        label="同じ意味の言葉"
        help="2つ以上。最初の言葉が見出しになります。かなの違いや長音の有無は、登録しなくても同じとみなします。"
        values={terms()}
        max={MOST_TERMS}
        maxlength={40}
        error={problem('terms')}
        onChange={setTerms}
      />
      <TextInput
        name="note"
        form={FORM}
        label="メモ"
        optional
        class="mt-4"
        value={note()}
        maxlength={200}
        error={problem('note')}
        onInput={setNote}
      />
    </Dialog>
  );
}
