import { useNavigate } from '@solidjs/router';
import { createSignal, type JSX, Show } from 'solid-js';
import {
  MemberDraftDocument,
  MemberSaveDraftDocument,
  MemberSubmitDocument,
  MemberWithdrawDocument,
} from '../../../generated/consultations/graphql.ts';
import { arrivedBy } from '../../../platform/arrival.ts';
import type { Draft } from '../../../platform/drafts.ts';
import { createFieldProblems } from '../../../platform/field-problems.ts';
import { ask, mutate } from '../../../platform/graphql.ts';
import type { AppError } from '../../../platform/operation.ts';
import { createServerDraft, type KeptCopy, type ServerCopy } from '../../../platform/server-draft.ts';
import { useSignedIn } from '../../../platform/session.ts';
import type { UploadedFile } from '../../../platform/uploads.ts';
import { AttachmentField } from '../../../ui/AttachmentField.tsx';
import { Button } from '../../../ui/Button.tsx';
import { RadioGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { DraftNotes, goToDraftNotes } from '../../../ui/DraftNotes.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Breadcrumbs, PageTitle } from '../../../ui/PageTitle.tsx';
import { SaveState } from '../../../ui/SaveState.tsx';
import { TagsInput } from '../../../ui/TagsInput.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { CONSULTATION_FILES } from '../attachments.ts';
import { copyOf, EMPTY_REQUEST, missingIn, REQUEST_LABELS, type Request, TOPICS } from './request.ts';

interface ConsultationFormProps {
  readonly device: Draft<KeptCopy<Request>>;
  readonly copy: ServerCopy<Request> | null;
  /** Files of the draft, as the server has them. */
  readonly files: readonly UploadedFile[];
  /** The address is that of a new one, but a request from before is gone on with. */
  readonly continued: boolean;
  readonly onStartOver: () => void;
}

/** 相談の申込み (R3.2), saved as it is typed. */
export function ConsultationForm(props: ConsultationFormProps): JSX.Element {
  const navigate = useNavigate();
  const { organization } = useSignedIn();
  const [refusal, setRefusal] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [dropping, setDropping] = createSignal(false);
  const [notDropped, setNotDropped] = createSignal<AppError | null>(null);
  const [files, setFiles] = createSignal(props.files);
  const [uploading, setUploading] = createSignal(false);
  const isContinued = props.continued;
  const draft = createServerDraft<Request>({
    empty: EMPTY_REQUEST,
    loaded: props.copy,
    device: props.device,
    save: async (values, on) => {
      const from = on ? null : arrivedBy() || null;
      const { data, error } = await mutate(MemberSaveDraftDocument, { input: { ...values, ...on, from } });
      return { data: data && copyOf(data.saveConsultationDraft), error };
    },
    reload: async (id) => {
      const { data } = await ask(MemberDraftDocument, { id });
      return data?.consultation ? copyOf(data.consultation) : null;
    },
  });
  const problems = createFieldProblems(() => refusal() ?? draft.error());
  const problem = (path: keyof Request) => problems.at(path);
  const set = <K extends keyof Request>(field: K, value: Request[K]) => {
    problems.touch(field);
    draft.set(field, value);
  };

  const submit = async () => {
    if (busy()) return;
    setRefusal(null);
    const missing = missingIn(draft.values);
    if (missing) return setRefusal(missing);
    setBusy(true);
    const reference = await draft.flush();
    const answer = reference && (await mutate(MemberSubmitDocument, { consultation: reference }));
    setBusy(false);
    if (answer?.error) return setRefusal(answer.error);
    if (!answer?.data) return goToDraftNotes(); // what went wrong with saving stands above the form
    const { id, number } = answer.data.submitConsultation;
    draft.forget();
    showToast({ text: `相談を受け付けました。受付番号は ${number} です。` });
    navigate(`/member/consultations/${id}`, { replace: true });
  };

  const drop = async () => {
    setBusy(true);
    // What cannot be saved may be thrown away all the same.
    const reference = (await draft.flush()) ?? draft.reference();
    const answer = reference && (await mutate(MemberWithdrawDocument, { consultation: reference, reason: '' }));
    setBusy(false);
    setNotDropped(answer?.error ?? null);
    if (answer?.error) return;
    draft.forget();
    showToast({ text: '下書きを捨てました。' });
    navigate('/member/consultations', { replace: true });
  };

  return (
    <div class="mx-auto max-w-[760px]">
      <Breadcrumbs
        crumbs={[{ label: '相談', href: '/member/consultations' }, { label: props.copy ? '下書き' : '新しい相談' }]}
      />
      <div class="mt-2 flex flex-wrap items-end gap-x-4 gap-y-1">
        <PageTitle title={props.copy && !isContinued ? '相談の続きを書く' : '新しく相談する'} class="flex-1" />
        <SaveState state={draft.state()} savedAt={draft.savedAt()} />
      </div>
      <p class="mt-1 text-[15px] leading-[1.7] text-ink-700">
        くまもとDX推進コンソーシアムの支援員が読みます。{organization?.name}
        の名前が、同意なくソリューション企業に伝わることはありません。
      </p>
      <Show when={isContinued}>
        <Note class="mt-4" fact="前に書きかけた相談を開いています">
          <button type="button" class="link min-h-11" onClick={() => props.onStartOver()}>
            新しく書き始める（書きかけは「相談」の下書きに残ります）
          </button>
        </Note>
      </Show>
      <DraftNotes draft={draft} class="mt-4" />
      <Form class="card mt-5 flex flex-col gap-6 p-4 shadow-card md:p-7" onSubmit={() => void submit()}>
        <ErrorSummary error={refusal()} labels={REQUEST_LABELS} />
        <TextInput
          name="subject"
          label={REQUEST_LABELS.subject}
          required
          help="例）FAXの注文を台帳に書き写す手間をなくしたい"
          maxlength={100}
          value={draft.values.subject}
          error={problem('subject')}
          onInput={(text) => set('subject', text)}
        />
        <TextArea
          name="body"
          label={REQUEST_LABELS.body}
          required
          help="今どうしているか、何に困っているか、いつまでにどうなるとよいか。分かるところだけで大丈夫です。"
          rows={9}
          maxlength={5000}
          value={draft.values.body}
          error={problem('body')}
          onInput={(text) => set('body', text)}
        />
        <TagsInput
          name="topics"
          label={REQUEST_LABELS.topics}
          optional
          help="近いものを選ぶか、入力してください。6個まで。"
          values={draft.values.topics}
          suggestions={TOPICS}
          max={6}
          error={problem('topics')}
          onChange={(topics) => set('topics', topics)}
        />
        <fieldset class="field min-w-0" id="field-attachments" tabindex="-1">
          <legend class="lab">
            {REQUEST_LABELS.attachments}
            <span class="opt">任意</span>
          </legend>
          <AttachmentField
            form="request"
            target={async () => {
              const saved = await draft.flush();
              return saved && { door: CONSULTATION_FILES, fields: { consultation: saved.id, request: 'true' } };
            }}
            files={files()}
            onChange={setFiles}
            onBusy={setUploading}
          />
        </fieldset>
        <RadioGroup
          name="wantsMatching"
          label="企業の紹介（実装マッチング）を希望しますか"
          required
          help="希望すると、課題を整理したあと、原則3社以上のソリューション企業の情報をお送りします。"
          options={[
            {
              value: 'yes',
              label: '希望する',
              help: '匿名の内容で企業に尋ねます。連絡先を伝えるかは1社ずつ決められます。',
            },
            {
              value: 'no',
              label: '希望しない',
              help: '支援員の助言だけを受けます。希望が変わったら、やりとりで支援員に伝えてください。',
            },
          ]}
          value={draft.values.wantsMatching === null ? undefined : draft.values.wantsMatching ? 'yes' : 'no'}
          error={problem('wantsMatching')}
          onChange={(value) => set('wantsMatching', value === 'yes')}
        />
        <div class="flex flex-col gap-3 border-t border-ink-200 pt-5 md:flex-row md:items-center">
          <p class="flex-1 text-[14px] leading-[1.65] text-ink-600">
            送ると受付番号が付きます。窓口は平日 9:00–17:00 で、1営業日以内にお返事します。
          </p>
          <Show when={draft.savedAt()}>
            <Button look="text" onClick={() => setDropping(true)}>
              下書きを捨てる
            </Button>
          </Show>
          <Button look="fill" size="lg" type="submit" busy={busy() || uploading()}>
            支援員に送る
          </Button>
        </div>
      </Form>
      <Dialog
        open={dropping()}
        title="この下書きを捨てますか"
        onClose={() => setDropping(false)}
        actions={
          <>
            <Button look="outline" onClick={() => setDropping(false)}>
              捨てずに戻る
            </Button>
            <Button look="danger" busy={busy()} onClick={() => void drop()}>
              下書きを捨てる
            </Button>
          </>
        }
      >
        書いた内容は元に戻せません。支援員にはまだ何も届いていません。
        <Show when={notDropped()}>
          {(failure) => (
            <Note tone="err" urgent class="mt-3" fact="捨てられませんでした">
              {failure().message}
            </Note>
          )}
        </Show>
      </Dialog>
    </div>
  );
}
