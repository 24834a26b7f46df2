import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  StaffPoliciesDocument,
  type StaffPolicyFragment,
  StaffSetPolicyDocument,
} from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { useSignedIn } from '../../../platform/session.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { Form } from '../../../ui/Form.tsx';
import { FormActions } from '../../../ui/FormActions.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { TextArea } from '../../../ui/TextInput.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import { MatchingPage } from './MatchingPage.tsx';
import { PART_LABELS, type PartName, PLATFORM_TERMS, type Terms } from './policy.ts';

/** 選定の基準: how candidates are scored and spread. Leads change it; every version stays. */
export default function PolicyPage(): JSX.Element {
  const { lead } = useSignedIn();
  const list = createPagedList(
    StaffPoliciesDocument,
    (data) => data.matchingPolicies,
    () => ({}),
  );
  const [changing, setChanging] = createSignal(false);
  const present = () => list.nodes[0];
  const terms = (): Terms => present()?.terms ?? PLATFORM_TERMS;
  return (
    <MatchingPage
      title="選定の基準"
      lead="候補の適合度の重みと、同等とみなす幅、1社の割合の上限です。変えると、次の提案と情報提供から使われます。以前の提案は、そのときの基準で再現できます。"
    >
      <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
        <Show when={list.answered()} fallback={<Skeleton rows={4} />}>
          <section class="card p-4 shadow-card md:p-6" aria-labelledby="present-title">
            <div class="flex flex-wrap items-center gap-3">
              <h2 id="present-title" class="flex-1 text-[18px]">
                いまの基準（{present() ? `第${present()!.number}版` : '初期の設定'}）
              </h2>
              <Show when={lead}>
                <Button look="quiet" onClick={() => setChanging(true)}>
                  基準を変える
                </Button>
              </Show>
            </div>
            <TermsTable terms={terms()} />
          </section>
          <Show when={list.nodes.length}>
            <section class="mt-6" aria-labelledby="history-title">
              <h2 id="history-title" class="text-[18px]">
                変更の記録
              </h2>
              <ul class="card mt-3 divide-y divide-ink-200 shadow-card">
                <For each={list.nodes}>{(policy) => <Version policy={policy} />}</For>
              </ul>
              <Pager
                shown={list.nodes.length}
                total={list.totalCount()}
                hasMore={list.hasMore()}
                loading={list.loading()}
                onMore={() => void list.loadMore()}
              />
            </section>
          </Show>
        </Show>
      </Show>
      <Show when={changing()}>
        <PolicyDialog
          from={present()?.number ?? 0}
          terms={terms()}
          onClose={() => setChanging(false)}
          onSet={() => {
            setChanging(false);
            void list.refetch();
          }}
          onConflict={() => void list.refetch()}
        />
      </Show>
    </MatchingPage>
  );
}

const Version = (props: { policy: StaffPolicyFragment }): JSX.Element => (
  <li class="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-4 py-3 text-[15px] md:px-6">
    <b class="num">第{props.policy.number}版</b>
    <span class="num text-[14px] text-ink-600">
      {date(props.policy.setAt)}・{props.policy.setBy?.name}
    </span>
    <span class="min-w-0 flex-1 basis-[260px]">{props.policy.reason}</span>
  </li>
);

function TermsTable(props: { terms: Terms }): JSX.Element {
  const total = () => Object.keys(PART_LABELS).reduce((sum, name) => sum + props.terms.weights[name as PartName], 0);
  return (
    <div class="mt-3 grid gap-x-10 gap-y-4 md:grid-cols-2">
      <dl class="dl">
        <For each={Object.entries(PART_LABELS)}>
          {([name, label]) => (
            <>
              <dt>{label}</dt>
              <dd class="num">
                重み {props.terms.weights[name as PartName]}（
                {Math.round((100 * props.terms.weights[name as PartName]) / (total() || 1))}%）
              </dd>
            </>
          )}
        </For>
      </dl>
      <dl class="dl self-start">
        <dt>最低の適合度</dt>
        <dd class="num">{props.terms.minimumScore}点</dd>
        <dt>同等とみなす幅</dt>
        <dd class="num">最高点から{props.terms.band}点以内</dd>
        <dt>1社の割合の上限</dt>
        <dd class="num">{props.terms.capPercent}%</dd>
        <dt>上限を適用する件数</dt>
        <dd class="num">年度の情報提供が{props.terms.capFrom}件から</dd>
      </dl>
    </div>
  );
}

interface PolicyDialogProps {
  readonly from: number;
  readonly terms: Terms;
  readonly onClose: () => void;
  readonly onSet: () => void;
  readonly onConflict: () => void;
}

const FORM = 'policy';

function PolicyDialog(props: PolicyDialogProps): JSX.Element {
  const { weights: presentWeights, ...others } = props.terms;
  const [weights, setWeights] = createSignal({ ...presentWeights });
  const [rest, setRest] = createSignal({ ...others });
  const [reason, setReason] = createSignal('');
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  const set = async () => {
    if (busy()) return;
    setBusy(true);
    const { data, error: refusal } = await mutate(StaffSetPolicyDocument, {
      ...{ from: props.from, terms: { ...rest(), weights: weights() }, reason: reason() },
    });
    setBusy(false);
    setError(refusal);
    if (refusal?.code === 'CONFLICT') props.onConflict();
    if (!data) return;
    showToast({ text: '選定の基準を変えました' });
    props.onSet();
  };
  const number = (name: keyof typeof others, label: string, unit: string) => (
    <NumberInput
      {...{ form: FORM, name, label, unit }}
      inputClass="!w-[96px]"
      value={rest()[name]}
      error={problemAt(error(), name)}
      onInput={(value) => setRest({ ...rest(), [name]: value ?? 0 })}
    />
  );
  return (
    <Dialog open wide title="選定の基準を変える" onClose={props.onClose}>
      <Form class="flex flex-col gap-5" onSubmit={() => void set()}>
        <ErrorSummary error={error()} form={FORM} />
        <fieldset class="min-w-0">
          <legend class="font-bold text-[16px]">適合度の重み</legend>
          <div class="mt-2 grid gap-4 sm:grid-cols-3 md:grid-cols-4">
            <For each={Object.entries(PART_LABELS)}>
              {([name, label]) => (
                <NumberInput
                  {...{ form: FORM, name: `weights.${name}`, label, unit: '' }}
                  inputClass="!w-[96px]"
                  value={weights()[name as PartName]}
                  error={problemAt(error(), `weights.${name}`)}
                  onInput={(value) => setWeights({ ...weights(), [name]: value ?? 0 })}
                />
              )}
            </For>
          </div>
        </fieldset>
        <div class="grid gap-4 sm:grid-cols-2">
          {number('minimumScore', '最低の適合度', '点')}
          {number('band', '同等とみなす幅', '点')}
          {number('capPercent', '1社の割合の上限', '%')}
          {number('capFrom', '上限を適用する件数', '件')}
        </div>
        <TextArea
          form={FORM}
          name="reason"
          label="変更の理由"
          required
          rows={3}
          maxlength={500}
          help="県の職員にも表示されます。"
          value={reason()}
          error={problemAt(error(), 'reason')}
          onInput={setReason}
        />
        <FormActions action="この基準にする" busy={busy()} onClose={() => props.onClose()} />
      </Form>
    </Dialog>
  );
}
