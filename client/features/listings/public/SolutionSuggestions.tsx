// Completes what is typed into the directory's search (combobox). Nothing is asked while an input method (漢字変換) composes.
import { createEffect, createSignal, type JSX, onCleanup, onMount } from 'solid-js';
import {
  PublicSolutionSuggestionsDocument,
  type PublicSolutionSuggestionsQuery,
} from '../../../generated/listings/public/graphql.ts';
import { figure } from '../../../platform/format.ts';
import { askOverHttp } from '../../../platform/page-data.ts';
import { Listbox, optionId } from '../../../ui/Listbox.tsx';

type Suggestion = PublicSolutionSuggestionsQuery['solutionSuggestions'][number];

interface SolutionSuggestionsProps {
  /** Becomes a combobox. */
  readonly field: HTMLInputElement;
  /** What is searched for already. */
  readonly text: string;
  readonly onChoose: () => void;
}

const ASK_AFTER_MS = 150;
const LIST = 'q-suggestions';
const KINDS: Readonly<Record<string, string>> = { tag: 'タグ', category: '分野', vendor: '企業' };

/** A word may be a tag and stand in titles, too: the more frequent one is enough. */
const distinct = (all: readonly Suggestion[]) =>
  all.filter(({ text }, at) => all.findIndex((other) => other.text === text) === at);

export default function SolutionSuggestions(props: SolutionSuggestionsProps): JSX.Element {
  const [found, setFound] = createSignal<readonly Suggestion[]>([]);
  const [at, setAt] = createSignal(-1);
  const { field } = props;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turn = 0;

  const close = () => {
    turn++;
    clearTimeout(timer);
    setFound([]);
    setAt(-1);
  };

  const askLater = () => {
    close();
    const typed = field.value.trim();
    if (!typed) return;
    const mine = turn;
    timer = setTimeout(async () => {
      const { data } = await askOverHttp(PublicSolutionSuggestionsDocument, { text: typed });
      if (mine === turn) setFound(distinct(data?.solutionSuggestions ?? []).filter(({ text }) => text !== typed));
    }, ASK_AFTER_MS);
  };

  const choose = ({ text }: Suggestion) => {
    close();
    field.value = text;
    props.onChoose();
  };

  const press = (event: KeyboardEvent) => {
    const count = found().length;
    const { key } = event;
    // The Enter that ends a conversion belongs to the input method; in Safari it comes after the composition has ended.
    if (event.isComposing || event.keyCode === 229) {
      if (key === 'Enter') event.preventDefault();
      return;
    }
    if (!count) {
      if (key === 'ArrowDown') askLater();
      // What is on its way comes too late.
      if (key === 'Enter') close();
      return;
    }
    // -1, between the last and the first: what was typed.
    if (key === 'ArrowDown') setAt(at() + 1 < count ? at() + 1 : -1);
    else if (key === 'ArrowUp') setAt(at() >= 0 ? at() - 1 : count - 1);
    else if (key === 'Escape') close();
    else if (key === 'Enter' && at() >= 0) choose(found()[at()]!);
    else return key === 'Enter' ? close() : undefined;
    event.preventDefault();
  };

  onMount(() => {
    const ended = new AbortController();
    const on = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listen: (event: HTMLElementEventMap[Name]) => void,
    ) => field.addEventListener(name, listen, { signal: ended.signal });
    on('input', (event) => ((event as InputEvent).isComposing ? close() : askLater()));
    on('compositionstart', close);
    on('compositionend', askLater);
    on('keydown', press);
    on('blur', close);
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-controls', LIST);
    field.setAttribute('aria-autocomplete', 'list');
    onCleanup(() => {
      ended.abort();
      close();
    });
    // Typed while this was on its way.
    if (field.value !== props.text) askLater();
  });
  createEffect(() => {
    field.setAttribute('aria-expanded', String(found().length > 0));
    field.setAttribute('aria-activedescendant', at() >= 0 ? optionId(LIST, at()) : '');
  });

  return (
    <Listbox id={LIST} label="検索の候補" items={found()} at={at()} onMove={setAt} onChoose={choose}>
      {({ kind, text, count }) => (
        <span class="flex gap-3">
          <span class="min-w-0 flex-1">{text}</span>
          <span class="num text-[14px] text-ink-600">
            {KINDS[kind]} {figure(count)}件
          </span>
        </span>
      )}
    </Listbox>
  );
}
