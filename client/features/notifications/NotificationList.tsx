import { useSearchParams } from '@solidjs/router';
import BellOff from 'lucide-solid/icons/bell-off';
import { createEffect, For, type JSX, Match, on, Show, Switch } from 'solid-js';
import { NotificationsDocument, type NotificationsQuery } from '../../generated/notifications/graphql.ts';
import { homeOf } from '../../platform/areas.ts';
import { LoadFailure } from '../../platform/errors.tsx';
import { when } from '../../platform/format.ts';
import { createPagedList } from '../../platform/paged-list.ts';
import { useSignedIn } from '../../platform/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pager } from '../../ui/Pager.tsx';
import { Skeleton } from '../../ui/Skeleton.tsx';
import { Segments } from '../../ui/Tabs.tsx';
import { showToast } from '../../ui/Toast.tsx';
import { markRead, news, unread } from './inbox.ts';

type Notification = NotificationsQuery['notifications']['nodes'][number];

/** What one was told, the newest first; live. */
export function NotificationList(): JSX.Element {
  const { audience } = useSignedIn();
  const [search, setSearch] = useSearchParams<{ only?: string }>();
  const only = () => search.only === 'unread';
  const list = createPagedList(
    NotificationsDocument,
    ({ notifications }) => ({ ...notifications, position: '' }),
    () => ({ unread: only() || null }),
  );
  // New ones come, read ones go.
  createEffect(on([unread, news], () => void list.refetch(), { defer: true }));

  const readAll = async () => {
    const { data, error } = await markRead(null);
    if (!data) return showToast({ text: error!.message, failed: true });
    await list.refetch();
    showToast({ text: data.readNotifications ? `${data.readNotifications}件を既読にしました` : '未読はありません' });
  };

  return (
    <>
      <div class="flex flex-wrap items-center gap-3">
        <Segments
          label="表示するお知らせ"
          value={only() ? 'unread' : 'all'}
          onChange={(value) => setSearch({ only: value === 'unread' ? 'unread' : undefined }, { replace: true })}
          options={[
            { value: 'all', label: 'すべて' },
            { value: 'unread', label: '未読' },
          ]}
        />
        <span class="ml-auto flex flex-wrap items-center gap-2">
          <a
            class="link inline-flex min-h-11 items-center text-[15px]"
            href={`${homeOf(audience)}/account#notifications`}
          >
            お知らせの設定
          </a>
          <Button look="quiet" size="sm" class="!min-h-11" disabled={!unread()} onClick={() => void readAll()}>
            すべて既読にする
          </Button>
        </span>
      </div>
      <div class="card mt-4 overflow-hidden shadow-card">
        <Switch>
          <Match when={list.error() && !list.nodes.length}>
            <LoadFailure error={list.error()!} onRetry={() => void list.refetch()} />
          </Match>
          <Match when={!list.answered() && !list.nodes.length}>
            <Skeleton class="p-4" rows={4} />
          </Match>
          <Match when={!list.nodes.length}>
            <EmptyState icon={BellOff} title={only() ? '未読のお知らせはありません' : 'お知らせはまだありません'}>
              動きがあると、ここと画面上のベルに表示します。
            </EmptyState>
          </Match>
          <Match when={true}>
            <ul class="divide-y divide-ink-200">
              <For each={list.nodes}>{(one) => <Item of={one} />}</For>
            </ul>
          </Match>
        </Switch>
      </div>
      <Show when={list.nodes.length}>
        <Pager
          shown={list.nodes.length}
          total={null}
          hasMore={list.hasMore()}
          loading={list.loading()}
          onMore={() => void list.loadMore()}
        />
      </Show>
    </>
  );
}

function Item(props: { of: Notification }): JSX.Element {
  const isNew = () => !props.of.readAt;
  return (
    <li class="relative flex items-start gap-3 p-4 md:px-5" classList={{ 'bg-key-50': isNew() }}>
      <span
        aria-hidden="true"
        class="mt-2 size-2.5 flex-none rounded-full"
        classList={{ 'bg-key-800': isNew(), 'bg-transparent': !isNew() }}
      />
      <div class="min-w-0 flex-1">
        <h2 class="text-[16px] leading-snug" classList={{ '!font-normal': !isNew() }}>
          <a
            class="no-underline cover hover:underline"
            href={props.of.href}
            onClick={() => isNew() && void markRead([props.of.id])}
          >
            {props.of.title}
          </a>
        </h2>
        <p class="mt-0.5 text-[15px] text-ink-700 leading-[1.65]">{props.of.text}</p>
        <p class="num mt-1 flex flex-wrap items-center gap-2 text-[14px] text-ink-600">
          {when(props.of.at, new Date())}
          <Show when={isNew()}>
            <Chip tone="key">未読</Chip>
          </Show>
        </p>
      </div>
    </li>
  );
}
