import FileCheck from 'lucide-solid/icons/file-check';
import { For, type JSX, Show } from 'solid-js';
import { StaffReasonedSendingsDocument } from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date } from '../../../platform/format.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { MatchingPage } from './MatchingPage.tsx';

/** 例外の理由: sets that were sent although they were few, or although a vendor had its share. */
export default function ReasonsPage(): JSX.Element {
  const list = createPagedList(
    StaffReasonedSendingsDocument,
    (data) => data.reasonedSendings,
    () => ({}),
  );
  return (
    <MatchingPage
      title="例外の理由"
      lead="決められた数より少ない企業に送ったとき、または割合の上限を超える企業に送ったときの理由です。月次報告に載ります。"
    >
      <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
        <Show when={list.answered()} fallback={<Skeleton rows={4} />}>
          <Show
            when={list.nodes.length}
            fallback={
              <EmptyState icon={FileCheck} title="例外の情報提供はありません">
                すべての情報提供が、社数と割合の原則に沿っています。
              </EmptyState>
            }
          >
            <ul class="card divide-y divide-ink-200 shadow-card">
              <For each={list.nodes}>
                {(sending) => (
                  <li class="px-4 py-3 md:px-6">
                    <p class="flex flex-wrap items-center gap-x-3 gap-y-1">
                      <span class="num text-[14px] text-ink-600">{date(sending.sentAt)}</span>
                      <a
                        class="link inline-flex min-h-8 items-center font-bold"
                        href={`/staff/cases/${sending.consultation?.id}`}
                      >
                        <span class="num mr-2">{sending.consultation?.number}</span>
                        {sending.consultation?.subject}
                      </a>
                      <span class="ml-auto text-[14px] text-ink-600">{sending.sentBy?.name}</span>
                    </p>
                    <Show when={sending.fewReason}>
                      <p class="mt-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-[15px] leading-[1.7]">
                        <Chip tone="warn">
                          {sending.vendors}社（原則{sending.minimum}社以上）
                        </Chip>
                        <span class="min-w-0 flex-1 basis-[260px]">{sending.fewReason}</span>
                      </p>
                    </Show>
                    <Show when={sending.shareReason}>
                      <p class="mt-1.5 flex flex-wrap items-baseline gap-x-3 gap-y-1 text-[15px] leading-[1.7]">
                        <Chip tone="warn">割合の上限を超過</Chip>
                        <span class="min-w-0 flex-1 basis-[260px]">
                          <span class="num font-bold">
                            {sending.over.map(({ vendorName, share }) => `${vendorName} ${share}%`).join('、')}
                          </span>
                          {'　'}
                          {sending.shareReason}
                        </span>
                      </p>
                    </Show>
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
    </MatchingPage>
  );
}
