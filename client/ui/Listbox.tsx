import { For, type JSX } from 'solid-js';

interface ListboxProps<Item> {
  readonly id: string;
  /** The accessible name, as in 「企業の候補」. */
  readonly label: string;
  /** Empty: it is not shown. */
  readonly items: readonly Item[];
  /** Which of them is active; -1 none. */
  readonly at: number;
  /** Above the field instead of below: where there is no room below. */
  readonly above?: boolean;
  readonly onMove: (at: number) => void;
  readonly onChoose: (item: Item) => void;
  readonly children: (item: Item) => JSX.Element;
}

/** The id of an option, for `aria-activedescendant`. */
export const optionId = (list: string, at: number): string => `${list}-${at}`;

/** What a field offers below itself (combobox). The focus stays in the field, which has the keys. */
export function Listbox<Item>(props: ListboxProps<Item>): JSX.Element {
  return (
    <div
      id={props.id}
      role="listbox"
      aria-label={props.label}
      class="absolute inset-x-0 z-10 max-h-[280px] overflow-y-auto rounded-12 border border-ink-200 bg-white p-1.5 shadow-pop"
      classList={{
        hidden: !props.items.length,
        'top-full mt-1': !props.above,
        'bottom-full mb-1': props.above,
      }}
    >
      <For each={props.items}>
        {(item, index) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the active option
          // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
          <div
            role="option"
            id={optionId(props.id, index())}
            aria-selected={index() === props.at}
            class="cursor-pointer rounded-6 px-2.5 py-2 text-[15px] leading-snug"
            classList={{ 'bg-key-100': index() === props.at }}
            onPointerMove={() => props.onMove(index())}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => props.onChoose(item)}
          >
            {props.children(item)}
          </div>
        )}
      </For>
    </div>
  );
}
