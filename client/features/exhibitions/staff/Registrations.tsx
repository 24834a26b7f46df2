// Who registered to visit (来場申込み, R4.2), the newest first. Live; names are masked until they are asked for.
import Eye from 'lucide-solid/icons/eye';
import Users from 'lucide-solid/icons/users';
import { createSignal, For, type JSX, Show } from 'solid-js';
import {
  StaffRevealRegistrationDocument,
  type StaffRevealRegistrationMutation,
} from '../../../generated/exhibitions/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { LoadFailure } from '../../../platform/errors.tsx';
import { dayTime } from '../../../platform/format.ts';
import { mutate } from '../../../platform/graphql.ts';
import type { LiveList } from '../../../platform/live-list.ts';
import { Button } from '../../../ui/Button.tsx';
import { Chip } from '../../../ui/Chip.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { Pager } from '../../../ui/Pager.tsx';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { showToast } from '../../../ui/Toast.tsx';
import type { Registration } from './ExhibitionPeople.tsx';

type Contact = StaffRevealRegistrationMutation['revealRegistration'];

const COLUMNS = 'md:grid md:grid-cols-[84px_minmax(0,1.2fr)_minmax(0,1fr)_150px_64px] md:gap-x-4';

export function Registrations(props: { list: LiveList<Registration> }): JSX.Element {
  return (
    <>
      <p class="text-[14px] leading-[1.6] text-ink-600">
        新しい順。氏名は伏せています。「表示」を押すと氏名とメールアドレスを表示し、閲覧を記録します。
      </p>
      <Show
        when={!props.list.error()}
        fallback={<LoadFailure error={props.list.error()!} onRetry={() => void props.list.refetch()} />}
      >
        <Show when={props.list.nodes.length || !props.list.loading()} fallback={<Skeleton class="mt-3" rows={3} />}>
          <Show
            when={props.list.nodes.length}
            fallback={
              <EmptyState icon={Users} level="h3" title="来場の申込みはまだありません">
                申込みが届くと、ここにすぐ表示されます。
              </EmptyState>
            }
          >
            <div
              class={`${COLUMNS} mt-3 border-b border-ink-420 bg-ink-50 px-3 py-2 text-[14px] font-bold max-md:!hidden`}
              aria-hidden="true"
            >
              <span>受付番号</span>
              <span>申込みの方</span>
              <span>会社・団体</span>
              <span>申込み</span>
              <span class="text-right">人数</span>
            </div>
            <ul class="divide-y divide-ink-200 max-md:mt-2">
              <For each={props.list.nodes}>{(registration) => <Row of={registration} />}</For>
            </ul>
            <Pager
              shown={props.list.nodes.length}
              total={props.list.totalCount()}
              hasMore={props.list.hasMore()}
              loading={props.list.loading()}
              onMore={() => void props.list.loadMore()}
            />
          </Show>
        </Show>
      </Show>
    </>
  );
}

function Row(props: { of: Registration }): JSX.Element {
  const [contact, setContact] = createSignal<Contact | null>(null);
  const [busy, setBusy] = createSignal(false);
  const cancelled = () => props.of.state === 'CANCELLED';

  const reveal = async () => {
    setBusy(true);
    const answer = await mutate(StaffRevealRegistrationDocument, { id: props.of.id });
    setBusy(false);
    setContact(answer.data?.revealRegistration ?? null);
    if (answer.error) showToast({ text: answer.error.message, failed: true });
    else announce('氏名を表示し、閲覧を記録しました');
  };

  return (
    <li class={`${COLUMNS} items-start px-3 py-2.5 text-[15px] leading-normal max-md:px-0`}>
      <span class="num block text-[14px] text-ink-600 md:pt-0.5">
        {props.of.number}
        <span class="ml-2 md:hidden">{dayTime(props.of.registeredAt)}</span>
      </span>
      <span class="block min-w-0">
        <Show
          when={contact()}
          fallback={
            <span class="flex flex-wrap items-center gap-x-2 gap-y-1">
              <span class={cancelled() ? 'text-ink-600 line-through' : ''}>{props.of.maskedName}</span>
              <Button look="quiet" size="xs" busy={busy()} onClick={() => void reveal()}>
                <Icon of={Eye} class="size-4" />
                表示<span class="max-md:sr-only">（記録されます）</span>
                <span class="sr-only">：受付番号 {props.of.number}</span>
              </Button>
            </span>
          }
        >
          {(shown) => (
            <>
              <b class="block">{shown().name}</b>
              <a class="link num text-[14px]" href={`mailto:${shown().email}`}>
                {shown().email}
              </a>
            </>
          )}
        </Show>
      </span>
      <span class="mr-3 min-w-0 text-ink-700 md:mr-0">{props.of.company || '個人'}</span>
      <span class="num text-[14px] text-ink-600 max-md:hidden md:pt-0.5">{dayTime(props.of.registeredAt)}</span>
      <span class="num inline-flex items-center gap-2 md:flex md:flex-col md:items-end md:gap-0">
        {props.of.people}名
        <Show when={cancelled()}>
          <Chip tone="ink">取消</Chip>
        </Show>
      </span>
    </li>
  );
}
