import { createEffect, createSignal, For, type JSX, Show } from 'solid-js';
import {
  FollowUpPlanDocument,
  type FollowUpPlanInput,
  SaveFollowUpPlanDocument,
} from '../../../generated/followup/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { CheckboxGroup } from '../../../ui/Choice.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { ErrorSummary } from '../../../ui/ErrorSummary.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';

const DAYS = [
  ['firstAskDays', '連絡先の開示から、最初にたずねるまで', '窓口の営業日'],
  ['askAgainDays', 'もう一度たずねるまで', '窓口の営業日'],
  ['mostAsks', 'たずねる回数', '回まで'],
  ['remindDays', 'アンケートの催促まで', '日'],
  ['mostReminders', '催促の回数', '回まで'],
  ['surveyDays', 'アンケートの回答期間', '日'],
] as const;
const MONTHS = ['1', '2', '3', '6', '9', '12'];

/** When members and vendors are asked: for leads. */
export function PlanDialog(props: { onClose: () => void }): JSX.Element {
  const query = createQuery(FollowUpPlanDocument, () => ({}));
  const [input, setInput] = createSignal<FollowUpPlanInput | null>(null);
  const [busy, setBusy] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  createEffect(() => {
    const plan = query.data()?.followUpPlan;
    if (!plan) return;
    const { id: _, linkDays: __, ...rest } = plan;
    setInput({ ...rest, surveyMonths: [...plan.surveyMonths] });
  });
  const save = async () => {
    const given = input();
    if (!given || busy()) return;
    setBusy(true);
    setError(null);
    const { data, error: refusal } = await mutate(SaveFollowUpPlanDocument, { input: given });
    setBusy(false);
    setError(refusal);
    if (!data) return;
    showToast({ text: '予定を変更しました' });
    props.onClose();
  };
  return (
    <Dialog
      open
      title="たずねる予定"
      onClose={props.onClose}
      actions={
        <>
          <Button look="quiet" onClick={() => props.onClose()}>
            やめる
          </Button>
          <Button look="fill" busy={busy()} onClick={() => void save()}>
            保存する
          </Button>
        </>
      }
    >
      <Show
        when={input()}
        fallback={
          <Show when={query.error()} fallback={<Skeleton rows={3} />}>
            {(failure) => <LoadFailure error={failure()} onRetry={() => void query.refetch()} />}
          </Show>
        }
      >
        {(plan) => (
          <>
            <ErrorSummary error={error()} form="plan" />
            <p>これから送るものに使います。すでに決まっている次の日付は変わりません。</p>
            <div class="mt-4 grid gap-4 sm:grid-cols-2">
              <For each={DAYS}>
                {([name, label, unit]) => (
                  <NumberInput
                    {...{ form: 'plan', name, label, unit, inputClass: '!w-[88px]' }}
                    value={plan()[name]}
                    onInput={(value) => setInput({ ...plan(), [name]: value ?? 0 })}
                    error={problemAt(error(), name)}
                  />
                )}
              </For>
            </div>
            <CheckboxGroup
              {...{ form: 'plan', name: 'surveyMonths', label: 'アンケートを送る月（連絡の確認から）', class: 'mt-4' }}
              options={MONTHS.map((value) => ({ value, label: `${value}か月後` }))}
              values={plan().surveyMonths.map(String)}
              onChange={(values) => setInput({ ...plan(), surveyMonths: values.map(Number) })}
              error={problemAt(error(), 'surveyMonths')}
            />
          </>
        )}
      </Show>
    </Dialog>
  );
}
