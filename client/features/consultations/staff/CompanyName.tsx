import { createMemo, type JSX, Show } from 'solid-js';
import { nameParts, plainName } from './company-name.ts';

/** A company with its legal form light and never broken. */
export function CompanyName(props: { name: string }): JSX.Element {
  const parts = createMemo(() => nameParts(props.name));
  const form = (at: number) => (parts()[at]?.form ? parts()[at]!.text : '');
  return (
    <>
      <Form of={form(0)} />
      {plainName(props.name)}
      <Form of={form(1)} />
    </>
  );
}

const Form = (props: { of: string }): JSX.Element => (
  <Show when={props.of}>
    <span class="inline-block font-normal">{props.of}</span>
  </Show>
);
