import { createSignal, type JSX } from 'solid-js';
import { StaffLogDocument } from '../../../generated/consultations/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, type FieldProblem, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { SourceField } from '../../campaigns/SourceField.tsx';
import { TOPICS } from '../member/request.ts';
import { type ChosenCompany, CompanyPicker } from './CompanyPicker.tsx';
import { PastMoment } from './PastMoment.tsx';
import { instantOf, type MomentParts, momentNow } from './past-moment.ts';

interface LogDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The case that it became. */
  readonly onLogged: (id: string) => void;
}

/** 電話・メールの相談を記録 (R3.2): it counts from when it came. */
export const LogDialog = (props: LogDialogProps): JSX.Element => (
  <Dialog open={props.open} wide title="電話・メールの相談を記録" onClose={props.onClose}>
    <LogForm {...props} />
  </Dialog>
);

const FORM = 'log';
const LABELS: Readonly<Record<string, string>> = {
  organizationId: '企業',
  channel: '受け付けた方法',
  occurredAt: '受け付けた日時',
  subject: '件名',
  body: '内容',
  topics: '分野',
  wantsMatching: '企業の紹介',
  source: 'きっかけ',
};
const CHANNELS = [
  { value: 'phone', label: '電話' },
  { value: 'mail', label: 'メール' },
];
const WISHES = [
  { value: 'yes', label: '希望する' },
  { value: 'no', label: '希望しない（助言だけ）' },
];

interface LogValues {
  company: ChosenCompany | null;
  channel: string;
  at: MomentParts;
  subject: string;
  body: string;
  topics: string[];
  wish: string;
  source: string;
}

/** What the server cannot say, because the form could not ask it. */
function missing({ company, at, wish }: LogValues): FieldProblem[] {
  const problems: FieldProblem[] = [];
  const demand = (ok: boolean, path: string, message: string) => {
    if (!ok) problems.push({ path, code: 'required', message });
  };
  demand(company !== null, 'organizationId', '企業を候補から選んでください。');
  demand(instantOf(at) !== null, 'occurredAt', '日付と時刻を確かめてください（時刻は 14:05 の形）。');
  demand(wish !== '', 'wantsMatching', '企業の紹介を希望するかどうかを選んでください。');
  return problems;
}

function LogForm(props: LogDialogProps): JSX.Element {
  const draft = useDraft<LogValues>('staff-log', {
    ...{ company: null, channel: 'phone', at: momentNow(), subject: '', body: '', topics: [], wish: '', source: '' },
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const problem = (path: string) => problemAt(error(), path);

  const save = async () => {
    if (busy()) return;
    const { company, channel, at, subject, body, topics, wish, source } = draft.values;
    const fields = missing(draft.values);
    if (fields.length) return void setError({ code: 'BAD_USER_INPUT', message: '', fields });
    setBusy(true);
    const { data, error: refusal } = await mutate(StaffLogDocument, {
      input: {
        ...{ organizationId: company!.id, channel, subject, body, topics: [...topics] },
        ...{ wantsMatching: wish === 'yes', occurredAt: instantOf(at)!, source: source || null },
      },
    });
    setBusy(false);
    setError(refusal);
    if (!data) return;
    const { id, number } = data.logConsultation;
    draft.clear();
    showToast({ text: `相談 ${number} を記録しました` });
    props.onLogged(id);
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <p class="text-ink-700">受付番号と回答期限は、受け付けた日時から決まります。</p>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <CompanyPicker
        form={FORM}
        value={draft.values.company}
        onChange={(company) => draft.set('company', company)}
        error={problem('organizationId')}
      />
      <div class="flex flex-wrap items-start gap-x-8 gap-y-5">
        <RadioGroup
          name="channel"
          form={FORM}
          label="受け付けた方法"
          required
          options={CHANNELS}
          value={draft.values.channel}
          onChange={(channel) => draft.set('channel', channel)}
          error={problem('channel')}
        />
        <PastMoment
          form={FORM}
          label="受け付けた日付"
          value={draft.values.at}
          onChange={(at) => draft.set('at', at)}
          error={problem('occurredAt')}
        />
      </div>
      <TextInput
        name="subject"
        form={FORM}
        label="件名"
        required
        maxlength={100}
        value={draft.values.subject}
        onInput={(subject) => draft.set('subject', subject)}
        error={problem('subject')}
      />
      <TextArea
        name="body"
        form={FORM}
        label="内容"
        required
        rows={5}
        maxlength={5000}
        help="聞き取ったことを、会員が読んでも分かるように書きます。会員の画面にも表示されます。"
        value={draft.values.body}
        onInput={(body) => draft.set('body', body)}
        error={problem('body')}
      />
      <CheckboxGroup
        name="topics"
        form={FORM}
        label="分野"
        optional
        class="[&>div]:grid sm:[&>div]:grid-cols-3"
        options={TOPICS.map((topic) => ({ value: topic, label: topic }))}
        values={draft.values.topics}
        onChange={(topics) => draft.set('topics', topics)}
      />
      <RadioGroup
        name="wantsMatching"
        form={FORM}
        label="企業の紹介（実装マッチング）"
        required
        options={WISHES}
        value={draft.values.wish}
        onChange={(wish) => draft.set('wish', wish)}
        error={problem('wantsMatching')}
      />
      <SourceField
        form={FORM}
        value={draft.values.source}
        onChange={(source) => draft.set('source', source)}
        error={problem('source')}
      />
      <div class="flex flex-col-reverse items-center justify-end gap-2 sm:flex-row">
        {draft.savedAt() && <span class="text-[14px] text-ink-600 sm:mr-auto">書きかけをこの端末に保存済み</span>}
        <Button look="quiet" class="max-sm:w-full" onClick={() => props.onClose()}>
          閉じる
        </Button>
        <Button look="fill" type="submit" class="max-sm:w-full" busy={busy()}>
          記録する
        </Button>
      </div>
    </Form>
  );
}
