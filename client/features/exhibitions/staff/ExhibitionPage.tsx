// One exhibition for the secretariat: places and exhibitors as they change, who applied, who registered, what comes next.
import { useParams } from '@solidjs/router';
import CalendarX from 'lucide-solid/icons/calendar-x';
import { createEffect, createSignal, type JSX, Match, on, onCleanup, onMount, Show, Switch } from 'solid-js';
import {
  StaffExhibitionChangedDocument,
  StaffExhibitionDocument,
  StaffExhibitionPositionDocument,
} from '../../../generated/exhibitions/graphql.ts';
import { onReturn } from '../../../platform/connection-state.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dateWithEra, figure } from '../../../platform/format.ts';
import { ask, createQuery } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { type AppError, OFFLINE } from '../../../platform/operation.ts';
import { ButtonLink } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Breadcrumbs } from '../../../ui/PageTitle.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { StaffPage } from '../../../ui/shells/StaffShell.tsx';
import { ExhibitionActions } from './ExhibitionActions.tsx';
import { ExhibitionPeople } from './ExhibitionPeople.tsx';
import { ExhibitionStateChip } from './ExhibitionStateChip.tsx';
import type { StaffExhibition } from './ExhibitionsPage.tsx';
import { Places } from './Places.tsx';

const ALL = '/staff/exhibitions';

export default function ExhibitionPage(): JSX.Element {
  const { slug } = useParams<{ slug: string }>();
  // Changes are followed from before the exhibition is read: none is missed in between.
  const [since, setSince] = createSignal<string>();
  const [unread, setUnread] = createSignal<AppError | null>(null);
  const query = createQuery(StaffExhibitionDocument, () => (since() ? { slug } : undefined));
  const exhibition = () => query.data()?.exhibition ?? undefined;

  const position = async () => {
    const { data, error } = await ask(StaffExhibitionPositionDocument, {});
    setUnread(error);
    return data?.exhibitions.position;
  };
  const start = async () => void setSince(await position());
  onMount(() => void start());
  // Opened without network: it begins when there is one.
  onCleanup(onReturn(() => void (unread()?.code === OFFLINE.code && start())));
  createEffect(
    on(since, (at) => {
      if (!at) return;
      const end = subscribeLive<object, { since?: string; id?: string }, StaffExhibition>(
        StaffExhibitionChangedDocument,
        {},
        {
          since: at,
          onEvent: ({ node }) => node?.slug === slug && query.set('value', 'exhibition', node),
          onGap: async () => {
            const again = await position();
            await query.refetch();
            return again;
          },
        },
      );
      onCleanup(end);
    }),
  );

  return (
    <StaffPage title="展示会・催し">
      <div class="mx-auto max-w-[1160px]">
        <Breadcrumbs crumbs={[{ label: '展示会・催し', href: ALL }, { label: exhibition()?.title ?? '…' }]} />
        <Switch fallback={<Skeleton class="mt-4" rows={4} />}>
          <Match when={unread() ?? query.error()}>
            {(error) => <LoadFailure error={error()} onRetry={() => void (since() ? query.refetch() : start())} />}
          </Match>
          <Match when={query.data() && !exhibition()}>
            <EmptyState
              icon={CalendarX}
              title="この展示会は見つかりません"
              actions={<ButtonLink href={ALL}>展示会の一覧へ</ButtonLink>}
            >
              URLをご確認ください。
            </EmptyState>
          </Match>
          <Match when={exhibition()}>
            {(shown) => (
              <>
                <Summary of={shown()} onChanged={(node) => query.set('value', 'exhibition', node)} />
                <ExhibitionPeople of={shown()} />
              </>
            )}
          </Match>
        </Switch>
      </div>
    </StaffPage>
  );
}

function Summary(props: { of: StaffExhibition; onChanged: (node: StaffExhibition) => void }): JSX.Element {
  const left = () => props.of.placesLeft;
  return (
    <section class="card mt-4 p-4 md:p-6" aria-labelledby="summary">
      <div class="grid gap-x-8 gap-y-4 md:grid-cols-[minmax(0,1fr)_300px]">
        <div>
          <p class="flex flex-wrap gap-2">
            <ExhibitionStateChip of={props.of} />
            <Show when={props.of.kind === 'OPEN_EVENT'}>
              <Chip tone="key">オープンイベント</Chip>
            </Show>
          </p>
          <h2 id="summary" class="mt-2 text-[22px] leading-snug">
            {props.of.title}
          </h2>
          <p class="num mt-1 text-[15px] leading-[1.7] text-ink-700">
            {dateWithEra(props.of.heldOn)} {props.of.hours}
            <span class="block">{props.of.venueName}</span>
          </p>
          <p class="mt-2">
            <a
              class="link inline-flex min-h-11 items-center text-[15px]"
              href={`/exhibitions/${props.of.slug}`}
              rel="external"
            >
              公開ページを見る
            </a>
          </p>
        </div>
        <div class="flex flex-col gap-4">
          <Places
            label="来場の申込み"
            taken={props.of.registered ?? 0}
            of={props.of.capacity}
            unit="名"
            left={props.of.state === 'HELD' ? undefined : left() > 0 ? `残り ${figure(left())}名` : '満員'}
          />
          <Show when={props.of.kind === 'EXHIBITION'}>
            <Places
              label="出展の決定"
              taken={props.of.accepted}
              of={props.of.exhibitorTarget}
              unit="社"
              left={
                props.of.accepted < props.of.exhibitorTarget
                  ? `目標まで あと${figure(props.of.exhibitorTarget - props.of.accepted)}社`
                  : '目標に届きました'
              }
            />
          </Show>
          <Show when={props.of.attendance !== null && props.of.attendance !== undefined}>
            <p class="num flex items-baseline text-[15px]">
              <span class="mr-auto text-ink-700">当日の来場</span>
              <b class="text-[22px] leading-none text-key-1000">{figure(props.of.attendance!)}</b>
              <span class="ml-1.5 text-ink-600">名</span>
            </p>
          </Show>
        </div>
      </div>
      <ExhibitionActions of={props.of} onChanged={props.onChanged} />
    </section>
  );
}
