import { ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { Listing } from '../listings/listing.entity.ts';
import { assertNoConflict } from './affiliation.commands.ts';
import { happened, loadCase } from './case-record.ts';
import { assertPresentWording, DISCLOSED_ITEMS } from './consent.wordings.ts';
import { ExposureKind } from './exposure.entity.ts';
import { recordExposure } from './exposure.ledger.ts';
import { Introduction } from './introduction.entity.ts';
import { Disclosure } from './introduction.need.ts';
import { recordProvision } from './provision.commands.ts';

/**
 * Puts a published solution on the shortlist of a case.
 * @throws DomainError `FORBIDDEN` for talent, which is referred elsewhere, for the company's own listing, for a second listing of a
 *   vendor, and for who is tied to the vendor; `ALREADY_DONE`
 */
export async function shortlistListing(
  tx: Transaction,
  { consultation: id, listing: listingId }: { consultation: string; listing: string },
): Promise<string> {
  const consultation = await loadCase(tx, id);
  const listing = await tx.load(Listing, { id: listingId, state: 'PUBLISHED' });
  if (listing.kind === 'talent') {
    throw new DomainError(
      'FORBIDDEN',
      { reason: 'talent' },
      'デジタル人材は、プロフェッショナル人材戦略拠点への取次ぎで対応します。「人材の取次ぎ」から始めてください。',
    );
  }
  if (listing.vendor.id === consultation.organization.id) {
    throw new DomainError('FORBIDDEN', {}, '相談した企業自身の掲載は候補にできません。');
  }
  const known = await tx.em.find(Introduction, { consultation: id, vendor: listing.vendor.id });
  if (known.some((one) => one.listing.id === listingId)) throw new DomainError('ALREADY_DONE');
  if (known.length) {
    throw new DomainError(
      'FORBIDDEN',
      {},
      'この企業の別の掲載が、すでに候補か情報提供済みです。1社は一度だけ紹介します。',
    );
  }
  await assertNoConflict(tx, [listing.vendor.id]);
  const introduction = Introduction.candidate(consultation, listing, tx.now);
  tx.permit('shortlist', introduction);
  tx.em.persist(introduction);
  const exposed = { vendor: listing.vendor.id, listing: listingId };
  await recordExposure(tx, [ExposureKind.ELIGIBLE, ExposureKind.SHOWN], id, [exposed]);
  return introduction.id;
}

/** Takes a candidate off the shortlist. What was sent stays. */
export async function removeCandidate(tx: Transaction, { id }: { id: string }): Promise<string> {
  const introduction = await tx.load(Introduction, { id, state: 'CANDIDATE' }, { lock: true });
  tx.permit('remove', introduction);
  tx.em.remove(introduction);
  return id;
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
 * The member agrees to be named to one vendor: what is told is copied, and who agreed to which wording, what was told to whom and
 * when goes into the ledger of provision to third parties (R3.7). `wording` is the version that they read.
 * @throws DomainError `CONFLICT` when another wording holds by now
 */
export async function discloseIdentity(
  tx: Transaction,
  { id, version, wording }: IntroductionReference & { readonly wording?: string | null },
): Promise<string> {
  assertPresentWording('disclosure', wording);
  const introduction = await tx.load(Introduction, id, { version, lock: true, populate: ['organization', 'vendor'] });
  tx.permit('disclose', introduction);
  const organization = introduction.organization.unwrap();
  const { name, municipality, contactName, phone, email } = organization;
  const disclosure = Object.assign(new Disclosure(), { company: name, municipality, contactName, phone, email });
  introduction.disclose(disclosure, ref(Person, personOf(tx.actor)!), tx.now);
  const consultation = await loadCase(tx, introduction.consultation.id);
  consultation.disclose(tx.now);
  const vendor = introduction.vendor.unwrap();
  await recordProvision(tx, {
    ...{ consultation, organization, wording: 'disclosure', introduction: id },
    recipient: { name: vendor.name, vendor: vendor.id },
    items: DISCLOSED_ITEMS.filter(({ of }) => disclosure[of].trim()).map(({ label }) => label),
  });
  happened(tx, consultation, `${vendor.name}に連絡先を伝えることに同意がありました。`);
  return id;
}

/** The member does not want to go on with this vendor. */
export async function dismissIntroduction(tx: Transaction, { id, version }: IntroductionReference): Promise<string> {
  const introduction = await tx.load(Introduction, id, { version, lock: true });
  tx.permit('dismiss', introduction);
  introduction.dismiss(tx.now);
  return id;
}
