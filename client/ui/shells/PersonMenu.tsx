import ChevronsUpDown from 'lucide-solid/icons/chevrons-up-down';
import LogOut from 'lucide-solid/icons/log-out';
import { type JSX, Show } from 'solid-js';
import type { AppError } from '../../platform/operation.ts';
import { actFor, signOut, useSignedIn } from '../../platform/session.ts';
import { Avatar } from '../Avatar.tsx';
import { Icon } from '../Icon.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { showToast } from '../Toast.tsx';

const AUDIENCE_NAMES: Record<string, string> = {
  member: '会員',
  vendor: 'ソリューション企業',
  support: '支援員・事務局',
  official: '県職員',
};

const attempt = async (action: Promise<AppError>) => {
  const { message } = await action;
  showToast({ text: message, failed: true });
};

/** The capacities of the person, the present one ticked. */
function actingItems(): MenuItem[] {
  const { actingOptions } = useSignedIn();
  return actingOptions.map(({ key, label, audience, current }) => ({
    label,
    note: AUDIENCE_NAMES[audience],
    current,
    onSelect: () => current || void attempt(actFor(key)),
  }));
}

/** Who is signed in; signs out, and changes the capacity where no `CompanySwitcher` stands beside it (`own`). */
export function PersonMenu(props: { position?: string; own?: boolean }): JSX.Element {
  const session = useSignedIn();
  const acting = actingItems();
  const leave: MenuItem = { label: 'ログアウト', icon: LogOut, onSelect: () => void attempt(signOut()) };
  return (
    <Menu
      named
      label={`${session.person.name} のメニュー`}
      buttonClass="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-8 px-1.5 text-left text-[15px]"
      heading={<b class="text-ink-900">{session.person.name}</b>}
      items={props.own || acting.length < 2 ? [leave] : [...acting, leave]}
      button={
        <>
          <Avatar name={session.person.name} class="!size-8" decorative />
          <span class="whitespace-nowrap leading-tight max-md:sr-only">
            {session.person.name}
            <Show when={props.position}>
              <span class="block text-[12px] text-ink-600">{props.position}</span>
            </Show>
          </span>
        </>
      }
    />
  );
}

/** 「操作する企業」: for whom one acts, and a change of it. */
export function CompanySwitcher(): JSX.Element {
  const session = useSignedIn();
  const name = () => session.organization?.name ?? session.person.name;
  const face = (
    <span class="min-w-0">
      <span class="block text-[12px] leading-tight text-ink-600">操作する企業</span>
      <span class="block truncate text-[15px] font-bold leading-tight">{name()}</span>
    </span>
  );
  const look = 'flex min-h-11 min-w-0 items-center gap-2 rounded-8 border border-ink-300 bg-white px-3 text-left';
  return (
    <div class="min-w-0 max-md:flex-1 md:ml-auto">
      <Show when={session.actingOptions.length > 1} fallback={<div class={look}>{face}</div>}>
        <Menu
          label={`操作する企業：${name()}`}
          buttonClass={`${look} w-full`}
          heading="操作する企業を切り替える"
          items={actingItems()}
          button={
            <>
              {face}
              <Icon of={ChevronsUpDown} class="ml-auto size-4" />
            </>
          }
        />
      </Show>
    </div>
  );
}
