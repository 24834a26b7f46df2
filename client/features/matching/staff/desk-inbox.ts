// The desk's inbox: consultations and inquiries together, what waits for whom, by due time (R1.1, R3.5).
import type { Card } from '../../consultations/staff/board.ts';
import { dueOf, dueToday } from '../../consultations/staff/due.ts';
import type { InquiryRowData } from '../../inquiries/staff/inquiries.ts';

export type InboxItem =
  | { readonly kind: 'case'; readonly id: string; readonly card: Card }
  | { readonly kind: 'inquiry'; readonly id: string; readonly row: InquiryRowData };

export type ItemKind = InboxItem['kind'];

export const TABS = [
  { name: 'unassigned', label: '未割当' },
  { name: 'mine', label: '自分の担当' },
  { name: 'over', label: '期限切れ' },
  { name: 'soon', label: '今日が期限' },
  { name: 'waiting', label: '返事待ち' },
  { name: 'all', label: 'すべて' },
] as const;
export type TabName = (typeof TABS)[number]['name'];

export const KINDS = [
  { value: 'all', label: 'すべて' },
  { value: 'case', label: '相談' },
  { value: 'inquiry', label: 'お問合せ' },
] as const;

const made = new WeakMap<object, InboxItem>();

/** The same item for the same record: only what changed is drawn anew. */
function itemOf(record: object, item: InboxItem): InboxItem {
  const known = made.get(record) ?? item;
  made.set(record, known);
  return known;
}
const caseItem = (card: Card) => itemOf(card, { kind: 'case', id: card.id, card });
const inquiryItem = (row: InquiryRowData) => itemOf(row, { kind: 'inquiry', id: row.id, row });

const NEVER = Number.POSITIVE_INFINITY;
const instant = (text: string | null | undefined): number => (text ? Date.parse(text) : NEVER);

const factsOf = (item: InboxItem) => {
  const { dueAt, assignee, touchedAt } = item.kind === 'case' ? item.card : item.row;
  return { dueAt, assignee, touchedAt };
};

/** What is due first stands first; of what is not due, what changed last. */
export function inboxItems(cards: readonly Card[], rows: readonly InquiryRowData[]): InboxItem[] {
  return [...cards.map(caseItem), ...rows.map(inquiryItem)]
    .map((item) => ({ item, due: instant(factsOf(item).dueAt), touched: instant(factsOf(item).touchedAt) }))
    .sort((a, b) => (a.due === b.due ? b.touched - a.touched : a.due - b.due) || (a.item.id < b.item.id ? -1 : 1))
    .map(({ item }) => item);
}

/** The items of every tab. */
export function inboxOf(items: readonly InboxItem[], me: string, now: Date): Record<TabName, InboxItem[]> {
  const those = (belongs: (facts: ReturnType<typeof factsOf>) => boolean) =>
    items.filter((item) => belongs(factsOf(item)));
  return {
    all: [...items],
    unassigned: those(({ assignee }) => !assignee),
    mine: those(({ assignee }) => assignee?.id === me),
    over: those(({ dueAt }) => dueOf(dueAt, now)?.tone === 'over'),
    soon: those(({ dueAt }) => dueToday(dueAt, now)),
    waiting: those(({ dueAt }) => !dueAt),
  };
}
