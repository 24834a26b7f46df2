// PR listings that wait for staff's decision, the longest waiting first (R3.3). Live.
import { useSearchParams } from '@solidjs/router';
import ChevronRight from 'lucide-solid/icons/chevron-right';
import Clock from 'lucide-solid/icons/clock';
import FilePen from 'lucide-solid/icons/file-pen';
import FilePlus from 'lucide-solid/icons/file-plus';
import FileUp from 'lucide-solid/icons/file-up';
import ListChecks from 'lucide-solid/icons/list-checks';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  StaffListingReviewsDocument,
  type StaffListingReviewsQuery,
  StaffListingRevisionChangedDocument,
} from '../../../generated/listings/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { age, dayTime } from '../../../platform/format.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { Tabs } from '../../../ui/Tabs.tsx';
import { AllListings } from './AllListings.tsx';
import { BeginListingDialog } from './BeginListingDialog.tsx';

type Review = StaffListingReviewsQuery['listingReviews']['nodes'][number];

/** /staff/listings: what waits for a decision, or all listings (`?list=all`). */
export default function ReviewsPage(): JSX.Element {
  const [search, setSearch] = useSearchParams<{ list?: string; q?: string; state?: string }>();
  const [beginning, setBeginning] = createSignal(false);
  return (
    <StaffPage title="PR情報">
      <div class="mx-auto max-w-[960px]">
        <div class="flex flex-wrap items-center justify-end gap-2">
          <a class="btn btn-quiet" href="/staff/listings/import">
            <Icon of={FileUp} />
            Excelから取り込む
          </a>
          <Button onClick={() => setBeginning(true)}>
            <Icon of={FilePlus} />
            企業に代わって書く
          </Button>
        </div>
        <Tabs
          label="PR情報の一覧"
          class="mt-2"
          tabs={[
            { id: 'reviews', label: '確認待ち' },
            { id: 'all', label: 'すべて' },
          ]}
          current={search.list === 'all' ? 'all' : 'reviews'}
          onChange={(id) => setSearch({ list: id === 'all' ? 'all' : undefined, q: undefined, state: undefined })}
        >
          <div class="pt-4">
            <Show when={search.list === 'all'} fallback={<Reviews />}>
              <AllListings />
            </Show>
          </div>
        </Tabs>
        <BeginListingDialog open={beginning()} onClose={() => setBeginning(false)} />
      </div>
    </StaffPage>
  );
}

function Reviews(): JSX.Element {
  const reviews = createLiveList(StaffListingReviewsDocument, StaffListingRevisionChangedDocument, {
    pick: (data) => data.listingReviews,
    variables: () => ({}),
    accept: (revision: Review) => revision.state === 'IN_REVIEW',
    compare: (a, b) => a.savedAt.localeCompare(b.savedAt),
  });
  return (
    <>
      <p class="text-[15px] leading-[1.75] text-ink-700">
        企業から申請のあったPR情報です。待っている時間の長い順に並んでいます。公開中のものは、公開するまで元の内容のままです。
      </p>
      <Show
        when={!reviews.error()}
        fallback={<LoadFailure error={reviews.error()!} onRetry={() => void reviews.refetch()} />}
      >
        <Show when={reviews.nodes.length || !reviews.loading()} fallback={<Skeleton class="mt-4" rows={4} />}>
          <Show
            when={reviews.nodes.length}
            fallback={
              <div class="card mt-4">
                <EmptyState icon={ListChecks} title="確認を待っているPR情報はありません">
                  申請が届くと、この画面にすぐ表示されます。
                </EmptyState>
              </div>
            }
          >
            <ul class="mt-4 flex flex-col gap-3">
              <For each={reviews.nodes}>{(review) => <ReviewCard of={review} />}</For>
            </ul>
            <Pager
              shown={reviews.nodes.length}
              total={reviews.totalCount()}
              hasMore={reviews.hasMore()}
              loading={reviews.loading()}
              onMore={() => void reviews.loadMore()}
            />
          </Show>
        </Show>
      </Show>
    </>
  );
}

function ReviewCard(props: { of: Review }): JSX.Element {
  const first = () => props.of.listing?.state === 'NEW';
  const since = () => props.of.submittedAt ?? props.of.savedAt;
  return (
    <li class="card relative flex items-start gap-3 p-4 hover:border-key-700 md:p-5">
      <div class="min-w-0 flex-1">
        <p class="flex flex-wrap items-center gap-2">
          <Chip tone={first() ? 'key' : 'line'} icon={first() ? FilePlus : FilePen}>
            {first() ? '初めての掲載' : `改訂（第${props.of.number}版）`}
          </Chip>
          <Show when={props.of.listing?.kind === 'talent'}>
            <Chip tone="line">デジタル人材</Chip>
          </Show>
          <span class="num text-[14px] text-ink-600">{props.of.listing?.number}</span>
        </p>
        <h2 class="mt-2 text-[18px] leading-snug">
          <a
            class="text-key-1000 underline decoration-1 underline-offset-4 cover hover:decoration-[3px]"
            href={`/staff/listings/${props.of.listing?.id}`}
          >
            {props.of.content.title || '（見出しなし）'}
          </a>
        </h2>
        <p class="mt-0.5 text-[15px] text-ink-700">{props.of.content.promise}</p>
        <p class="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-[14px] text-ink-600">
          <span>{props.of.listing?.vendor?.name}</span>
          <span class="num inline-flex items-center gap-1.5">
            <Icon of={Clock} class="size-4" />
            {dayTime(since())} に申請（{age(since(), new Date())}）
          </span>
        </p>
      </div>
      <Icon of={ChevronRight} class="mt-1 size-5 text-ink-500" />
    </li>
  );
}
