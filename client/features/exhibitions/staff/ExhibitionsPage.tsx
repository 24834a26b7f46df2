// The secretariat's exhibitions (R4.1, R4.2): places and exhibitors, live.
import CalendarDays from 'lucide-solid/icons/calendar-days';
import { For, type JSX, Show } from 'solid-js';
import {
  StaffExhibitionChangedDocument,
  StaffExhibitionsDocument,
  type StaffExhibitionsQuery,
} from '../../../generated/exhibitions/graphql.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dateWithEra } from '../../../platform/format.ts';
import { createLiveList } from '../../../platform/live-list.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { ExhibitionStateChip } from './ExhibitionStateChip.tsx';
import { Places } from './Places.tsx';

export type StaffExhibition = StaffExhibitionsQuery['exhibitions']['nodes'][number];

export default function ExhibitionsPage(): JSX.Element {
  const exhibitions = createLiveList(StaffExhibitionsDocument, StaffExhibitionChangedDocument, {
    pick: (data) => data.exhibitions,
    variables: () => ({}),
    compare: (a: StaffExhibition, b: StaffExhibition) => b.heldOn.localeCompare(a.heldOn),
  });
  return (
    <StaffPage title="展示会・催し">
      <div class="mx-auto max-w-[1080px]">
        <Show
          when={!exhibitions.error()}
          fallback={<LoadFailure error={exhibitions.error()!} onRetry={() => void exhibitions.refetch()} />}
        >
          <Show when={exhibitions.nodes.length || !exhibitions.loading()} fallback={<Skeleton rows={4} />}>
            <Show
              when={exhibitions.nodes.length}
              fallback={
                <div class="card">
                  <EmptyState icon={CalendarDays} title="登録された展示会はありません">
                    登録されると、申込みの状況がここに表示されます。
                  </EmptyState>
                </div>
              }
            >
              <ul class="grid gap-4 md:grid-cols-2">
                <For each={exhibitions.nodes}>{(exhibition) => <ExhibitionCard of={exhibition} />}</For>
              </ul>
              <Pager
                shown={exhibitions.nodes.length}
                total={exhibitions.totalCount()}
                hasMore={exhibitions.hasMore()}
                loading={exhibitions.loading()}
                onMore={() => void exhibitions.loadMore()}
              />
            </Show>
          </Show>
        </Show>
      </div>
    </StaffPage>
  );
}

function ExhibitionCard(props: { of: StaffExhibition }): JSX.Element {
  return (
    <li class="card relative flex flex-col p-4 hover:border-key-700 md:p-5">
      <p class="flex flex-wrap gap-2">
        <ExhibitionStateChip of={props.of} />
        <Show when={props.of.kind === 'OPEN_EVENT'}>
          <Chip tone="key">オープンイベント</Chip>
        </Show>
      </p>
      <h2 class="mt-2 text-[18px] leading-snug">
        <a
          class="text-key-1000 underline decoration-1 underline-offset-4 cover hover:decoration-[3px]"
          href={`/staff/exhibitions/${props.of.slug}`}
        >
          {props.of.title}
        </a>
      </h2>
      <p class="num mt-1 text-[14px] leading-[1.6] text-ink-600">
        {dateWithEra(props.of.heldOn)} {props.of.hours}
        <span class="block">{props.of.venueName}</span>
      </p>
      <div class="mt-auto flex flex-col gap-3 pt-4">
        <Show
          when={props.of.state !== 'HELD'}
          fallback={
            <p class="num text-[15px] text-ink-700">
              来場 <b class="text-[22px] text-key-1000">{props.of.attendance ?? '―'}</b> 名
            </p>
          }
        >
          <Places label="来場の申込み" taken={props.of.registered ?? 0} of={props.of.capacity} unit="名" />
        </Show>
        <Show when={props.of.kind === 'EXHIBITION'}>
          <Places label="出展の決定" taken={props.of.accepted} of={props.of.exhibitorTarget} unit="社" />
        </Show>
      </div>
    </li>
  );
}
