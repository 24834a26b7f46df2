import { For, type JSX, Show } from 'solid-js';
import { type Fragment, highlight } from '../highlight.ts';

/** Fragments of text, hits marked. */
export const Fragments = (props: { of: readonly Fragment[] }): JSX.Element => (
  <For each={props.of}>
    {(fragment) => (
      <Show when={fragment.hit} fallback={fragment.text}>
        <mark>{fragment.text}</mark>
      </Show>
    )}
  </For>
);

/** A text in which what was searched for is marked. */
export const Marked = (props: { text: string; wanted: readonly string[] }): JSX.Element => (
  <Show when={props.wanted.length} fallback={props.text}>
    <Fragments of={highlight(props.text, props.wanted)} />
  </Show>
);
