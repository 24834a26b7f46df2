// Feeds Elasticsearch from the change feed. The position is moved after the cluster has confirmed; what is written twice, or
// late, changes nothing. No transaction is open while the cluster is waited for: it would hold up the whole feed.
import type pg from 'pg';
import { readAfter } from '../feed/feed.ts';
import { SNAPSHOT_XID, snapshotPosition } from '../feed/position.ts';
import type { Logger } from '../log.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import { type ElasticsearchBackend, isAway } from './elasticsearch-backend.ts';
import { drawVersion } from './postgres-backend.ts';

const PAGE = 500;
const UNSETTLED_MS = 20;
const RETRY_MS = 1_000;
/** Another node is at it; it may die. */
const PASSED_BY_MS = 1_000;

export class ElasticsearchIndexer {
  /** Whether the index holds what the database holds, but for what was written a moment ago. */
  isCurrent = false;
  #running: Promise<void> = Promise.resolve();
  #isWaiting = false;
  #stopped = false;
  #timer?: NodeJS.Timeout;
  #checked?: string;

  constructor(
    readonly backend: ElasticsearchBackend,
    readonly pool: pg.Pool,
    readonly breaker: CircuitBreaker,
    readonly log: Logger,
  ) {}

  get #name() {
    return `${this.backend.index.name}-elasticsearch`;
  }

  /** Catches up with everything that is settled now. */
  wake(): Promise<void> {
    if (this.#stopped || this.#isWaiting) return this.#running;
    this.#isWaiting = true;
    this.#running = this.#running.then(async () => {
      this.#isWaiting = false;
      if (!this.breaker.isOpen) await this.#catchUp();
    });
    return this.#running;
  }

  /** It may have lost what it had: looked at anew before it is written to. */
  away(): void {
    this.isCurrent = false;
    this.#checked = undefined;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  async #catchUp(): Promise<void> {
    const client = await this.pool.connect();
    try {
      const { rows } = await client.query(`select pg_try_advisory_lock(hashtext($1)) as mine`, [this.#name]);
      if (!rows[0].mine) {
        // The node that feeds it tells through the position how far it is.
        this.isCurrent = await this.#isFed(client);
        this.#wakeIn(PASSED_BY_MS);
        return;
      }
      try {
        while (!this.#stopped && (await this.#step(client)));
      } finally {
        await client.query('select pg_advisory_unlock(hashtext($1))', [this.#name]).catch(() => {});
      }
    } catch (error) {
      this.away();
      if (isAway(error)) this.breaker.open(error);
      else {
        this.log.error({ err: error }, 'The index in Elasticsearch was not brought up to date; it will be tried again');
        this.#wakeIn(RETRY_MS);
      }
    } finally {
      client.release();
    }
  }

  /** One page of changes. Answers whether there may be more. */
  async #step(client: pg.ClientBase): Promise<boolean> {
    const { position, isNew } = await this.#start(client);
    if (isNew) return true;
    const { lost, settled, unsettled } = await readAfter(client, position, PAGE);
    if (lost) {
      await this.#rebuild(client);
      return true;
    }
    if (unsettled && !settled.length) this.#wakeIn(UNSETTLED_MS);
    const last = settled.at(-1);
    if (last) {
      const { index } = this.backend;
      await this.#bringUpToDate(
        client,
        await index.touched(
          client,
          settled.filter(({ topic }) => index.topics.includes(topic)),
        ),
      );
      await client.query('update change_consumer set position = $2 where name = $1 and position < $2', [
        this.#name,
        last.position,
      ]);
    }
    const more = settled.length === PAGE;
    if (!more) this.isCurrent = true;
    return more;
  }

  /** Where to go on. An index that is missing, foreign or made in another way is built anew. */
  async #start(client: pg.ClientBase): Promise<{ position: string; isNew: boolean }> {
    const { rows } = await client.query<{ version: string; position: string }>(
      'select version, position from change_consumer where name = $1',
      [this.#name],
    );
    if (!rows[0] || this.#checked !== rows[0].version) {
      await this.backend.connect();
      const current = await this.backend.current();
      const isOurs = current?.version === this.backend.wantedVersion && rows[0]?.version === versionWith(current);
      if (!isOurs) {
        await this.#rebuild(client);
        return { position: '', isNew: true };
      }
      this.#checked = rows[0]!.version;
    }
    return { position: rows[0]!.position, isNew: false };
  }

  async #rebuild(client: pg.ClientBase): Promise<void> {
    // The position is taken first: a change that lands meanwhile is applied again, which is harmless.
    const { rows } = await client.query<{ xid: string }>(`select ${SNAPSHOT_XID} as xid`);
    await this.backend.reindex();
    const version = versionWith((await this.backend.current())!);
    await client.query(
      `insert into change_consumer (name, version, position) values ($1, $2, $3)
       on conflict (name) do update set version = excluded.version, position = excluded.position`,
      [this.#name, version, snapshotPosition(rows[0]!.xid)],
    );
    this.#checked = version;
  }

  async #bringUpToDate(client: pg.ClientBase, ids: readonly string[]): Promise<void> {
    if (!ids.length) return;
    // After the changes were read and before the rows are: the highest version has seen every change.
    const version = await drawVersion(client);
    const documents = await this.backend.index.documents(client, ids);
    const found = new Set(documents.map(({ id }) => id));
    await this.backend.upsert(documents.map((item) => ({ item, version })));
    await this.backend.remove(ids.filter((id) => !found.has(id)).map((item) => ({ item, version })));
  }

  async #isFed(client: pg.ClientBase): Promise<boolean> {
    const { rows } = await client.query<{ version: string; position: string }>(
      'select version, position from change_consumer where name = $1',
      [this.#name],
    );
    if (!rows[0]) return false;
    const current = await this.backend.current();
    if (!current || rows[0].version !== versionWith(current)) return false;
    const { lost, settled } = await readAfter(client, rows[0].position, PAGE);
    return !lost && settled.length < PAGE;
  }

  #wakeIn(ms: number) {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => void this.wake(), ms).unref();
  }
}

/** An index that was lost and made again by somebody else has another id. */
const versionWith = ({ version, uuid }: { version: string; uuid: string }) => `${version} ${uuid}`;
