import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  DeskPlaceholdersDocument,
  DeskSaveTemplateDocument,
  type DeskTemplateFragment,
} from '../../generated/desk/graphql.ts';
import { useDraft } from '../../platform/drafts.ts';
import { createQuery, mutate } from '../../platform/graphql.ts';
import { type AppError, problemAt } from '../../platform/operation.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DraftActions } from '../../ui/DraftActions.tsx';
import { ErrorSummary } from '../../ui/ErrorSummary.tsx';
import { Form } from '../../ui/Form.tsx';
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
  const { id, version, category, title, purpose, body } = props.template;
  const placeholders = createQuery(DeskPlaceholdersDocument, () => ({}));
  const draft = useDraft(`template:${id ?? 'new'}:${version ?? 0}`, { category, title, purpose, body });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);

  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const answer = await mutate(DeskSaveTemplateDocument, { input: { id, version, ...draft.values } });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
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
