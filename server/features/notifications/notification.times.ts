// When a mail about a notification goes out: at once, after quiet hours, or with the day's digest. All times are Asia/Tokyo.
import { Delivery } from './notification.kinds.ts';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 24 * 60;
const TOKYO_MINUTES = 9 * 60;
/** The digest's hour. */
const DIGEST_AT = 8 * 60;

/** Minutes after midnight; from the evening to the morning when `from` is later. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

/** The next instant, `at` included, at which it is so many minutes after midnight in Japan. */
function nextAt(at: Date, minutes: number): Date {
  const now = Math.floor(at.getTime() / MINUTE_MS) + TOKYO_MINUTES;
  const passed = (((now - minutes) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const wait = passed === 0 && at.getTime() % MINUTE_MS === 0 ? 0 : DAY_MINUTES - passed;
  return new Date((Math.floor(at.getTime() / MINUTE_MS) + wait) * MINUTE_MS);
}

/** The end of the quiet hours that `at` lies in; `at` itself outside of them. */
function afterQuiet(at: Date, quiet: QuietHours | null): Date {
  if (!quiet || quiet.from === quiet.to) return at;
  const minute = (((Math.floor(at.getTime() / MINUTE_MS) + TOKYO_MINUTES) % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const { from, to } = quiet;
  const isQuiet = from < to ? from <= minute && minute < to : minute >= from || minute < to;
  return isQuiet ? nextAt(at, to) : at;
}

/** When the mail is due; `null`: none is sent. A digest waits for the end of the quiet hours, too. */
export function mailTimeOf(at: Date, delivery: Delivery, quiet: QuietHours | null): Date | null {
  if (delivery === Delivery.MAIL) return afterQuiet(at, quiet);
  if (delivery === Delivery.DIGEST) return afterQuiet(nextAt(at, DIGEST_AT), quiet);
  return null;
}
