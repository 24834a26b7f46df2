// Office time: how much of the desk's open hours lies between two instants, and how it is said.

interface OpenHours {
  readonly opens: number;
  readonly closes: number;
}

/** Office minutes from one instant to another; negative backwards. */
export type OfficeTime = (from: Date, to: Date) => number;

const MINUTE_MS = 60_000;

/** Office time by a list of open hours, in order. */
export const officeTimeOf =
  (days: readonly OpenHours[]): OfficeTime =>
  (from, to) => {
    if (to < from) return -officeTimeOf(days)(to, from);
    let total = 0;
    for (const { opens, closes } of days) {
      if (opens >= +to) break;
      total += Math.max(0, Math.min(+to, closes) - Math.max(+from, opens));
    }
    return total / MINUTE_MS;
  };

/** 40分, 3時間20分, 2営業日, 2営業日3時間: office minutes in words; a usual day has eight hours. */
export function officeDuration(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  const [days, hours, rest] = [Math.floor(whole / 480), Math.floor((whole % 480) / 60), whole % 60];
  if (days) return `${days}営業日${hours ? `${hours}時間` : ''}`;
  if (!hours) return `${rest}分`;
  return `${hours}時間${rest ? `${rest}分` : ''}`;
}
