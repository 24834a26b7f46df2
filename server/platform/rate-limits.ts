// Rate limits that hold over several nodes. Attempts are counted outside of the request's transaction, so that a refused one
// counts too. The window is the machine's time: a limit protects the machine, it is no rule of the domain.
import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres } from 'rate-limiter-flexible';
import { DomainError } from '../kernel/errors.ts';
import type { Secrets } from './secrets.ts';

/** So many times in so many seconds. */
export interface Limit {
  readonly name: string;
  readonly points: number;
  readonly seconds: number;
}

/** The table that rate-limiter-flexible would make by itself. Part of the third migration. */
export const RATE_LIMIT_TABLES = [
  'create table rate_limit (key varchar(255) primary key, points integer not null default 0, expire bigint)',
];

export class RateLimits {
  readonly #limiters = new Map<string, RateLimiterPostgres>();
  readonly #ofThisNode = new Map<string, RateLimiterMemory>();
  readonly #pool: Pool;
  readonly #secrets: Secrets;

  constructor(pool: Pool, secrets: Secrets) {
    this.#pool = pool;
    this.#secrets = secrets;
  }

  /**
   * Counts one use of something limited by `whose`: an address, an account. Only a keyed digest of it is kept.
   * @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds
   */
  async count(limit: Limit, whose: string): Promise<void> {
    await consume(this.#limiterOf(limit), this.#secrets.digest('rate limit', whose));
  }

  /**
   * The same without a write, for this node alone: for what happens often and changes nothing.
   * @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds
   */
  async countHere({ name, points, seconds }: Limit, whose: string): Promise<void> {
    let limiter = this.#ofThisNode.get(name);
    if (!limiter) this.#ofThisNode.set(name, (limiter = new RateLimiterMemory({ points, duration: seconds })));
    await consume(limiter, whose);
  }

  #limiterOf({ name, points, seconds }: Limit): RateLimiterPostgres {
    let limiter = this.#limiters.get(name);
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        ...{ storeClient: this.#pool, storeType: 'pool', tableName: 'rate_limit', tableCreated: true },
        ...{ keyPrefix: name, points, duration: seconds },
      });
      this.#limiters.set(name, limiter);
    }
    return limiter;
  }
}

async function consume(limiter: RateLimiterMemory | RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    const wait = (refusal as { msBeforeNext?: number }).msBeforeNext;
    if (wait === undefined) throw refusal;
    throw new DomainError('RATE_LIMITED', { retryAfter: Math.ceil(wait / 1000) });
  }
}
