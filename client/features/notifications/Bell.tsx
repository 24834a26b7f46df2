import BellIcon from 'lucide-solid/icons/bell';
import { type JSX, onMount, Show } from 'solid-js';
import { homeOf } from '../../platform/areas.ts';
import { useSignedIn } from '../../platform/session.ts';
import { Icon } from '../../ui/Icon.tsx';
import { countText, startInbox, unread } from './inbox.ts';

/** The way to one's notifications, with how many are new. A lead who views as somebody else has none. */
export function Bell(): JSX.Element {
  const { audience, viewing } = useSignedIn();
  onMount(() => {
    if (!viewing) void startInbox();
  });
  return (
    <Show when={!viewing}>
      <a
        href={`${homeOf(audience)}/notifications`}
        class="relative grid size-11 flex-none place-items-center rounded-8 hover:bg-key-50/60"
        aria-label={unread() ? `お知らせ ${countText(unread())}件の未読` : 'お知らせ'}
      >
        <Icon of={BellIcon} class="size-[22px]" />
        <Show when={unread()}>
          <span class="count num count-hot !absolute top-0.5 right-0" aria-hidden="true">
            {countText(unread())}
          </span>
        </Show>
      </a>
    </Show>
  );
}
