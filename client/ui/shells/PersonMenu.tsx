import { useNavigate } from '@solidjs/router';
import ChevronsUpDown from 'lucide-solid/icons/chevrons-up-down';
import CircleUserRound from 'lucide-solid/icons/circle-user-round';
import LogOut from 'lucide-solid/icons/log-out';
import { type JSX, Show } from 'solid-js';
import { homeOf } from '../../platform/areas.ts';
import type { AppError } from '../../platform/operation.ts';
import { actFor, signOut, useSignedIn } from '../../platform/session.ts';
import { NOT_LOADED } from '../../platform/unanswered.ts';
import { Avatar } from '../Avatar.tsx';
import { Icon } from '../Icon.tsx';
import { Menu, type MenuItem } from '../Menu.tsx';
import { showToast } from '../Toast.tsx';
import { AUDIENCE_NAMES } from './audience-names.ts';
import type { Destination } from './navigation.ts';

const attempt = async (action: Promise<AppError>) => {
  const { message } = await action;
  showToast({ text: message, failed: true });
};

/** Some capacities want a second factor that this sign-in has not shown: it is asked for, and the change made. */
async function changeCapacity(key: string): Promise<AppError> {
  const refusal = await actFor(key);
  if (refusal.code !== 'REAUTHENTICATION_REQUIRED') return refusal;
  const window = await import('../../features/accounts/Reauthentication.tsx').catch(() => null);
  if (!window) return NOT_LOADED;
  return (await window.askWhoItIs({ secondFactor: true })) ? actFor(key) : refusal;
}

/** The capacities of the person, the present one ticked. */
function actingItems(): MenuItem[] {
  const { actingOptions } = useSignedIn();
  return actingOptions.map(({ key, label, audience, current }) => ({
    label,
    note: AUDIENCE_NAMES[audience],
    current,
    onSelect: () => current || void attempt(changeCapacity(key)),
  }));
}

interface PersonMenuProps {
  readonly position?: string;
  /** A `CompanySwitcher` stands beside it. */
  readonly own?: boolean;
  /** What has no place among the phone's tabs. */
  readonly more?: readonly Destination[];
}

/** Who is signed in: the own account, signing out, and the capacities where no `CompanySwitcher` shows them. */
export function PersonMenu(props: PersonMenuProps): JSX.Element {
  const session = useSignedIn();
  const navigate = useNavigate();
  const acting = actingItems();
  const items = (): MenuItem[] => [
    ...(props.own || acting.length < 2 ? [] : acting),
    ...[
      ...(props.more ?? []),
      // A lead who views as this person does not reach their account.
      ...(session.viewing
        ? []
        : [{ href: `${homeOf(session.audience)}/account`, label: 'アカウント', icon: CircleUserRound }]),
    ].map(({ href, label, icon }) => ({ label, icon, onSelect: () => navigate(href) })),
    { label: 'ログアウト', icon: LogOut, onSelect: () => void attempt(signOut()) },
  ];
  return (
    <Menu
      named
      label={`${session.person.name} のメニュー`}
      buttonClass="flex min-h-11 min-w-11 items-center justify-center gap-2 rounded-8 px-1.5 text-left text-[15px]"
      heading={<b class="text-ink-900">{session.person.name}</b>}
      items={items()}
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
