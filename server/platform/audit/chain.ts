// The chain of the audit log: every entry carries a keyed hash over itself and the hash before it. Whoever has the database
// alone can forge none; a changed, missing, added or moved entry shows.
import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { UniqueConstraintViolationException } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { organizationOf, personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../database/transaction.ts';
import type { Secrets } from '../secrets.ts';
import { type AuditedSubject, mergeSubjects } from './audit.ts';

/** Every column of an entry that a hash covers, in the order in which it covers them: all but the hashes themselves. */
export const COVERED = [
  ...(['number', 'at', 'action', 'audience', 'person_id', 'viewed_by', 'organization_id'] as const),
  ...(['subject_type', 'subject_id', 'kind', 'from_state', 'to_state', 'fields', 'why'] as const),
];

export interface ChainedEntry {
  /** 1, 2, 3, … in the order of commits. */
  readonly number: number;
  /** In UTC with microseconds, as PostgreSQL keeps it: `2025-11-12T05:20:00.000000Z`. */
  readonly at: string;
  readonly action: string;
  readonly audience: string;
  readonly person_id: string | null;
  readonly viewed_by: string | null;
  readonly organization_id: string | null;
  readonly subject_type: string | null;
  readonly subject_id: string | null;
  readonly kind: string | null;
  readonly from_state: string | null;
  readonly to_state: string | null;
  readonly fields: readonly string[];
  readonly why: string | null;
}

/** An entry as it is stored. */
export interface StoredEntry extends ChainedEntry {
  readonly previous: Buffer;
  readonly hash: Buffer;
}

/** Where the chain ends. */
export interface Head {
  readonly number: number;
  readonly hash: Buffer;
}

/** The columns of a stored entry, in the form that is hashed. */
export const STORED_COLUMNS = COVERED.map((name) => {
  if (name === 'number') return 'number::float8 as number';
  if (name === 'at') return `to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at`;
  return name;
}).join(', ');

/** The key of the chain. Prepared once: hashing with the bare bytes takes four times as long. */
export const auditKey = (secrets: Secrets): KeyObject => createSecretKey(secrets.key('audit'));

/** Unambiguous: the hash before has a fixed length, and JSON writes no two different lists the same. */
export const hashOf = (key: KeyObject, previous: Buffer, entry: ChainedEntry): Buffer =>
  createHmac('sha256', key)
    .update(previous)
    .update(JSON.stringify(COVERED.map((name) => entry[name])))
    .digest();

/** PostgreSQL keeps no NUL and no half of a character. */
const storable = (text: string) => text.replaceAll('\0', '').toWellFormed();

type Deed = Pick<Transaction, 'now' | 'action' | 'actor' | 'identified' | 'why'>;

const entryOf = (deed: Deed, subject: AuditedSubject, number: number): ChainedEntry => {
  const { now, action, why } = deed;
  const actor = deed.identified ?? deed.actor;
  return {
    number,
    at: `${now.toISOString().slice(0, -1)}000Z`,
    action,
    audience: actor.audience,
    person_id: personOf(actor),
    viewed_by: ('viewedBy' in actor && actor.viewedBy) || null,
    organization_id: organizationOf(actor),
    subject_type: subject.subject_type,
    subject_id: storable(subject.subject_id),
    kind: subject.kind ?? null,
    from_state: subject.from_state ?? null,
    to_state: subject.to_state ?? null,
    fields: subject.fields ?? [],
    why: why ? storable(why) : null,
  };
};

const WRITE = `
  with written as (
    insert into audit_entry (${COVERED.join(', ')}, previous, hash)
    select ${COVERED.join(', ')}, decode(previous, 'hex'), decode(hash, 'hex')
    from jsonb_to_recordset(?::jsonb) as e(number bigint, at timestamptz, action text, audience text, person_id uuid, viewed_by uuid,
      organization_id uuid, subject_type text, subject_id text, kind text, from_state text, to_state text, fields text[], why text,
      previous text, hash text)
  )
  update audit_head set number = ?, hash = decode(?, 'hex')`;

type Statements = Pick<EntityManager, 'execute'>;

/** Writes entries at the end of the chain. */
export class AuditChain {
  readonly #key: KeyObject;

  constructor(key: KeyObject) {
    this.#key = key;
  }

  /**
   * Writes what a command is accountable for. To be called last before the commit: from here on other commands wait, and
   * since nothing is locked after the head, none of them waits for another in a circle.
   */
  async append(transaction: Transaction): Promise<void> {
    if (transaction.audited.length) await this.appendTo(transaction.em, transaction, transaction.audited);
  }

  async appendTo(statements: Statements, deed: Deed, subjects: readonly AuditedSubject[]): Promise<void> {
    let head = await lockHead(statements);
    const entries = mergeSubjects(subjects).map((subject) => {
      const entry = entryOf(deed, subject, head.number + 1);
      const previous = head.hash;
      head = { number: entry.number, hash: hashOf(this.#key, previous, entry) };
      return { ...entry, previous: previous.toString('hex'), hash: head.hash.toString('hex') };
    });
    const values = [JSON.stringify(entries), head.number, head.hash.toString('hex')];
    await statements.execute(WRITE, values, 'run').catch((error: unknown) => {
      if (!(error instanceof UniqueConstraintViolationException)) throw error;
      // No two commands collide here, the head is locked: somebody wrote past it. That is no conflict between people.
      throw new Error('The audit log goes on beyond its head: npm run audit:verify', { cause: error });
    });
  }
}

async function lockHead(statements: Statements): Promise<Head> {
  const [head] = await statements.execute<{ number: number; hash: string }[]>(
    `select number::float8 as number, encode(hash, 'hex') as hash from audit_head for update`,
  );
  if (!head) throw new Error('The head of the audit log is missing: npm run audit:verify');
  return { number: head.number, hash: Buffer.from(head.hash, 'hex') };
}
