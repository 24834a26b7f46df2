import { createSignal, type JSX } from 'solid-js';
import { VendorAnswerDocument } from '../../../generated/matching/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { time } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, type FieldProblem, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { VendorNeed } from './need.ts';

interface AnswerFormProps {
  readonly need: VendorNeed;
  readonly onAnswered: (need: VendorNeed) => void;
  readonly onConflict: () => void;
}

const LABELS = { interested: '対応できますか', text: 'この課題への答え' } as const;

/** Whether the vendor can help, and how. What is typed stays on the device until it is sent. */
export function AnswerForm(props: AnswerFormProps): JSX.Element {
  const draft = useDraft(`introduction:${props.need.id}:answer`, { interested: '', text: '' });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const declines = () => draft.values.interested === 'no';

  const missing = (): AppError | null => {
    const fields: FieldProblem[] = [];
    if (!draft.values.interested)
      fields.push({ path: 'interested', code: 'required', message: '対応できるかどうかを選んでください。' });
    if (!draft.values.text.trim()) fields.push({ path: 'text', code: 'required', message: '回答を入力してください。' });
    return fields.length ? { code: 'BAD_USER_INPUT', message: '', fields } : null;
  };

  const send = async () => {
    if (busy()) return;
    setError(null);
    const problems = missing();
    if (problems) return setError(problems);
    setBusy(true);
    const { id, version } = props.need;
    const interested = draft.values.interested === 'yes';
    const answer = await mutate(VendorAnswerDocument, {
      input: { id, version, interested, text: draft.values.text.trim() },
    });
    setBusy(false);
    if (answer.error?.code === 'CONFLICT') {
      props.onConflict();
      const message = 'このニーズの状態が変わりました。新しい内容を表示しています。書いた回答は残っています。';
      return setError({ ...answer.error, message });
    }
    setError(answer.error);
    if (!answer.data) return;
    draft.clear();
    showToast({ text: '回答を送りました。' });
    props.onAnswered(answer.data.answerIntroduction);
  };

  return (
    <Form class="mt-6 flex flex-col gap-5" onSubmit={() => void send()}>
      <ErrorSummary error={error()} labels={LABELS} form="answer" />
      <RadioGroup
        form="answer"
        name="interested"
        label={LABELS.interested}
        required
        class="[&>div]:grid md:[&>div]:grid-cols-2 md:[&>div]:gap-4"
        options={[
          { value: 'yes', label: '対応できる' },
          { value: 'no', label: '今回は対応できない' },
        ]}
        value={draft.values.interested || undefined}
        error={problemAt(error(), 'interested')}
        onChange={(value) => draft.set('interested', value)}
      />
      <TextArea
        form="answer"
        name="text"
        label={declines() ? '対応できない理由' : LABELS.text}
        required
        help={
          declines()
            ? '支援員が読み、次の候補を探す参考にします。'
            : '支援員と、相談した企業が読みます。進め方・期間・費用の目安があると選ばれやすくなります。'
        }
        rows={5}
        maxlength={2000}
        value={draft.values.text}
        error={problemAt(error(), 'text')}
        onInput={(text) => draft.set('text', text)}
        onBlur={draft.save}
      />
      <div class="flex flex-wrap items-center gap-3">
        <Button look="fill" type="submit" class="max-md:w-full" busy={busy()}>
          回答を送る
        </Button>
        <span class="num text-[14px] text-ink-600">
          {draft.savedAt() ? `${time(draft.savedAt()!)} 下書きをこの端末に保存` : '送ったあとは変えられません。'}
        </span>
      </div>
    </Form>
  );
}
