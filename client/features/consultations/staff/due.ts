// Due times in words: the time first, then what is left of it on the clock.
import { dateParts, daysBetween, dayTime, time } from '../../../platform/format.ts';
import { type OfficeTime, officeDuration } from '../../desk/office-duration.ts';

export interface Due {
  readonly tone: 'calm' | 'soon' | 'over';
  /** 今日 16:00 まで. */
  readonly until: string;
  /** 窓口時間であと 1時間10分, 窓口時間で 40分 超過; on the clock (あと …) until the desk's hours are known. */
  readonly left: string;
}

const SOON_MINUTES = 120;
const SOON_MS = SOON_MINUTES * 60_000;

/** 40分, 6時間45分, 1日3時間. */
export function duration(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / 60_000));
  if (minutes < 60) return `${minutes}分`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours}時間${minutes % 60 ? `${minutes % 60}分` : ''}`;
  return `${Math.floor(hours / 24)}日${hours % 24 ? `${hours % 24}時間` : ''}`;
}

/** How late it is: minutes matter only in the first hour. */
const lateness = (ms: number): string => duration(ms < 3_600_000 ? ms : ms - (ms % 3_600_000));

/** How late something is, in few signs, by the desk's hours once they are known. */
export function latenessOf(dueAt: string, now: Date, office?: OfficeTime): string {
  if (!office) return lateness(now.getTime() - Date.parse(dueAt));
  const minutes = -office(now, new Date(dueAt));
  return officeDuration(minutes < 60 ? minutes : minutes - (minutes % 60));
}

/** `null` while nothing is due: the member is to answer. */
export function dueOf(dueAt: string | null | undefined, now: Date, office?: OfficeTime): Due | null {
  if (!dueAt) return null;
  const ms = Date.parse(dueAt) - now.getTime();
  const days = daysBetween(now, dueAt);
  const until = `${dayOf(dueAt, days)} まで`;
  if (office) {
    const minutes = office(now, new Date(dueAt));
    if (ms <= 0) return { tone: 'over', until, left: `窓口時間で ${officeDuration(-minutes)} 超過` };
    return { tone: minutes < SOON_MINUTES ? 'soon' : 'calm', until, left: `窓口時間であと ${officeDuration(minutes)}` };
  }
  if (ms <= 0) return { tone: 'over', until, left: `${lateness(-ms)} 超過` };
  return { tone: ms < SOON_MS ? 'soon' : 'calm', until, left: `あと ${duration(ms)}` };
}

const NEAR_DAYS = 14;

/** 今日 16:00, 明日 16:00, 17日（月）16:00, with the month when it is far. */
function dayOf(dueAt: string, days: number): string {
  if (days === 0) return `今日 ${time(dueAt)}`;
  if (days === 1) return `明日 ${time(dueAt)}`;
  const { day, weekday } = dateParts(dueAt);
  return days > 0 && days < NEAR_DAYS ? `${day}日（${weekday}）${time(dueAt)}` : dayTime(dueAt);
}

/** Whether it is due today, or was before: what the desk has to answer before it closes. */
export const dueToday = (dueAt: string | null | undefined, now: Date): boolean =>
  !!dueAt && daysBetween(now, dueAt) <= 0;
