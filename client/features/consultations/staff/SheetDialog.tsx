import { createSignal, For, type JSX, Show } from 'solid-js';
import { StaffSaveSheetDocument } from '../../../generated/consultations/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case, LiveCase } from './case.ts';
import { differences, formOf, inputOf, NEEDS_LABELS, NEEDS_TEXTS, type NeedsForm } from './needs.ts';

interface SheetDialogProps {
  readonly case: Case;
  readonly live: LiveCase;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The editor of the needs sheet: every save is a new version, which the member is asked to agree to (R3.6). */
export const SheetDialog = (props: SheetDialogProps): JSX.Element => (
  <Dialog open={props.open} wide title="課題整理シート" onClose={props.onClose}>
    <SheetForm {...props} />
  </Dialog>
);

const FORM = 'sheet';
const PRIORITIES = ['高', '中', '低'].map((value) => ({ value, label: value }));

/** Errors name the field with or without the argument; the form knows it without. */
const plainPaths = (error: AppError | null): AppError | null =>
  error && { ...error, fields: error.fields.map((field) => ({ ...field, path: field.path.replace(/^needs\./, '') })) };

/** A budget that is no number would be sent as none. */
function budgetProblem(form: NeedsForm): AppError | null {
  const { budgetMin, budgetMax } = inputOf(form);
  const fields = Object.entries({ budgetMin, budgetMax })
    .filter(([, value]) => Number.isNaN(value))
    .map(([path]) => ({ path, code: 'not_a_number', message: '金額を数字で入力してください（例：300000、30万）。' }));
  return fields.length ? { code: 'BAD_USER_INPUT', message: '', fields } : null;
}

function SheetForm(props: SheetDialogProps): JSX.Element {
  let notice: HTMLDivElement | undefined;
  const number = () => props.case.sheet?.number ?? 0;
  const draft = useDraft<NeedsForm & { base: number }>(`staff-sheet:${props.case.id}`, {
    ...formOf(props.case.sheet?.needs),
    base: number(),
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  /** Another version came since this one was begun, here or on an earlier visit. */
  const outdated = () => props.case.sheet && number() !== draft.values.base;

  const send = (version: number) => {
    const { base: _, ...form } = draft.values;
    return mutate(StaffSaveSheetDocument, { consultation: { id: props.case.id, version }, needs: inputOf(form) });
  };

  const save = async () => {
    if (busy()) return;
    const refused = budgetProblem(draft.values);
    setError(refused);
    if (refused) return;
    setBusy(true);
    const begun = number();
    let answer = await send(props.case.version);
    if (answer.error?.code === 'CONFLICT') {
      const newest = await props.live.refetch();
      // Someone moved or assigned the case: the sheet is still the one that was read.
      if (newest && (newest.sheet?.number ?? 0) === begun) answer = await send(newest.version);
    }
    setBusy(false);
    setError(answer.error?.code === 'CONFLICT' ? null : plainPaths(answer.error));
    if (!answer.data) return;
    const saved = answer.data.saveNeedsSheet;
    props.live.show(saved);
    draft.clear();
    showToast({ text: `課題整理シート（第${saved.sheet?.number}版）を保存しました` });
    props.onClose();
  };

  const field = (name: keyof NeedsForm) => ({
    name,
    form: FORM,
    label: NEEDS_LABELS[name]!,
    get value() {
      return draft.values[name];
    },
    get error() {
      return problemAt(error(), name);
    },
    onInput: (value: string) => draft.set(name, value),
  });

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <p class="text-ink-700">
        <Show when={number()} fallback="まだ版はありません。保存すると第1版になり、会員の画面で同意をお願いします。">
          第{number()}版をもとに書きます。保存すると第{number() + 1}版になり、会員にあらためて同意をお願いします。
        </Show>
      </p>
      <ErrorSummary error={error()} form={FORM} labels={NEEDS_LABELS} />
      <Show when={outdated() && props.case.sheet}>
        {(newest) => (
          <div ref={notice} tabindex="-1">
            <Note
              tone="warn"
              urgent
              fact={`${newest().author?.name ?? 'ほかの人'}さんが、先に第${newest().number}版を保存しました`}
            >
              <p>あなたの入力はそのまま残っています。違うところを確かめ、必要なら書き写してください。</p>
              <dl class="mt-2 flex flex-col gap-1.5">
                <For each={differences(newest().needs, draft.values)}>
                  {({ label, text }) => (
                    <div>
                      <dt class="font-bold text-[14px]">
                        {label}（第{newest().number}版）
                      </dt>
                      <dd class="whitespace-pre-wrap">{text}</dd>
                    </div>
                  )}
                </For>
              </dl>
              <Button size="sm" class="mt-3" onClick={() => draft.set('base', number())}>
                確かめました
              </Button>
            </Note>
          </div>
        )}
      </Show>
      <For each={NEEDS_TEXTS}>
        {({ name, help }) => <TextArea {...field(name)} help={help} rows={3} maxlength={2000} />}
      </For>
      <div class="grid gap-5 sm:grid-cols-2">
        <TextInput {...field('budgetMin')} help="円。30万 とも書けます。" inputmode="numeric" inputClass="num" />
        <TextInput {...field('budgetMax')} help="円。30万 とも書けます。" inputmode="numeric" inputClass="num" />
      </div>
      <TextInput {...field('deadline')} help="会員の言葉で。例：来年3月まで" maxlength={60} />
      <RadioGroup
        name="priority"
        form={FORM}
        label="優先度"
        options={PRIORITIES}
        value={draft.values.priority}
        onChange={(value) => draft.set('priority', value)}
      />
      <div class="flex flex-col-reverse items-center justify-end gap-2 sm:flex-row">
        <Show when={draft.savedAt()}>
          <span class="text-[14px] text-ink-600 sm:mr-auto">書きかけをこの端末に保存済み</span>
        </Show>
        <Button look="quiet" class="max-sm:w-full" onClick={() => props.onClose()}>
          閉じる
        </Button>
        <Show
          when={!outdated()}
          fallback={
            <Button class="max-sm:w-full" onClick={() => notice?.focus()}>
              第{number()}版との違いを確かめる
            </Button>
          }
        >
          <Button look="fill" type="submit" class="max-sm:w-full" busy={busy()}>
            第{number() + 1}版として保存
          </Button>
        </Show>
      </div>
    </Form>
  );
}
