import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { ConsultationEntry } from '../consultations/consultation-entry.entity.ts';
import { ContractYear } from '../facts/contract-year.entity.ts';
import { Fact } from '../facts/fact.entity.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { Listing } from '../listings/listing.entity.ts';
import type { Organization } from '../members/organization.entity.ts';
import { Introduction } from './introduction.entity.ts';
import { type AnonymousNeed, Disclosure, draftNeed, identitiesIn } from './introduction.need.ts';

const loadCase = (tx: Transaction, id: string, version?: number) =>
  tx.load(Consultation, id, { version, lock: true, populate: ['organization'] });

function happened(tx: Transaction, consultation: Consultation, text: string, internal = false): void {
  const entry = new ConsultationEntry();
  Object.assign(entry, { kind: internal ? 'NOTE' : 'EVENT', internal, text, occurredAt: tx.now, recordedAt: tx.now });
  entry.consultation = ref(consultation);
  entry.organization = consultation.organization;
  const person = personOf(tx.actor);
  if (internal && person) entry.author = ref(Person, person);
  tx.em.persist(entry);
}

/**
 * Puts a published solution on the shortlist of a case.
 * @throws DomainError `FORBIDDEN` for talent, which is referred elsewhere, and for the company's own listing; `ALREADY_DONE`
 */
export async function shortlistListing(
  tx: Transaction,
  { consultation: id, listing: listingId }: { consultation: string; listing: string },
): Promise<string> {
  const consultation = await loadCase(tx, id);
  const listing = await tx.load(Listing, { id: listingId, state: 'PUBLISHED' });
  if (listing.kind === 'talent') {
    throw new DomainError('FORBIDDEN', {}, 'デジタル人材は、プロフェッショナル人材戦略拠点への取次ぎで対応します。');
  }
  if (listing.vendor.id === consultation.organization.id) {
    throw new DomainError('FORBIDDEN', {}, '相談した企業自身の掲載は候補にできません。');
  }
  if (await tx.em.count(Introduction, { consultation: id, listing: listingId })) throw new DomainError('ALREADY_DONE');
  const introduction = Introduction.candidate(consultation, listing, tx.now);
  tx.permit('shortlist', introduction);
  tx.em.persist(introduction);
  return introduction.id;
}

/** Takes a candidate off the shortlist. What was sent stays. */
export async function removeCandidate(tx: Transaction, { id }: { id: string }): Promise<string> {
  const introduction = await tx.load(Introduction, { id, state: 'CANDIDATE' }, { lock: true });
  tx.permit('remove', introduction);
  tx.em.remove(introduction);
  return id;
}

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
}

/**
 * Sends the anonymous need to every candidate of the shortlist at once (R3.7). Counts as information provided.
 * @throws DomainError `REASON_REQUIRED` with `minimum` and `count` when they are too few; `BAD_USER_INPUT` when the text names
 *   the company; `ILLEGAL_TRANSITION` when the case is not that far
 */
export async function sendIntroductions(tx: Transaction, { id, version, need, reason }: SendInput): Promise<string> {
  const consultation = await loadCase(tx, id, version);
  const organization = consultation.organization.unwrap();
  const all = await tx.em.find(Introduction, { consultation: id });
  const candidates = all.filter((introduction) => introduction.state === 'CANDIDATE');
  if (!candidates.length) throw badInput({ path: 'candidates', code: 'required', message: '候補を選んでください。' });
  for (const candidate of candidates) tx.permit('send', candidate);
  if (consultation.wantsMatching === false) {
    throw new DomainError('FORBIDDEN', {}, '会員は企業の紹介を希望していません。希望を確かめてください。');
  }
  assertAnonymous(need, organization);
  await assertEnough(tx, consultation, new Set(all.map(({ vendor }) => vendor.id)).size, reason);
  for (const candidate of candidates) candidate.send({ ...need }, tx.now);
  if (!consultation.introduced) recordFor(tx, FactKind.INFORMATION_PROVIDED, consultation, organization);
  consultation.introduce(candidates.length, tx.now);
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

async function assertEnough(tx: Transaction, consultation: Consultation, vendors: number, reason?: string | null) {
  const year = await tx.em.findOne(ContractYear, { fiscalYear: fiscalYearOf(tx.now) });
  const minimum = year?.minimumCandidates ?? 3;
  if (vendors >= minimum) return;
  if (!reason?.trim()) {
    throw new DomainError(
      'REASON_REQUIRED',
      { minimum, count: vendors, fields: [{ path: 'reason', code: 'required', message: '理由を入力してください。' }] },
      `情報提供は${minimum}社以上が原則です。${vendors}社だけに送る理由を入力してください。`,
    );
  }
  tx.why = reason.trim();
  happened(tx, consultation, `${vendors}社だけに情報を送る理由: ${reason.trim()}`, true);
}

function recordFor(tx: Transaction, kind: FactKind, consultation: Consultation, organization: Organization): void {
  tx.em.persist(
    Fact.record({
      kind,
      occurredAt: tx.now,
      recordedAt: tx.now,
      subject: consultation.number,
      label: `${consultation.number} ${organization.name}`,
      organizationId: organization.id,
      industry: organization.industry,
      municipality: organization.municipality,
    }),
  );
}

interface IntroductionReference {
  readonly id: string;
  readonly version: number;
}

/** The vendor answers whether it can help. */
export async function answerIntroduction(
  tx: Transaction,
  { id, version, interested, text }: IntroductionReference & { interested: boolean; text: string },
): Promise<string> {
  if (!text.trim()) throw badInput({ path: 'text', code: 'required', message: '回答を入力してください。' });
  const introduction = await tx.load(Introduction, id, { version, lock: true });
  tx.permit('answer', introduction);
  introduction.reply(interested, text.trim(), tx.now);
  return id;
}

/**
 * The member agrees to be named to one vendor: who agreed and when is kept, and what is told is copied (R3.7).
 */
export async function discloseIdentity(tx: Transaction, { id, version }: IntroductionReference): Promise<string> {
  const introduction = await tx.load(Introduction, id, { version, lock: true, populate: ['organization', 'vendor'] });
  tx.permit('disclose', introduction);
  const { name, municipality, contactName, phone, email } = introduction.organization.unwrap();
  const disclosure = Object.assign(new Disclosure(), { company: name, municipality, contactName, phone, email });
  introduction.disclose(disclosure, ref(Person, personOf(tx.actor)!), tx.now);
  const consultation = await loadCase(tx, introduction.consultation.id);
  consultation.disclose(tx.now);
  happened(tx, consultation, `${introduction.vendor.unwrap().name}に連絡先を伝えることに同意がありました。`);
  return id;
}

/** The member does not want to go on with this vendor. */
export async function dismissIntroduction(tx: Transaction, { id, version }: IntroductionReference): Promise<string> {
  const introduction = await tx.load(Introduction, id, { version, lock: true });
  tx.permit('dismiss', introduction);
  introduction.dismiss(tx.now);
  return id;
}
