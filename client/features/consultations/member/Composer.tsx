import { createSignal, type JSX, Show } from 'solid-js';
import { type MemberThreadFragment, MemberWriteDocument } from '../../../generated/consultations/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { time } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import type { UploadedFile } from '../../../platform/uploads.ts';
import { AttachmentField } from '../../../ui/AttachmentField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { CONSULTATION_FILES } from '../attachments.ts';
import { AnsweringLine } from '../PresentPeople.tsx';
import { createAnswering, createPresence } from '../presence.ts';

interface ComposerProps {
  readonly case: MemberThreadFragment;
  readonly onSent: (node: MemberThreadFragment) => void;
}

/** Writes to the secretariat; says who will read it. What is typed stays on the device until it is sent. */
export function Composer(props: ComposerProps): JSX.Element {
  const draft = useDraft<{ text: string; requestId: string; files: readonly UploadedFile[] }>(
    `consultation:${props.case.id}:reply`,
    { text: '', requestId: '', files: [] },
  );
  const [uploading, setUploading] = createSignal(false);
  const present = createPresence('CONSULTATION', () => props.case.id);
  const answering = createAnswering(() => props.case.id);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const reader = () =>
    props.case.assignee
      ? `担当の${props.case.assignee.name}（支援員）に届きます。ソリューション企業には見えません。`
      : '事務局の支援員に届きます。ソリューション企業には見えません。';

  const send = async () => {
    if (busy()) return;
    const text = draft.values.text.trim();
    if (!text) {
      const fields = [{ path: 'text', code: 'required', message: '本文を入力してください。' }];
      return setError({ code: 'BAD_USER_INPUT', message: '', fields });
    }
    setBusy(true);
    // Kept with the draft: the same words sent again after a lost answer are one message.
    const requestId = draft.values.requestId || crypto.randomUUID();
    draft.set('requestId', requestId);
    draft.save();
    const answer = await mutate(MemberWriteDocument, {
      input: { consultation: props.case.id, text, requestId, attachments: draft.values.files.map(({ id }) => id) },
    });
    setBusy(false);
    setError(answer.error);
    if (!answer.data) return;
    answering.end();
    draft.clear();
    announce('送りました');
    props.onSent(answer.data.addConsultationEntry);
  };

  return (
    <Form class="card mt-6 p-3 shadow-card md:p-4" onSubmit={() => void send()}>
      <AnsweringLine present={present()} class="mb-2.5" />
      <TextArea
        form="reply"
        name="text"
        label="返信"
        help={reader()}
        rows={3}
        maxlength={5000}
        value={draft.values.text}
        error={problemAt(error(), 'text')}
        onInput={(text) => {
          draft.set('text', text);
          draft.set('requestId', '');
          answering.typed(text);
        }}
        onBlur={() => {
          answering.end();
          draft.save();
        }}
      />
      <Show when={error() && !error()?.fields.length && error()}>
        {(failure) => (
          <Note
            tone="err"
            urgent
            class="mt-3"
            fact={failure().isOutcomeUnknown ? '届いたか確かめられませんでした' : '送れませんでした'}
          >
            {failure().message}入力した内容はこの端末に残っています。
          </Note>
        )}
      </Show>
      <div class="mt-2.5 flex flex-wrap items-center gap-x-3 gap-y-2">
        <AttachmentField
          compact
          form="reply"
          target={() => ({ door: CONSULTATION_FILES, fields: { consultation: props.case.id } })}
          files={draft.values.files}
          onChange={(files) => {
            draft.set('files', [...files]);
            draft.set('requestId', '');
          }}
          onBusy={setUploading}
          error={problemAt(error(), 'attachments')}
        />
        <Show when={draft.values.text && draft.savedAt()}>
          {(at) => <span class="num text-[14px] text-ink-600">{time(at())} この端末に保存</span>}
        </Show>
        <Button look="fill" type="submit" class="ml-auto" busy={busy() || uploading()}>
          送る
        </Button>
      </div>
    </Form>
  );
}
