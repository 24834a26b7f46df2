const TINT_MS = 600;

/** Tints what just changed, once. Not for those who asked for less motion. */
export function tint(id: string): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  // After the change is in the page: a moved card is a new element.
  requestAnimationFrame(() => {
    const place = document.getElementById(id);
    const surface = place?.querySelector('article') ?? place;
    surface?.animate([{ backgroundColor: '#c3dcce' }, { backgroundColor: '#ffffff' }], {
      duration: TINT_MS,
      easing: 'ease-out',
    });
  });
}
