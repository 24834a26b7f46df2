import ChevronDown from 'lucide-solid/icons/chevron-down';
import { createMemo, createSignal, createUniqueId, For, type JSX, Show } from 'solid-js';
import { Icon } from './Icon.tsx';
import { placeBeside } from './place-beside.ts';
import './menu.css';

export interface FilterOption {
  readonly value: string;
  readonly label: string;
  /** How many it would show. */
  readonly count: number;
}

interface FilterMenuProps {
  /** 業種; the button reads 「業種：製造業 ほか1」 when something is chosen. */
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly values: readonly string[];
  readonly onChange: (values: string[]) => void;
}

/** With more, they can be searched. */
const FEW = 12;

const folded = (text: string) => text.normalize('NFKC').toLowerCase();

/** A button that opens a list of which several may be chosen; a bottom sheet on a phone. */
export function FilterMenu(props: FilterMenuProps): JSX.Element {
  const id = createUniqueId();
  const [open, setOpen] = createSignal(false);
  const [text, setText] = createSignal('');
  let button!: HTMLButtonElement;
  let panel!: HTMLDivElement;
  // Asked for only while it is open or something is chosen: counting them is work.
  const options = createMemo(() => (open() || props.values.length ? props.options : []));
  const optionOf = (value: string) => options().find((option) => option.value === value);
  const labelOf = (value: string) => optionOf(value)?.label ?? value;
  const face = () => {
    const [first, ...others] = props.values;
    if (first === undefined) return props.label;
    return `${props.label}：${labelOf(first)}${others.length ? ` ほか${others.length}` : ''}`;
  };
  // By value: the counts change while someone chooses, and the entry must keep the focus.
  const shown = createMemo(() =>
    options()
      .filter(({ label }) => folded(label).includes(folded(text())))
      .map(({ value }) => value),
  );
  const toggled = (isOpen: boolean) => {
    setOpen(isOpen);
    if (!isOpen) return setText('');
    placeBeside(button, panel);
    panel.querySelector<HTMLElement>('input')?.focus();
  };
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const boxes = [...panel.querySelectorAll<HTMLElement>('input')];
    const at = boxes.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1);
    boxes.at(at % boxes.length)?.focus();
    event.preventDefault();
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        class="btn btn-quiet !min-h-11 !min-w-0 max-w-[240px] !gap-1.5 !px-3 !text-[14px] !font-normal"
        classList={{ '!border-key-900 !bg-key-50 !text-key-1000': props.values.length > 0 }}
        aria-haspopup="dialog"
        aria-expanded={open()}
        aria-controls={open() ? id : undefined}
        onClick={() => panel.togglePopover()}
      >
        <span class="truncate">{face()}</span>
        <Icon of={ChevronDown} class="size-4 flex-none" />
      </button>
      <div
        ref={panel}
        id={id}
        popover="auto"
        role="dialog"
        tabindex="-1"
        aria-label={`${props.label}で絞り込む`}
        class="menu menu-sheet !p-3"
        onToggle={(event) => toggled(event.newState === 'open')}
        onKeyDown={step}
      >
        <Show when={open()}>
          <Show when={options().length > FEW}>
            <input
              type="search"
              class="inp inp-sm mb-1 !text-[15px]"
              aria-label={`${props.label}を探す`}
              placeholder={`${props.label}を探す`}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </Show>
          <For each={shown()} fallback={<p class="py-2 text-[14px] text-ink-600">当てはまるものはありません。</p>}>
            {(value) => (
              <label class="ck ck-sm items-center">
                <input
                  type="checkbox"
                  class="!mt-0"
                  checked={props.values.includes(value)}
                  onChange={({ currentTarget: { checked } }) =>
                    props.onChange(checked ? [...props.values, value] : props.values.filter((other) => other !== value))
                  }
                />
                <span class="min-w-0 flex-1">{labelOf(value)}</span>
                <span class="num text-[14px] text-ink-600">
                  {optionOf(value)?.count ?? 0}
                  <span class="sr-only">件</span>
                </span>
              </label>
            )}
          </For>
          <div class="mt-1 flex gap-2 border-ink-200 border-t pt-2">
            <Show when={props.values.length}>
              <button type="button" class="btn btn-text !min-h-11 !text-[14px]" onClick={() => props.onChange([])}>
                選択を外す
              </button>
            </Show>
            <button
              type="button"
              class="btn btn-quiet ml-auto !min-h-11 !min-w-0 !text-[14px]"
              onClick={() => panel.hidePopover()}
            >
              閉じる
            </button>
          </div>
        </Show>
      </div>
    </>
  );
}
