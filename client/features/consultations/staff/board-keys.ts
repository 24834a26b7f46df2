// The board by keyboard. Works on the card that has the focus, never elsewhere.
import { type Card, neighbour } from './board.ts';

/** Ids as they stand: lanes (one, without lanes), in each its columns, in each its cards. */
export type Grid = readonly (readonly (readonly string[])[])[];

interface BoardKeys {
  grid(): Grid;
  card(id: string): Card | undefined;
  move(card: Card, to: string): void;
  openMenu(id: string): void;
  focus(id: string): void;
  toggle(id: string): void;
  /** Selects from where the selection began to `id`. */
  extendTo(id: string): void;
  selectAll(ids: readonly string[]): void;
  clear(): boolean;
}

/**
 * Arrows go from card to card, with Shift they select; [ and ] move the card, M opens its menu, X selects it, Ctrl+A its
 * column. Answers whether the key was for the board.
 */
export function pressOnBoard(event: KeyboardEvent, board: BoardKeys): boolean {
  if (event.isComposing || event.altKey) return false;
  const target = event.target as HTMLElement;
  const id = target.closest<HTMLElement>('[data-card]')?.dataset.card;
  if (!id || target.closest('[role=menu]')) return false;
  if (event.key === 'Escape') return board.clear();
  const key = event.key.toLowerCase();
  if (event.ctrlKey || event.metaKey) {
    if (key === 'a') board.selectAll(cellOf(board.grid(), id));
    return key === 'a';
  }
  if (key === 'm') board.openMenu(id);
  else if (key === 'x' && event.shiftKey) board.extendTo(id);
  else if (key === 'x') board.toggle(id);
  else if (key === '[' || key === ']') {
    const card = board.card(id);
    const to = card && neighbour(card, key === '[' ? -1 : 1);
    if (card && to) board.move(card, to);
  } else {
    const next = beside(board.grid(), id, event.key);
    if (!next) return false;
    board.focus(next);
    if (event.shiftKey) board.extendTo(next);
  }
  return true;
}

const placeOf = (grid: Grid, id: string): readonly [lane: number, column: number, row: number] | undefined => {
  for (const [lane, columns] of grid.entries()) {
    for (const [column, cards] of columns.entries()) {
      const row = cards.indexOf(id);
      if (row >= 0) return [lane, column, row];
    }
  }
  return undefined;
};

/** The cards that stand together with this one. */
export const cellOf = (grid: Grid, id: string): readonly string[] => {
  const [lane, column] = placeOf(grid, id) ?? [-1, -1];
  return grid[lane]?.[column] ?? [];
};

/** The card that an arrow leads to: up and down through the lanes, to the sides within one. */
export function beside(grid: Grid, id: string, key: string): string | undefined {
  const place = placeOf(grid, id);
  if (!place) return undefined;
  const [lane, column, row] = place;
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const all = grid.flatMap((columns) => columns[column] ?? []);
    return all[all.indexOf(id) + (key === 'ArrowDown' ? 1 : -1)];
  }
  const columns = grid[lane]!;
  if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const side = key === 'ArrowRight' ? columns.slice(column + 1) : columns.slice(0, column).reverse();
    const cards = side.find(({ length }) => length > 0);
    return cards?.[Math.min(row, cards.length - 1)];
  }
  if (key === 'Home') return columns[column]![0];
  return key === 'End' ? columns[column]!.at(-1) : undefined;
}

/** The ids from one to another as they stand in a cell; only the last when they stand apart. */
export function between(cell: readonly string[], from: string | null, to: string): readonly string[] {
  const [a, b] = [from === null ? -1 : cell.indexOf(from), cell.indexOf(to)];
  return a < 0 || b < 0 ? [to] : cell.slice(Math.min(a, b), Math.max(a, b) + 1);
}
