// What cards and columns of the board know and can do, without passing it through everything between.
import { createContext, useContext } from 'solid-js';
import type { Present } from '../presence.ts';
import type { Card } from './board.ts';
import type { Selection } from './board-selection.ts';

export interface Spot {
  readonly state: string;
  /** The key of the lane, on a board in lanes. */
  readonly lane?: string;
}

export interface BoardTools {
  /** The card as it is now. */
  card(id: string): Card | undefined;
  now(): Date;
  presentAt(id: string): readonly NonNullable<Present['person']>[];
  readonly selection: Selection;
  /** Opens the 「移動」 menu of a card beside its button. */
  openMenu(id: string, button: HTMLElement): void;
  /** Whether the menu is open, and of this card. */
  hasMenu(id: string): boolean;
  /** The id and class of the menu, for `aria-controls`. */
  readonly menuId: string;
  /** Cards that stay in the document wherever the page is scrolled to. */
  kept(): readonly string[];
  /** The card that is being dragged. */
  dragged(): Card | null;
  drag(event: DragEvent, id: string): void;
  dragEnd(): void;
  /** Why the dragged card may not be dropped there; `null` when it may. */
  blockedAt(spot: Spot): string | null;
  /** Whether it stands there already. */
  isAt(spot: Spot): boolean;
  drop(spot: Spot): void;
  /** Selects from where the selection began to this card. */
  extendTo(id: string): void;
}

const Tools = createContext<BoardTools>();
export const BoardToolsProvider = Tools.Provider;

export function useBoard(): BoardTools {
  const tools = useContext(Tools);
  if (!tools) throw new Error('Cards of the board stand on a board only');
  return tools;
}
