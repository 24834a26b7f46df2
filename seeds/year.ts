// The year that the demo tells of. The corpus was written for 令和7年度; everything is moved to the year that ends now.
import { fiscalYearOf, fiscalYearRange, tokyoDate, tokyoMonth } from '../server/kernel/fiscal-year.ts';
import { isOfficeDay } from '../server/kernel/office-hours.ts';
import { formatWareki, warekiYear } from '../server/kernel/wareki.ts';

export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
/** A figure that looks alive needs this much of a year behind it. */
const ENOUGH_MONTHS = 4;

export interface SeedYear {
  readonly now: Date;
  /** Where the told time begins: 1 April, or twelve months ago while the fiscal year is young. */
  readonly from: Date;
  /** Days from there to now. */
  readonly days: number;
  /** The fiscal years that the told time touches. */
  readonly fiscalYears: readonly number[];
}

export function seedYearAt(now: Date): SeedYear {
  const fiscalYear = fiscalYearOf(now);
  const enough = tokyoMonth(now) >= `${fiscalYear}-${String(4 + ENOUGH_MONTHS).padStart(2, '0')}`;
  const [year, month, day] = tokyoDate(now).split('-').map(Number) as [number, number, number];
  const from = enough ? fiscalYearRange(fiscalYear).from : new Date(Date.UTC(year - 1, month - 1, day) - 9 * HOUR);
  const fiscalYears = [...new Set([fiscalYearOf(from), fiscalYear])];
  return { now, from, days: (now.getTime() - from.getTime()) / DAY, fiscalYears };
}

/** An instant so many days after another. */
export const daysAfter = (start: Date, days: number): Date => new Date(start.getTime() + days * DAY);

/** A time of day in Japan, hours as a fraction, on `YYYY-MM-DD`. */
export const timeOn = (day: string, hours: number): Date =>
  new Date(Date.parse(`${day}T00:00:00+09:00`) + Math.round(hours * 60) * 60_000);

/** The office day on or after (`1`) or before (`-1`) a day. */
export function officeDay(day: string, direction: 1 | -1 = 1): string {
  let at = timeOn(day, 12);
  while (!isOfficeDay(tokyoDate(at))) at = daysAfter(at, direction);
  return tokyoDate(at);
}

/** By how many years a month of the corpus moves, so that it lies in the told twelve months. */
export function shiftOf({ from }: SeedYear, year: number, month: number): number {
  const [startYear, startMonth] = tokyoMonth(from).split('-').map(Number) as [number, number];
  return startYear - year + (month < startMonth ? 1 : 0);
}

const HINT = /令和(\d+)年(\d+)月/;
const REIWA = 2018;

/** `令和7年9月` of the corpus, moved: the month as `YYYY-MM`, and by how many years. */
export function movedMonth(hint: string, year: SeedYear): { month: string; shift: number } {
  const [, era, month] = HINT.exec(hint)!;
  const written = REIWA + Number(era);
  const shift = shiftOf(year, written, Number(month));
  return { month: `${written + shift}-${month!.padStart(2, '0')}`, shift };
}

const WEEKDAYS = '日月火水木金土';
/** 令和7年 and 8年 are the corpus's own year; earlier ones are history and stay. */
const OWN_YEARS = /令和([78])年(?:(\d{1,2})月(?:(\d{1,2})日(（[日月火水木金土]）)?)?)?/g;

/** 令和8年2月18日（水）. */
export const withWeekday = (day: string): string =>
  `${formatWareki(day)}（${WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]}）`;

/** A text of the corpus with its own years moved by `shift`, and weekdays that are true again. */
export const movedText = (text: string, shift: number): string =>
  text
    .replace(OWN_YEARS, (_, era: string, month?: string, day?: string, weekday?: string) => {
      const year = REIWA + Number(era) + shift;
      if (!month) return warekiYear(year);
      if (!day) return `${warekiYear(year)}${month}月`;
      // 29 February exists in some years only.
      const last = new Date(Date.UTC(year, Number(month), 0)).getUTCDate();
      const two = (value: number) => String(value).padStart(2, '0');
      const date = `${year}-${two(Number(month))}-${two(Math.min(Number(day), last))}`;
      return weekday ? withWeekday(date) : formatWareki(date);
    })
    .replace(
      /(DX(?:展示会|オープンデイ))(20\d\d)/g,
      (_, name: string, year: string) => `${name}${Number(year) + shift}`,
    );
