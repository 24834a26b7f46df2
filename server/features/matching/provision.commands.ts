import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.ts';
import { fiscalYearRange, tokyoDate } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import { formatWareki } from '../../kernel/wareki.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Services } from '../../platform/foundation.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import type { Consultation } from '../consultations/consultation.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import { happened, loadCase } from './case-record.ts';
import { CONSENT_WORDINGS, type ConsentKind } from './consent.wordings.ts';
import { Introduction } from './introduction.entity.ts';
import { provisionCsv } from './provision.csv.ts';
import { Provision } from './provision.entity.ts';

/** 個人情報保護委員会規則: the record is kept for three years. */
const KEPT_YEARS = 3;

interface Provided {
  readonly consultation: Consultation;
  readonly organization: Organization;
  readonly wording: ConsentKind;
  readonly recipient: { readonly name: string; readonly vendor?: string };
  readonly items: readonly string[];
  readonly introduction?: string;
  /** Who agreed and when, where it was not the acting person just now. */
  readonly consent?: { readonly by: string | null; readonly at: Date; readonly note: string };
}

const yearsLater = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** Writes into the ledger of provision to third parties, as part of the command that provides. */
export async function recordProvision(tx: Transaction, provided: Provided): Promise<void> {
  const { consultation, organization, recipient, items, introduction } = provided;
  const { version, text, purpose } = CONSENT_WORDINGS[provided.wording];
  const consent = provided.consent ?? { by: personOf(tx.actor), at: tx.now, note: '' };
  const provision = new Provision();
  Object.assign(provision, {
    ...{ organization: ref(organization), caseNumber: consultation.number, recipient: recipient.name },
    vendor: recipient.vendor ? ref(tx.em.getReference(Organization, recipient.vendor)) : null,
    ...{ introduction: introduction ?? null, items: [...items], purpose, wording: version, wordingText: text },
    consentedBy: consent.by ? ref(tx.em.getReference(Person, consent.by)) : null,
    ...{ consentedAt: consent.at, consentNote: consent.note, providedAt: tx.now },
    keptUntil: yearsLater(tokyoDate(tx.now), KEPT_YEARS),
  });
  tx.em.persist(provision);
}

/**
 * The member withdraws its consent for the time to come (R3.7): the vendor is no longer shown the contact and told to use it no
 * more. What was counted, and that it was told, stays.
 * @throws DomainError `NOT_FOUND`, `CONFLICT`, `ALREADY_DONE`
 */
export async function withdrawConsent(
  tx: Transaction,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<string> {
  const provision = await tx.load(Provision, id, { version, lock: true });
  tx.permit('withdraw', provision);
  provision.withdraw(tx.now);
  if (!provision.introduction) return id;
  const introduction = await tx.load(Introduction, provision.introduction, { lock: true });
  introduction.conceal(tx.now);
  const consultation = await loadCase(tx, introduction.consultation.id);
  happened(tx, consultation, `${provision.recipient}に連絡先を使うことへの同意が取り消されました。`);
  return id;
}

/** The ledger of a fiscal year as a lead takes it out, as CSV: every such deed stands in the audit log. @throws DomainError `BAD_USER_INPUT` */
export async function exportProvisions(
  tx: Transaction,
  { fiscalYear }: { readonly fiscalYear: number },
): Promise<string> {
  if (fiscalYear < 2000 || fiscalYear > 2100) {
    throw badInput({ path: 'fiscalYear', code: 'out_of_range', message: '年度を確かめてください。' });
  }
  const { from, to } = fiscalYearRange(fiscalYear);
  const provisions = await tx.em.find(
    Provision,
    { providedAt: { $gte: from, $lt: to } },
    { orderBy: { providedAt: 'asc', id: 'asc' }, populate: ['organization', 'consentedBy'], filters: SYSTEM_SCOPE },
  );
  const person = personOf(tx.actor);
  const taker = person ? await tx.load(Person, person, { system: true }) : null;
  await audit(tx, [{ subject_type: 'Provision', subject_id: String(fiscalYear) }]);
  return provisionCsv(provisions, `${taker?.name ?? 'システム'}が${formatWareki(tokyoDate(tx.now))}に出力（取扱注意）`);
}

/** Removes what was kept long enough. Once a minute, on every node. */
export async function forgetProvisions({ pool, clock }: Services): Promise<void> {
  await pool.query('delete from provision where kept_until < $1', [tokyoDate(clock.now())]);
}
