// The desk by keyboard: J and K go through the inbox, Enter opens, R writes an answer, A chooses who answers.
import { onCleanup, onMount } from 'solid-js';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable], dialog') !== null;

/** `list`: the element whose rows (`li a`) are gone through. */
export function useDeskKeys(list: () => HTMLElement | undefined): void {
  const go = (step: 1 | -1) => {
    const rows = [...(list()?.querySelectorAll<HTMLElement>('li a.cover') ?? [])];
    if (!rows.length) return;
    const focused = rows.indexOf(document.activeElement as HTMLElement);
    const current = focused >= 0 ? focused : rows.findIndex((row) => row.getAttribute('aria-current') === 'true');
    const next = rows[Math.min(rows.length - 1, Math.max(0, current + step))]!;
    next.focus();
    next.closest('li')?.scrollIntoView({ block: 'nearest' });
  };
  const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target)) return;
    const deed = {
      j: () => go(1),
      k: () => go(-1),
      r: () => focus('[data-composer], textarea[id^="entry-"]'),
      a: () => focus('[data-assignee], section[aria-label="やりとり"] select'),
    }[event.key.toLowerCase()];
    if (!deed) return;
    event.preventDefault();
    deed();
  };
  onMount(() => document.addEventListener('keydown', press));
  onCleanup(() => document.removeEventListener('keydown', press));
}
