import { ref } from '@mikro-orm/core';
import { badInput, DomainError, notFound } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { Clocks } from './case-clock.keeping.ts';
import { type CaseReference, entryOf } from './consultation.commands.ts';
import { Consultation } from './consultation.entity.ts';
import { type Needs, NeedsSheet } from './needs-sheet.entity.ts';

const latestSheet = async (tx: Transaction, consultation: Consultation) =>
  (await tx.em.find(NeedsSheet, { consultation: consultation.id }, { orderBy: { number: 'desc' }, limit: 1 }))[0];

/**
 * Keeps the needs sheet as a new version (R3.6). What the member agreed to before no longer holds.
 * @throws DomainError `CONFLICT` when someone else saved in between
 */
export async function saveNeedsSheet(
  tx: Transaction,
  { needs, ...reference }: CaseReference & { needs: Needs },
): Promise<string> {
  const { id, version } = reference;
  const consultation = await tx.load(Consultation, id, { version, lock: true });
  tx.permit('organize', consultation);
  if ((needs.budgetMin ?? 0) > (needs.budgetMax ?? needs.budgetMin ?? 0)) {
    throw badInput({ path: 'needs.budgetMax', code: 'range_reversed', message: '上限は下限以上にしてください。' });
  }
  const sheet = new NeedsSheet();
  sheet.consultation = ref(consultation);
  sheet.organization = consultation.organization;
  sheet.number = ((await latestSheet(tx, consultation))?.number ?? 0) + 1;
  sheet.needs = { ...needs };
  sheet.author = ref(Person, personOf(tx.actor)!);
  sheet.savedAt = tx.now;
  tx.em.persist(sheet);
  consultation.setSheetAgreed(false, tx.now);
  // The member is asked to agree.
  (await Clocks.of(tx, consultation)).waitForMember(tx.now);
  return consultation.id;
}

/**
 * The member agrees to the sheet as they read it (R3.6).
 * @throws DomainError `CONFLICT` when a newer version was saved meanwhile; `ALREADY_DONE`
 */
export async function agreeToNeedsSheet(
  tx: Transaction,
  { id, number }: { id: string; number: number },
): Promise<string> {
  const consultation = await tx.load(Consultation, id, { lock: true });
  tx.permit('agree', consultation);
  const sheet = await latestSheet(tx, consultation);
  if (!sheet) throw notFound();
  if (sheet.number !== number) throw new DomainError('CONFLICT', { number: sheet.number });
  if (sheet.agreedAt) throw new DomainError('ALREADY_DONE');
  sheet.agreedAt = tx.now;
  sheet.agreedBy = ref(Person, personOf(tx.actor)!);
  consultation.setSheetAgreed(true, tx.now);
  (await Clocks.of(tx, consultation)).memberIsBack(tx.now);
  tx.em.persist(entryOf(consultation, 'EVENT', `課題整理シート（第${number}版）に同意がありました。`, tx.now, tx.now));
  return consultation.id;
}
