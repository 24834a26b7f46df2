// Dragging a card, or all selected ones, to a column or another person's lane.
import { createSignal } from 'solid-js';
import type { Card } from './board.ts';
import { NOBODY } from './board-filter.ts';
import { type LaneKind, laneOf } from './board-lanes.ts';
import type { Spot } from './board-tools.ts';
import type { Decision } from './case-moves.ts';

interface CardDragOptions {
  plain(id: string): Card | undefined;
  lanes(): LaneKind | null;
  person(id: string): { readonly id: string; readonly name: string } | null;
  settle(card: Card, decisions: readonly Decision[]): void;
  /** The selected cards when the dragged one is among several. */
  group(id: string): readonly Card[] | null;
  settleGroup(decision: Decision, label: string): void;
  explain(reason: string): void;
  labelOf(state: string): string;
}

const INDUSTRY = '業種は企業の登録で決まるため、ここでは変えられません';

export function createCardDrag(options: CardDragOptions) {
  const [dragged, setDragged] = createSignal<Card | null>(null);

  const isElsewhere = (card: Card, lane: string | undefined) => {
    const kind = options.lanes();
    return lane !== undefined && kind !== null && laneOf(card, kind) !== lane;
  };
  const isAt = ({ state, lane }: Spot) => {
    const card = dragged();
    return card !== null && card.state === state && !isElsewhere(card, lane);
  };

  /** What dropping it there means; a text says why it means nothing. */
  const decisionsAt = (card: Card, { state, lane }: Spot): Decision[] | string => {
    const decisions: Decision[] = [];
    const kind = options.lanes();
    if (isElsewhere(card, lane)) {
      if (kind === 'industry') return INDUSTRY;
      decisions.push({ kind: 'assign', to: lane === NOBODY ? null : options.person(lane!) });
    }
    if (card.state === state) return decisions;
    const blocked = card.moves.find(({ to }) => to === state)?.blocked;
    // Who gets somebody to work on it may move it on: the server decides, after the first of the two.
    if (blocked && !decisions.length) return blocked;
    return [...decisions, { kind: 'move', to: state }];
  };

  const drop = (spot: Spot) => {
    const card = dragged();
    setDragged(null);
    if (!card) return;
    const group = options.group(card.id);
    const newest = options.plain(card.id);
    if (!newest) return;
    const decisions = decisionsAt(newest, spot);
    if (group) {
      if (decisions === INDUSTRY) return options.explain(`${INDUSTRY}。`);
      const [first] = typeof decisions === 'string' ? [] : decisions;
      const decision: Decision = first ?? { kind: 'move', to: spot.state };
      const label = decision.kind === 'move' ? options.labelOf(decision.to) : (decision.to?.name ?? '担当なし');
      return options.settleGroup(decision, label);
    }
    // Refused in words, as from the menu.
    if (typeof decisions === 'string') {
      if (decisions === INDUSTRY) options.explain(`${INDUSTRY}。`);
      else options.settle(newest, [{ kind: 'move', to: spot.state }]);
      return;
    }
    options.settle(newest, decisions);
  };

  return {
    dragged,
    isAt,
    blockedAt(spot: Spot): string | null {
      const card = dragged();
      const decisions = card ? decisionsAt(card, spot) : [];
      return typeof decisions === 'string' ? decisions : null;
    },
    drag(event: DragEvent, id: string) {
      const card = options.plain(id);
      if (!card) return;
      event.dataTransfer?.setData('text/plain', card.number);
      if (event.dataTransfer) event.dataTransfer.effectAllowed = 'move';
      setDragged(card);
    },
    dragEnd: () => void setDragged(null),
    drop,
  };
}
