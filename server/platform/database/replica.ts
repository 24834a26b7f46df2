// A streaming replica (`DATABASE_REPLICA_URL`) for the audiences that only read. Who wrote reads the primary until the replica has
// replayed that; a replica that lags or is away is left out, and everything goes on from the primary.
import pg from 'pg';
import type { Logger } from '../log.ts';
import type { RestrictedAudience } from '../permissions/confidential.ts';
import type { RoleConnections } from './audience-roles.ts';

/** Runs one statement; what a resolver knows of a connection pool. */
export type Database = Pick<pg.Pool, 'query'>;

/** A place in the write-ahead log, as PostgreSQL prints it: `16/B374D848`. */
type Lsn = string;
const LSN = /^[0-9A-F]{1,8}\/[0-9A-F]{1,8}$/;

const POLL_MS = 200;
/** Behind by more it is not read. */
const MOST_LAG_MS = 10_000;
const PATIENCE_MS = 2_000;
/** For so long a browser remembers where it wrote: by then the replica has it, or is left out. */
export const WRITTEN_SECONDS = 30;

interface ReplicaParts {
  readonly url: string;
  readonly roles: RoleConnections;
  readonly primary: pg.Pool;
  readonly max: number;
  readonly log: Logger;
}

/** The places as numbers, to compare. */
const numberOf = (lsn: Lsn): bigint => {
  const [high, low] = lsn.split('/') as [string, string];
  return (BigInt(`0x${high}`) << 32n) | BigInt(`0x${low}`);
};

/** The login of a role at the replica: roles and passwords are replicated with everything else. */
function atReplica(replica: string, login: string): string {
  const url = new URL(replica);
  const { username, password } = new URL(login);
  return Object.assign(url, { username, password }).href;
}

export class Replica {
  readonly #parts: ReplicaParts;
  readonly #poll: pg.Pool;
  readonly #pools: Readonly<Record<RestrictedAudience, pg.Pool>>;
  /** Places of the primary, and when it had reached them (`performance.now()`). */
  #marks: { place: bigint; at: number }[] = [];
  #replayed = 0n;
  /** Everything that was written until then is there. */
  #freshAt = Number.NEGATIVE_INFINITY;
  #timer?: NodeJS.Timeout;
  #isStopped = false;
  #isOut = false;

  constructor(parts: ReplicaParts) {
    this.#parts = parts;
    const open = (url: string, max: number, application_name: string) => {
      const connection = { connectionTimeoutMillis: PATIENCE_MS, query_timeout: MOST_LAG_MS, application_name };
      const pool = new pg.Pool({ connectionString: url, max, ...connection });
      // The next statement finds out.
      pool.on('error', () => {});
      return pool;
    };
    const ofRole = (audience: RestrictedAudience) =>
      open(atReplica(parts.url, parts.roles[audience].url), parts.max, `${audience} (replica)`);
    this.#poll = open(parts.url, 1, 'replica check');
    this.#pools = { visitor: ofRole('visitor'), official: ofRole('official') };
  }

  /** Asks once, so that a healthy replica is used from the first request on. */
  async start(): Promise<void> {
    await this.#look();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    await Promise.all([this.#poll, ...Object.values(this.#pools)].map((pool) => pool.end()));
  }

  /** Whether reads go to it now. */
  get isUsed(): boolean {
    return performance.now() - this.#freshAt <= MOST_LAG_MS;
  }

  /** Where the primary stands: what was committed before is at or before it. */
  async place(): Promise<Lsn> {
    const { rows } = await this.#parts.primary.query<{ lsn: Lsn }>({
      name: 'replica-place',
      text: 'select pg_current_wal_insert_lsn()::text as lsn',
    });
    return rows[0]!.lsn;
  }

  /** Whether somebody who last wrote at `written` finds that here. What is no place is not trusted. */
  has(written: string | undefined): boolean {
    if (!this.isUsed) return false;
    return !written || (LSN.test(written) && numberOf(written) <= this.#replayed);
  }

  /** Reads by an audience's role. What the replica cannot do, the primary does. */
  reads(audience: RestrictedAudience, primary: Database): Database {
    const query = async (...args: [never]) => {
      try {
        return await this.#pools[audience].query(...args);
      } catch (error) {
        if (!isForPrimary(error)) throw error;
        if (isAway(error)) this.#leaveOut(error as Error);
        return primary.query(...args);
      }
    };
    return { query } as unknown as Database;
  }

  async #look(): Promise<void> {
    try {
      // In this order: what the replica has replayed is compared with where the primary was before.
      this.#marks.push({ place: numberOf(await this.place()), at: performance.now() });
      const { rows } = await this.#poll.query<{ lsn: Lsn | null }>(
        'select case when pg_is_in_recovery() then pg_last_wal_replay_lsn()::text end as lsn',
      );
      // One that was promoted goes its own ways.
      if (!rows[0]?.lsn) throw new Error('The server of DATABASE_REPLICA_URL is no replica');
      this.#replayed = numberOf(rows[0].lsn);
      const reached = this.#marks.findLastIndex(({ place }) => place <= this.#replayed);
      if (reached >= 0) {
        this.#freshAt = this.#marks[reached]!.at;
        this.#marks.splice(0, reached + 1);
      }
      // A long lag needs no memory of every moment of it.
      if (this.#marks.length > 500) this.#marks = this.#marks.filter((_, at) => at % 2);
      if (!this.isUsed) this.#leaveOut(new Error('It lags behind'));
      else if (this.#isOut) {
        this.#isOut = false;
        this.#parts.log.info({}, 'The replica is read again');
      }
    } catch (error) {
      this.#leaveOut(error as Error);
    }
    if (!this.#isStopped) this.#timer = setTimeout(() => void this.#look(), POLL_MS).unref();
  }

  /** Until the next look finds it well. Said once; of the error only the words, which hold no password. */
  #leaveOut({ message }: Error): void {
    this.#freshAt = Number.NEGATIVE_INFINITY;
    if (this.#isOut || this.#isStopped) return;
    this.#isOut = true;
    this.#parts.log.warn({ reason: message }, 'The replica is left out: everything is read from the primary');
  }
}

const codeOf = (error: unknown) => String((error as { code?: unknown }).code ?? '');
/** Values that are none of the columns' (class 22), and a statement that took too long, are the same everywhere. */
const isForPrimary = (error: unknown) => !/^22|^57014$/.test(codeOf(error));
/** No answer of PostgreSQL's at all (its codes begin with a digit or one of these letters), or that it shuts down. */
const isAway = (error: unknown) => !/^[0-9FHPX][0-9A-Z]{4}$/.test(codeOf(error)) || /^(08|57P)/.test(codeOf(error));
