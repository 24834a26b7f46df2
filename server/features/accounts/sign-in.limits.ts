// Attempts are counted outside of the request's transaction, so that a refused one counts too.
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { DomainError } from '../../kernel/errors.ts';

const byAddress = new RateLimiterMemory({ points: 60, duration: 60 });
const byAccount = new RateLimiterMemory({ points: 20, duration: 300 });

/** @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds */
export async function countSignIn(ip: string, email: string): Promise<void> {
  try {
    await byAddress.consume(ip);
    await byAccount.consume(email.trim().toLowerCase());
  } catch (refusal) {
    const wait = (refusal as { msBeforeNext?: number }).msBeforeNext;
    if (wait === undefined) throw refusal;
    throw new DomainError('RATE_LIMITED', { retryAfter: Math.ceil(wait / 1000) });
  }
}
