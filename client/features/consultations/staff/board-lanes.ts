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

/** The lanes of `cards`. Staff have theirs also while it is empty: cards are dropped there. What nobody does stands first. */
export function lanesOf(cards: readonly Card[], kind: LaneKind, people: readonly Named[], now: Date): Lane[] {
  const labels = new Map(
    kind === 'staff' ? ([[NOBODY, '担当なし'], ...people.map(({ id, name }) => [id, name] as const)] as const) : [],
  ) as Map<string, string>;
  for (const card of cards) {
    if (kind === 'industry') labels.set(laneOf(card, kind), laneOf(card, kind));
    else if (card.assignee) labels.set(card.assignee.id, card.assignee.name);
  }
  const inLane = Map.groupBy(cards, (card) => laneOf(card, kind));
  const lanes = [...labels].map(([key, label]) => {
    const own = inLane.get(key) ?? [];
    const columns = columnsOf(own, now);
    return { key, label, columns, count: own.length, late: columns.reduce((sum, { late }) => sum + late, 0) };
  });
  const rank = ({ key }: Lane) => (key === NOBODY ? 0 : key === UNKNOWN ? 2 : 1);
  return lanes.sort(
    (a, b) =>
      rank(a) - rank(b) || (kind === 'industry' ? b.count - a.count : 0) || a.label.localeCompare(b.label, 'ja'),
  );
}
