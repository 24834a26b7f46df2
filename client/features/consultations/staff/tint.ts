const TINT_MS = 600;

/** Tinted a moment ago: what is said of them twice is shown once. */
const fresh = new Set<string>();

/** Tints what just changed, once: an element with the class `tints`. Not for those who asked for less motion. */
export function tint(id: string): void {
  if (fresh.has(id) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  fresh.add(id);
  setTimeout(() => fresh.delete(id), TINT_MS);
  // After the change is in the page: a moved card is a new element.
  requestAnimationFrame(() => {
    // The tint lies below the words and fades: unlike a colour that changes, that is not painted anew in every frame.
    document
      .getElementById(id)
      ?.animate([{ opacity: 1 }, { opacity: 0 }], { duration: TINT_MS, easing: 'ease-out', pseudoElement: '::before' });
  });
}
