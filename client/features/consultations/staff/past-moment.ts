// A day and a time of day in Japan, as they are typed.
import { isoDay, time } from '../../../platform/format.ts';

export interface MomentParts {
  /** `YYYY-MM-DD`; empty or `null` while it is none. */
  readonly day: string | null;
  /** 14:05, as typed. */
  readonly time: string;
}

export const momentNow = (): MomentParts => ({ day: isoDay(new Date()), time: time(new Date()) });

/** The instant of a day and a time in Japan; `null` when the two name none. Full-width figures are figures. */
export function instantOf({ day, time: typed }: MomentParts): string | null {
  const [, hour, minute] = /^(\d{1,2})[:時](\d{1,2})分?$/.exec(typed.normalize('NFKC').trim()) ?? [];
  if (!day || !hour || Number(hour) > 23 || Number(minute) > 59) return null;
  return `${day}T${hour.padStart(2, '0')}:${minute!.padStart(2, '0')}:00+09:00`;
}
