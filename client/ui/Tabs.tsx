import { createEffect, createUniqueId, For, type JSX, on, Show } from 'solid-js';
import { Count } from './Chip.tsx';

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
  /** The count waits on the reader. */
  readonly hot?: boolean;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
  readonly current: string;
  readonly onChange: (id: string) => void;
  /** The panel of the current tab. */
  readonly children: JSX.Element;
  readonly class?: string;
}

/** Tabs with one panel. Arrows change the tab at once. */
export function Tabs(props: TabsProps): JSX.Element {
  const id = createUniqueId();
  let list: HTMLDivElement | undefined;
  // On a phone not all of them fit: the current one is in sight.
  createEffect(
    on(
      () => props.current,
      (current) => {
        const tab = list?.querySelector<HTMLElement>(`#${id}-${current}`);
        if (!list || !tab) return;
        const end = tab.offsetLeft - list.offsetLeft + tab.offsetWidth;
        if (end > list.clientWidth) list.scrollLeft = end - list.clientWidth;
      },
    ),
  );
  const move = (event: KeyboardEvent) => {
    const at = props.tabs.findIndex((tab) => tab.id === props.current);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const tab = props.tabs.at(target % props.tabs.length)!;
    props.onChange(tab.id);
    list?.querySelector<HTMLElement>(`#${id}-${tab.id}`)?.focus();
  };
  return (
    <>
      <div
        ref={list}
        class={`tabs border-b border-ink-200 ${props.class ?? ''}`}
        role="tablist"
        aria-label={props.label}
      >
        <For each={props.tabs}>
          {(tab) => (
            <button
              type="button"
              role="tab"
              id={`${id}-${tab.id}`}
              aria-selected={tab.id === props.current}
              aria-controls={`${id}-panel`}
              tabindex={tab.id === props.current ? 0 : -1}
              onClick={() => props.onChange(tab.id)}
              onKeyDown={move}
            >
              {tab.label}
              <Show when={tab.count !== undefined}>
                <Count of={tab.count!} hot={tab.hot} />
              </Show>
            </button>
          )}
        </For>
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${props.current}`} tabindex="0">
        {props.children}
      </div>
    </>
  );
}

interface SegmentsProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: JSX.Element }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly class?: string;
}

/** Two or three ways to look at the same thing. */
export function Segments(props: SegmentsProps): JSX.Element {
  return (
    <fieldset class={`seg ${props.class ?? ''}`} aria-label={props.label}>
      <For each={props.options}>
        {(option) => (
          <button
            type="button"
            aria-pressed={option.value === props.value}
            onClick={() => props.onChange(option.value)}
          >
            {option.label}
          </button>
        )}
      </For>
    </fieldset>
  );
}
