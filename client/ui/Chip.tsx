import { type JSX, Show } from 'solid-js';
import { Icon, type IconSource } from './Icon.tsx';

export type ChipTone = 'key' | 'line' | 'ink' | 'ok' | 'warn' | 'err' | 'info' | 'gold' | 'solid';

/** A state: icon and word, never colour alone. */
export function Chip(props: {
  tone?: ChipTone;
  icon?: IconSource;
  class?: string;
  children: JSX.Element;
}): JSX.Element {
  return (
    <span class={`chip c-${props.tone ?? 'ink'} ${props.class ?? ''}`}>
      <Show when={props.icon}>{(icon) => <Icon of={icon()} class="" />}</Show>
      {props.children}
    </span>
  );
}

/** A number beside a word. `hot` is for what waits on the reader. */
export function Count(props: { of: number; hot?: boolean; class?: string }): JSX.Element {
  return (
    <span class={`count num ${props.hot ? 'count-hot' : ''} ${props.class ?? ''}`}>
      {props.of}
      <span class="sr-only">件</span>
    </span>
  );
}
