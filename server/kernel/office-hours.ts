/** Office hours of the desk (R1.1): due times count these and nothing else. All times are Asia/Tokyo. */
import { tokyoDate } from './fiscal-year.ts';
import { holidayName } from './holidays.ts';

export interface DayHours {
  /** Minutes after midnight. */
  readonly opens: number;
  /** Minutes after midnight: the first minute that is closed again. */
  readonly closes: number;
}

export interface OfficeHours extends DayHours {
  /** Yearly closures (年末年始など) from `MM-DD` to `MM-DD`, both included; one may span the new year. */
  readonly closures: readonly { readonly from: string; readonly to: string }[];
  /** Exception days (臨時休業・臨時開所) by `YYYY-MM-DD`: other hours, or closed (`null`). They outrank everything else. */
  readonly exceptions?: ReadonlyMap<string, DayHours | null>;
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

/** The hours of `YYYY-MM-DD`; `null` when the desk stays closed. */
export function hoursOn(date: string, hours: OfficeHours = OFFICE_HOURS): DayHours | null {
  const { closures, exceptions } = hours;
  const exception = exceptions?.get(date);
  if (exception !== undefined) return exception;
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6 || holidayName(date)) return null;
  const day = date.slice(5);
  const closed = closures.some(({ from, to }) => (from <= to ? from <= day && day <= to : from <= day || day <= to));
  return closed ? null : hours;
}

/** Whether the desk opens on `YYYY-MM-DD`. */
export const isOfficeDay = (date: string, hours: OfficeHours = OFFICE_HOURS): boolean => hoursOn(date, hours) !== null;

const midnight = (date: string) => Date.parse(`${date}T00:00:00+09:00`);

/** The stretch of a day in which the desk is open, as instants in milliseconds. */
function openOn(day: number, hours: OfficeHours): { from: number; to: number } | null {
  const open = hoursOn(tokyoDate(new Date(day)), hours);
  return open && { from: day + open.opens * MINUTE_MS, to: day + open.closes * MINUTE_MS };
}

/**
 * The instant when `minutes` of office time have passed since `start`: 2 minutes after 16:59 is 9:01 of the next office
 * day. Exactly the last minute of a day ends at closing time; no minutes end at `start`.
 * @throws RangeError on negative minutes, and when the hours never open
 */
export function addOfficeMinutes(start: Date, minutes: number, hours: OfficeHours = OFFICE_HOURS): Date {
  if (!(minutes >= 0)) throw new RangeError('Office minutes are counted forward');
  // What was counted in minutes is whole milliseconds again.
  let left = Math.round(minutes * MINUTE_MS);
  if (left === 0) return new Date(start);
  let closedDays = 0;
  for (let day = midnight(tokyoDate(start)); closedDays < LONGEST_CLOSURE_DAYS; day += DAY_MS) {
    const open = openOn(day, hours);
    if (!open) {
      closedDays++;
      continue;
    }
    closedDays = 0;
    const from = Math.max(start.getTime(), open.from);
    const length = Math.max(0, open.to - from);
    if (left <= length) return new Date(from + left);
    left -= length;
  }
  throw new RangeError('The office never opens');
}

/** So many office days later, in office time: each as long as a usual day. */
export const addOfficeDays = (start: Date, days: number, hours: OfficeHours = OFFICE_HOURS): Date =>
  addOfficeMinutes(start, days * (hours.closes - hours.opens), hours);

/** Minutes of office time from `a` to `b`; negative when `b` comes first. */
export function officeMinutesBetween(a: Date, b: Date, hours: OfficeHours = OFFICE_HOURS): number {
  if (b < a) return -officeMinutesBetween(b, a, hours);
  let total = 0;
  for (let day = midnight(tokyoDate(a)); day < b.getTime(); day += DAY_MS) {
    const open = openOn(day, hours);
    if (!open) continue;
    total += Math.max(0, Math.min(b.getTime(), open.to) - Math.max(a.getTime(), open.from));
  }
  return total / MINUTE_MS;
}
