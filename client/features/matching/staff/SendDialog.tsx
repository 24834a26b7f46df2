import { createSignal, For, type JSX, Match, Show, Switch } from 'solid-js';
import {
  type AnonymousNeedInput,
  StaffAnonymousNeedDocument,
  type StaffAnonymousNeedQuery,
  StaffSendIntroductionsDocument,
} from '../../../generated/matching/graphql.ts';
import { useDraft } from '../../../platform/drafts.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { Note } from '../../../ui/Note.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { TextArea, TextInput } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case, LiveCase } from '../../consultations/staff/case.ts';
import { yenOf } from '../../consultations/staff/needs.ts';
import type { Introduction } from './introductions.ts';

type Need = StaffAnonymousNeedQuery['anonymousNeed'];

interface SendProps {
  readonly case: Case;
  readonly live: LiveCase;
  readonly candidates: readonly Introduction[];
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onSent: () => void;
}

/** 「情報を送る」: the anonymous need is checked, then sent to all candidates at once (R3.7). */
export const SendDialog = (props: SendProps): JSX.Element => (
  <Dialog open={props.open} wide title={`${props.candidates.length}社に情報を送る`} onClose={props.onClose}>
    <Sending {...props} />
  </Dialog>
);

/** The server's proposal first: the form starts from it, or from what was typed before. */
function Sending(props: SendProps): JSX.Element {
  const proposal = createQuery(StaffAnonymousNeedDocument, () => ({ consultation: props.case.id }));
  return (
    <Switch fallback={<Skeleton rows={2} />}>
      <Match when={proposal.data()}>{(data) => <SendForm {...props} proposal={formOf(data().anonymousNeed)} />}</Match>
      <Match when={proposal.error()}>
        {(error) => <LoadFailure error={error()} onRetry={() => void proposal.refetch()} />}
      </Match>
    </Switch>
  );
}

const FORM = 'send';
type NeedForm = Record<
  'industry' | 'size' | 'region' | 'topics' | 'summary' | 'budgetMin' | 'budgetMax' | 'deadline',
  string
>;

/** Asked for only when a rule of impartiality is broken. */
const REASONS = ['reason', 'shareReason'] as const;
type Reason = (typeof REASONS)[number];

const LABELS: Readonly<Record<keyof NeedForm | Reason, string>> = {
  summary: '困りごとの概要',
  industry: '業種',
  size: '規模',
  region: '地域',
  topics: '分野',
  budgetMin: '予算の下限',
  budgetMax: '予算の上限',
  deadline: '期限',
  reason: '少ない社数で送る理由',
  shareReason: '割合の上限を超える企業に送る理由',
};

const digits = (value: number | null | undefined) => (value === null || value === undefined ? '' : String(value));

const formOf = ({ industry, size, region, topics, summary, budgetMin, budgetMax, deadline }: Need): NeedForm => ({
  ...{ industry, size, region, summary, deadline, topics: topics.join('、') },
  ...{ budgetMin: digits(budgetMin), budgetMax: digits(budgetMax) },
});

const needOf = ({ topics, budgetMin, budgetMax, ...texts }: NeedForm): AnonymousNeedInput => ({
  ...texts,
  topics: topics
    .split(/[、,]/)
    .map((topic) => topic.trim())
    .filter(Boolean),
  budgetMin: yenOf(budgetMin),
  budgetMax: yenOf(budgetMax),
});

/** The form knows the fields of the need without the argument's name. */
const plainPaths = (error: AppError | null): AppError | null =>
  error && { ...error, fields: error.fields.map((field) => ({ ...field, path: field.path.replace(/^need\./, '') })) };

function budgetProblem(form: NeedForm): AppError | null {
  const fields = (['budgetMin', 'budgetMax'] as const)
    .filter((path) => Number.isNaN(yenOf(form[path])))
    .map((path) => ({ path, code: 'not_a_number', message: '金額を数字で入力してください（例：300000、30万）。' }));
  return fields.length ? { code: 'BAD_USER_INPUT', message: '', fields } : null;
}

function SendForm(props: SendProps & { proposal: NeedForm }): JSX.Element {
  const draft = useDraft<NeedForm & Record<Reason, string>>(`staff-send:${props.case.id}`, {
    ...props.proposal,
    ...{ reason: '', shareReason: '' },
  });
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [asked, setAsked] = createSignal<{ readonly why: string; readonly reasons: readonly Reason[] } | null>(null);

  const given = (name: Reason, text: string) => (asked()?.reasons.includes(name) ? text : null);

  const send = async () => {
    if (busy()) return;
    const { reason, shareReason, ...form } = draft.values;
    const refused = budgetProblem(form);
    setError(refused);
    if (refused) return;
    setBusy(true);
    const { id, version } = props.case;
    // Told live, they are no candidates any more before the answer is here.
    const { length } = props.candidates;
    const { data, error: refusal } = await mutate(StaffSendIntroductionsDocument, {
      ...{ consultation: { id, version }, need: needOf(form) },
      ...{ reason: given('reason', reason), shareReason: given('shareReason', shareReason) },
    });
    setBusy(false);
    if (refusal?.code === 'REASON_REQUIRED') {
      const missing = REASONS.filter((name) => refusal.fields.some(({ path }) => path === name));
      setAsked({ why: refusal.message, reasons: [...new Set([...(asked()?.reasons ?? []), ...missing])] });
    }
    if (refusal?.code === 'CONFLICT') await props.live.refetch();
    setError(plainPaths(refusal));
    if (!data) return;
    draft.clear();
    showToast({ text: `${length}社に情報を送りました` });
    props.onSent();
    await props.live.refetch();
  };

  const field = (name: keyof NeedForm | Reason) => ({
    name,
    form: FORM,
    label: LABELS[name],
    get value() {
      return draft.values[name];
    },
    get error() {
      return problemAt(error(), name);
    },
    onInput: (value: string) => draft.set(name, value),
  });

  return (
    <Form class="flex flex-col gap-5" onSubmit={() => void send()}>
      <Note fact="会社名は伝わりません">
        企業に見えるのは、下の内容だけです。会員が同意した企業にだけ、会社名と連絡先が伝わります。送った内容は取り消せません。
      </Note>
      <ErrorSummary error={error()} form={FORM} labels={LABELS} />
      <Show when={error()?.code === 'CONFLICT'}>
        <p>今の段階は「{props.case.stateLabel}」です。入力は残っています。確かめて、もう一度送ってください。</p>
      </Show>
      <div>
        <h3 class="text-[15px]">送り先</h3>
        <ul class="mt-1 list-disc pl-5">
          <For each={props.candidates}>
            {({ vendor, listing }) => (
              <li>
                {vendor?.name}（{listing?.title}）
              </li>
            )}
          </For>
        </ul>
      </div>
      <TextArea
        {...field('summary')}
        required
        rows={6}
        help="だれの相談か分からない書き方にします。会社名・人名・電話番号・住所は入れません。"
      />
      <div class="grid gap-5 sm:grid-cols-3">
        <TextInput {...field('industry')} />
        <TextInput {...field('size')} />
        <TextInput {...field('region')} />
      </div>
      <div class="grid gap-5 sm:grid-cols-2">
        <TextInput
          {...field('budgetMin')}
          inputmode="numeric"
          inputClass="num"
          help="円。空欄は「決まっていない」です。"
        />
        <TextInput
          {...field('budgetMax')}
          inputmode="numeric"
          inputClass="num"
          help="円。空欄は「決まっていない」です。"
        />
        <TextInput {...field('deadline')} />
        <TextInput {...field('topics')} help="「、」で区切ります。" />
      </div>
      <Show when={asked()}>
        {(rule) => (
          <div class="flex flex-col gap-3">
            <Note tone="warn" fact="公平な紹介の原則を外れます">
              {rule().why}
            </Note>
            <For each={rule().reasons}>
              {(name) => (
                <TextArea
                  {...field(name)}
                  required
                  rows={3}
                  help="理由は内部メモと情報提供の記録に残り、県への月次報告に載ります。会社名は書かないでください。"
                />
              )}
            </For>
          </div>
        )}
      </Show>
      <div class="flex flex-col-reverse items-center justify-end gap-2 sm:flex-row">
        <Show when={draft.savedAt()}>
          <span class="text-[14px] text-ink-600 sm:mr-auto">書きかけをこの端末に保存済み</span>
        </Show>
        <Button look="quiet" class="max-sm:w-full" onClick={() => props.onClose()}>
          閉じる
        </Button>
        <Button look="fill" type="submit" class="max-sm:w-full" busy={busy()}>
          {props.candidates.length}社に送る
        </Button>
      </div>
    </Form>
  );
}
