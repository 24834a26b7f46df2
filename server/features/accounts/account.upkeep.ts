// What goes out of date by itself: sessions, so that their sockets close in time, and what nobody can use any more.
import type { Services } from '../../platform/foundation.ts';
import { livingSession } from './session.tables.ts';

const DAY_MS = 24 * 3_600_000;
/** Days that the sign-in log goes back. */
const LOG_DAYS = 365;

/** Ends sessions that are too old or were left alone, and forgets links, sign-ins under way and counts of unknown addresses. */
export async function keepAccounts({ pool, clock }: Pick<Services, 'pool' | 'clock'>): Promise<void> {
  const now = clock.now();
  const yesterday = new Date(now.getTime() - DAY_MS);
  await pool.query(
    `update session s set ended_at = $1::timestamptz where s.ended_at is null and not (${livingSession('$1')})`,
    [now],
  );
  await pool.query('delete from pending_sign_in where expires_at <= $1', [now]);
  await pool.query('delete from email_token where expires_at <= $1', [yesterday]);
  await pool.query('delete from sign_in_record where at <= $1', [new Date(now.getTime() - LOG_DAYS * DAY_MS)]);
  await pool.query('delete from unknown_address where last_failed_at <= $1', [yesterday]);
}
