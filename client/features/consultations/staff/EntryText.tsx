import { createSignal, createUniqueId, type JSX, Show } from 'solid-js';
import { announce } from '../../../platform/announce.ts';
import { Listbox, optionId } from '../../../ui/Listbox.tsx';
import type { Colleague } from './colleagues.ts';
import { calledBefore, colleaguesFor, withCall } from './mentions.ts';

interface EntryTextProps {
  readonly id: string;
  readonly value: string;
  readonly problem: boolean;
  /** In internal notes: @ offers them. Empty: nobody can be called. */
  readonly colleagues: readonly Colleague[];
  /** 「/」 in the empty field, Ctrl+; anywhere. `undefined`: templates make no sense here. */
  readonly onTemplate?: () => void;
  readonly onInput: (text: string) => void;
  readonly onSend: () => void;
  readonly onBlur: () => void;
  readonly ref?: (field: HTMLTextAreaElement) => void;
}

const MOST = 6;

/** The field of the composer: calls colleagues with @, fetches templates with /, sends with Ctrl+Enter. */
export function EntryText(props: EntryTextProps): JSX.Element {
  const list = createUniqueId();
  let field: HTMLTextAreaElement | undefined;
  const [called, setCalled] = createSignal<string | null>(null);
  const [at, setAt] = createSignal(0);
  const offered = () => (called() === null ? [] : colleaguesFor(props.colleagues, called()!).slice(0, MOST));

  const look = () => {
    if (!field || !props.colleagues.length) return setCalled(null);
    const next = field.selectionStart === field.selectionEnd ? calledBefore(field.value, field.selectionStart) : null;
    if (next === called()) return;
    setAt(0);
    setCalled(next);
    if (offered().length) announce(`${offered().length}人の候補。上下の矢印で選び、Enterで呼びかけます`);
  };

  const call = (person: Colleague) => {
    if (!field) return;
    const { text, caret } = withCall(field.value, field.selectionStart, person);
    props.onInput(text);
    field.value = text;
    field.setSelectionRange(caret, caret);
    field.focus();
    setCalled(null);
  };

  const pressInList = (event: KeyboardEvent): boolean => {
    const count = offered().length;
    if (!count) return false;
    if (event.key === 'ArrowDown') setAt((at() + 1) % count);
    else if (event.key === 'ArrowUp') setAt((at() + count - 1) % count);
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.ctrlKey && !event.metaKey) call(offered()[at()]!);
    else if (event.key === 'Escape') setCalled(null);
    else return false;
    return true;
  };

  const press = (event: KeyboardEvent) => {
    if (event.isComposing || event.keyCode === 229) return;
    const control = event.ctrlKey || event.metaKey;
    const template = (event.key === ';' && control) || ((event.key === '/' || event.key === '／') && !props.value);
    if (pressInList(event)) event.stopPropagation();
    else if (event.key === 'Enter' && control) props.onSend();
    else if (template && props.onTemplate) props.onTemplate();
    else return;
    event.preventDefault();
  };

  return (
    <div class="relative mt-1.5">
      <textarea
        ref={(element) => {
          field = element;
          props.ref?.(element);
        }}
        id={props.id}
        rows={2}
        class="inp max-h-[40dvh] !text-[15px] [field-sizing:content]"
        aria-controls={props.colleagues.length ? list : undefined}
        aria-autocomplete={props.colleagues.length ? 'list' : undefined}
        aria-activedescendant={offered().length ? optionId(list, at()) : undefined}
        aria-invalid={props.problem ? 'true' : undefined}
        aria-describedby={props.problem ? `${props.id}-error` : undefined}
        value={props.value}
        onInput={(event) => {
          props.onInput(event.currentTarget.value);
          look();
        }}
        onClick={look}
        onKeyUp={(event) => (event.key === 'ArrowLeft' || event.key === 'ArrowRight') && look()}
        onBlur={() => {
          setCalled(null);
          props.onBlur();
        }}
        onKeyDown={press}
      />
      <Show when={props.colleagues.length}>
        <Listbox
          id={list}
          label="呼びかける人の候補"
          above
          items={offered()}
          at={at()}
          onMove={setAt}
          onChoose={call}
          children={(person) => (
            <>
              <b>{person.name}</b>
              <span class="ml-2 text-[13px] text-ink-600">{person.kana}</span>
            </>
          )}
        />
      </Show>
    </div>
  );
}
