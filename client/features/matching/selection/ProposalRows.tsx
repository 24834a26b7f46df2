import ListChecks from 'lucide-solid/icons/list-checks';
import { For, type JSX, Show } from 'solid-js';
import { ProposalsDocument } from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date, time } from '../../../platform/format.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';

/** Proposals, the newest first, each leading to its replay. Nothing of the cases. */
export function ProposalRows(props: { base: string }): JSX.Element {
  const list = createPagedList(
    ProposalsDocument,
    (data) => data.proposals,
    () => ({}),
  );
  return (
    <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
      <Show when={list.answered()} fallback={<Skeleton rows={5} />}>
        <Show
          when={list.nodes.length}
          fallback={
            <EmptyState icon={ListChecks} title="選定案はまだありません">
              支援員が候補を提案すると、使った材料とともにここに残ります。
            </EmptyState>
          }
        >
          <ul class="card divide-y divide-ink-200 shadow-card">
            <For each={list.nodes}>
              {(proposal) => (
                <li class="relative flex flex-wrap items-center gap-x-5 gap-y-1 px-4 py-3 hover:bg-ink-50 md:px-6">
                  <div class="min-w-0 flex-1 basis-[220px]">
                    <a
                      href={`${props.base}/${proposal.id}`}
                      class="link inline-flex min-h-6 items-center font-bold after:absolute after:inset-0"
                    >
                      {proposal.number}
                    </a>
                    <p class="num text-[14px] text-ink-600">
                      {date(proposal.proposedAt)} {time(proposal.proposedAt)}
                      {proposal.turn > 1 ? `・同じ相談の第${proposal.turn}案` : ''}
                    </p>
                  </div>
                  <p class="min-w-0 flex-[2] basis-[280px] text-[15px] leading-[1.6]">
                    {proposal.picks.map(({ vendorName }) => vendorName).join('、') ||
                      '提案できる企業がありませんでした'}
                    <span class="num block text-[14px] text-ink-600">
                      公開中{proposal.published}件 → 同等とみなした{proposal.pooled}社 → 提案{proposal.picks.length}社
                    </span>
                  </p>
                  <Chip tone={proposal.adoptedAt ? 'ok' : 'line'}>
                    {proposal.adoptedAt ? '候補に採用' : '採用なし'}
                  </Chip>
                </li>
              )}
            </For>
          </ul>
          <Pager
            shown={list.nodes.length}
            total={list.totalCount()}
            hasMore={list.hasMore()}
            loading={list.loading()}
            onMore={() => void list.loadMore()}
          />
        </Show>
      </Show>
    </Show>
  );
}
