import { useLocation } from '@solidjs/router';
import { For, type JSX } from 'solid-js';
import { Count } from '../Chip.tsx';
import { Icon } from '../Icon.tsx';
import { type Destination, isCurrent } from './navigation.ts';

interface MenuLinksProps {
  readonly menu: readonly Destination[];
  /** What waits, by address. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly icon: string;
  readonly short?: boolean;
}

/** The entries of a menu, the current one marked. */
export function MenuLinks(props: MenuLinksProps): JSX.Element {
  const location = useLocation();
  return (
    <For each={props.menu}>
      {(entry) => (
        <a
          href={entry.href}
          rel={entry.external ? 'external' : undefined}
          aria-current={isCurrent(entry, location.pathname, props.menu) ? 'page' : undefined}
        >
          <Icon of={entry.icon} class={props.icon} />
          <span>{props.short ? (entry.short ?? entry.label) : entry.label}</span>
          {props.counts?.[entry.href] ? <Count of={props.counts[entry.href]!} hot /> : null}
        </a>
      )}
    </For>
  );
}

/** The phone's tabs at the lower edge. */
export const BottomTabs = (props: Omit<MenuLinksProps, 'icon' | 'short'> & { children?: JSX.Element }): JSX.Element => (
  <nav aria-label="画面下のメニュー" class="bottomnav no-print md:hidden">
    <MenuLinks menu={props.menu} counts={props.counts} icon="size-[22px]" short />
    {props.children}
  </nav>
);
