import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  DeskPlaceholdersDocument,
  DeskSaveTemplateDocument,
  type DeskTemplateFragment,
  DeskTemplatesDocument,
} from '../../generated/desk/graphql.ts';
import { useDraft } from '../../platform/drafts.ts';
import { ask, createQuery, mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { createRecordVersion } from '../../platform/record-version.ts';
import { sameValues } from '../../platform/same-values.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftActions } from '../../ui/DraftActions.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
import { NewerNote } from '../../ui/NewerNote.tsx';
import { TextArea, TextInput } from '../../ui/TextInput.tsx';
import { showToast } from '../../ui/Toast.tsx';

export type EditedTemplate = Pick<DeskTemplateFragment, 'category' | 'title' | 'purpose' | 'body'> &
  Partial<Pick<DeskTemplateFragment, 'id' | 'version'>>;

export const NEW_TEMPLATE: EditedTemplate = { category: '', title: '', purpose: '', body: '' };

interface TemplateDialogProps {
  /** `null`: closed. */
  readonly template: EditedTemplate | null;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const FORM = 'template';
const LABELS = { category: '分類', title: '名前', purpose: '使うとき', body: '本文' };

type Words = Record<keyof typeof LABELS, string>;
const MOST_AT_ONCE = 100;

const wordsOf = ({ category, title, purpose, body }: Words): Words => ({ category, title, purpose, body });
/** As the server keeps them. */
const trimmed = (words: Words) =>
  Object.fromEntries(Object.entries(words).map(([name, text]) => [name, text.trim()])) as Words;

/** One reply template; its placeholders are put in with one press. */
export const TemplateDialog = (props: TemplateDialogProps): JSX.Element => (
  <Dialog
    open={props.template !== null}
    wide
    title={props.template?.id ? '定型文を直す' : '定型文を加える'}
    onClose={props.onClose}
  >
    <Show when={props.template} keyed>
      {(template) => <TemplateForm {...props} template={template} />}
    </Show>
  </Dialog>
);

function TemplateForm(props: TemplateDialogProps & { template: EditedTemplate }): JSX.Element {
  const { id, version } = props.template;
  const placeholders = createQuery(DeskPlaceholdersDocument, () => ({}));
  // What is typed stays on the device with the version that it was typed on.
  const draft = useDraft(`template:${id ?? 'new'}`, { ...wordsOf(props.template), on: version ?? 0 });
  const words = () => wordsOf(draft.values);
  const record = createRecordVersion<DeskTemplateFragment>({
    first: version,
    latest: async () => {
      const { data } = await ask(DeskTemplatesDocument, { first: MOST_AT_ONCE });
      return data?.replyTemplates.nodes.find((each) => each.id === id);
    },
    isOwn: (other) => sameValues(wordsOf(other), trimmed(words())),
  });
  if (draft.restored() && id && draft.values.on !== version) record.show(props.template as DeskTemplateFragment);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const answer = await mutate(DeskSaveTemplateDocument, { input: { id, version: record.version(), ...words() } });
    const met = await record.meet(answer.error);
    setBusy(false);
    setError(met ? null : answer.error);
    if (!answer.data && met !== 'own') return;
    draft.clear();
    showToast({ text: '定型文を保存しました' });
    props.onDone();
    props.onClose();
  };

  const field = (name: keyof typeof LABELS) => ({
    name,
    form: FORM,
    label: LABELS[name],
    get value() {
      return draft.values[name];
    },
    get error() {
      return problemAt(error(), name);
    },
    onInput: (value: string) => draft.set(name, value),
  });

  const take = (other: DeskTemplateFragment) => {
    draft.clear();
    for (const [name, text] of Object.entries(wordsOf(other))) draft.set(name as keyof Words, text);
    draft.set('on', other.version);
    document.getElementById(`${FORM}-body`)?.focus();
  };

  const insert = (placeholder: string) => {
    const area = document.getElementById(`${FORM}-body`) as HTMLTextAreaElement | null;
    const { body: text } = draft.values;
    const [start, end] = area ? [area.selectionStart, area.selectionEnd] : [text.length, text.length];
    draft.set('body', `${text.slice(0, start)}${placeholder}${text.slice(end)}`);
    queueMicrotask(() => {
      area?.focus();
      area?.setSelectionRange(start + placeholder.length, start + placeholder.length);
    });
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <NewerNote of={record} words={({ title, body }) => `「${title}」\n${body}\n`} onTake={take} />
      <div class="grid gap-5 sm:grid-cols-2">
        <TextInput {...field('category')} required help="例：相談、紹介、入会" maxlength={30} />
        <TextInput {...field('title')} required maxlength={60} />
      </div>
      <TextInput {...field('purpose')} optional help="例：相談の担当が決まったとき" maxlength={100} />
      <TextArea
        {...field('body')}
        required
        rows={10}
        maxlength={3000}
        help="{{ }} のところは、返信に入れるときに置き換わります。毎回書くところは {{記入：伺いたいこと}} のようにします。"
      />
      <section aria-label="差込み">
        <p class="text-[14px] text-ink-600">差込み（押すと本文に入ります）</p>
        <ul class="mt-1.5 flex flex-wrap gap-2">
          <For each={placeholders.data()?.templatePlaceholders}>
            {({ name, meaning, example }) => (
              <li>
                <button
                  type="button"
                  class="btn btn-quiet btn-sm !min-h-11 !font-normal"
                  title={`${meaning}。例：${example}`}
                  onClick={() => insert(`{{${name}}}`)}
                >
                  {name}
                </button>
              </li>
            )}
          </For>
        </ul>
      </section>
      <DraftActions kept={!!draft.savedAt()} busy={busy()} onClose={() => props.onClose()} />
    </Form>
  );
}
