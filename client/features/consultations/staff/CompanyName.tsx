import { For, type JSX } from 'solid-js';
import { nameParts } from './company-name.ts';

/** A company with its legal form light and never broken. */
export const CompanyName = (props: { name: string }): JSX.Element => (
  <For each={nameParts(props.name)}>
    {({ text, form }) => (form ? <span class="inline-block font-normal">{text}</span> : text)}
  </For>
);
