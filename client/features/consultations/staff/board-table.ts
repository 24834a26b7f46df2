// The board's cards as a table: how it is sorted, and as CSV (R3.8).
import { type CsvCell } from '../../../platform/csv.ts';
import { dateParts, isoDay, time } from '../../../platform/format.ts';
import { ageOf, byUrgency, type Card, COLUMNS } from './board.ts';

export const SORTS = ['due', 'number', 'company', 'state', 'age', 'assignee', 'industry', 'area'] as const;
export type SortKey = (typeof SORTS)[number];

export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

export const SORT_LABELS: Readonly<Record<SortKey, string>> = {
  ...{ due: '期限', number: '番号', company: '企業', state: '列', age: '滞在', assignee: '担当' },
  ...{ industry: '業種', area: '市町村' },
};

/** `due`, `-due`; what is due first, unless said otherwise. */
export function sortFrom(text: string | undefined): Sort {
  const key = text?.replace(/^-/, '');
  const known = SORTS.find((sort) => sort === key);
  return known ? { key: known, descending: text!.startsWith('-') } : { key: 'due', descending: false };
}

export const sortText = ({ key, descending }: Sort): string => (descending ? `-${key}` : key);

const order = new Intl.Collator('ja', { numeric: true });

type Value = string | number;
const last = '\uffff';
const VALUES: Readonly<Record<SortKey, (card: Card, now: Date) => Value>> = {
  due: (card) => (card.dueAt ? Date.parse(card.dueAt) : Number.POSITIVE_INFINITY),
  number: (card) => card.number,
  company: (card) => card.organization?.name ?? last,
  state: (card) => COLUMNS.findIndex(({ state }) => state === card.state),
  age: (card, now) => ageOf(card, now).days,
  assignee: (card) => card.assignee?.name ?? last,
  industry: (card) => card.organization?.industry || last,
  area: (card) => card.organization?.municipality || last,
};

const compare = (a: Value, b: Value): number => {
  if (typeof a === 'number' && typeof b === 'number') return a === b ? 0 : a < b ? -1 : 1;
  return order.compare(String(a), String(b));
};

/** Sorted; what is equal stands by urgency. */
export function sorted(cards: readonly Card[], { key, descending }: Sort, now: Date): Card[] {
  const rows = byUrgency(cards).map((card) => ({ card, value: VALUES[key](card, now) }));
  rows.sort((a, b) => (descending ? compare(b.value, a.value) : compare(a.value, b.value)));
  return rows.map(({ card }) => card);
}

const moment = (at: string | null | undefined): string => (at ? `${isoDay(at)} ${time(at)}` : '');

/** The cards as they are shown, with a head. */
export function csvOf(cards: readonly Card[], now: Date): CsvCell[][] {
  const head = [
    '番号',
    '企業',
    '件名',
    '列',
    'この列の日数',
    '滞留',
    '回答の期限',
    '担当',
    '業種',
    '市町村',
    '支援の希望',
  ];
  const wish = ({ wantsMatching }: Card) =>
    wantsMatching == null ? '' : wantsMatching ? '企業の紹介を希望' : '助言のみ';
  const rows = cards.map((card): CsvCell[] => {
    const { days, late } = ageOf(card, now);
    return [
      ...[card.number, card.organization?.name ?? '', card.subject, card.stateLabel, days, late ? '滞留' : ''],
      ...[moment(card.dueAt), card.assignee?.name ?? '', card.organization?.industry ?? ''],
      ...[card.organization?.municipality ?? '', wish(card), card.topics.join('・'), moment(card.touchedAt)],
    ];
  });
  return [[...head, '関係する業務', '最終更新'], ...rows];
}

/** 11/12 16:00. */
export function shortMoment(at: string): string {
  const { month, day, weekday } = dateParts(at);
  return `${month}/${day}（${weekday}）${time(at)}`;
}
