// The change feed. Rows are written inside the transaction that they describe; one reader per process takes them in
// an order that never admits a late-comer, and hands them to listeners in memory.
import pg from 'pg';
import { decodePosition, encodePosition, isPosition, SNAPSHOT_XID, snapshotPosition } from './position.ts';

export type ChangeKind = 'created' | 'updated' | 'deleted' | 'revoked';

export interface Change {
  readonly position: string;
  /** The entity's name. */
  readonly topic: string;
  readonly subject: string;
  readonly kind: ChangeKind;
  /** What the permission rules look at, as it was before the change; null for a new subject. Never content. */
  readonly before: Record<string, unknown> | null;
}

/** Change rows of this topic say that a session ended: `subject` is its id. */
export const SESSION_TOPIC = 'Session';

interface Listener {
  changes(changes: Change[]): void;
  /** The reader itself fell out of retention: everything before now may have been missed. */
  gap(): void;
  /** Arrives at commit, ahead of the feed, and may be lost: the feed's row is the safety net. */
  revoked(sessionId: string): void;
}

/** Rows per statement. */
const PAGE = 500;
/** An older transaction still runs, and may end without a NOTIFY. */
const UNSETTLED_MS = 15;
/** Covers a listener that is dead without knowing it. */
const IDLE_MS = 1_000;
const RECONNECT_MS = 50;

/** Forgets settled changes that are older than so many seconds. Always a prefix of the feed, so that "too old" is one comparison. */
export const forget = (database: pg.Pool, olderThanSeconds: number) =>
  database.query(
    `with kept as (
      select xid, seq from change where at >= clock_timestamp() - make_interval(secs => $1) or xid >= pg_snapshot_xmin(pg_current_snapshot()) order by xid, seq limit 1
    ), cut as (
      select xid, seq from change
      where (xid, seq) < (coalesce((select xid from kept), '18446744073709551615'), coalesce((select seq from kept), 0))
      order by xid desc, seq desc limit 1
    ), floor as (
      update change_floor set xid = cut.xid, seq = cut.seq from cut where (cut.xid, cut.seq) > (change_floor.xid, change_floor.seq)
    )
    delete from change using cut where (change.xid, change.seq) <= (cut.xid, cut.seq)`,
    [olderThanSeconds],
  );

const READ_AFTER = `
  select (floor.xid, floor.seq) > ($1::xid8, $2::bigint) or $1::xid8 > pg_snapshot_xmax(pg_current_snapshot()) as lost,
    ${SNAPSHOT_XID} as horizon, next.*
  from change_floor floor left join lateral (
    select xid::text, seq::text, topic, subject, kind, before, xid < pg_snapshot_xmin(pg_current_snapshot()) as settled
    from change where (change.xid, change.seq) > ($1::xid8, $2::bigint) order by change.xid, change.seq limit $3
  ) next on true`;

/** The settled changes after a position, at most `limit`. */
export async function readAfter(database: Pick<pg.ClientBase, 'query'> | pg.Pool, position: string, limit: number) {
  const { rows } = await database.query({
    name: 'feed-read',
    text: READ_AFTER,
    values: [...decodePosition(position), limit],
  });
  const found = rows[0].xid === null ? [] : rows;
  const settled: Change[] = found
    .filter((row) => row.settled)
    .map(({ xid, seq, topic, subject, kind, before }) => ({
      position: encodePosition(xid, seq),
      topic,
      subject,
      kind,
      before,
    }));
  return {
    lost: rows[0].lost as boolean,
    horizon: snapshotPosition(rows[0].horizon),
    settled,
    unsettled: found.length > settled.length,
  };
}

/** The one reader of a process. */
export class Feed {
  /** The last change handed to the listener. */
  position = '';
  #recent: Change[] = [];
  #recentAfter = '';
  #client?: pg.Client;
  #timer?: NodeJS.Timeout;
  #reading = false;
  #wokenMeanwhile = false;
  #stopped = false;
  readonly #url: string;
  readonly #pool: pg.Pool;
  readonly #listener: Listener;
  readonly #remembered: number;
  /** PostgreSQL's channels that are listened to. */
  readonly #heard = new Map<string, (payload: string) => void>([
    ['change', () => this.wake()],
    ['revoked', (payload) => this.#listener.revoked(payload)],
  ]);

  constructor(url: string, pool: pg.Pool, listener: Listener, remembered = 5_000) {
    this.#url = url;
    this.#pool = pool;
    this.#listener = listener;
    this.#remembered = remembered;
  }

  async start() {
    const { rows } = await this.#pool.query(`select ${SNAPSHOT_XID} as xid`);
    this.position = this.#recentAfter = snapshotPosition(rows[0].xid);
    await this.#connect();
  }

  async stop() {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#client?.end();
  }

  /** There may be something to read. */
  wake() {
    void this.#read();
  }

  /** Listens to a further channel of PostgreSQL. Before `start`. */
  hear(channel: string, listener: (payload: string) => void) {
    this.#heard.set(channel, listener);
  }

  /** Whether the listening connection stands: part of readiness. */
  get connected() {
    return this.#client !== undefined;
  }

  /** What happened after `since`, up to this reader's position: from memory when it reaches back far enough. */
  async after(since: string, limit = 2_000): Promise<Change[] | 'gap'> {
    if (!isPosition(since)) return 'gap';
    const until = this.position;
    if (since >= this.#recentAfter && since <= until) {
      const missed = this.#recent.slice(this.#recent.findLastIndex((change) => change.position <= since) + 1);
      return missed.length > limit ? 'gap' : missed;
    }
    const { lost, settled } = await readAfter(this.#pool, since, limit + 1);
    return lost || settled.length > limit ? 'gap' : settled.filter((change) => change.position <= until);
  }

  async #connect() {
    const client = new pg.Client({
      connectionString: this.#url,
      keepAlive: true,
      query_timeout: 5_000,
      application_name: 'feed',
    });
    this.#client = client;
    client.on('error', () => this.#replace(client)); // 57P01 when terminated
    client.on('end', () => this.#replace(client));
    client.on('notification', ({ channel, payload }) => this.#heard.get(channel)?.(payload ?? ''));
    try {
      await client.connect();
      for (const channel of this.#heard.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`);
    } catch {
      return this.#replace(client);
    }
    await this.#read();
  }

  /** A connection that failed makes way for a new one, which goes on from the same position. */
  #replace(client: pg.Client) {
    if (this.#stopped || this.#client !== client) return;
    this.#client = undefined;
    client.end().catch(() => {});
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#connect(), RECONNECT_MS);
  }

  async #read() {
    this.#wokenMeanwhile = true;
    if (this.#reading) return;
    this.#reading = true;
    const client = this.#client;
    let pause = IDLE_MS;
    try {
      while (this.#wokenMeanwhile && client) {
        this.#wokenMeanwhile = false;
        const { lost, horizon, settled, unsettled } = await readAfter(client, this.position, PAGE);
        if (lost) this.#restart(horizon);
        else if (settled.length) this.#advance(settled);
        if (lost || settled.length === PAGE) this.#wokenMeanwhile = true;
        pause = unsettled ? UNSETTLED_MS : IDLE_MS;
      }
    } catch {
      if (client) this.#replace(client);
    } finally {
      this.#reading = false;
    }
    if (this.#stopped || !this.#client) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#read(), this.#client === client ? pause : 0);
  }

  #advance(changes: Change[]) {
    this.position = changes.at(-1)!.position;
    this.#recent.push(...changes);
    if (this.#recent.length > this.#remembered * 1.5) {
      const dropped = this.#recent.splice(0, this.#recent.length - this.#remembered);
      this.#recentAfter = dropped.at(-1)!.position;
    }
    this.#listener.changes(changes);
  }

  #restart(position: string) {
    this.position = this.#recentAfter = position;
    this.#recent = [];
    this.#listener.gap();
  }
}
