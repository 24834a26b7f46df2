import ListChecks from 'lucide-solid/icons/list-checks';
import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import {
  StaffAdoptProposalDocument,
  type StaffProposalFragment,
  StaffProposalsOfDocument,
  StaffProposeDocument,
} from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date, time } from '../../../platform/format.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { type AppError, problemAt } from '../../../platform/operation.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Note } from '../../../ui/Note.tsx';
import { NumberInput } from '../../../ui/NumberInput.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Case } from '../../consultations/staff/case.ts';
import { type Filters, USUAL_FILTERS } from './candidate-filters.ts';
import { FilterFields } from './FilterFields.tsx';

interface ProposalDialogProps {
  readonly case: Case;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onAdopted: () => void;
}

const FORM = 'proposal';
const USUAL_COUNT = 3;

/** 候補を提案: declared conditions, then who was shown least recently, then a stored lot; everything is kept (R3.7). */
export const ProposalDialog = (props: ProposalDialogProps): JSX.Element => (
  <Dialog open={props.open} wide title="候補を提案" onClose={props.onClose}>
    <Show when={props.open}>
      <Proposing {...props} />
    </Show>
  </Dialog>
);

function Proposing(props: ProposalDialogProps): JSX.Element {
  const earlier = createQuery(StaffProposalsOfDocument, () => ({
    consultation: props.case.id,
    first: 20,
    after: null,
  }));
  const [filters, setFilters] = createSignal<Filters>(USUAL_FILTERS);
  const [count, setCount] = createSignal<number | null>(USUAL_COUNT);
  const [error, setError] = createSignal<AppError | null>(null);
  const [busy, setBusy] = createSignal(false);
  let result: HTMLElement | undefined;
  const proposals = () => earlier.data()?.proposalsOf.nodes ?? [];

  createEffect(
    on(
      () => proposals()[0]?.id,
      () => result?.scrollIntoView({ block: 'nearest' }),
      { defer: true },
    ),
  );

  const propose = async () => {
    if (busy()) return;
    setBusy(true);
    const input = { consultation: props.case.id, count: count() ?? 0, filters: filters() };
    const { error: refusal } = await mutate(StaffProposeDocument, { input });
    setBusy(false);
    setError(refusal);
    if (!refusal) await earlier.refetch();
  };
  const adopt = async (proposal: StaffProposalFragment) => {
    if (busy()) return;
    setBusy(true);
    const { data, error: refusal } = await mutate(StaffAdoptProposalDocument, { id: proposal.id });
    setBusy(false);
    setError(refusal);
    if (!data) return;
    showToast({ text: `${data.adoptProposal.picks.length}社を候補に加えました` });
    props.onAdopted();
  };

  return (
    <>
      <p class="text-[15px] text-ink-700 leading-[1.75]">
        条件を満たす掲載から、適合度が同等の企業を、最後に候補になった日時が古い順に提案します。使った材料はすべて保存され、県が同じ結果になるかを確かめられます。
      </p>
      <div class="mt-3 rounded-12 border border-ink-200 bg-ink-50 p-4">
        <FilterFields form={FORM} filters={filters()} onChange={setFilters} />
        <div class="mt-3 flex flex-wrap items-end gap-x-4 gap-y-3">
          <NumberInput
            form={FORM}
            name="count"
            label="提案する数"
            unit="社"
            inputClass="!w-[96px]"
            value={count()}
            error={problemAt(error(), 'count')}
            onInput={setCount}
          />
          <Button look="fill" busy={busy()} onClick={() => void propose()}>
            この条件で提案する
          </Button>
        </div>
      </div>
      <Show when={error()}>
        {(refusal) => <Note tone="err" urgent class="mt-3" fact={refusal().fields[0]?.message ?? refusal().message} />}
      </Show>
      <section ref={result} class="mt-4" aria-label="この相談の提案" aria-live="polite">
        <Show
          when={!earlier.error()}
          fallback={<LoadFailure error={earlier.error()!} onRetry={() => void earlier.refetch()} />}
        >
          <Show when={earlier.data()} fallback={<Skeleton rows={2} />}>
            <Show
              when={proposals().length}
              fallback={
                <EmptyState icon={ListChecks} level="h3" title="この相談の提案はまだありません">
                  条件を選び、「この条件で提案する」を押してください。
                </EmptyState>
              }
            >
              <ul class="flex flex-col gap-4">
                <For each={proposals()}>
                  {(proposal) => <Proposed proposal={proposal} busy={busy()} onAdopt={() => void adopt(proposal)} />}
                </For>
              </ul>
            </Show>
          </Show>
        </Show>
      </section>
    </>
  );
}

function Proposed(props: { proposal: StaffProposalFragment; busy: boolean; onAdopt: () => void }): JSX.Element {
  const it = () => props.proposal;
  return (
    <li class="rounded-12 border border-ink-200 bg-white p-4">
      <div class="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 class="text-[16px]">
          第{it().turn}案 <span class="num">{it().number}</span>
        </h3>
        <Show when={it().adoptedAt}>
          <Chip tone="ok">候補に採用</Chip>
        </Show>
        <span class="num ml-auto text-[14px] text-ink-600">
          {date(it().proposedAt)} {time(it().proposedAt)}・{it().proposedBy?.name}
        </span>
      </div>
      <p class="num mt-1 text-[14px] text-ink-600 leading-[1.6]">
        公開中{it().published}件のうち、{it().line}点以上の{it().pooled}社を同等とみなしました。
      </p>
      <Show
        when={it().picks.length}
        fallback={<p class="mt-2">提案できる企業がありませんでした。条件を減らして、もう一度提案してください。</p>}
      >
        <ol class="mt-2 divide-y divide-ink-200 border-ink-200 border-y">
          <For each={it().picks}>
            {(pick) => (
              <li class="flex items-start gap-3 py-2">
                <b class="num w-[52px] flex-none text-key-1000">{pick.score}点</b>
                <span class="min-w-0 flex-1 text-[15px] leading-[1.5]">
                  <b>{pick.vendorName}</b>
                  <span class="block text-[14px] text-ink-700">{pick.title}</span>
                </span>
                <span class="num flex-none text-[13px] text-ink-600">
                  最後に候補 {pick.lastShown ? date(pick.lastShown) : 'なし'}
                </span>
              </li>
            )}
          </For>
        </ol>
      </Show>
      <div class="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
        <Show when={it().viewerCanAdopt && it().picks.length}>
          <Button size="sm" look="fill" busy={props.busy} onClick={() => props.onAdopt()}>
            この{it().picks.length}社を候補に加える
          </Button>
        </Show>
        <a class="link inline-flex min-h-11 items-center text-[15px]" href={`/staff/matching/proposals/${it().id}`}>
          選定の手順を見る
        </a>
      </div>
    </li>
  );
}
