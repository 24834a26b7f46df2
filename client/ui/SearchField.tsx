import { createEffect, createSignal, createUniqueId, type JSX, on, onCleanup, Show } from 'solid-js';
import { controlProps, Field, type FieldProps } from './Field.tsx';
import { Listbox, optionId } from './Listbox.tsx';

interface SearchFieldProps<Item> extends FieldProps {
  /** What is chosen, in words; empty while nothing is. */
  readonly chosen: string;
  /** The accessible name of the list, as in 「企業の候補」. */
  readonly listLabel: string;
  readonly search: (text: string) => Promise<readonly Item[]>;
  readonly textOf: (item: Item) => string;
  /** An entry of the list. */
  readonly children: (item: Item) => JSX.Element;
  /** `null`: the text was changed after the choice. */
  readonly onChoose: (item: Item | null) => void;
  /** When nothing was found. */
  readonly nothing: string;
}

const ASK_AFTER_MS = 200;

/** One of many, found as one types. Enter during conversion (漢字変換) chooses nothing. */
export function SearchField<Item>(props: SearchFieldProps<Item>): JSX.Element {
  const list = createUniqueId();
  const [text, setText] = createSignal(props.chosen);
  const [found, setFound] = createSignal<readonly Item[] | null>(null);
  const [open, setOpen] = createSignal(false);
  const [at, setAt] = createSignal(0);
  let latest = 0;

  // A form that is cleared empties the field.
  createEffect(
    on(
      () => props.chosen,
      (chosen) => !chosen && found() === null && setText(''),
      { defer: true },
    ),
  );

  createEffect(
    on(
      text,
      (typed) => {
        if (!typed.trim() || typed === props.chosen) return setFound(null);
        const timer = setTimeout(async () => {
          const turn = ++latest;
          const items = await props.search(typed);
          if (turn !== latest) return;
          setFound(() => items);
          setAt(0);
        }, ASK_AFTER_MS);
        onCleanup(() => clearTimeout(timer));
      },
      { defer: true },
    ),
  );

  const shown = () => (open() ? (found() ?? []) : []);
  const choose = (item: Item | undefined) => {
    if (item === undefined) return;
    latest++;
    props.onChoose(item);
    setText(props.chosen && props.textOf(item));
    setOpen(false);
    setFound(null);
  };

  const type = (typed: string) => {
    // Before the text: a choice that is taken back empties the field.
    if (props.chosen) props.onChoose(null);
    setText(typed);
    setOpen(true);
  };

  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      setOpen(true);
      const count = shown().length;
      if (count) setAt((at() + (key === 'ArrowDown' ? 1 : count - 1)) % count);
    } else if (key === 'Enter' && shown().length) choose(shown()[at()]);
    else if (key === 'Escape' && open() && found()) setOpen(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Field {...props}>
      <div class="relative">
        <input
          {...controlProps(props)}
          class="inp"
          role="combobox"
          autocomplete="off"
          aria-expanded={shown().length > 0}
          aria-controls={list}
          aria-autocomplete="list"
          aria-activedescendant={shown().length ? optionId(list, at()) : undefined}
          value={text()}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={press}
          onBlur={() => setOpen(false)}
        />
        <Listbox
          id={list}
          label={props.listLabel}
          items={shown()}
          at={at()}
          onMove={setAt}
          onChoose={choose}
          children={props.children}
        />
      </div>
      <p class="text-[14px] text-ink-700" role="status">
        <Show when={props.chosen} fallback={open() && found()?.length === 0 ? props.nothing : ''}>
          「{props.chosen}」を選びました。
        </Show>
      </p>
    </Field>
  );
}
