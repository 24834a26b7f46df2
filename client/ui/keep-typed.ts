import { onMount } from 'solid-js';

interface Typed {
  readonly value?: string | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
}

/** For `ref`: what was typed, or filled in by the browser, before the page came alive counts as typed. */
export const keepTyped = (props: Typed) => (field: HTMLInputElement | HTMLTextAreaElement) =>
  onMount(() => {
    if (field.value !== (props.value ?? '')) props.onInput?.(field.value);
  });
