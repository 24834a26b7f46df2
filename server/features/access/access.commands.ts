import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { AccessRecord } from './access.types.ts';
import type { Capacity } from './capacity.queries.ts';

/** Records that a lead looked up who can see a record, and about whom in particular they asked. */
export async function explainAccess(
  tx: Transaction,
  { record, about }: { record: AccessRecord; about: Capacity | null },
): Promise<void> {
  await audit(tx, [
    { subject_type: record.type, subject_id: record.id },
    ...(about?.personId ? [{ subject_type: 'Person', subject_id: about.personId }] : []),
  ]);
}
