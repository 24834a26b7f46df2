import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { happened, loadCase, recordFact } from './case-record.ts';
import { assertPresentWording, DISCLOSED_ITEMS, REFERRAL_DESK } from './consent.wordings.ts';
import { recordProvision } from './provision.commands.ts';
import { Referral, type ReferralOutcome } from './referral.entity.ts';

interface Reference {
  readonly id: string;
  readonly version: number;
}

const actingPerson = (tx: Transaction) => {
  const person = personOf(tx.actor);
  return person ? ref(tx.em.getReference(Person, person)) : null;
};

const load = (tx: Transaction, { id, version }: Reference): Promise<Referral> =>
  tx.load(Referral, id, { version, lock: true });

/**
 * Asks the member whether its request for talent may be referred, and shows what would be passed on (R3.7). Answers its id.
 * @throws DomainError `BAD_USER_INPUT`; `ALREADY_DONE` while another one of the case is open
 */
export async function askReferral(
  tx: Transaction,
  { consultation: id, summary }: { readonly consultation: string; readonly summary: string },
): Promise<string> {
  const consultation = await loadCase(tx, id);
  if (!summary.trim()) {
    throw badInput({ path: 'summary', code: 'required', message: '拠点に伝える内容を入力してください。' });
  }
  const open = await tx.em.count(Referral, { consultation: id, state: { $nin: ['DECLINED', 'CLOSED'] } });
  if (open) throw new DomainError('ALREADY_DONE', {}, 'この相談には、進行中の取次ぎがあります。');
  const year = fiscalYearOf(tx.now);
  const referral = Object.assign(new Referral(), {
    number: `T-${year}-${String(await tx.nextNumber('referral', year)).padStart(4, '0')}`,
    ...{ consultation: ref(consultation), organization: consultation.organization },
    ...{ summary: summary.trim(), askedBy: actingPerson(tx), askedAt: tx.now },
  });
  tx.permit('ask', referral);
  tx.em.persist(referral);
  happened(tx, consultation, `${REFERRAL_DESK}への取次ぎについて、同意をお願いしました。`);
  return referral.id;
}

/**
 * The member agrees; or staff write down how the member told them so.
 * @throws DomainError `BAD_USER_INPUT` for staff without a word on how
 */
export async function agreeToReferral(
  tx: Transaction,
  { note, wording, ...reference }: Reference & { readonly note?: string | null; readonly wording?: string | null },
): Promise<string> {
  assertPresentWording('referral', wording);
  const referral = await load(tx, reference);
  tx.permit('agree', referral);
  const isStaff = tx.actor.audience === 'support';
  const told = isStaff ? (note?.trim() ?? '') : '';
  if (isStaff && !told) {
    throw badInput({ path: 'note', code: 'required', message: 'だれから、どのように同意を得たかを入力してください。' });
  }
  referral.agree(actingPerson(tx), told, tx.now);
  const consultation = await loadCase(tx, referral.consultation.id);
  happened(tx, consultation, `${REFERRAL_DESK}への取次ぎに同意がありました。`);
  return referral.id;
}

/** It is not to be referred. */
export async function declineReferral(tx: Transaction, reference: Reference): Promise<string> {
  const referral = await load(tx, reference);
  tx.permit('decline', referral);
  referral.decline(tx.now);
  const consultation = await loadCase(tx, referral.consultation.id);
  happened(tx, consultation, `${REFERRAL_DESK}への取次ぎは行わないことになりました。`);
  return referral.id;
}

/**
 * Staff have passed the request on: it counts, and goes into the ledger of provision to third parties.
 * @throws DomainError `ILLEGAL_TRANSITION` before the member agreed
 */
export async function passOnReferral(tx: Transaction, reference: Reference): Promise<string> {
  const referral = await load(tx, reference);
  tx.permit('passOn', referral);
  referral.passOn(tx.now);
  const consultation = await loadCase(tx, referral.consultation.id);
  const organization = consultation.organization.unwrap();
  recordFact(tx, FactKind.TALENT_REFERRED, consultation, organization);
  const of = { ...organization, company: organization.name };
  await recordProvision(tx, {
    ...{ consultation, organization, wording: 'referral', recipient: { name: REFERRAL_DESK } },
    items: [...DISCLOSED_ITEMS.filter((item) => of[item.of].trim()).map(({ label }) => label), '相談の概要'],
    consent: {
      by: referral.consentedBy?.id ?? null,
      at: referral.consentedAt!,
      note: referral.consentNote,
    },
  });
  happened(tx, consultation, `${REFERRAL_DESK}に取り次ぎました。`);
  return referral.id;
}

/** What the desk answered. @throws DomainError `BAD_USER_INPUT` */
export async function recordReferralAnswer(
  tx: Transaction,
  { answer, ...reference }: Reference & { readonly answer: string },
): Promise<string> {
  if (!answer.trim()) throw badInput({ path: 'answer', code: 'required', message: '回答の内容を入力してください。' });
  const referral = await load(tx, reference);
  tx.permit('answer', referral);
  referral.recordAnswer(answer.trim(), tx.now);
  const consultation = await loadCase(tx, referral.consultation.id);
  happened(tx, consultation, `${REFERRAL_DESK}から回答がありました。`);
  return referral.id;
}

/** What became of it. */
export async function closeReferral(
  tx: Transaction,
  { outcome, note, ...reference }: Reference & { readonly outcome: ReferralOutcome; readonly note: string },
): Promise<string> {
  const referral = await load(tx, reference);
  tx.permit('close', referral);
  referral.close(outcome, note.trim(), tx.now);
  return referral.id;
}
