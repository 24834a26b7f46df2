// Reads the whole audit log in pages and reports every place at which it is not what was written.
import type { KeyObject } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { type Head, hashOf, STORED_COLUMNS, type StoredEntry } from './chain.ts';
import { type AuditProblem, explain, hex, type Range, type Suspect } from './problems.ts';
import type { Seal } from './seals.ts';

export interface AuditOutcome {
  readonly sound: boolean;
  /** Entries that are there. */
  readonly entries: number;
  /** The number of the last entry that was written, as the head says. */
  readonly lastNumber: number;
  /** The end of the chain, in hex: to be compared with a note on paper. */
  readonly hash: string;
  /** Seals of this log that were looked for. */
  readonly seals: number;
  /** In the order of their places; at most `MOST_PROBLEMS`. */
  readonly problems: readonly AuditProblem[];
  readonly problemCount: number;
}

const PAGE = 2_000;
export const MOST_PROBLEMS = 500;
/** More damaged entries than these are counted as edited, without asking where each of them belongs. */
const MOST_SUSPECTS = 20_000;

interface Start extends Head {
  readonly genesis: Buffer;
}

/** In one snapshot: commands that are committed meanwhile are neither seen nor held up. */
export async function verifyAudit(pool: Pool, key: KeyObject, seals: readonly Seal[] = []): Promise<AuditOutcome> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    return await new Verification(client, key, seals).run();
  } finally {
    await client.query('rollback').catch(() => {});
    client.release();
  }
}

class Verification {
  readonly #client: PoolClient;
  readonly #key: KeyObject;
  readonly #seals: readonly Seal[];
  readonly #problems: AuditProblem[] = [];
  readonly #suspects: Suspect[] = [];
  readonly #gaps: Range[] = [];
  #entries = 0;
  #last: StoredEntry | undefined;
  #lastIsGenuine = true;
  #lastGenuine = 0;

  constructor(client: PoolClient, key: KeyObject, seals: readonly Seal[]) {
    this.#client = client;
    this.#key = key;
    this.#seals = seals;
  }

  async run(): Promise<AuditOutcome> {
    const start = await this.#start();
    for await (const entry of this.#stored()) this.#check(entry, start);
    if (start) this.#checkHead(start);
    else this.#problems.push({ kind: 'HEAD_DIFFERS', number: this.#lastGenuine, actual: 'none' });
    const end = start?.number ?? this.#lastGenuine;
    this.#explainSuspects({ number: end, hash: start?.hash ?? Buffer.alloc(0) });
    const mine = this.#seals.filter((seal) => !start || seal.log === hex(start.genesis));
    await this.#checkSeals(mine);
    const problems = this.#problems.sort((a, b) => a.number - b.number);
    return {
      sound: problems.length === 0,
      entries: this.#entries,
      lastNumber: end,
      hash: start ? hex(start.hash) : '',
      seals: mine.length,
      problems: problems.slice(0, MOST_PROBLEMS),
      problemCount: problems.length,
    };
  }

  async #start(): Promise<Start | undefined> {
    const { rows } = await this.#client.query<Start>('select number::float8 as number, hash, genesis from audit_head');
    return rows[0];
  }

  async *#stored(): AsyncGenerator<StoredEntry> {
    let after = '-9223372036854775808';
    for (;;) {
      const { rows } = await this.#client.query<StoredEntry>({
        name: 'audit-verify',
        text: `select ${STORED_COLUMNS}, previous, hash from audit_entry where number > $1 order by audit_entry.number limit ${PAGE}`,
        values: [after],
      });
      yield* rows;
      if (rows.length < PAGE) return;
      after = String(rows.at(-1)!.number);
    }
  }

  #check(entry: StoredEntry, start: Start | undefined): void {
    this.#entries++;
    const expected = this.#last && this.#last.number > 0 ? this.#last.number + 1 : 1;
    const end = Math.min(entry.number - 1, start?.number ?? entry.number - 1);
    if (expected <= end) this.#gaps.push({ from: expected, until: end });
    const computed = hashOf(this.#key, entry.previous, entry);
    const genuine = computed.equals(entry.hash);
    if (!genuine) this.#suspect({ ...entry, computed });
    else this.#checkLink(entry, entry.number === 1 ? start?.genesis : this.#linkBefore(entry));
    if (genuine) this.#lastGenuine = entry.number;
    this.#last = entry;
    this.#lastIsGenuine = genuine;
  }

  #suspect(suspect: Suspect): void {
    if (this.#suspects.length < MOST_SUSPECTS) this.#suspects.push(suspect);
    else {
      const { number, computed, hash } = suspect;
      this.#problems.push({ kind: 'EDITED', number, expected: hex(computed), actual: hex(hash) });
    }
  }

  /** The hash that an entry has to follow; unknown after a gap, and after an entry that is not genuine itself. */
  #linkBefore({ number }: StoredEntry): Buffer | undefined {
    return this.#lastIsGenuine && this.#last?.number === number - 1 ? this.#last.hash : undefined;
  }

  #checkLink({ number, previous }: StoredEntry, before: Buffer | undefined): void {
    if (!before || before.equals(previous)) return;
    this.#problems.push({ kind: 'FORKED', number, expected: hex(before), actual: hex(previous) });
  }

  #checkHead({ number, hash }: Start): void {
    const last = Math.max(this.#last?.number ?? 0, 0);
    if (last < number) this.#gaps.push({ from: last + 1, until: number });
    if (this.#lastGenuine > number) {
      this.#problems.push({
        kind: 'HEAD_DIFFERS',
        number,
        expected: `entry ${this.#lastGenuine}`,
        actual: `entry ${number}`,
      });
    } else if (last === number && last > 0 && this.#lastIsGenuine && !this.#last!.hash.equals(hash)) {
      this.#problems.push({ kind: 'HEAD_DIFFERS', number, expected: hex(this.#last!.hash), actual: hex(hash) });
    }
  }

  #explainSuspects(end: Head): void {
    const { problems, claimed } = explain(this.#key, this.#suspects, this.#gaps, end);
    this.#problems.push(...problems);
    for (const { from, until } of this.#gaps) {
      // It was not taken away: it stands elsewhere.
      if (from === until && claimed.has(from)) continue;
      this.#problems.push({
        kind: until === end.number && this.#isTail(until) ? 'CUT_OFF' : 'MISSING',
        number: from,
        until,
      });
    }
  }

  #isTail = (until: number) => (this.#last?.number ?? 0) <= until;

  async #checkSeals(seals: readonly Seal[]): Promise<void> {
    if (!seals.length) return;
    const { rows } = await this.#client.query<{ number: number; hash: Buffer }>(
      'select number::float8 as number, hash from audit_entry where number = any($1)',
      [seals.map(({ number }) => number)],
    );
    const found = new Map(rows.map(({ number, hash }) => [number, hex(hash)]));
    for (const { number, hash } of seals) {
      const actual = found.get(number);
      if (actual !== hash)
        this.#problems.push({ kind: 'SEAL_NOT_FOUND', number, expected: hash, actual: actual ?? 'none' });
    }
  }
}
