import Lock from 'lucide-solid/icons/lock';
import NotebookText from 'lucide-solid/icons/notebook-text';
import Phone from 'lucide-solid/icons/phone';
import Reply from 'lucide-solid/icons/reply';
import Send from 'lucide-solid/icons/send';
import { createSignal, type JSX, Show } from 'solid-js';
import { StaffWriteInquiryDocument } from '../../../generated/inquiries/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import type { UploadedFile } from '../../../platform/uploads.ts';
import { AttachmentField } from '../../../ui/AttachmentField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon, type IconSource } from '../../../ui/Icon.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { AnsweringLine } from '../../consultations/PresentPeople.tsx';
import { createAnswering, type Present } from '../../consultations/presence.ts';
import { PastMoment } from '../../consultations/staff/PastMoment.tsx';
import { instantOf, type MomentParts, momentNow } from '../../consultations/staff/past-moment.ts';
import { OpenPlacesNote } from '../../desk/OpenPlacesNote.tsx';
import { TemplatePicker } from '../../desk/TemplatePicker.tsx';
import { withTemplate } from '../../desk/template-insertion.ts';
import { INQUIRY_FILES, type Inquiry } from './inquiry.ts';
import { templateValues, withoutAddress } from './inquiry-template.ts';

type Kind = 'REPLY' | 'NOTE' | 'PHONE';

interface KindWords {
  readonly value: Kind;
  readonly label: string;
  readonly icon: IconSource;
  readonly action: string;
  readonly done: string;
  readonly readers: string;
}

const KINDS: readonly KindWords[] = [
  {
    ...{ value: 'REPLY', label: '返信', icon: Reply, action: 'メールを送る', done: '返信を送りました' },
    readers: 'お問合せの方にメールで届きます',
  },
  {
    ...{ value: 'NOTE', label: '内部メモ', icon: Lock, action: 'メモを残す', done: '内部メモを残しました' },
    readers: '事務局だけが読めます',
  },
  {
    ...{ value: 'PHONE', label: '電話', icon: Phone, action: '記録する', done: '電話を記録しました' },
    readers: '電話で答えた内容を記録します。メールは送りません',
  },
];

interface InquiryComposerProps {
  readonly inquiry: Inquiry;
  readonly present: readonly Present[];
  readonly onWritten: (value: Inquiry) => void;
}

/** Answers an inquiry. What is typed stays until it is sent. */
export function InquiryComposer(props: InquiryComposerProps): JSX.Element {
  const draft = useDraft<{
    kind: Kind;
    text: string;
    at: MomentParts | null;
    requestId: string;
    files: readonly UploadedFile[];
  }>(`staff-inquiry:${props.inquiry.id}`, {
    ...{ kind: props.inquiry.viewerCanReply ? 'REPLY' : 'PHONE', text: '', at: null, requestId: '', files: [] },
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [uploading, setUploading] = createSignal(false);
  const kinds = () => KINDS.filter(({ value }) => value !== 'REPLY' || props.inquiry.viewerCanReply);
  const kind = () => kinds().find(({ value }) => value === draft.values.kind) ?? kinds()[0]!;
  const records = () => kind().value === 'PHONE';
  const at = () => draft.values.at ?? momentNow();
  const form = `inquiry-${props.inquiry.id}`;

  /** Other words are another entry. */
  const change: typeof draft.set = (field, value) => {
    draft.set(field, value);
    draft.set('requestId', '');
  };

  const answering = createAnswering(() => props.inquiry.id, 'INQUIRY');
  const write = (text: string) => {
    change('text', text);
    // Others are told while a mail is written: two would go out.
    if (kind().value === 'REPLY') answering.typed(text);
  };

  let field: HTMLTextAreaElement | undefined;
  const [choosing, setChoosing] = createSignal(false);
  /** Where the caret is, or at the end. */
  const insert = (template: string) => {
    write(withTemplate(draft.values.text, template, field));
    queueMicrotask(() => field?.focus());
  };

  const send = async () => {
    if (busy() || uploading()) return;
    const occurredAt = records() ? instantOf(at()) : null;
    if (records() && !occurredAt) {
      const message = '日付と時刻を確かめてください（時刻は 14:05 の形）。';
      return void setError({
        ...{ code: 'BAD_USER_INPUT', message },
        fields: [{ path: 'occurredAt', code: 'invalid', message }],
      });
    }
    setBusy(true);
    setError(null);
    // Kept with the draft: the same words sent again after a lost answer are one entry.
    const requestId = draft.values.requestId || crypto.randomUUID();
    draft.set('requestId', requestId);
    draft.save();
    const { value, done } = kind();
    const attachments = draft.values.files.map(({ id }) => id);
    const answer = await mutate(StaffWriteInquiryDocument, {
      input: { inquiry: props.inquiry.id, kind: value, text: draft.values.text, occurredAt, requestId, attachments },
    });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return void document.getElementById(`${form}-text`)?.focus();
    answering.end();
    draft.clear();
    props.onWritten(answer.data.addInquiryEntry);
    showToast({ text: done });
  };

  const problem = () => problemAt(error(), 'text') ?? (error()?.fields.length === 0 ? error()?.message : undefined);

  return (
    <Form
      class="border-ink-200 border-t bg-white p-3 md:p-4"
      classList={{ 'bg-[#fdf9ee]': kind().value === 'NOTE' }}
      onSubmit={() => void send()}
    >
      <AnsweringLine present={props.present} class="mb-2" />
      <div class="scroll-x -m-1.5 flex items-center gap-2 p-1.5">
        <Segments
          label="書き込みの種類"
          value={kind().value}
          onChange={(value) => change('kind', value as Kind)}
          options={kinds().map(({ value, label, icon }) => ({
            value,
            label: (
              <>
                <Icon of={icon} class="size-4 max-sm:hidden" />
                {label}
              </>
            ),
          }))}
        />
      </div>
      <Show when={records()}>
        <div class="mt-3">
          <PastMoment
            form={form}
            label="電話の日付"
            value={at()}
            onChange={(value) => change('at', value)}
            error={problemAt(error(), 'occurredAt')}
          />
        </div>
      </Show>
      <label for={`${form}-text`} class="mt-2.5 block text-[14px] text-ink-700 leading-snug">
        <b>{kind().label}</b>：{kind().readers}
      </label>
      <Show when={problem()}>
        {(text) => (
          <p class="err mt-1" id={`${form}-error`} role="alert">
            {text()}
          </p>
        )}
      </Show>
      <textarea
        ref={field}
        id={`${form}-text`}
        data-composer
        rows={3}
        class="inp mt-1.5 max-h-[40dvh] !text-[15px] [field-sizing:content]"
        aria-invalid={problem() ? 'true' : undefined}
        aria-describedby={problem() ? `${form}-error` : undefined}
        value={draft.values.text}
        onInput={(event) => write(event.currentTarget.value)}
        onBlur={answering.end}
        onKeyDown={(event) => {
          const sends = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
          if (!sends || event.isComposing || event.keyCode === 229) return;
          event.preventDefault();
          void send();
        }}
      />
      <Show when={kind().value === 'REPLY'}>
        <OpenPlacesNote text={draft.values.text} field={() => field} />
      </Show>
      <TemplatePicker
        open={choosing()}
        values={templateValues(props.inquiry, new Date(), location.origin)}
        fit={withoutAddress}
        onChoose={insert}
        onClose={() => setChoosing(false)}
      />
      <div class="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <AttachmentField
          compact
          form={form}
          target={() => ({ door: INQUIRY_FILES, fields: { inquiry: props.inquiry.id } })}
          files={draft.values.files}
          onChange={(files) => change('files', [...files])}
          onBusy={setUploading}
          error={problemAt(error(), 'attachments')}
        />
        <Show when={kind().value !== 'NOTE'}>
          <Button size="sm" look="quiet" class="!min-h-11 !font-normal" onClick={() => setChoosing(true)}>
            <Icon of={NotebookText} class="size-4" />
            定型文
          </Button>
        </Show>
        <span class="text-[13px] text-ink-600 max-lg:hidden">
          <kbd class="kbd">Ctrl</kbd> + <kbd class="kbd">Enter</kbd> で{kind().action}
        </span>
        <Show when={draft.savedAt() && draft.values.text}>
          <span class="text-[13px] text-ink-600 max-lg:hidden">書きかけを保存済み</span>
        </Show>
        <Button look="fill" type="submit" class="!min-h-11 ml-auto" busy={busy() || uploading()}>
          <Icon of={Send} class="size-[18px]" />
          {kind().action}
        </Button>
      </div>
    </Form>
  );
}
