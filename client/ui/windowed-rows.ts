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
  row: Row;
  show(row: Row): void;
}

/** Elements that several lists draw with. */
export interface RowPool {
  /** What shows the record already, in whichever list; else one of `free`, which is taken out there, or another element. */
  take(row: Row, free: Drawn[]): Drawn;
  /** It is needed no more, unless another list of the same change takes it over. */
  leave(drawn: Drawn): void;
}

/** Beyond that many an element that nobody needs is forgotten. */
const SPARE = 150;

/** `draw` makes one element, which later shows other rows. All of them live as long as the component that asks for the pool. */
export function createRowPool(draw: (row: Accessor<Row>) => HTMLElement): RowPool {
  const owner = getOwner();
  const spare: Drawn[] = [];
  const ofRecord = new Map<string, Drawn>();
  const leaving = new Map<Drawn, Row>();
  const ends = new Map<Drawn, () => void>();
  onCleanup(() => {
    for (const end of ends.values()) end();
  });
  const make = (first: Row): Drawn =>
    createRoot((end) => {
      const [row, setRow] = createSignal(first);
      const drawn = { element: draw(row), row: first, show: (next: Row) => void setRow(next) };
      ends.set(drawn, end);
      return drawn;
    }, owner);
  const sweep = () => {
    for (const [drawn, row] of leaving) {
      if (drawn.row !== row) continue;
      ofRecord.delete(row.id);
      drawn.element.remove();
      if (spare.length < SPARE) spare.push(drawn);
      else {
        ends.get(drawn)?.();
        ends.delete(drawn);
      }
    }
    leaving.clear();
  };
  return {
    take(row, free) {
      const drawn = ofRecord.get(row.id) ?? free.shift() ?? spare.pop() ?? make(row);
      if (ofRecord.get(drawn.row.id) === drawn) ofRecord.delete(drawn.row.id);
      ofRecord.set(row.id, drawn);
      drawn.row = row;
      drawn.show(row);
      return drawn;
    },
    leave(drawn) {
      if (!leaving.size) queueMicrotask(sweep);
      leaving.set(drawn, drawn.row);
    },
  };
}

/** Whether the focus is in an element: then it is neither moved nor given to another record, which would lose it. */
const hasFocus = (element: HTMLElement) => element.contains(document.activeElement);

/** Puts an element where it belongs. Where the browser can, it keeps the focus on its way. */
function put(place: HTMLElement, element: HTMLElement, before: Node | null): void {
  const keeping = place as { moveBefore?(element: Node, before: Node | null): void };
  if (keeping.moveBefore && hasFocus(element) && place.isConnected) keeping.moveBefore(element, before);
  else place.insertBefore(element, before);
}

/** Puts `elements` into `place` in their order. What has the focus stays where it is, and the others go around it. */
function arrange(place: HTMLElement, elements: readonly HTMLElement[]): void {
  const fixed = hasFocus(place)
    ? elements.findIndex((element) => element.parentNode === place && hasFocus(element))
    : -1;
  // What leaves is still there for a moment.
  const members = new Set<Node>(elements);
  const nextTo = (element: Node) => {
    let next = element.nextSibling;
    while (next && !members.has(next)) next = next.nextSibling;
    return next;
  };
  let after: HTMLElement | null = elements[fixed] ?? null;
  for (let at = fixed < 0 ? elements.length - 1 : fixed - 1; at >= 0; at--) {
    const element = elements[at]!;
    if (element.parentNode !== place || nextTo(element) !== after) put(place, element, after);
    after = element;
  }
  if (fixed < 0) return;
  for (let at = fixed + 1; at < elements.length; at++) {
    const [before, element] = [elements[at - 1]!, elements[at]!];
    if (nextTo(before) !== element) put(place, element, before.nextSibling);
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
    // They move around the entries, not the entries around them: what is moved is laid out anew.
    for (const [id, element] of rooms) {
      element.remove();
      if (!wanted.has(id)) rooms.delete(id);
    }
    for (const id of shown) {
      const one = drawn.get(id);
      if (!one || wanted.has(id)) continue;
      drawn.delete(id);
      // Another list shows it.
      if (one.row.list !== list) continue;
      if (hasFocus(one.element)) pool.leave(one);
      else free.push(one);
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
      const made = pool.take({ id, list }, free);
      drawn.set(id, made);
      return made.element;
    });
    for (const one of free) {
      one.element.remove();
      pool.leave(one);
    }
    arrange(place, elements);
  };
  createRenderEffect(() => {
    const rows = list.rows();
    if (rows !== shown) untrack(() => batch(() => change(rows)));
    for (const [id, element] of rooms) element.style.height = `${list.heightOf(id)}px`;
  });
  onCleanup(() => {
    for (const one of drawn.values()) if (one.row.list === list) pool.leave(one);
  });
}
