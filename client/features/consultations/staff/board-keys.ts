// The board by keyboard. Works on the card that has the focus, never elsewhere.
import { type Card, neighbour } from './board.ts';

interface BoardKeys {
  /** The board's element: columns are its sections. */
  readonly board: HTMLElement;
  card(id: string): Card | undefined;
  move(card: Card, to: string): void;
}

const linkOf = (card: Element | undefined) => card?.querySelector<HTMLElement>('h3 a');

/** Arrows go from card to card, [ and ] move the card, M opens its menu. Answers whether the key was for the board. */
export function pressOnBoard(event: KeyboardEvent, { board, card, move }: BoardKeys): boolean {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  const target = event.target as HTMLElement;
  const place = target.closest<HTMLElement>('[data-card]');
  if (!place || target.closest('[role=menu]')) return false;
  const key = event.key.toLowerCase();
  const it = card(place.dataset.card!);
  if (key === 'm') {
    place.querySelector<HTMLElement>('[aria-haspopup=menu]')?.click();
    return true;
  }
  if (it && (key === '[' || key === ']')) {
    const to = neighbour(it, key === '[' ? -1 : 1);
    if (to) move(it, to);
    return true;
  }
  const next = target.closest('h3') ? beside(place, event.key, board) : undefined;
  linkOf(next)?.focus();
  return next !== undefined;
}

/** The card that an arrow leads to. */
function beside(place: HTMLElement, key: string, board: HTMLElement): Element | undefined {
  const columns = [...board.querySelectorAll('section')].map((column) => [...column.querySelectorAll('[data-card]')]);
  const x = columns.findIndex((cards) => cards.includes(place));
  const y = columns[x]?.indexOf(place) ?? -1;
  if (y < 0) return undefined;
  if (key === 'ArrowDown') return columns[x]![y + 1];
  if (key === 'ArrowUp') return columns[x]![y - 1];
  const side =
    key === 'ArrowRight' ? columns.slice(x + 1) : key === 'ArrowLeft' ? columns.slice(0, x).reverse() : undefined;
  const cards = side?.find(({ length }) => length > 0);
  return cards?.[Math.min(y, cards.length - 1)];
}
