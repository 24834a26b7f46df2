// Listeners of the feed that write: each keeps its position in the transaction of its own work, so that every change
// takes effect once, over restarts and over several nodes.
import type pg from 'pg';
import type { Logger } from '../log.ts';
import { type Change, readAfter } from './feed.ts';
import { snapshotPosition } from './position.ts';

export interface ChangeConsumer {
  readonly name: string;
  /** When it changes, `rebuild` runs and the consumer starts again from now. */
  readonly version: string;
  readonly topics: readonly string[];
  /** Builds everything from the tables. Runs once before the first change, and after a lost position. */
  rebuild(client: pg.ClientBase): Promise<void>;
  /** Brings the subjects up to date with what the tables hold now. */
  apply(client: pg.ClientBase, changes: readonly Change[]): Promise<void>;
}

const PAGE = 500;
const RETRY_MS = 1_000;
const UNSETTLED_MS = 20;
/** The node that holds the row may die before it commits, and nothing else may ever change. */
const PASSED_BY_MS = 1_000;

/** Runs the consumers of one process. Another node that holds a consumer's row makes this one pass by. */
export class ConsumerRunner {
  #running: Promise<void> = Promise.resolve();
  #again = false;
  #stopped = false;
  #retry?: NodeJS.Timeout;
  #retryAt = Number.POSITIVE_INFINITY;

  constructor(
    readonly pool: pg.Pool,
    readonly consumers: readonly ChangeConsumer[],
    readonly log: Logger,
  ) {}

  /** Catches up with everything that is settled now. */
  wake(): Promise<void> {
    if (this.#stopped) return this.#running;
    if (!this.#again) {
      this.#again = true;
      this.#running = this.#running.then(async () => {
        this.#again = false;
        const current = await this.#passOver();
        for (const consumer of this.consumers) if (!current.has(consumer.name)) await this.#catchUp(consumer);
      });
    }
    return this.#running;
  }

  async stop() {
    this.#stopped = true;
    clearTimeout(this.#retry);
    await this.#running;
  }

  async #catchUp(consumer: ChangeConsumer) {
    try {
      while (!this.#stopped && (await this.#step(consumer)));
    } catch (error) {
      this.log.error({ err: error, consumer: consumer.name }, 'A change consumer failed and will try again');
      this.#wakeIn(RETRY_MS);
    }
  }

  /** The soonest of what was asked for. */
  #wakeIn(ms: number) {
    const at = Date.now() + ms;
    if (this.#stopped || at >= this.#retryAt) return;
    clearTimeout(this.#retry);
    this.#retryAt = at;
    this.#retry = setTimeout(() => {
      this.#retryAt = Number.POSITIVE_INFINITY;
      void this.wake();
    }, ms);
  }

  /**
   * Most changes are nothing to most consumers: those move on together, in one statement instead of a transaction each.
   * Answers the names of those that need no step of their own.
   */
  async #passOver(): Promise<ReadonlySet<string>> {
    try {
      const { rows } = await this.pool.query<{ name: string; version: string; position: string }>(
        'select name, version, position from change_consumer where name = any($1)',
        [this.consumers.map(({ name }) => name)],
      );
      const positions = new Map(rows.map(({ name, version, position }) => [`${name} ${version}`, position]));
      const known = this.consumers.flatMap((consumer) => {
        const position = positions.get(`${consumer.name} ${consumer.version}`);
        return position ? [{ consumer, position }] : [];
      });
      const [first] = known.map(({ position }) => position).sort();
      if (!first) return new Set();
      const { lost, settled, unsettled } = await readAfter(this.pool, first, PAGE);
      if (lost || settled.length === PAGE) return new Set();
      if (unsettled && !settled.length) this.#wakeIn(UNSETTLED_MS);
      const passing = known.filter(
        ({ consumer, position }) =>
          !settled.some((change) => change.position > position && consumer.topics.includes(change.topic)),
      );
      const last = settled.at(-1)?.position;
      if (last && passing.length)
        await this.#moveOn(
          passing.map(({ consumer }) => consumer),
          last,
        );
      return new Set(passing.map(({ consumer }) => consumer.name));
    } catch (error) {
      this.log.warn({ err: error }, 'The positions of the change consumers could not be read together');
      return new Set();
    }
  }

  /** A consumer that another node works for at this moment is left alone, and so is one that is further. */
  #moveOn(consumers: readonly ChangeConsumer[], position: string) {
    return this.pool.query(
      `update change_consumer set position = $3 where name in (
         select name from change_consumer
         where (name, version) in (select * from unnest($1::text[], $2::text[])) and position < $3
         for update skip locked)`,
      [consumers.map(({ name }) => name), consumers.map(({ version }) => version), position],
    );
  }

  /** One page in one transaction. Answers whether there may be more. */
  async #step(consumer: ChangeConsumer): Promise<boolean> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      await client.query(
        `insert into change_consumer (name, version, position) values ($1, '', '') on conflict do nothing`,
        [consumer.name],
      );
      const { rows } = await client.query<{ version: string; position: string }>(
        'select version, position from change_consumer where name = $1 for update skip locked',
        [consumer.name],
      );
      const state = rows[0];
      if (!state) {
        await client.query('rollback');
        this.#wakeIn(PASSED_BY_MS);
        return false;
      }
      const more = await this.#advance(client, consumer, state);
      await client.query('commit');
      return more;
    } catch (error) {
      await client.query('rollback').catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  }

  async #advance(client: pg.ClientBase, consumer: ChangeConsumer, state: { version: string; position: string }) {
    if (state.version !== consumer.version) return this.#rebuild(client, consumer);
    const { lost, settled, unsettled } = await readAfter(client, state.position, PAGE);
    if (lost) return this.#rebuild(client, consumer);
    if (unsettled && !settled.length) this.#wakeIn(UNSETTLED_MS);
    const last = settled.at(-1);
    if (!last) return false;
    const due = settled.filter((change) => consumer.topics.includes(change.topic));
    if (due.length) await consumer.apply(client, due);
    await this.#keep(client, consumer, last.position);
    return settled.length === PAGE;
  }

  async #rebuild(client: pg.ClientBase, consumer: ChangeConsumer) {
    // The position is taken first: a change that lands while the tables are read is applied again, which is harmless.
    const { rows } = await client.query<{ xid: string }>('select pg_snapshot_xmin(pg_current_snapshot())::text as xid');
    await consumer.rebuild(client);
    await this.#keep(client, consumer, snapshotPosition(rows[0]!.xid));
    return true;
  }

  #keep(client: pg.ClientBase, { name, version }: ChangeConsumer, position: string) {
    return client.query('update change_consumer set version = $2, position = $3 where name = $1', [
      name,
      version,
      position,
    ]);
  }
}
