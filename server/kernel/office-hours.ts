/** Office hours of the desk (R1.1): due times count these and nothing else. All times are Asia/Tokyo. */
import { tokyoDate } from './fiscal-year.ts';
import { holidayName } from './holidays.ts';

export interface OfficeHours {
  /** Minutes after midnight. */
  readonly opens: number;
  /** Minutes after midnight: the first minute that is closed again. */
  readonly closes: number;
  /** Yearly closures (年末年始など) from `MM-DD` to `MM-DD`, both included; one may span the new year. */
  readonly closures: readonly { readonly from: string; readonly to: string }[];
}

/** Weekdays 9:00-17:00 except national holidays and 29 December to 3 January. */
export const OFFICE_HOURS: OfficeHours = {
  opens: 9 * 60,
  closes: 17 * 60,
  closures: [{ from: '12-29', to: '01-03' }],
};

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** No closure is this long: beyond it the hours themselves are wrong. */
const LONGEST_CLOSURE_DAYS = 400;

/** Whether the desk opens on `YYYY-MM-DD`. */
export function isOfficeDay(date: string, { closures }: OfficeHours = OFFICE_HOURS): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || holidayName(date)) return false;
  const day = date.slice(5);
  return !closures.some(({ from, to }) => (from <= to ? from <= day && day <= to : from <= day || day <= to));
}

const midnight = (date: string) => Date.parse(`${date}T00:00:00+09:00`);

/**
 * The instant when `minutes` of office time have passed since `start`: 2 minutes after 16:59 is 9:01 of the next office
 * day. Exactly the last minute of a day ends at closing time; no minutes end at `start`.
 * @throws RangeError on negative minutes, and when the hours never open
 */
export function addOfficeMinutes(start: Date, minutes: number, hours: OfficeHours = OFFICE_HOURS): Date {
  if (!(minutes >= 0)) throw new RangeError('Office minutes are counted forward');
  if (minutes === 0) return new Date(start);
  let left = minutes * MINUTE_MS;
  let closedDays = 0;
  for (let day = midnight(tokyoDate(start)); closedDays < LONGEST_CLOSURE_DAYS; day += DAY_MS) {
    if (!isOfficeDay(tokyoDate(new Date(day)), hours)) {
      closedDays++;
      continue;
    }
    closedDays = 0;
    const from = Math.max(start.getTime(), day + hours.opens * MINUTE_MS);
    const open = Math.max(0, day + hours.closes * MINUTE_MS - from);
    if (left <= open) return new Date(from + left);
    left -= open;
  }
  throw new RangeError('The office never opens');
}

/** Minutes of office time from `a` to `b`; negative when `b` comes first. */
export function officeMinutesBetween(a: Date, b: Date, hours: OfficeHours = OFFICE_HOURS): number {
  if (b < a) return -officeMinutesBetween(b, a, hours);
  let total = 0;
  for (let day = midnight(tokyoDate(a)); day < b.getTime(); day += DAY_MS) {
    if (!isOfficeDay(tokyoDate(new Date(day)), hours)) continue;
    const from = Math.max(a.getTime(), day + hours.opens * MINUTE_MS);
    const to = Math.min(b.getTime(), day + hours.closes * MINUTE_MS);
    total += Math.max(0, to - from);
  }
  return total / MINUTE_MS;
}
