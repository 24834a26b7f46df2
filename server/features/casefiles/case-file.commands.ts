import { forbidden } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { ConsultationEntry } from '../consultations/consultation-entry.entity.ts';
import { NeedsSheet } from '../consultations/needs-sheet.entity.ts';
import { Introduction } from '../matching/introduction.entity.ts';

/** Everything of a case that its reader may read. */
export interface CaseFile {
  readonly consultation: Consultation;
  /** Its newest version. */
  readonly sheet: NeedsSheet | null;
  /** As it happened, the earliest first. */
  readonly entries: readonly ConsultationEntry[];
  readonly introductions: readonly Introduction[];
}

const READ = ['organization', 'subject', 'body', 'entries', 'sheet'];

/**
 * Hands out a case as a document (R3.5): its data, the needs sheet, the thread, the introductions, as far as the actor may read
 * them. `notes`: with what is internal, for staff. That it was taken is recorded.
 * @throws DomainError `NOT_FOUND`; `FORBIDDEN` for notes that are not the actor's to read
 */
export async function printConsultation(
  tx: Transaction,
  { id, notes }: { id: string; notes: boolean },
): Promise<CaseFile> {
  const consultation = await tx.load(Consultation, id, { populate: ['organization', 'assignee', 'author'] });
  tx.permit('print', consultation);
  if (notes && !tx.ability.can('note', 'Consultation')) throw forbidden();
  const [sheet] = await tx.em.find(NeedsSheet, { consultation: id }, { orderBy: { number: 'desc' }, limit: 1 });
  const entries = await tx.em.find(
    ConsultationEntry,
    { consultation: id, ...(!notes && { internal: false }) },
    { orderBy: { occurredAt: 'asc', recordedAt: 'asc' }, populate: ['author'] },
  );
  const introductions = await tx.em.find(
    Introduction,
    { consultation: id },
    { orderBy: { createdAt: 'asc', id: 'asc' }, populate: ['vendor', 'listing'] },
  );
  await audit(tx, [{ subject_type: 'Consultation', subject_id: id, fields: notes ? [...READ, 'internal'] : READ }]);
  return { consultation, sheet: sheet ?? null, entries, introductions };
}
