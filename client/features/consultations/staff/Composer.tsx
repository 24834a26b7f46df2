import Lock from 'lucide-solid/icons/lock';
import Mail from 'lucide-solid/icons/mail';
import NotebookText from 'lucide-solid/icons/notebook-text';
import Phone from 'lucide-solid/icons/phone';
import Reply from 'lucide-solid/icons/reply';
import Send from 'lucide-solid/icons/send';
import { createSignal, type JSX, Show } from 'solid-js';
import { StaffWriteDocument } from '../../../generated/consultations/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { useSignedIn } from '../../../platform/session.ts';
import type { UploadedFile } from '../../../platform/uploads.ts';
import { AttachmentField } from '../../../ui/AttachmentField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Icon, type IconSource } from '../../../ui/Icon.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Segments } from '../../../ui/Tabs.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { OpenPlacesNote } from '../../desk/OpenPlacesNote.tsx';
import { TemplatePicker } from '../../desk/TemplatePicker.tsx';
import { withTemplate } from '../../desk/template-insertion.ts';
import { CONSULTATION_FILES } from '../attachments.ts';
import { AnsweringLine } from '../PresentPeople.tsx';
import { answeringNames, createAnswering, type Present } from '../presence.ts';
import type { Case } from './case.ts';
import { templateValues } from './case-template.ts';
import type { Colleague } from './colleagues.ts';
import { EntryText } from './EntryText.tsx';
import { calledIn } from './mentions.ts';
import { PastMoment } from './PastMoment.tsx';
import { instantOf, type MomentParts, momentNow } from './past-moment.ts';
import { lastAnswer, RivalAnswer } from './RivalAnswer.tsx';

type Kind = 'MESSAGE' | 'NOTE' | 'PHONE' | 'MAIL';

const KINDS: readonly { value: Kind; label: string; icon: IconSource; action: string; done: string }[] = [
  { value: 'MESSAGE', label: '返信', icon: Reply, action: '送る', done: '返信を送りました' },
  { value: 'NOTE', label: '内部メモ', icon: Lock, action: 'メモを残す', done: '内部メモを残しました' },
  { value: 'PHONE', label: '電話', icon: Phone, action: '記録する', done: '電話を記録しました' },
  { value: 'MAIL', label: 'メール', icon: Mail, action: '記録する', done: 'メールを記録しました' },
];

interface ComposerProps {
  readonly case: Case;
  readonly present: readonly Present[];
  readonly colleagues: readonly Colleague[];
  readonly onConflict: () => Promise<unknown>;
  readonly onWritten: (value: Case) => void;
}

/** Writes into the thread. Says who will read it; what is typed stays until it is sent. */
export function Composer(props: ComposerProps): JSX.Element {
  const draft = useDraft<{
    kind: Kind;
    text: string;
    at: MomentParts | null;
    requestId: string;
    base: string | null;
    files: readonly UploadedFile[];
  }>(`staff-entry:${props.case.id}`, {
    kind: 'MESSAGE',
    text: '',
    at: null,
    requestId: '',
    base: null,
    files: [],
  });
  const me = useSignedIn().person.id;
  let field: HTMLTextAreaElement | undefined;
  let notice: HTMLDivElement | undefined;
  const [choosing, setChoosing] = createSignal(false);
  /** The answer of a colleague that came since this text was begun, here or on an earlier visit. */
  const rivalAnswer = () => {
    if (draft.values.kind !== 'MESSAGE' || draft.values.base === null || !draft.values.text.trim()) return undefined;
    const last = lastAnswer(props.case);
    return last && last.id !== draft.values.base && last.author?.id !== me ? last : undefined;
  };
  const answering = createAnswering(() => props.case.id);
  /** Another of staff answers, too: both would send. */
  const rival = () => answeringNames(props.present.filter(({ fromMember }) => !fromMember));
  const collides = () => draft.values.kind === 'MESSAGE' && draft.values.text.trim() !== '' && rival();
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [uploading, setUploading] = createSignal(false);
  const kind = () => KINDS.find(({ value }) => value === draft.values.kind)!;
  const records = () => draft.values.kind === 'PHONE' || draft.values.kind === 'MAIL';
  const at = () => draft.values.at ?? momentNow();
  const form = `entry-${props.case.id}`;

  const readers = () => {
    const company = props.case.organization?.name ?? '会員';
    switch (draft.values.kind) {
      case 'NOTE':
        return '事務局だけが読めます。会員には見えません';
      case 'MESSAGE':
        return `${company}の会員画面とメールに届きます`;
      default:
        return `やりとりの記録として、${company}の会員画面にも表示されます`;
    }
  };

  /** Other words are another entry. */
  const change: typeof draft.set = (field, value) => {
    if (field === 'text' && !draft.values.text) draft.set('base', lastAnswer(props.case)?.id ?? '');
    draft.set(field, value);
    draft.set('requestId', '');
  };

  const write = (text: string) => {
    change('text', text);
    // A note is for staff alone: nobody waits for it.
    if (draft.values.kind === 'MESSAGE') answering.typed(text);
  };

  /** Where the caret is, or at the end. */
  const insert = (template: string) => {
    write(withTemplate(draft.values.text, template, field));
    queueMicrotask(() => field?.focus());
  };

  const send = async () => {
    if (busy()) return;
    if (rivalAnswer()) return void notice?.focus();
    const occurredAt = records() ? instantOf(at()) : null;
    if (records() && !occurredAt) {
      const field = {
        path: 'occurredAt',
        code: 'invalid',
        message: '日付と時刻を確かめてください（時刻は 14:05 の形）。',
      };
      setError({ code: 'BAD_USER_INPUT', message: field.message, fields: [field] });
      return;
    }
    setBusy(true);
    setError(null);
    const { text, kind: sent, base } = draft.values;
    // Kept with the draft: the same words sent again after a lost answer are one entry.
    const requestId = draft.values.requestId || crypto.randomUUID();
    draft.set('requestId', requestId);
    draft.save();
    const { done } = kind();
    const answer = await mutate(StaffWriteDocument, {
      input: {
        ...{ consultation: props.case.id, kind: sent, text, occurredAt, requestId },
        attachments: draft.values.files.map(({ id }) => id),
        mentions: sent === 'NOTE' ? calledIn(text, props.colleagues) : null,
        answerSeen: sent === 'MESSAGE' ? base : null,
      },
    });
    setBusy(false);
    if (answer.error?.code === 'CONFLICT') {
      await props.onConflict();
      return void queueMicrotask(() => notice?.focus());
    }
    setError(answer.error);
    if (!answer.data) return void document.getElementById(`${form}-text`)?.focus();
    answering.end();
    draft.clear();
    // The next one is most likely of the same kind.
    draft.set('kind', sent);
    props.onWritten(answer.data.addConsultationEntry);
    showToast({ text: done });
  };

  const problem = () => problemAt(error(), 'text') ?? (error()?.fields.length === 0 ? error()?.message : undefined);

  return (
    <Form
      class="border-ink-200 border-t bg-white p-3 md:p-4"
      classList={{ 'bg-[#fdf9ee]': draft.values.kind === 'NOTE' }}
      onSubmit={() => void send()}
    >
      <Show when={collides()} fallback={<AnsweringLine present={props.present} class="mb-2" />}>
        {(names) => (
          <Note tone="warn" urgent class="mb-2.5" fact={`${names()}もこの相談に返信を書いています`}>
            送る前に、どちらが返信するかを確かめてください。書いたものはこの端末に残ります。
          </Note>
        )}
      </Show>
      <Show when={rivalAnswer()}>
        {(answer) => (
          <RivalAnswer
            answer={answer()}
            now={new Date()}
            ref={(box) => {
              notice = box;
            }}
            onRead={() => {
              draft.set('base', answer().id);
              field?.focus();
            }}
          />
        )}
      </Show>
      <div class="scroll-x -m-1.5 p-1.5">
        <Segments
          label="書き込みの種類"
          value={draft.values.kind}
          onChange={(value) => change('kind', value as Kind)}
          options={KINDS.map(({ value, label, icon }) => ({
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
            label={`${kind().label}の日付`}
            value={at()}
            onChange={(value) => change('at', value)}
            error={problemAt(error(), 'occurredAt')}
          />
        </div>
      </Show>
      <label for={`${form}-text`} class="mt-2.5 flex items-center gap-1.5 text-[14px] text-ink-700 leading-snug">
        <Show when={draft.values.kind === 'NOTE'}>
          <Icon of={Lock} class="size-4 text-inlay-900" />
        </Show>
        <span>
          <b class="font-bold">{kind().label}</b>：{readers()}
        </span>
      </label>
      <Show when={problem()}>
        {(text) => (
          <p class="err mt-1" id={`${form}-error`} role="alert">
            {text()}
          </p>
        )}
      </Show>
      <EntryText
        id={`${form}-text`}
        ref={(element) => {
          field = element;
        }}
        value={draft.values.text}
        problem={!!problem()}
        colleagues={draft.values.kind === 'NOTE' ? props.colleagues : []}
        onTemplate={draft.values.kind === 'NOTE' ? undefined : () => setChoosing(true)}
        onInput={write}
        onBlur={answering.end}
        onSend={() => void send()}
      />
      <Show when={draft.values.kind === 'MESSAGE'}>
        <OpenPlacesNote text={draft.values.text} field={() => field} />
      </Show>
      <TemplatePicker
        open={choosing()}
        values={templateValues(props.case, new Date(), location.origin)}
        onChoose={insert}
        onClose={() => setChoosing(false)}
      />
      <div class="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1">
        <AttachmentField
          compact
          form={form}
          target={() => ({ door: CONSULTATION_FILES, fields: { consultation: props.case.id } })}
          files={draft.values.files}
          onChange={(files) => change('files', [...files])}
          onBusy={setUploading}
          error={problemAt(error(), 'attachments')}
        />
        <Show
          when={draft.values.kind !== 'NOTE'}
          fallback={<span class="text-[13px] text-ink-600 max-sm:hidden">@ で同僚に知らせる</span>}
        >
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
