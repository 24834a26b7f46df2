// Going back leads to where one was on a page. The browser tries once, while the page that is left still stands: what is shorter
// cannot be scrolled that far. (The router's own way would replace the browser's at a reload, too, and pull back whoever has read on
// before the page was alive.)
/** So long after the page has come it may still grow: its lists arrive one after the other. */
const GROWS_MS = 3_000;
/** Who moves by themselves is not moved. */
const OWN_MOVES = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

interface Entry {
  readonly key: string;
}

/** The present entry of the history; by its address where the browser does not number them. */
const entry = (): string =>
  (globalThis as { navigation?: { currentEntry: Entry | null } }).navigation?.currentEntry?.key ?? location.href;

/** Remembers how far down each page of this visit was read, and returns there. Once: for as long as the document lives. */
export function keepPlaces(): void {
  const places = new Map([[entry(), scrollY]]);
  let ended = new AbortController();
  ended.abort();
  addEventListener('scroll', () => ended.signal.aborted && places.set(entry(), scrollY), { passive: true });
  addEventListener('popstate', () => {
    ended.abort();
    const place = places.get(entry());
    if (!place) return;
    ended = new AbortController();
    returnTo(place, ended);
  });
}

function returnTo(place: number, ended: AbortController): void {
  for (const move of OWN_MOVES) {
    addEventListener(move, () => ended.abort(), { passive: true, signal: ended.signal });
  }
  let until = Number.POSITIVE_INFINITY;
  const attempt = (now: number) => {
    if (ended.signal.aborted) return;
    if (!document.documentElement.hasAttribute('data-on-its-way')) {
      until = Math.min(until, now + GROWS_MS);
      scrollTo({ top: place, behavior: 'instant' });
      if (Math.abs(scrollY - place) < 2 || now > until) return ended.abort();
    }
    requestAnimationFrame(attempt);
  };
  requestAnimationFrame(attempt);
}
