// What a person did on a page that the server rendered, before its program had come alive, counts as done.
import { onMount, sharedConfig, untrack } from 'solid-js';

interface Typed {
  readonly value?: string | undefined;
  readonly onInput?: ((value: string) => void) | undefined;
}

interface Chosen {
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
}

interface Checked {
  readonly checked?: boolean | undefined;
  readonly onChange?: ((checked: boolean) => void) | undefined;
}

/** Runs once the page is alive, where the server rendered it; what the browser alone renders nobody touched before. */
export function onceAlive(look: () => void): void {
  if (sharedConfig.context) onMount(look);
}

/**
 * For `ref` of a text field; what the browser itself filled in counts, too. Told apart from what the page was rendered with, not from
 * what the field shall hold by now: a draft that has just been found does not stand in it yet.
 */
export const keepTyped = (props: Typed) => (field: HTMLInputElement | HTMLTextAreaElement) => {
  const rendered = untrack(() => props.value) ?? '';
  onMount(() => {
    if (field.value !== rendered) props.onInput?.(field.value);
  });
};

/** For `ref` of a select. */
export const keepChosen = (props: Chosen) => (field: HTMLSelectElement) => {
  const rendered = untrack(() => props.value);
  onceAlive(() => {
    if (field.value !== (rendered ?? field.options[0]?.value ?? '')) props.onChange?.(field.value);
  });
};

/** For `ref` of a checkbox, and of a radio button, which tells only that it was chosen. */
export const keepChecked = (props: Checked) => (field: HTMLInputElement) => {
  const rendered = untrack(() => props.checked) ?? false;
  onceAlive(() => {
    if (field.checked === rendered || (field.type === 'radio' && !field.checked)) return;
    props.onChange?.(field.checked);
  });
};
