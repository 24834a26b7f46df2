// What follows from the answers: the introduction, the case and the ledger say what the check says (R3.9).
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { ExposureKind } from '../matching/exposure.entity.ts';
import { recordExposure } from '../matching/exposure.ledger.ts';
import type { Introduction } from '../matching/introduction.entity.ts';
import type { ContactCheck } from './contact-check.entity.ts';
import { cancelSurveys, scheduleSurveys } from './effect-survey.schedule.ts';
import { letStand } from './standing-facts.ts';
import { noteInThread } from './thread-event.ts';

const DAY_MS = 86_400_000;

/** An instant of the contact: now for today, noon for an earlier day, never before the disclosure. */
function contactedAt({ memberContactOn, vendorContactOn }: ContactCheck, disclosedAt: Date | null, now: Date): Date {
  const day = memberContactOn ?? vendorContactOn;
  if (!day || day >= tokyoDate(now)) return now;
  const noon = Date.parse(`${day}T00:00:00+09:00`) + DAY_MS / 2;
  return new Date(Math.max(noon, disclosedAt?.getTime() ?? 0));
}

/**
 * Brings introduction, case and ledger in line with the check. While the sides disagree nothing moves: what was not counted is not
 * counted, what was counted is not taken back, until staff settle it. The first contact of a case counts; the last one taken back reverses it.
 */
export async function applyOutcome(
  tx: Transaction,
  check: ContactCheck,
  introduction: Introduction,
  by: string,
): Promise<void> {
  const counted = introduction.state === 'CONTACTED';
  const confirmed = check.state === 'CONFIRMED';
  if (check.state === 'DISPUTED' || counted === confirmed) return;
  const consultation = await loadCase(tx, check);
  const occurredAt = contactedAt(check, introduction.disclosedAt, tx.now);
  if (confirmed) {
    introduction.confirm(tx.now);
    consultation.confirmContact(tx.now);
    // A confirmation that is taken back leaves it there: the vendor had the contact's chance.
    const exposed = { vendor: introduction.vendor.id, listing: introduction.listing.id };
    await recordExposure(tx, [ExposureKind.CONTACTED], consultation.id, [exposed]);
    noteInThread(tx, consultation, `連絡が取れたことを${by}が確認しました。`);
    await scheduleSurveys(tx, consultation);
  } else {
    introduction.retract(tx.now);
    consultation.retractContact(tx.now);
    noteInThread(tx, consultation, '連絡が取れたという確認は取り消されました。');
    if (!consultation.contacted) await cancelSurveys(tx, consultation);
  }
  await letStand(tx, consultation, {
    kind: FactKind.CONTACT_CONFIRMED,
    quantity: consultation.contacted ? 1 : 0,
    occurredAt,
  });
}

/** A vendor may not read the case; that the contact counts for it is the platform's business. */
export const loadCase = (tx: Transaction, check: Pick<ContactCheck, 'consultation'>): Promise<Consultation> =>
  tx.load(Consultation, check.consultation.id, { lock: true, system: true, populate: ['organization'] });
