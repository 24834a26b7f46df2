// The audit log: who did what, when, for whom and why, written in the transaction of the deed.
import { organizationOf, personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../database/transaction.ts';

export interface AuditedSubject {
  readonly subject_type: string;
  readonly subject_id: string;
  readonly from_state?: string | null;
  readonly to_state?: string | null;
  /** Names of the attributes that changed, never their content. */
  readonly fields?: readonly string[];
}

/** Every flush is audited by itself; call it for what changes no readable record, such as signing in. */
export async function audit(transaction: Transaction, subjects: readonly AuditedSubject[]): Promise<void> {
  const { actor, em } = transaction;
  await em.execute(
    `insert into audit_entry (at, action, audience, person_id, organization_id, why, subject_type, subject_id, from_state, to_state, fields)
     select ?, ?, ?, ?, ?, ?, subject_type, subject_id, from_state, to_state, coalesce(fields, '{}')
     from jsonb_to_recordset(?::jsonb) as a(subject_type text, subject_id text, from_state text, to_state text, fields text[])`,
    [
      transaction.now,
      transaction.action,
      actor.audience,
      personOf(actor),
      organizationOf(actor),
      transaction.why ?? null,
      JSON.stringify(subjects),
    ],
    'run',
  );
}
