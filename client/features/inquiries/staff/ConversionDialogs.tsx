// What an inquiry becomes: a consultation of a member, or a note for the screening of an application.
import { createSignal, type JSX, Show } from 'solid-js';
import { StaffConvertInquiryDocument, StaffNoteApplicationDocument } from '../../../generated/inquiries/graphql.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, type FieldProblem, problemAt } from '../../../platform/operation.ts';
import { Checkbox, RadioGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { type ChosenCompany, CompanyPicker } from '../../consultations/staff/CompanyPicker.tsx';
import type { Inquiry, LiveInquiry } from './inquiry.ts';

interface DialogProps {
  readonly inquiry: Inquiry;
  readonly live: LiveInquiry;
  readonly open: boolean;
  readonly onClose: () => void;
}

const LABELS = { organizationId: '企業', subject: '件名', body: '内容', wantsMatching: '企業の紹介', note: '申し送り' };
const ownPaths = (error: AppError | null): AppError | null =>
  error && {
    ...error,
    fields: error.fields.map((field) => ({ ...field, path: field.path.replace(/^conversion\./, '') })),
  };

/** 会員の相談にする: it counts from when the inquiry came. */
export const ConversionDialog = (props: DialogProps): JSX.Element => (
  <Dialog open={props.open} wide title="会員の相談にする" onClose={props.onClose}>
    <ConversionForm {...props} />
  </Dialog>
);

function ConversionForm(props: DialogProps): JSX.Element {
  const first = props.inquiry.entries.at(-1)?.text ?? '';
  const known = props.inquiry.organization;
  const [company, setCompany] = createSignal<ChosenCompany | null>(known?.isMember ? known : null);
  const [subject, setSubject] = createSignal(props.inquiry.subject.slice(0, 100));
  const [body, setBody] = createSignal(first.slice(0, 5000));
  const files = () =>
    props.inquiry.entries
      .filter(({ fromInquirer, foreignSender }) => fromInquirer && !foreignSender)
      .flatMap(({ attachments }) => attachments)
      .filter(({ type }) => type !== 'message/rfc822');
  const [withFiles, setWithFiles] = createSignal(true);
  const [wish, setWish] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const problem = (path: string) => problemAt(error(), path);

  const convert = async () => {
    if (busy()) return;
    const fields: FieldProblem[] = [];
    if (!company())
      fields.push({ path: 'organizationId', code: 'required', message: '企業を候補から選んでください。' });
    if (!wish())
      fields.push({ path: 'wantsMatching', code: 'required', message: '希望するかどうかを選んでください。' });
    if (fields.length) return void setError({ code: 'BAD_USER_INPUT', message: '', fields });
    setBusy(true);
    const { id, version } = props.inquiry;
    const { data, error: refusal } = await mutate(StaffConvertInquiryDocument, {
      inquiry: { id, version },
      conversion: {
        organizationId: company()!.id,
        subject: subject(),
        body: body(),
        wantsMatching: wish() === 'yes',
        withAttachments: withFiles(),
      },
    });
    setBusy(false);
    setError(ownPaths(refusal));
    if (refusal?.code === 'CONFLICT') await props.live.refetch();
    if (!data) return;
    props.live.show(data.convertInquiry);
    showToast({ text: `相談 ${data.convertInquiry.consultation?.number} にしました` });
    props.onClose();
  };

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void convert()}>
      <p class="text-ink-700">
        受付番号と回答期限は、お問合せを受け付けた日時から決まります。内容は会員の画面にも表示されます。
      </p>
      <ErrorSummary error={error()} form="conversion" labels={LABELS} />
      <CompanyPicker form="conversion" value={company()} onChange={setCompany} error={problem('organizationId')} />
      <TextInput
        {...{ name: 'subject', form: 'conversion', label: LABELS.subject, required: true, maxlength: 100 }}
        value={subject()}
        onInput={setSubject}
        error={problem('subject')}
      />
      <TextArea
        {...{ name: 'body', form: 'conversion', label: LABELS.body, required: true, rows: 6, maxlength: 5000 }}
        value={body()}
        onInput={setBody}
        error={problem('body')}
      />
      <RadioGroup
        {...{ name: 'wantsMatching', form: 'conversion', label: '企業の紹介（実装マッチング）', required: true }}
        options={[
          { value: 'yes', label: '希望する' },
          { value: 'no', label: '希望しない（助言だけ）' },
        ]}
        value={wish()}
        onChange={setWish}
        error={problem('wantsMatching')}
      />
      <Show when={files().length}>
        <Checkbox
          name="withAttachments"
          label={
            <>
              お問合せの方から届いた添付ファイル（{files().length}個）も移す
              <span class="block text-[14px] text-ink-700">
                {files()
                  .map(({ name }) => name)
                  .join('、')}
                。会員の画面にも表示されます。
              </span>
            </>
          }
          checked={withFiles()}
          onChange={setWithFiles}
        />
      </Show>
      <FormActions action="相談にする" busy={busy()} onClose={props.onClose} />
    </Form>
  );
}

/** 入会の申込みに申し送る. */
export const ApplicationDialog = (props: DialogProps): JSX.Element => (
  <Dialog open={props.open} title="入会の申込みに申し送る" onClose={props.onClose}>
    <ApplicationForm {...props} />
  </Dialog>
);

function ApplicationForm(props: DialogProps): JSX.Element {
  const [note, setNote] = createSignal(props.inquiry.applicationNote);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const save = async () => {
    if (busy()) return;
    setBusy(true);
    const { id, version } = props.inquiry;
    const { data, error: refusal } = await mutate(StaffNoteApplicationDocument, {
      inquiry: { id, version },
      note: note(),
    });
    setBusy(false);
    setError(refusal);
    if (refusal?.code === 'CONFLICT') await props.live.refetch();
    if (!data) return;
    props.live.show(data.noteInquiryApplication);
    showToast({ text: '申し送りを残しました' });
    props.onClose();
  };
  return (
    <Form class="flex flex-col gap-4" onSubmit={() => void save()}>
      <p class="text-ink-700">入会の審査をする人に伝えることを書きます。お問合せの方には見えません。</p>
      <ErrorSummary error={error()} form="application" labels={LABELS} />
      <TextArea
        {...{ name: 'note', form: 'application', label: LABELS.note, required: true, rows: 4, maxlength: 1000 }}
        value={note()}
        onInput={setNote}
        error={problemAt(error(), 'note')}
      />
      <FormActions action="残す" busy={busy()} onClose={props.onClose} />
    </Form>
  );
}
