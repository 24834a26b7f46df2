// A month of the board: what is due on which day. Anything else with a time can stand beside it as an entry.
import { isoDay } from '../../../platform/format.ts';
import type { Card } from './board.ts';
import { plainName } from './company-name.ts';

/** Something that stands in the calendar. */
export interface CalendarEntry {
  readonly id: string;
  readonly at: string;
  /** 回答の期限, in words; read before the title. */
  readonly kind: string;
  readonly title: string;
  /** The title where there is little room. */
  readonly short: string;
  readonly text: string;
  readonly href: string;
  /** It should have been done by now. */
  readonly over: boolean;
}

/** When the next answer is due. */
export const dueEntries = (cards: readonly Card[], now: Date): CalendarEntry[] =>
  cards.flatMap((card) =>
    card.dueAt
      ? {
          ...{ id: card.id, at: card.dueAt, kind: '回答の期限', title: card.organization?.name ?? card.number },
          short: plainName(card.organization?.name ?? '') || card.number,
          ...{ text: card.subject, href: `/staff/cases/${card.id}`, over: Date.parse(card.dueAt) <= now.getTime() },
        }
      : [],
  );

/** By day (`YYYY-MM-DD`), the earliest first. */
export const byDay = (entries: readonly CalendarEntry[]): Map<string, CalendarEntry[]> =>
  Map.groupBy(
    entries.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1)),
    ({ at }) => isoDay(at),
  );

/** `YYYY-MM`: the month asked for, or the present one. */
export const monthFrom = (text: string | undefined, now: Date): string =>
  text && /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : isoDay(now).slice(0, 7);

const DAY_MS = 86_400_000;
const utc = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** The day `days` later. */
export const dayAfter = (day: string, days: number): string =>
  new Date(utc(day) + days * DAY_MS).toISOString().slice(0, 10);

/** The month `months` later. */
export function monthAfter(month: string, months: number): string {
  const [year, at] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, at - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month, from Sunday, with the days of its neighbours. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const start = dayAfter(first, -new Date(utc(first)).getUTCDay());
  const weeks: string[][] = [];
  for (let day = start; day < `${monthAfter(month, 1)}-01`; day = dayAfter(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, n) => dayAfter(day, n)));
  }
  return weeks;
}

const inMonth = (day: string, months: number): string => {
  const month = monthAfter(day.slice(0, 7), months);
  const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
  return `${month}-${String(Math.min(days, Number(day.slice(8)))).padStart(2, '0')}`;
};

/** The day that a key leads to: arrows, Home and End of the week, Page Up and Down by months. */
export function dayByKey(day: string, key: string): string | undefined {
  const weekday = new Date(utc(day)).getUTCDay();
  switch (key) {
    case 'ArrowLeft':
      return dayAfter(day, -1);
    case 'ArrowRight':
      return dayAfter(day, 1);
    case 'ArrowUp':
      return dayAfter(day, -7);
    case 'ArrowDown':
      return dayAfter(day, 7);
    case 'Home':
      return dayAfter(day, -weekday);
    case 'End':
      return dayAfter(day, 6 - weekday);
    case 'PageUp':
      return inMonth(day, -1);
    case 'PageDown':
      return inMonth(day, 1);
    default:
      return undefined;
  }
}
