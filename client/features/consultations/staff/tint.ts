// Which records changed a moment ago: they are tinted, once.
import { createRoot, createSelector, createSignal } from 'solid-js';

/** As long as the animation of `tinted`. */
const TINT_MS = 600;

const [fresh, setFresh] = createSignal<ReadonlySet<string>>(new Set());

/** Tints what just changed: what is said of it twice is shown once. Not for those who asked for less motion. */
export function tint(id: string): void {
  if (fresh().has(id) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  setFresh(new Set(fresh()).add(id));
  setTimeout(() => setFresh(new Set([...fresh()].filter((other) => other !== id))), TINT_MS);
}

/** Whether it has the class `tinted` now. */
export const isTinted: (id: string) => boolean = createRoot(() =>
  createSelector<ReadonlySet<string>, string>(fresh, (id, all) => all.has(id)),
);
