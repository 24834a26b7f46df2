// /vendor/listings: the vendor's own PR listings with what is public and what is on its way.
import Building from 'lucide-solid/icons/building';
import { For, type JSX, Match, Show, Switch } from 'solid-js';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date, daysBetween, when } from '../../../platform/format.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { PageTitle } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { ListingChips } from './ListingChips.tsx';
import { isNear } from './ListingStanding.tsx';
import { createListings, type ListingRow, nameOf } from './listings.ts';
import { NewListingMenu } from './NewListingMenu.tsx';

export default function ListingsPage(): JSX.Element {
  const query = createListings();
  const rows = () => query.data()?.myListings.nodes ?? [];
  return (
    <>
      <div class="flex flex-wrap items-center gap-4">
        <PageTitle title="PR情報" class="flex-1" />
        <NewListingMenu />
      </div>
      <p class="mt-1 text-[15px] leading-[1.7] text-ink-700">
        ソリューション検索に載る情報です。支援員が内容を確かめてから公開します。
      </p>
      <Switch>
        <Match when={query.error()}>
          {(error) => <LoadFailure error={error()} onRetry={() => void query.refetch()} />}
        </Match>
        <Match when={query.loading() && !query.data()}>
          <Skeleton class="mt-5" />
        </Match>
        <Match when={!rows().length}>
          <div class="card mt-5 flex min-h-[320px] flex-col">
            <EmptyState icon={Building} title="掲載はまだありません">
              「新しい掲載」から、提供できるソリューションやデジタル人材を登録してください。途中で閉じても下書きが残ります。
            </EmptyState>
          </div>
        </Match>
        <Match when={rows().length}>
          <ul class="mt-5 flex flex-col gap-3">
            <For each={rows()}>{(row) => <Row row={row} />}</For>
          </ul>
        </Match>
      </Switch>
    </>
  );
}

function Row(props: { row: ListingRow }): JSX.Element {
  const revision = () => props.row.latestRevision;
  return (
    <li class="card relative p-4 shadow-card hover:border-key-400 md:p-5">
      <p class="flex flex-wrap items-center gap-2 text-[14px] text-ink-600">
        <ListingChips state={props.row.state} publishedNumber={props.row.publishedNumber} revision={revision()} />
        <span class="ml-auto flex gap-3">
          <span class="num">{props.row.number}</span>
          <span>{props.row.kind === 'talent' ? 'デジタル人材' : 'ソリューション'}</span>
        </span>
      </p>
      <h2 class="mt-2 text-[18px] leading-snug">
        <a class="no-underline cover hover:underline" href={`/vendor/listings/${props.row.id}`}>
          {nameOf(props.row)}
        </a>
      </h2>
      <p class="mt-1 text-[15px] leading-[1.65] text-ink-700">{revision()?.content.promise}</p>
      <Show when={revision()?.state === 'RETURNED' && revision()?.comment}>
        {(comment) => (
          <p class="mt-2 line-clamp-2 border-l-4 border-[#ce0000] pl-3 text-[15px] leading-[1.65]">
            支援員から：{comment()}
          </p>
        )}
      </Show>
      <p class="num mt-2 flex flex-wrap gap-x-4 text-[14px] text-ink-600">
        {revision() && <span>更新 {when(revision()!.savedAt, new Date())}</span>}
        <Show when={props.row.state === 'PUBLISHED' && props.row.expiresAt}>
          {(at) => (
            <span class={isNear(at()) ? 'font-bold text-[#8b3200]' : ''}>
              掲載期限 {date(at())}
              {isNear(at()) ? `（あと${daysBetween(new Date(), at())}日）` : ''}
            </span>
          )}
        </Show>
      </p>
    </li>
  );
}
