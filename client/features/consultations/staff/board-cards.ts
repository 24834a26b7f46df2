// The cards of a board one by one.
import { type Accessor, createMemo, createSelector } from 'solid-js';
import type { Card } from './board.ts';

/** The card with an id. Who asks hears of that card alone: a change of one does not ask all others whether it was theirs. */
export function createCardById(cards: Accessor<readonly Card[]>): (id: string) => Card | undefined {
  const byId = createMemo<ReadonlyMap<string, Card>>(() => new Map(cards().map((card) => [card.id, card])));
  // A selector tells those for whom the answer is another one than before; its types know answers of yes and no.
  const answer = (id: string, all: ReadonlyMap<string, Card>) => all.get(id);
  return createSelector(byId, answer as never) as (id: string) => never;
}
