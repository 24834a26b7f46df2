import { ref } from '@mikro-orm/core';
import { badInput, DomainError, type FieldError } from '../../kernel/errors.ts';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { ContractYear } from '../facts/contract-year.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import type { Organization } from '../members/organization.entity.ts';
import { assertNoConflict } from './affiliation.commands.ts';
import { happened, loadCase, recordFact } from './case-record.ts';
import { ExposureKind } from './exposure.entity.ts';
import { recordExposure } from './exposure.ledger.ts';
import { overShare } from './impartiality.rule.ts';
import { Introduction } from './introduction.entity.ts';
import { type AnonymousNeed, draftNeed, identitiesIn } from './introduction.need.ts';
import { currentTerms } from './matching-policy.commands.ts';
import { type OverShare, Sending } from './sending.entity.ts';

/** What vendors would read of a case, as a first draft for staff. */
export async function draftAnonymousNeed(tx: Transaction, { id }: { id: string }): Promise<AnonymousNeed> {
  const consultation = await tx.load(Consultation, id, { populate: ['organization', 'sheets'], joined: true });
  const sheet = consultation.sheets.getItems().toSorted((a, b) => b.number - a.number)[0];
  return draftNeed(consultation, sheet?.needs ?? null, consultation.organization.unwrap());
}

export interface SendInput {
  readonly id: string;
  readonly version: number;
  readonly need: AnonymousNeed;
  /** Why fewer vendors than the configured number. */
  readonly reason?: string | null;
  /** Why a vendor whose share is above the cap. */
  readonly shareReason?: string | null;
}

/**
 * Sends the anonymous need to every candidate of the shortlist at once (R3.7). Counts as information provided.
 * @throws DomainError `REASON_REQUIRED` with `minimum` and `count` when they are too few, with `over` when a vendor has more than its
 *   share; `FORBIDDEN` for who is tied to one of them; `BAD_USER_INPUT` when the text names the company; `ILLEGAL_TRANSITION` when
 *   the case is not that far
 */
export async function sendIntroductions(tx: Transaction, input: SendInput): Promise<string> {
  const { id, version, need } = input;
  const consultation = await loadCase(tx, id, version);
  const organization = consultation.organization.unwrap();
  const all = await tx.em.find(Introduction, { consultation: id }, { populate: ['vendor'] });
  const candidates = all.filter((introduction) => introduction.state === 'CANDIDATE');
  if (!candidates.length) throw badInput({ path: 'candidates', code: 'required', message: '候補を選んでください。' });
  for (const candidate of candidates) tx.permit('send', candidate);
  if (consultation.wantsMatching === false) {
    throw new DomainError('FORBIDDEN', {}, '会員は企業の紹介を希望していません。希望を確かめてください。');
  }
  await assertNoConflict(
    tx,
    candidates.map(({ vendor }) => vendor.id),
  );
  assertAnonymous(need, organization);
  const vendors = new Set(all.map(({ vendor }) => vendor.id)).size;
  tx.em.persist(await judged(tx, consultation, candidates, { ...input, vendors }));
  for (const candidate of candidates) candidate.send({ ...need }, tx.now);
  if (!consultation.introduced) recordFact(tx, FactKind.INFORMATION_PROVIDED, consultation, organization);
  consultation.introduce(candidates.length, tx.now);
  await recordExposure(
    tx,
    [ExposureKind.INTRODUCED],
    id,
    candidates.map(({ vendor, listing }) => ({ vendor: vendor.id, listing: listing.id })),
  );
  happened(tx, consultation, `${candidates.length}社の情報をお送りしました。`);
  return consultation.id;
}

function assertAnonymous(need: AnonymousNeed, organization: Organization): void {
  if (!need.summary.trim()) {
    throw badInput({ path: 'need.summary', code: 'required', message: '企業に見せる概要を入力してください。' });
  }
  const text = [need.summary, need.industry, need.size, need.region, need.deadline, ...need.topics].join('\n');
  if (!identitiesIn(text, organization).length) return;
  throw badInput({
    path: 'need.summary',
    code: 'names_the_company',
    message: '会社名や連絡先が含まれています。だれの相談か分からない書き方に直してください。',
  });
}

/** The record of the set, with the reasons that it needs. @throws DomainError `REASON_REQUIRED` */
async function judged(
  tx: Transaction,
  consultation: Consultation,
  candidates: readonly Introduction[],
  { vendors, ...given }: Pick<SendInput, 'reason' | 'shareReason'> & { readonly vendors: number },
): Promise<Sending> {
  const year = await tx.em.findOne(ContractYear, { fiscalYear: fiscalYearOf(tx.now) });
  const minimum = year?.minimumCandidates ?? 3;
  const { over, capPercent } = await overCap(tx, candidates);
  const isFew = vendors < minimum;
  const [reason, shareReason] = [given.reason?.trim() ?? '', given.shareReason?.trim() ?? ''];
  const fields: (FieldError & { why: string })[] = [];
  const names = over.map(({ vendorName, share }) => `${vendorName}（${share}%）`).join('、');
  if (isFew && !reason) {
    const why = `情報提供は${minimum}社以上が原則です。${vendors}社だけに送る理由を入力してください。`;
    fields.push({ path: 'reason', code: 'required', message: '理由を入力してください。', why });
  }
  if (over.length && !shareReason) {
    const why = `${names}は、今年度の情報提供に占める割合が上限の${capPercent}%を超えます。それでも送る理由を入力してください。`;
    fields.push({ path: 'shareReason', code: 'required', message: '理由を入力してください。', why });
  }
  if (fields.length) {
    throw new DomainError(
      'REASON_REQUIRED',
      {
        ...{ minimum, count: vendors, few: isFew, over, capPercent },
        fields: fields.map(({ why: _, ...field }) => field),
      },
      fields.map(({ why }) => why).join(''),
    );
  }
  if (isFew) happened(tx, consultation, `${vendors}社だけに情報を送る理由: ${reason}`, true);
  if (over.length) happened(tx, consultation, `割合の上限を超える企業（${names}）に送る理由: ${shareReason}`, true);
  const why = [isFew && reason, over.length && shareReason].filter(Boolean).join(' / ');
  if (why) tx.why = why;
  const person = personOf(tx.actor);
  return Object.assign(new Sending(), {
    ...{ consultation: ref(consultation), sentAt: tx.now, count: candidates.length, vendors, minimum },
    sentBy: person ? ref(tx.em.getReference(Person, person)) : null,
    proposed: candidates.filter(({ proposal }) => proposal).length,
    ...{ fewReason: isFew ? reason : '', over, shareReason: over.length ? shareReason : '' },
  });
}

/** Sets are judged one after the other: two that are sent at once must not pass the cap together. */
async function overCap(tx: Transaction, candidates: readonly Introduction[]) {
  await tx.em.execute(`select pg_advisory_xact_lock(hashtext('shares of introductions'))`);
  const terms = await currentTerms(tx);
  const rows = await tx.em.execute<{ vendor: string; count: number }[]>(
    `select vendor_id as vendor, count(*)::int as count from exposure where kind = 'INTRODUCED' and fiscal_year = ? group by vendor_id`,
    [fiscalYearOf(tx.now)],
  );
  const introduced = new Map(rows.map(({ vendor, count }) => [vendor, count]));
  const sent = candidates.map(({ vendor }) => vendor.id);
  const names = new Map(candidates.map(({ vendor }) => [vendor.id, vendor.unwrap().name]));
  const over = overShare(introduced, sent, terms).map(
    ({ vendor, ...share }): OverShare => ({ vendor, vendorName: names.get(vendor)!, ...share }),
  );
  return { over, capPercent: terms.capPercent };
}
