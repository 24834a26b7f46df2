// Draws the rows of windowed lists. A row that leaves the window shows another record: to make dozens anew at a jump is felt.
import {
  type Accessor,
  batch,
  createRenderEffect,
  createRoot,
  createSignal,
  getOwner,
  onCleanup,
  untrack,
} from 'solid-js';
import { isSpace, type Windowed } from './windowed.ts';

/** What an element shows now: a record of a list. */
export interface Row {
  readonly id: string;
  readonly list: Windowed;
}

interface Drawn {
  readonly element: HTMLElement;
  show(row: Row): void;
}

/** Elements that several lists draw with. */
export interface RowPool {
  take(row: Row): Drawn;
  give(drawn: Drawn): void;
}

/** Beyond that many an element that nobody needs is forgotten. */
const SPARE = 150;

/** `draw` makes one element, which later shows other rows. All of them live as long as the component that asks for the pool. */
export function createRowPool(draw: (row: Accessor<Row>) => HTMLElement): RowPool {
  const owner = getOwner();
  const spare: Drawn[] = [];
  const ends = new Map<Drawn, () => void>();
  onCleanup(() => {
    for (const end of ends.values()) end();
  });
  const make = (first: Row): Drawn =>
    createRoot((end) => {
      const [row, setRow] = createSignal(first);
      const drawn = { element: draw(row), show: (next: Row) => void setRow(next) };
      ends.set(drawn, end);
      return drawn;
    }, owner);
  return {
    take(row) {
      const drawn = spare.pop();
      if (!drawn) return make(row);
      drawn.show(row);
      return drawn;
    },
    give(drawn) {
      if (spare.length < SPARE) return void spare.push(drawn);
      ends.get(drawn)?.();
      ends.delete(drawn);
    },
  };
}

/** Whether the focus is in an element: then it is neither moved nor given to another record, which would lose it. */
const hasFocus = (element: HTMLElement) => element.contains(document.activeElement);

/** Puts `elements` into `place` in their order. What has the focus stays where it is, and the others go around it. */
function arrange(place: HTMLElement, elements: readonly HTMLElement[]): void {
  const fixed = hasFocus(place)
    ? elements.findIndex((element) => element.parentNode === place && hasFocus(element))
    : -1;
  let after: HTMLElement | null = elements[fixed] ?? null;
  for (let at = fixed < 0 ? elements.length - 1 : fixed - 1; at >= 0; at--) {
    const element = elements[at]!;
    if (element.parentNode !== place || element.nextSibling !== after) place.insertBefore(element, after);
    after = element;
  }
  if (fixed < 0) return;
  for (let at = fixed + 1; at < elements.length; at++) {
    const [before, element] = [elements[at - 1]!, elements[at]!];
    if (before.nextSibling !== element) place.insertBefore(element, before.nextSibling);
  }
}

interface RowsOptions {
  readonly pool: RowPool;
  /** An empty element, for entries that are not there. Its height is seen to. */
  readonly room: () => HTMLElement;
}

/** Draws `list` into `place`, which holds nothing else. */
export function drawRows(place: HTMLElement, list: Windowed, { pool, room }: RowsOptions): void {
  let shown: readonly string[] = [];
  const drawn = new Map<string, Drawn>();
  const rooms = new Map<string, HTMLElement>();
  const change = (rows: readonly string[]) => {
    const wanted = new Set(rows);
    const free: Drawn[] = [];
    const gone: Drawn[] = [];
    for (const id of shown) {
      if (wanted.has(id)) continue;
      rooms.get(id)?.remove();
      rooms.delete(id);
      const one = drawn.get(id);
      if (!one) continue;
      drawn.delete(id);
      (hasFocus(one.element) ? gone : free).push(one);
    }
    shown = rows;
    const elements = rows.map((id) => {
      if (isSpace(id)) {
        const known = rooms.get(id) ?? room();
        rooms.set(id, known);
        return known;
      }
      const known = drawn.get(id);
      if (known) return known.element;
      const row = { id, list };
      const one = free.shift();
      one?.show(row);
      const made = one ?? pool.take(row);
      drawn.set(id, made);
      return made.element;
    });
    for (const one of [...gone, ...free]) {
      one.element.remove();
      pool.give(one);
    }
    arrange(place, elements);
  };
  createRenderEffect(() => {
    const rows = list.rows();
    if (rows !== shown) untrack(() => batch(() => change(rows)));
    for (const [id, element] of rooms) element.style.height = `${list.heightOf(id)}px`;
  });
  onCleanup(() => {
    for (const one of drawn.values()) pool.give(one);
  });
}
