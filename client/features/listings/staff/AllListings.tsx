import { useSearchParams } from '@solidjs/router';
import Search from 'lucide-solid/icons/search';
import { For, type JSX, Show } from 'solid-js';
import { StaffListingsDocument, type StaffListingsQuery } from '../../../generated/listings/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { date } from '../../../platform/format.ts';
import { createPagedList } from '../../../platform/paged-list.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { Select } from '../../../ui/Choice.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { ListingChips } from '../vendor/ListingChips.tsx';

type Row = StaffListingsQuery['staffListings']['nodes'][number];

const SHOWN = [
  { value: '', label: 'すべて' },
  { value: 'PUBLISHED', label: '公開中' },
  { value: 'ARCHIVED', label: '取り下げ・期限切れ' },
  { value: 'NEW', label: 'まだ公開していない' },
  { value: 'HELD', label: '代わりに書いている' },
];

/** Characters of what is looked for, as the server takes them: nobody looks for more than the longest title. */
const LONGEST = 100;

/** すべてのPR情報: found by 掲載番号, title or vendor. The address keeps what is looked for: who comes back from one of them goes on. */
export function AllListings(): JSX.Element {
  const [search, setSearch] = useSearchParams<{ q?: string; state?: string }>();
  const text = () => [...(search.q ?? '')].slice(0, LONGEST).join('');
  const shown = () => (SHOWN.some(({ value }) => value === search.state) ? search.state! : '');
  const filter = () => ({
    text: text().trim() || null,
    states: shown() && shown() !== 'HELD' ? [shown()] : null,
    heldByStaff: shown() === 'HELD' || null,
  });
  const list = createPagedList(
    StaffListingsDocument,
    (data) => data.staffListings,
    () => ({ filter: filter() }),
  );
  return (
    <>
      <div class="mt-4 grid gap-4 sm:grid-cols-[minmax(0,1fr)_220px]">
        <TextInput
          form="all-listings"
          name="text"
          label="さがす"
          help="掲載番号、見出し、企業名"
          type="search"
          maxlength={LONGEST}
          value={text()}
          onInput={(q) => setSearch({ q }, { replace: true })}
        />
        <Select
          form="all-listings"
          name="state"
          label="状態"
          class="self-end"
          options={SHOWN}
          value={shown()}
          onChange={(state) => setSearch({ state }, { replace: true })}
        />
      </div>
      <Show when={!list.error()} fallback={<LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />}>
        <Show when={list.nodes.length || !list.loading()} fallback={<Skeleton class="mt-4" rows={4} />}>
          <Show
            when={list.nodes.length}
            fallback={
              <div class="card mt-4">
                <EmptyState icon={Search} title="あてはまるPR情報はありません">
                  言葉や状態を変えてお試しください。
                </EmptyState>
              </div>
            }
          >
            <ul class="mt-4 flex flex-col gap-2">
              <For each={list.nodes}>{(row) => <Item row={row} />}</For>
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
    </>
  );
}

function Item(props: { row: Row }): JSX.Element {
  const title = () => props.row.latestRevision?.content.title || props.row.title || '（見出しなし）';
  return (
    <li class="card relative p-4 hover:border-key-700">
      <p class="flex flex-wrap items-center gap-2">
        <ListingChips
          state={props.row.state}
          publishedNumber={props.row.publishedNumber}
          revision={props.row.latestRevision}
        />
        <Show when={props.row.heldBy === 'STAFF'}>
          <Chip tone="gold">代わりに書いています</Chip>
        </Show>
        <Show when={props.row.kind === 'talent'}>
          <Chip tone="line">デジタル人材</Chip>
        </Show>
        <span class="num ml-auto text-[14px] text-ink-600">{props.row.number}</span>
      </p>
      <h2 class="mt-1.5 text-[17px] leading-snug">
        <a
          class="text-key-1000 underline decoration-1 underline-offset-4 cover hover:decoration-[3px]"
          href={`/staff/listings/${props.row.id}`}
        >
          {title()}
        </a>
      </h2>
      <p class="mt-0.5 flex flex-wrap gap-x-4 text-[14px] text-ink-600">
        <span>{props.row.vendor?.name}</span>
        <Show when={props.row.state === 'PUBLISHED' && props.row.expiresAt}>
          {(at) => <span class="num">掲載期限 {date(at())}</span>}
        </Show>
      </p>
    </li>
  );
}
