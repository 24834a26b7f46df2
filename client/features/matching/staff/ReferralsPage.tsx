import UserRoundSearch from 'lucide-solid/icons/user-round-search';
import { For, type JSX, Show } from 'solid-js';
import { StaffReferralsDocument } from '../../../generated/matching/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date } from '../../../platform/format.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { MatchingPage } from './MatchingPage.tsx';
import { OUTCOMES, REFERRAL_TONES } from './referrals.ts';

/** 人材の取次ぎ of all cases, the newest first. */
export default function ReferralsPage(): JSX.Element {
  const list = createPagedList(
    StaffReferralsDocument,
    (data) => data.referrals,
    () => ({}),
  );
  return (
    <MatchingPage
      title="人材の取次ぎ"
      lead="デジタル人材の相談を、熊本県プロフェッショナル人材戦略拠点に取り次いだ記録です。企業の割合には数えません。取次ぎは各相談の画面から始めます。"
    >
      <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
        <Show when={list.answered()} fallback={<Skeleton rows={4} />}>
          <Show
            when={list.nodes.length}
            fallback={
              <EmptyState icon={UserRoundSearch} title="取次ぎはまだありません">
                相談の画面の「人材の取次ぎを始める」から記録します。
              </EmptyState>
            }
          >
            <ul class="card divide-y divide-ink-200 shadow-card">
              <For each={list.nodes}>
                {(one) => (
                  <li class="relative flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-3 hover:bg-ink-50 md:px-6">
                    <div class="min-w-0 flex-1 basis-[300px]">
                      <a
                        class="link inline-flex min-h-6 items-center font-bold after:absolute after:inset-0"
                        href={`/staff/cases/${one.consultation?.id}`}
                      >
                        <span class="num mr-2">{one.number}</span>
                        {one.consultation?.subject}
                      </a>
                      <p class="text-[14px] text-ink-600 leading-[1.6]">
                        {one.organization?.name}・<span class="num">{date(one.passedOnAt ?? one.askedAt)}</span>
                        {one.outcome ? `・${OUTCOMES[one.outcome]}` : ''}
                      </p>
                    </div>
                    <Chip tone={REFERRAL_TONES[one.state] ?? 'ink'}>{one.stateLabel}</Chip>
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
