import { ref } from '@mikro-orm/core';
import { badInput, DomainError, forbidden } from '../../kernel/errors.ts';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { organizationOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Organization } from '../members/organization.entity.ts';
import type { ListingContent } from './listing.content.ts';
import { Listing } from './listing.entity.ts';
import { yearAfter } from './listing.lifecycle.ts';
import type { FieldRemark } from './listing.remarks.ts';
import { picturesOf, showImages } from './listing-image.commands.ts';
import { ListingRevision } from './listing-revision.entity.ts';

/** Starts a listing of the vendor's own: an empty draft. Answers the listing's id. */
export async function createListing(tx: Transaction, { kind }: { kind: Listing['kind'] }): Promise<string> {
  const own = organizationOf(tx.actor);
  if (!own) throw forbidden();
  return start(tx, 'create', { kind, vendor: ref(Organization, own) });
}

/**
 * Begins a listing for a vendor (PR情報の収集): staff write it until they hand it over. Answers the listing's id.
 * @throws DomainError `BAD_USER_INPUT` when it is no vendor
 */
export async function beginListing(
  tx: Transaction,
  { kind, vendorId }: { kind: Listing['kind']; vendorId: string },
): Promise<string> {
  const vendor = await tx.em.findOne(Organization, { id: vendorId, isVendor: true });
  if (!vendor) throw badInput({ path: 'vendor', code: 'required', message: '掲載する企業を選んでください。' });
  return start(tx, 'begin', { kind, vendor: ref(vendor), heldBy: 'STAFF' });
}

async function start(tx: Transaction, action: string, values: Partial<Listing>): Promise<string> {
  const listing = Object.assign(new Listing(), values, { createdAt: tx.now });
  tx.permit(action, listing);
  listing.number = await nextListingNumber(tx);
  tx.em.persist(listing);
  draftOf(tx, listing, 1);
  return listing.id;
}

/** The next 掲載番号 of the fiscal year: P07001. */
export async function nextListingNumber(tx: Transaction): Promise<string> {
  const year = fiscalYearOf(tx.now);
  return `P${String(year % 100).padStart(2, '0')}${String(await tx.nextNumber('listing', year)).padStart(3, '0')}`;
}

/** The next revision, with the published text to begin from. */
export function draftOf(tx: Transaction, listing: Listing, number: number): ListingRevision {
  const revision = new ListingRevision();
  const { vendor, heldBy } = listing;
  Object.assign(revision, { listing: ref(listing), vendor, heldBy, number, savedAt: tx.now });
  revision.content = listing.content();
  tx.em.persist(revision);
  return revision;
}

export const latestRevisionOf = async (tx: Transaction, listing: Listing): Promise<ListingRevision | undefined> =>
  (await tx.em.find(ListingRevision, { listing: listing.id }, { orderBy: { number: 'desc' }, limit: 1 }))[0];

/** Starts the next revision of a published listing. Answers the listing's id; an open revision is kept. */
export async function reviseListing(tx: Transaction, { id }: { id: string }): Promise<string> {
  const listing = await tx.load(Listing, id, { lock: true });
  tx.permit('write', listing);
  const latest = await latestRevisionOf(tx, listing);
  if (!latest || latest.state === 'PUBLISHED') draftOf(tx, listing, (latest?.number ?? 0) + 1);
  return id;
}

/**
 * Takes up an earlier text (復元) as a new draft. A draft that is open goes into the history. Answers the listing's id.
 * @throws DomainError `ILLEGAL_TRANSITION` while a revision is in review: it is retracted first
 */
export async function restoreListing(tx: Transaction, { id }: { /** Of the earlier revision. */ id: string }) {
  const earlier = await tx.load(ListingRevision, id);
  const listing = await tx.load(Listing, earlier.listing.id, { lock: true });
  tx.permit('write', listing);
  const latest = await latestRevisionOf(tx, listing);
  if (latest?.id === earlier.id && earlier.state !== 'PUBLISHED') throw new DomainError('ALREADY_DONE');
  if (latest && latest.state !== 'PUBLISHED') latest.replace();
  const draft = draftOf(tx, listing, (latest?.number ?? 0) + 1);
  draft.content = { ...earlier.content, images: await picturesOf(tx, listing.id, earlier.content.images) };
  return listing.id;
}

interface RevisionInput {
  /** Of the revision. */
  readonly id: string;
  readonly version: number;
}

/**
 * Keeps a draft as it is typed.
 * @throws DomainError `CONFLICT` when someone else saved in between; `BAD_USER_INPUT` for an image that is not this listing's
 */
export async function saveListingDraft(
  tx: Transaction,
  { id, version, content }: RevisionInput & { content: ListingContent },
): Promise<string> {
  const revision = await tx.load(ListingRevision, id, { version });
  tx.permit('save', revision);
  const images = await picturesOf(tx, revision.listing.id, content.images);
  if (images.length < content.images.length) {
    throw badInput({ path: 'content.images', code: 'unknown_image', message: '画像を選び直してください。' });
  }
  revision.save({ ...content, images }, tx.now);
  return revision.id;
}

/** Hands a draft to staff (掲載の申請). */
export async function submitListing(tx: Transaction, { id, version }: RevisionInput): Promise<string> {
  const revision = await tx.load(ListingRevision, id, { version });
  tx.permit('submit', revision);
  revision.submit(tx.now);
  return revision.id;
}

/** Takes a submitted revision back to change it. */
export async function retractListing(tx: Transaction, { id, version }: RevisionInput): Promise<string> {
  const revision = await tx.load(ListingRevision, id, { version });
  tx.permit('retract', revision);
  revision.retract(tx.now);
  return revision.id;
}

/** Publishes what was reviewed: exactly the version that staff saw. */
export async function publishListing(tx: Transaction, { id, version }: RevisionInput): Promise<string> {
  const revision = await tx.load(ListingRevision, id, { version, populate: ['listing'] });
  tx.permit('publish', revision);
  revision.publish(tx.now);
  const listing = revision.listing.unwrap();
  listing.publish(revision, tx.now);
  await showImages(tx, listing);
  return revision.id;
}

/** More would not be read. */
const MOST_REMARKS = 30;

/**
 * Returns a revision to its vendor, with remarks at its fields.
 * @throws DomainError `BAD_USER_INPUT` without a reason and without a remark
 */
export async function returnListing(
  tx: Transaction,
  { id, version, comment, remarks = [] }: RevisionInput & { comment: string; remarks?: readonly FieldRemark[] },
): Promise<string> {
  const given = remarks.map(({ path, text }) => ({ path, text: text.trim() })).filter(({ text }) => text);
  if (given.length > MOST_REMARKS) {
    throw badInput({ path: 'remarks', code: 'too_many', message: `指摘は${MOST_REMARKS}件までです。` });
  }
  if (!comment.trim() && !given.length)
    throw badInput({ path: 'comment', code: 'required', message: '差し戻す理由を入力してください。' });
  const revision = await tx.load(ListingRevision, id, { version });
  tx.permit('return', revision);
  tx.why = [comment.trim(), ...given.map(({ text }) => text)].filter(Boolean).join('／').slice(0, 1000);
  revision.return(comment.trim(), given, tx.now);
  return revision.id;
}

export interface PublishedListingInput {
  readonly number: string;
  readonly vendorId: string;
  readonly kind: Listing['kind'];
  readonly content: ListingContent;
  readonly publishedAt: Date;
  /** Until when it stays. Default: a year from now. */
  readonly expiresAt?: Date;
}

/** Takes over listings that were published before the platform (PR情報の収集). Reached from the seeds and the shell. */
export async function takeOverListings(tx: Transaction, inputs: readonly PublishedListingInput[]): Promise<void> {
  for (const { number, vendorId, kind, content, publishedAt, expiresAt = yearAfter(tx.now) } of inputs) {
    const listing = new Listing();
    Object.assign(listing, { number, kind, vendor: ref(Organization, vendorId), createdAt: publishedAt });
    const revision = new ListingRevision();
    Object.assign(revision, { listing: ref(listing), vendor: listing.vendor, content, state: 'PUBLISHED' });
    Object.assign(revision, { savedAt: publishedAt, submittedAt: publishedAt, decidedAt: publishedAt });
    listing.publish(revision, publishedAt);
    listing.expiresAt = expiresAt;
    tx.em.persist([listing, revision]);
  }
}
