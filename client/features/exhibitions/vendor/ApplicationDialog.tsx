import { createSignal, type JSX } from 'solid-js';
import { VendorApplyDocument } from '../../../generated/exhibitions/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, type FieldProblem, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { VendorApplication, VendorExhibition } from './exhibitions.ts';

interface ApplicationDialogProps {
  readonly exhibition: VendorExhibition;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onApplied: (application: VendorApplication) => void;
}

const LABELS = {
  title: '展示の見出し',
  shows: '何を見せるか',
  zone: '希望の場所',
  powerW: '使う電気',
  note: '事務局への連絡',
};

/** 出展申込み (R4.1). What is typed stays on the device until it is sent. */
export function ApplicationDialog(props: ApplicationDialogProps): JSX.Element {
  const draft = useDraft<{ title: string; shows: string; zone: string; powerW: number | null; note: string }>(
    `exhibition:${props.exhibition.id}:application`,
    { title: '', shows: '', zone: '', powerW: null, note: '' },
  );
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const problem = (path: keyof typeof LABELS) => problemAt(error(), path);

  const missing = (): AppError | null => {
    const fields: FieldProblem[] = [];
    const { title, shows } = draft.values;
    if (!title.trim()) fields.push({ path: 'title', code: 'required', message: '展示の見出しを入力してください。' });
    if (!shows.trim()) fields.push({ path: 'shows', code: 'required', message: '何を見せるかを入力してください。' });
    return fields.length ? { code: 'BAD_USER_INPUT', message: '', fields } : null;
  };

  const apply = async () => {
    if (busy()) return;
    setError(null);
    const problems = missing();
    if (problems) return setError(problems);
    setBusy(true);
    const { title, shows, zone, powerW, note } = draft.values;
    const input = { exhibition: props.exhibition.id, title, shows, zone, powerW: powerW ?? 0, note };
    const answer = await mutate(VendorApplyDocument, { input });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
    draft.clear();
    showToast({ text: `${props.exhibition.title}に出展を申し込みました。` });
    props.onApplied(answer.data.applyToExhibit);
    props.onClose();
  };

  return (
    <Dialog open={props.open} wide title={`${props.exhibition.title}に出展を申し込む`} onClose={props.onClose}>
      <Form class="mt-3 flex flex-col gap-5" onSubmit={() => void apply()}>
        <ErrorSummary error={error()} labels={LABELS} form="apply" />
        <TextInput
          form="apply"
          name="title"
          label={LABELS.title}
          required
          help="当日の案内に出ます。例）写真を撮るだけの介護記録"
          maxlength={80}
          value={draft.values.title}
          error={problem('title')}
          onInput={(text) => draft.set('title', text)}
        />
        <TextArea
          form="apply"
          name="shows"
          label={LABELS.shows}
          required
          help="実演できるもの、来場者が試せることなど。"
          rows={4}
          maxlength={1000}
          value={draft.values.shows}
          error={problem('shows')}
          onInput={(text) => draft.set('shows', text)}
        />
        <div class="grid gap-5 md:grid-cols-2">
          <TextInput
            form="apply"
            name="zone"
            label={LABELS.zone}
            optional
            help="例）入口側、壁側"
            maxlength={60}
            value={draft.values.zone}
            error={problem('zone')}
            onInput={(text) => draft.set('zone', text)}
          />
          <NumberInput
            form="apply"
            name="powerW"
            label={LABELS.powerW}
            optional
            help="使わないときは空欄のままで。"
            unit="ワット"
            value={draft.values.powerW}
            error={problem('powerW')}
            onInput={(value) => draft.set('powerW', value)}
          />
        </div>
        <TextArea
          form="apply"
          name="note"
          label={LABELS.note}
          optional
          rows={2}
          maxlength={1000}
          value={draft.values.note}
          error={problem('note')}
          onInput={(text) => draft.set('note', text)}
        />
        <div class="flex flex-col-reverse justify-end gap-2 sm:flex-row">
          <Button look="outline" onClick={() => props.onClose()}>
            あとにする（入力は残ります）
          </Button>
          <Button look="fill" type="submit" busy={busy()}>
            出展を申し込む
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
