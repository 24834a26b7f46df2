// The desk's inbox: what waits for whom, by due time (R3.5).
import { byUrgency, type Card } from './board.ts';
import { dueToday } from './due.ts';

export type TabName = 'unassigned' | 'mine' | 'soon' | 'all';

export const TABS: readonly { name: TabName; label: string }[] = [
  { name: 'unassigned', label: '未割当' },
  { name: 'mine', label: '自分の担当' },
  { name: 'soon', label: '今日が期限' },
  { name: 'all', label: 'すべて' },
];

/** The cards of every tab, what is due first at the top. */
export function inboxOf(cards: readonly Card[], me: string, now: Date): Record<TabName, Card[]> {
  const all = byUrgency(cards);
  return {
    all,
    unassigned: all.filter(({ assignee }) => !assignee),
    mine: all.filter(({ assignee }) => assignee?.id === me),
    soon: all.filter(({ dueAt }) => dueToday(dueAt, now)),
  };
}
