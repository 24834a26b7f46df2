/** Dates by the Japanese calendar (和暦). The first year of an era is 元年, never 1年. */
import { normalizeDigits } from './japanese-text.ts';

interface Era {
  readonly name: string;
  readonly letter: string;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
}

const ERAS: readonly Era[] = [
  { name: '令和', letter: 'R', from: '2019-05-01' },
  { name: '平成', letter: 'H', from: '1989-01-08' },
  { name: '昭和', letter: 'S', from: '1926-12-25' },
  { name: '大正', letter: 'T', from: '1912-07-30' },
  { name: '明治', letter: 'M', from: '1868-01-25' },
];
const firstYear = ({ from }: Era) => Number(from.slice(0, 4));
const isoDate = (year: number, month: number, day: number) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/** 令和7年, 令和元年. Without month and day: the era in which the year ends. Before 明治: the common year. */
export function warekiYear(year: number, month = 12, day = 31): string {
  const date = isoDate(year, month, day);
  const era = ERAS.find(({ from }) => date >= from);
  if (!era) return `${year}年`;
  const count = year - firstYear(era) + 1;
  return `${era.name}${count === 1 ? '元' : count}年`;
}

/** `2025-06-01` as 令和7年6月1日. */
export function formatWareki(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return `${warekiYear(year, month, day)}${month}月${day}日`;
}

/** 令和7年度: April 2025 to March 2026. */
export const fiscalYearLabel = (fiscalYear: number): string => `${warekiYear(fiscalYear)}度`;

const REST = '(?:年|[./・-])(\\d{1,2})(?:月|[./・-])(\\d{1,2})日?$';
const ERA_DATE = new RegExp(
  `^(${ERAS.map(({ name, letter }) => `${name}|${name[0]}|${letter}`).join('|')})[.]?(元|\\d{1,2})${REST}`,
  'i',
);
const COMMON_DATE = new RegExp(`^(?:西暦)?(\\d{4})${REST}`);
const COMPACT_DATE = /^(\d{4})(\d{2})(\d{2})$/;
const WEEKDAY = /\([日月火水木金土](?:曜日?)?\)$/;
const TIME_OF_DAY = /[t\s]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/i;

/**
 * The day that a person wrote, as `YYYY-MM-DD`: R4.6.1, 令和4年6月1日, 平成元年…, 2022/6/1, 2022-06-01, 2022年6月1日,
 * 2022.6.1, 20220601, in half or full width, with a weekday or a time of day behind it. `null` for everything else:
 * days that the calendar or the era does not have, and text that names no full date.
 */
export function parseJapaneseDate(text: string): string | null {
  const plain = normalizeDigits(text).replace(TIME_OF_DAY, '').replace(/\s/g, '').replace(WEEKDAY, '');
  const byEra = ERA_DATE.exec(plain);
  if (byEra) return dateOfEra(byEra[1]!, byEra[2]!, Number(byEra[3]), Number(byEra[4]));
  const common = COMMON_DATE.exec(plain) ?? COMPACT_DATE.exec(plain);
  return common && existing(Number(common[1]), Number(common[2]), Number(common[3]));
}

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => parseJapaneseDate(text) === text;

function dateOfEra(sign: string, count: string, month: number, day: number): string | null {
  const index = ERAS.findIndex(({ name, letter }) => name.startsWith(sign) || letter === sign.toUpperCase());
  const era = ERAS[index]!;
  const nth = count === '元' ? 1 : Number(count);
  const year = firstYear(era) + nth - 1;
  const next = ERAS[index - 1];
  // Forms printed before a change of era go on with the old one to the end of its last year (平成31年12月).
  if (nth === 0 || (next && year > firstYear(next))) return null;
  const date = existing(year, month, day);
  return date && date >= era.from ? date : null;
}

function existing(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1868 && year < 2200 ? isoDate(year, month, day) : null;
}
