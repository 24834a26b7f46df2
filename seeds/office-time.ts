// Times of day that people keep: staff write in office hours, members also in the evening.
import { tokyoDate } from '../server/kernel/fiscal-year.ts';
import { isOfficeDay, OFFICE_HOURS, officeMinutesBetween } from '../server/kernel/office-hours.ts';
import type { Chance } from './random.ts';
import { daysAfter, officeDay, timeOn } from './year.ts';

/** The instant that lies `minutes` of office time before `now`. */
export function officeMinutesBefore(now: Date, minutes: number): Date {
  let day = officeDay(tokyoDate(now), -1);
  for (;;) {
    const opens = timeOn(day, OFFICE_HOURS.opens / 60);
    const open = officeMinutesBetween(opens, now);
    if (open >= minutes) break;
    day = officeDay(tokyoDate(daysAfter(opens, -1)), -1);
  }
  const closes = timeOn(day, OFFICE_HOURS.closes / 60);
  const end = closes < now ? closes : now;
  const left = minutes - officeMinutesBetween(end, now);
  return new Date(end.getTime() - left * 60_000);
}

const isOpen = (at: Date): boolean => {
  const day = tokyoDate(at);
  const minutes = (at.getTime() - timeOn(day, 0).getTime()) / 60_000;
  return isOfficeDay(day) && minutes >= OFFICE_HOURS.opens && minutes < OFFICE_HOURS.closes;
};

/** The same instant in office hours, otherwise the next morning that the office is open. */
export function inOfficeHours(at: Date, chance: Chance): Date {
  if (isOpen(at)) return at;
  const day = tokyoDate(at);
  const early = at < timeOn(day, OFFICE_HOURS.opens / 60) ? day : tokyoDate(daysAfter(at, 1));
  return timeOn(officeDay(early), 9.1 + chance.next());
}

/** Some time on the day of an instant at which such a person acts. */
export function someTimeOn(at: Date, by: 'staff' | 'member' | 'vendor', chance: Chance): Date {
  const day = tokyoDate(at);
  return by === 'member' ? timeOn(day, 7.5 + 13 * chance.next()) : timeOn(officeDay(day), 9.2 + 7.3 * chance.next());
}

/** Never after `limit`: what would be, happens halfway between the last thing and then. */
export const before = (limit: Date, at: Date, previous: Date): Date =>
  at < limit ? at : new Date((previous.getTime() + limit.getTime()) / 2);

/** `count` times between two instants at which such people act, in order. With a `bend` below 1 more lie toward the end. */
export function timesBetween(
  { from, to }: { readonly from: Date; readonly to: Date },
  count: number,
  by: 'staff' | 'member' | 'vendor',
  chance: Chance,
  bend = 1,
): Date[] {
  const span = to.getTime() - from.getTime();
  return Array.from({ length: count }, (_, i) => {
    const at = someTimeOn(new Date(from.getTime() + span * ((i + 0.5) / count) ** bend), by, chance);
    return Math.min(Math.max(at.getTime(), from.getTime()), to.getTime());
  })
    .sort((a, b) => a - b)
    .map((at) => new Date(at));
}
