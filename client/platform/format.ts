// Dates and figures for people, the same on the server and in every browser, in the time of Japan.
const ZONE = 'Asia/Tokyo';

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { timeZone: ZONE, era: 'long', year: 'numeric' });
const digits = new Intl.NumberFormat('ja-JP');

/** An instant, or a calendar day `YYYY-MM-DD` in Japan. */
export type Moment = Date | string;

const instantOf = (moment: Moment): Date =>
  moment instanceof Date ? moment : new Date(moment.length === 10 ? `${moment}T00:00:00+09:00` : moment);

const DAY_MS = 86_400_000;
/** Japan has no summer time: its clock is a constant away, and lists tell and compare days by the thousand, for which Intl is too slow. */
const JAPAN_MS = 9 * 3_600_000;
const WEEKDAYS = '日月火水木金土';

function pick(moment: Moment) {
  const there = new Date(instantOf(moment).getTime() + JAPAN_MS);
  return {
    year: String(there.getUTCFullYear()),
    month: String(there.getUTCMonth() + 1),
    day: String(there.getUTCDate()),
    weekday: WEEKDAYS[there.getUTCDay()]!,
    hour: String(there.getUTCHours()).padStart(2, '0'),
    minute: String(there.getUTCMinutes()).padStart(2, '0'),
  };
}

/** 令和7年. The first year of an era is 元年. */
function eraYear(moment: Moment): string {
  const shown = era.formatToParts(instantOf(moment));
  const [name, year] = ['era', 'year'].map((type) => shown.find((part) => part.type === type)!.value);
  return `${name}${year === '1' ? '元' : year}年`;
}

/** 2025年（令和7年）11月12日 */
export function dateWithEra(moment: Moment): string {
  const { year, month, day } = pick(moment);
  return `${year}年（${eraYear(moment)}）${month}月${day}日`;
}

/** 2025年11月12日 */
export function date(moment: Moment): string {
  const { year, month, day } = pick(moment);
  return `${year}年${month}月${day}日`;
}

/** 11月12日（水） */
export function day(moment: Moment): string {
  const { month, day: dayOfMonth, weekday } = pick(moment);
  return `${month}月${dayOfMonth}日（${weekday}）`;
}

/** 11月12日（水）14:20 */
export const dayTime = (moment: Moment): string => `${day(moment)}${time(moment)}`;

/** 14:20 */
export function time(moment: Moment): string {
  const { hour, minute } = pick(moment);
  return `${hour}:${minute}`;
}

/** The figures of a date, for 年・月・日 columns: `{ year: '2025', month: '11', day: '12', weekday: '水' }`. */
export function dateParts(moment: Moment): { year: string; month: string; day: string; weekday: string } {
  const { year, month, day: dayOfMonth, weekday } = pick(moment);
  return { year, month, day: dayOfMonth, weekday };
}

/** `YYYY-MM-DD` in Japan: for `datetime` attributes and to compare days. */
export const isoDay = (moment: Moment): string =>
  new Date(instantOf(moment).getTime() + JAPAN_MS).toISOString().slice(0, 10);

/** The calendar day in Japan as a number that counts on. */
const dayNumber = (moment: Moment): number => Math.floor((instantOf(moment).getTime() + JAPAN_MS) / DAY_MS);

/** 今日 13:52, 昨日 9:05, 11月8日（土）: for messages and changes. */
export function when(moment: Moment, now: Moment): string {
  const days = daysBetween(moment, now);
  if (days === 0) return `今日 ${time(moment)}`;
  if (days === 1) return `昨日 ${time(moment)}`;
  return pick(moment).year === pick(now).year ? day(moment) : date(moment);
}

/** Calendar days in Japan from `from` to `to`. */
export const daysBetween = (from: Moment, to: Moment): number => dayNumber(to) - dayNumber(from);

/** たった今, 5分前, 3時間前, 2日前. */
export function age(moment: Moment, now: Moment): string {
  const minutes = Math.floor((instantOf(now).getTime() - instantOf(moment).getTime()) / 60_000);
  if (minutes < 1) return 'たった今';
  if (minutes < 60) return `${minutes}分前`;
  if (minutes < 24 * 60) return `${Math.floor(minutes / 60)}時間前`;
  return `${Math.max(1, daysBetween(moment, now))}日前`;
}

/** 1,234,567 */
export const figure = (value: number): string => digits.format(value);

/** 50,000円 */
export const yen = (value: number): string => `${digits.format(value)}円`;
