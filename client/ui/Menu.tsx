import Check from 'lucide-solid/icons/check';
import Lock from 'lucide-solid/icons/lock';
import { createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { Icon, type IconSource } from './Icon.tsx';
import { placeBeside } from './place-beside.ts';
import './menu.css';

export interface MenuItem {
  readonly label: string;
  readonly onSelect: () => void;
  readonly icon?: IconSource;
  /** Beside the label, as 「今ここ」. */
  readonly note?: string;
  /** Ticked: the present state among alternatives. */
  readonly current?: boolean;
  /** Why it cannot be chosen now. It stays in the list. */
  readonly blocked?: string;
}

interface MenuContent {
  /** The accessible name of button and menu, as in 「0109 を移動」. */
  readonly label: string;
  readonly heading?: JSX.Element;
  readonly items: readonly MenuItem[];
  /** More items, in a row at the foot. */
  readonly footer?: readonly MenuItem[];
}

interface MenuProps extends MenuContent {
  /** What the button shows; a word, or an icon with `label`. */
  readonly button: JSX.Element;
  readonly buttonClass?: string;
  /** Whether the button's visible text is name enough. */
  readonly named?: boolean;
  readonly disabled?: boolean;
}

/** A button with a menu. */
export function Menu(props: MenuProps): JSX.Element {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  let button: HTMLButtonElement | undefined;
  let menu: MenuControl | undefined;
  return (
    <>
      <button
        ref={button}
        type="button"
        class={props.buttonClass ?? 'btn btn-quiet'}
        aria-label={props.named ? undefined : props.label}
        aria-haspopup="menu"
        aria-expanded={open()}
        aria-controls={open() ? id : undefined}
        disabled={props.disabled}
        onClick={() => menu?.toggle(button!)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          menu?.open(button!);
        }}
      >
        {props.button}
      </button>
      <MenuPanel {...props} id={id} control={(control) => (menu = control)} onToggle={setOpen} />
    </>
  );
}

export interface MenuControl {
  /** Opens it beside a button, which gets the focus back. */
  open(beside: HTMLElement): void;
  toggle(beside: HTMLElement): void;
}

interface MenuPanelProps extends MenuContent {
  readonly id: string;
  /** Receives what opens it. */
  readonly control: (control: MenuControl) => void;
  readonly onToggle: (open: boolean) => void;
}

/** A menu alone, for many buttons: arrows, Home, End, letters, Escape. In the top layer; a bottom sheet on a phone. */
export function MenuPanel(props: MenuPanelProps): JSX.Element {
  let button: HTMLElement | undefined;
  let panel: HTMLDivElement | undefined;

  const entries = () => [...(panel?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const focusAt = (index: number) => {
    const all = entries();
    all.at(index % all.length)?.focus();
  };

  const toggled = (isOpen: boolean) => {
    props.onToggle(isOpen);
    if (!isOpen) return;
    placeBeside(button!, panel!);
    focusAt(
      Math.max(
        0,
        entries().findIndex((entry) => entry.getAttribute('aria-checked') === 'true'),
      ),
    );
  };

  const close = () => panel?.hidePopover();

  props.control({
    open(beside) {
      button = beside;
      panel?.showPopover();
    },
    toggle(beside) {
      button = beside;
      panel?.togglePopover();
    },
  });

  const choose = (item: MenuItem) => {
    if (item.blocked) return;
    close();
    button?.focus();
    item.onSelect();
  };

  const move = (event: KeyboardEvent) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const letter = event.key.length === 1 && !event.ctrlKey && !event.metaKey && event.key !== ' ';
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') focusAt(at + 1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') focusAt(at - 1);
    else if (event.key === 'Home') focusAt(0);
    else if (event.key === 'End') focusAt(-1);
    else if (event.key === 'Tab') return close();
    else if (letter) {
      const next = [...all.slice(at + 1), ...all].find((entry) => entry.textContent?.trim().startsWith(event.key));
      next?.focus();
    } else return;
    event.preventDefault();
  };

  return (
    <div
      ref={panel}
      id={props.id}
      popover="auto"
      role="menu"
      tabindex="-1"
      aria-label={props.label}
      class="menu menu-sheet"
      onToggle={(event) => toggled(event.newState === 'open')}
      onKeyDown={move}
    >
      <Show when={props.heading}>
        <p class="px-3 pt-2 pb-1 text-[14px] leading-snug text-ink-600" role="presentation">
          {props.heading}
        </p>
      </Show>
      <For each={props.items}>{(item) => <Entry item={item} choose={choose} />}</For>
      <Show when={props.footer?.length}>
        <div class="mt-1 grid grid-cols-2 gap-1 border-t border-ink-200 pt-1" role="presentation">
          <For each={props.footer}>{(item) => <Entry item={item} choose={choose} />}</For>
        </div>
      </Show>
    </div>
  );
}

function Entry(props: { item: MenuItem; choose: (item: MenuItem) => void }): JSX.Element {
  const { item } = props;
  const icon = item.current ? Check : item.blocked ? Lock : item.icon;
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: aria-checked is set only where the role is menuitemradio
    <button
      type="button"
      role={item.current === undefined ? 'menuitem' : 'menuitemradio'}
      aria-checked={item.current}
      aria-disabled={item.blocked ? 'true' : undefined}
      tabindex="-1"
      class="menuitem"
      onClick={() => props.choose(item)}
    >
      <span class="w-5">{icon && <Icon of={icon} class="size-[18px]" />}</span>
      <span class="flex-1">
        {item.label}
        <Show when={item.blocked}>
          <span class="block text-[13px] leading-snug text-[#8b3200]">{item.blocked}</span>
        </Show>
      </span>
      <Show when={item.note}>
        <span class="whitespace-nowrap text-[13px] font-normal text-ink-600">{item.note}</span>
      </Show>
    </button>
  );
}
