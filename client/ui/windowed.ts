// Long lists that scroll with the page: only entries near the window are in the document. Written for several lists side by
// side, which libraries for one list are not: each would move the page when its own entries turn out higher than expected.
import { type Accessor, batch, createComputed, createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';

/** The entries from `from` to before `to` meet the stretch between `top` and `bottom`, in px from the list's beginning. */
export function stretchOf(heights: readonly number[], gap: number, top: number, bottom: number): [number, number] {
  let [at, from] = [0, 0];
  while (from < heights.length && at + heights[from]! <= top) at += heights[from++]! + gap;
  let to = from;
  while (to < heights.length && at < bottom) at += heights[to++]! + gap;
  return [from, to];
}

const SPACE = '\u0000space';

/** Whether a row is not an entry but the room of those that are not in the document. */
export const isSpace = (row: string): boolean => row.startsWith(SPACE);

/** What is in the document, in order: the entries of the stretch and those that are kept; rooms for the others, with their height. */
export function rowsOf(
  ids: readonly string[],
  heights: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
  kept: readonly number[] = [],
): { rows: string[]; spaces: Map<string, number> } {
  const within = Array.from({ length: to - from }, (_, n) => from + n);
  const others = kept.filter((at) => at >= 0 && (at < from || at >= to));
  const shown = others.length ? [...new Set([...within, ...others])].sort((a, b) => a - b) : within;
  const rows: string[] = [];
  const spaces = new Map<string, number>();
  const skip = (first: number, end: number) => {
    if (end <= first) return;
    const row = `${SPACE}${spaces.size}`;
    let height = (end - first - 1) * gap;
    for (let at = first; at < end; at++) height += heights[at]!;
    spaces.set(row, height);
    rows.push(row);
  };
  let next = 0;
  for (const at of shown) {
    skip(next, at);
    rows.push(ids[at]!);
    next = at + 1;
  }
  skip(next, ids.length);
  return { rows, spaces };
}

/** Kept in the document above and below the window. */
const MARGIN = 500;
/** Of it, what is drawn at once after a jump: first what is seen, then the rest whenever there is time. */
const GROWTH = 100;
const GROWTH_WITHIN_MS = 500;
/** When more than that come or go at once, it is another list: the margin begins anew. */
const FEW = 3;
/** Scrolling less changes nothing. */
const STEP = 50;

/** So many new entries are drawn in a frame after a jump; the others follow in the next ones, so that no input waits for all. */
const AT_ONCE = 8;

interface Change {
  /** Draws what is near the window now; answers how many entries are new. */
  draw(): number;
  /** Whether the margin may still grow. */
  readonly more: boolean;
  readonly hasFocus: boolean;
}

/** Looks where a list is: all are measured before any changes. The margin is given up, stays or grows. */
type Look = (change: 'jump' | 'stay' | 'grow') => Change | undefined;
const lists = new Set<Look>();
let frame = 0;
let body: ResizeObserver | undefined;
let before = 0;

let growing = false;
/** This frame has drawn enough. */
let resting = false;

function lookAround(margin: 'stay' | 'grow' = 'stay'): void {
  cancelAnimationFrame(frame);
  frame = 0;
  if (resting) return;
  const jumped = Math.abs(scrollY - before) > innerHeight / 2;
  before = scrollY;
  const changes = [...lists].flatMap((look) => look(jumped ? 'jump' : margin) ?? []);
  // Where somebody works comes first.
  const inOrder = [...changes.filter(({ hasFocus }) => hasFocus), ...changes.filter(({ hasFocus }) => !hasFocus)];
  let drawn = 0;
  batch(() => {
    for (const { draw } of inOrder) if (drawn < AT_ONCE) drawn += draw();
  });
  if (drawn >= AT_ONCE) {
    resting = true;
    // After this frame, not in it: a scroll event still precedes the callbacks of its own.
    setTimeout(() => {
      resting = false;
      lookSoon();
    });
  } else if (!growing && changes.some(({ more }) => more)) growSoon();
}

function growSoon(): void {
  growing = true;
  const grow = () => {
    growing = false;
    lookAround('grow');
  };
  // Safari has no idle times.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(grow, { timeout: GROWTH_WITHIN_MS });
  else setTimeout(grow, GROWTH_WITHIN_MS / 10);
}
const lookSoon = () => (frame ||= requestAnimationFrame(() => lookAround()));
const scrolled = () => lookAround();

function watch(look: Look): () => void {
  if (!lists.size) {
    addEventListener('scroll', scrolled, { passive: true, capture: true });
    addEventListener('resize', lookSoon);
    body = new ResizeObserver(lookSoon);
    body.observe(document.body);
  }
  lists.add(look);
  return () => {
    lists.delete(look);
    if (lists.size) return;
    removeEventListener('scroll', scrolled, { capture: true });
    removeEventListener('resize', lookSoon);
    body?.disconnect();
  };
}

const [printing, setPrinting] = createSignal(false);
if (typeof window !== 'undefined') {
  // On paper everything is there.
  const paper = matchMedia('print');
  const print = () => setPrinting(paper.matches);
  paper.addEventListener('change', print);
  addEventListener('beforeprint', () => setPrinting(true));
  addEventListener('afterprint', print);
}

interface WindowedOptions {
  readonly ids: Accessor<readonly string[]>;
  /** The height of an entry that was never in the document, in px. */
  readonly estimate: Accessor<number>;
  /** Between two entries, in px; the container has it as its `gap`. */
  readonly gap: number;
  /** Entries that stay wherever the page is scrolled to: what has the focus, or is dragged. */
  readonly kept?: Accessor<readonly string[]>;
  /** One of many lists, most of them far below the window: drawn once it is known where it stands. */
  readonly lazy?: boolean;
}

export interface Windowed {
  /** The element that holds the rows, and nothing else. */
  container(element: HTMLElement): void;
  /** Ids, and rooms for entries that are not there: draw those as empty elements of `heightOf`. */
  rows: Accessor<readonly string[]>;
  heightOf(space: string): number;
  /** Measures the element of an entry. */
  entry(id: string, element: HTMLElement): void;
  /** Of all entries, for `aria-setsize`. */
  count(): number;
  /** From 1, for `aria-posinset`. */
  positionOf(id: string): number;
}

const sameRows = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((row, at) => row === b[at]);
const samePair = (a: readonly [number, number], b: readonly [number, number]) => a[0] === b[0] && a[1] === b[1];

/** A list of which only what is near the window is drawn. */
export function createWindowed({ estimate, gap, kept, lazy, ...options }: WindowedOptions): Windowed {
  const ids = createMemo(options.ids, [], { equals: sameRows });
  let place: HTMLElement | undefined;
  const [stretch, setStretch] = createSignal<[number, number]>([0, lazy ? 0 : innerHeight], { equals: samePair });
  let margin = 0;
  const measured = new Map<string, number>();
  const idOf = new WeakMap<Element, string>();
  const [changed, setChanged] = createSignal(0);

  let seen: readonly [top: number, bottom: number] = [0, lazy ? 0 : innerHeight];
  const stretched = () =>
    setStretch([Math.floor((seen[0] - margin) / STEP) * STEP, Math.ceil((seen[1] + margin) / STEP) * STEP]);
  // Another filter: what is not seen of it has time.
  createComputed(
    on(
      ids,
      (now, was) => {
        if (!margin || !was) return;
        const kept = new Set(now);
        const left = was.filter((id) => !kept.has(id)).length;
        if (left <= FEW && now.length - was.length <= FEW) return;
        margin = 0;
        stretched();
      },
      { defer: true },
    ),
  );

  const look: Look = (change) => {
    if (!place) return undefined;
    if (change === 'jump') margin = 0;
    else if (change === 'grow') margin = Math.min(MARGIN, margin + GROWTH);
    const top = -place.getBoundingClientRect().top;
    const draw = () => {
      const had = rows();
      seen = [top, top + innerHeight];
      stretched();
      const known = new Set(had);
      return rows() === had ? 0 : rows().filter((row) => !isSpace(row) && !known.has(row)).length;
    };
    return { draw, more: margin < MARGIN, hasFocus: place.contains(document.activeElement) };
  };
  let isMeasuring = false;
  const sizes = new ResizeObserver((entries) => {
    let isNew = false;
    for (const { target, borderBoxSize } of entries) {
      const id = idOf.get(target);
      const height = Math.round(borderBoxSize[0]?.blockSize ?? 0);
      if (!id || !height || measured.get(id) === height) continue;
      measured.set(id, height);
      isNew = true;
    }
    if (!isNew || isMeasuring) return;
    isMeasuring = true;
    // In the next frame: what changes sizes while they are observed would be observed in a circle.
    requestAnimationFrame(() => {
      isMeasuring = false;
      setChanged((n) => n + 1);
      lookSoon();
    });
  });

  const positions = createMemo(() => new Map(ids().map((id, at) => [id, at])));
  const stay = createMemo(() => (kept?.() ?? []).flatMap((id) => positions().get(id) ?? []), [], {
    equals: (a, b) => a.length === b.length && a.every((at, n) => at === b[n]),
  });
  const layout = createMemo(() => {
    changed();
    const fallback = estimate();
    const heights = ids().map((id) => measured.get(id) ?? fallback);
    const span: [number, number] = printing() ? [0, heights.length] : stretchOf(heights, gap, ...stretch());
    return rowsOf(ids(), heights, gap, span, stay());
  });
  const rows = createMemo(() => layout().rows, [], { equals: sameRows });
  createEffect(on(ids, lookSoon, { defer: true }));

  const unwatch = watch(look);
  onCleanup(() => {
    unwatch();
    sizes.disconnect();
  });
  return {
    container(element) {
      place = element;
      lookSoon();
    },
    rows,
    count: () => ids().length,
    heightOf: (space) => layout().spaces.get(space) ?? 0,
    entry(id, element) {
      idOf.set(element, id);
      sizes.observe(element);
      onCleanup(() => sizes.unobserve(element));
    },
    positionOf: (id) => (positions().get(id) ?? 0) + 1,
  };
}
