import { createSignal, type JSX } from 'solid-js';
import { StaffLogInquiryDocument } from '../../../generated/inquiries/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { RadioGroup, Select } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { SourceField } from '../../campaigns/SourceField.tsx';
import { PastMoment } from '../../consultations/staff/PastMoment.tsx';
import { instantOf, type MomentParts, momentNow } from '../../consultations/staff/past-moment.ts';
import { CATEGORIES, withOwnPaths } from '../public/contact-form.ts';

interface LogInquiryDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  /** The inquiry that it became. */
  readonly onLogged: (id: string) => void;
}

/** 電話・メールのお問合せを記録 (R1.1): the clock runs from when it came. */
export const LogInquiryDialog = (props: LogInquiryDialogProps): JSX.Element => (
  <Dialog open={props.open} wide title="電話・メールのお問合せを記録" onClose={props.onClose}>
    <LogForm {...props} />
  </Dialog>
);

const FORM = 'log-inquiry';
const LABELS = {
  ...{ channel: '受け付けた方法', occurredAt: '受け付けた日時', category: '種類', subject: '件名', body: '内容' },
  ...{ name: 'お名前', company: '会社・団体名', email: 'メールアドレス', phone: '電話番号' },
  source: 'きっかけ',
} as const;

interface LogValues {
  channel: string;
  at: MomentParts;
  category: string;
  subject: string;
  body: string;
  name: string;
  company: string;
  email: string;
  phone: string;
  source: string;
}

function LogForm(props: LogInquiryDialogProps): JSX.Element {
  const draft = useDraft<LogValues>('staff-log-inquiry', {
    ...{ channel: 'phone', at: momentNow(), category: 'その他', subject: '', body: '' },
    ...{ name: '', company: '', email: '', phone: '', source: '' },
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const problem = (path: string) => problemAt(error(), path);

  const save = async () => {
    if (busy()) return;
    const { at, source, ...values } = draft.values;
    const occurredAt = instantOf(at);
    if (!occurredAt) {
      const message = '日付と時刻を確かめてください（時刻は 14:05 の形）。';
      const fields = [{ path: 'occurredAt', code: 'invalid', message }];
      return void setError({ code: 'BAD_USER_INPUT', message: '', fields });
    }
    setBusy(true);
    const { data, error: refusal } = await mutate(StaffLogInquiryDocument, {
      input: { ...values, occurredAt, source: source || null },
    });
    setBusy(false);
    setError(refusal && withOwnPaths(refusal));
    if (!data) return;
    draft.clear();
    showToast({ text: `お問合せ ${data.logInquiry.number} を記録しました` });
    props.onLogged(data.logInquiry.id);
  };

  const field = (name: 'subject' | 'name' | 'company' | 'email' | 'phone') => ({
    ...{ name, form: FORM, label: LABELS[name], value: draft.values[name], error: problem(name) },
    onInput: (value: string) => draft.set(name, value),
  });

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void save()}>
      <p class="text-ink-700">
        受付番号と回答期限は、受け付けた日時から決まります。会員のDXの相談は「相談」として記録します。
      </p>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <div class="flex flex-wrap items-start gap-x-8 gap-y-5">
        <RadioGroup
          name="channel"
          form={FORM}
          label={LABELS.channel}
          required
          options={[
            { value: 'phone', label: '電話' },
            { value: 'mail', label: 'メール' },
          ]}
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
      <Select
        {...{ name: 'category', form: FORM, label: LABELS.category, required: true }}
        options={CATEGORIES.map((value) => ({ value, label: value }))}
        value={draft.values.category}
        onChange={(category) => draft.set('category', category)}
        error={problem('category')}
      />
      <TextInput {...field('subject')} required maxlength={100} />
      <TextArea
        {...{ name: 'body', form: FORM, label: LABELS.body, required: true, rows: 5, maxlength: 5000 }}
        value={draft.values.body}
        onInput={(body) => draft.set('body', body)}
        error={problem('body')}
      />
      <div class="grid gap-5 sm:grid-cols-2">
        <TextInput {...field('name')} required maxlength={60} />
        <TextInput {...field('company')} optional maxlength={100} />
        <TextInput {...field('email')} optional type="email" help="分かると、メールで返信できます。" />
        <TextInput {...field('phone')} optional type="tel" maxlength={30} />
      </div>
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
