// Writing the ledger of exposure, as part of the commands that cause it.
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { ExposureKind } from './exposure.entity.ts';

export interface Exposed {
  readonly vendor: string;
  readonly listing: string;
}

/**
 * Notes that vendors came so far in a case. By a statement, since a proposal notes dozens; who did it stands in the audit entry of
 * the record that caused it. What is known already stays as it was first noted.
 */
export async function recordExposure(
  tx: Transaction,
  kinds: readonly ExposureKind[],
  consultation: string,
  exposed: readonly Exposed[],
): Promise<void> {
  if (!exposed.length) return;
  const rows = kinds.flatMap((kind) => exposed.map(({ vendor, listing }) => ({ kind, vendor, listing })));
  await tx.em.execute(
    `insert into exposure (id, kind, vendor_id, consultation_id, listing_id, fiscal_year, occurred_at)
     select gen_random_uuid(), kind, vendor, ?::uuid, listing, ?, ?
     from jsonb_to_recordset(?::jsonb) as exposed(kind text, vendor uuid, listing uuid)
     on conflict (consultation_id, vendor_id, kind) do nothing`,
    [consultation, fiscalYearOf(tx.now), tx.now, JSON.stringify(rows)],
  );
}
