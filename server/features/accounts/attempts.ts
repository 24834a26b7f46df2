import { DomainError } from '../../kernel/errors.ts';

const ATTEMPTS_BEFORE_LOCK = 8;
const LOCK_MINUTES = 15;

/**
 * Failed sign-ins in a row. Addresses without an account are counted and locked in the same way: a lock-out tells nobody
 * who has one.
 */
export interface Attempts {
  failedAttempts: number;
  lockedUntil: Date | null;
}

/** @throws DomainError `LOCKED_OUT` with `until`, after too many failures */
export function assertNotLocked({ lockedUntil }: Attempts, now: Date): void {
  if (lockedUntil && lockedUntil > now) throw new DomainError('LOCKED_OUT', { until: lockedUntil.toISOString() });
}

/** A wrong password or code: the eighth in a row locks for 15 minutes. */
export function failAttempt(attempts: Attempts, now: Date): void {
  attempts.failedAttempts += 1;
  if (attempts.failedAttempts < ATTEMPTS_BEFORE_LOCK) return;
  attempts.failedAttempts = 0;
  attempts.lockedUntil = new Date(now.getTime() + LOCK_MINUTES * 60_000);
}

/** A complete sign-in, or a lead's decision. */
export function clearAttempts(attempts: Attempts): void {
  attempts.failedAttempts = 0;
  attempts.lockedUntil = null;
}
