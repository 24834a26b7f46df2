// The audit log: who did what, when, for whom and why, written in the transaction of the deed.
import type { Transaction } from '../database/transaction.ts';

/** What happened to a record: `null` for a deed that changes none, such as reading personal data. */
export type AuditedKind = 'created' | 'updated' | 'deleted';

export interface AuditedSubject {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly kind?: AuditedKind | null;
  readonly from_state?: string | null;
  readonly to_state?: string | null;
  /** Names of the attributes that changed or were read, never their content. */
  readonly fields?: readonly string[];
}

/**
 * Every flush is audited by itself; call it for what changes no entity, such as reading personal data. The entry is
 * written at the end of the transaction: what is told of one record in several places becomes one entry.
 */
export async function audit(transaction: Transaction, subjects: readonly AuditedSubject[]): Promise<void> {
  transaction.audited.push(...subjects);
}

/** One entry a record, in the order in which the records were first touched. */
export function mergeSubjects(subjects: readonly AuditedSubject[]): AuditedSubject[] {
  const merged = new Map<string, AuditedSubject>();
  for (const subject of subjects) {
    const key = `${subject.subject_type} ${subject.subject_id}`;
    const earlier = merged.get(key);
    merged.set(key, earlier ? mergeTwo(earlier, subject) : subject);
  }
  return [...merged.values()];
}

const mergeTwo = (earlier: AuditedSubject, later: AuditedSubject): AuditedSubject => ({
  ...later,
  kind: later.kind === 'deleted' ? later.kind : (earlier.kind ?? later.kind),
  from_state: earlier.from_state ?? (earlier.to_state ? null : later.from_state),
  to_state: later.to_state ?? earlier.to_state,
  fields: [...new Set([...(earlier.fields ?? []), ...(later.fields ?? [])])],
});
