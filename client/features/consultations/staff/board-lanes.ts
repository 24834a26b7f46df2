// The board in lanes (スイムレーン): one for each member of staff, or each industry (R3.8).
import { type Card, type Column, columnsOf } from './board.ts';
import { NOBODY } from './board-filter.ts';

export type LaneKind = 'staff' | 'industry';

export interface Lane {
  /** A person's id or `none`; an industry. */
  readonly key: string;
  readonly label: string;
  readonly columns: readonly Column[];
  readonly count: number;
  readonly late: number;
}

export const laneKindOf = (text: string | undefined): LaneKind | null =>
  text === 'staff' || text === 'industry' ? text : null;

const UNKNOWN = '業種の登録なし';

/** The lane that a card stands in. */
export const laneOf = (card: Card, kind: LaneKind): string =>
  kind === 'staff' ? (card.assignee?.id ?? NOBODY) : card.organization?.industry || UNKNOWN;

interface Named {
  readonly id: string;
  readonly name: string;
}

/**
 * The lanes of `cards`, and of `people`, who have theirs also while it is empty: cards are dropped there. What nobody does
 * stands first.
 */
export function lanesOf(cards: readonly Card[], kind: LaneKind, people: readonly Named[], now: Date): Lane[] {
  const labels = new Map<string, string>();
  if (kind === 'staff') {
    if (people.length) labels.set(NOBODY, '担当なし');
    for (const { id, name } of people) labels.set(id, name);
  }
  for (const card of cards) {
    const name = kind === 'staff' ? (card.assignee?.name ?? '担当なし') : laneOf(card, kind);
    labels.set(laneOf(card, kind), name);
  }
  const inLane = Map.groupBy(cards, (card) => laneOf(card, kind));
  const lanes = [...labels].map(([key, label]) => {
    const own = inLane.get(key) ?? [];
    const columns = columnsOf(own, now);
    return { key, label, columns, count: own.length, late: columns.reduce((sum, { late }) => sum + late, 0) };
  });
  const rank = ({ key }: Lane) => (key === NOBODY ? 0 : key === UNKNOWN ? 2 : 1);
  const size = ({ count }: Lane) => (kind === 'industry' ? -count : 0);
  return lanes.sort((a, b) => rank(a) - rank(b) || size(a) - size(b) || a.label.localeCompare(b.label, 'ja'));
}
