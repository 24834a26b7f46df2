import { ref } from '@mikro-orm/core';
import { badInput, forbidden } from '../../kernel/errors.ts';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { organizationOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Organization } from '../members/organization.entity.ts';
import type { ListingContent } from './listing.content.ts';
import { Listing } from './listing.entity.ts';
import { ListingRevision } from './listing-revision.entity.ts';

/** Starts a listing of the vendor's own: an empty draft. Answers the listing's id. */
export async function createListing(tx: Transaction, { kind }: { kind: Listing['kind'] }): Promise<string> {
  const organizationId = organizationOf(tx.actor);
  if (!organizationId) throw forbidden();
  const listing = new Listing();
  listing.kind = kind;
  listing.vendor = ref(Organization, organizationId);
  listing.createdAt = tx.now;
  tx.permit('create', listing);
  const year = fiscalYearOf(tx.now);
  listing.number = `P${String(year % 100).padStart(2, '0')}${String(await tx.nextNumber('listing', year)).padStart(3, '0')}`;
  tx.em.persist(listing);
  draftOf(tx, listing, 1);
  return listing.id;
}

function draftOf(tx: Transaction, listing: Listing, number: number): ListingRevision {
  const revision = new ListingRevision();
  Object.assign(revision, { listing: ref(listing), vendor: listing.vendor, number, savedAt: tx.now });
  revision.content = listing.content();
  tx.em.persist(revision);
  return revision;
}

/** Starts the next revision of a published listing. Answers the listing's id; an open revision is kept. */
export async function reviseListing(tx: Transaction, { id }: { id: string }): Promise<string> {
  const listing = await tx.load(Listing, id, { lock: true });
  tx.permit('write', listing);
  const [latest] = await tx.em.find(ListingRevision, { listing: id }, { orderBy: { number: 'desc' }, limit: 1 });
  if (!latest || latest.state === 'PUBLISHED') draftOf(tx, listing, (latest?.number ?? 0) + 1);
  return id;
}

interface RevisionInput {
  /** Of the revision. */
  readonly id: string;
  readonly version: number;
}

/**
 * Keeps a draft as it is typed.
 * @throws DomainError `CONFLICT` when someone else saved in between
 */
export async function saveListingDraft(
  tx: Transaction,
  { id, version, content }: RevisionInput & { content: ListingContent },
): Promise<string> {
  const revision = await tx.load(ListingRevision, id, { version });
  tx.permit('save', revision);
  revision.save({ ...content }, tx.now);
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
  revision.listing.unwrap().publish(revision.content, tx.now);
  return revision.id;
}

/**
 * Returns a revision to its vendor.
 * @throws DomainError `BAD_USER_INPUT` without a reason
 */
export async function returnListing(
  tx: Transaction,
  { id, version, comment }: RevisionInput & { comment: string },
): Promise<string> {
  if (!comment.trim())
    throw badInput({ path: 'comment', code: 'required', message: '差し戻す理由を入力してください。' });
  const revision = await tx.load(ListingRevision, id, { version });
  tx.permit('return', revision);
  tx.why = comment;
  revision.return(comment.trim(), tx.now);
  return revision.id;
}

export interface PublishedListingInput {
  readonly number: string;
  readonly vendorId: string;
  readonly kind: Listing['kind'];
  readonly content: ListingContent;
  readonly publishedAt: Date;
}

/** Takes over listings that were published before the platform (PR情報の収集). Reached from the seeds and the shell. */
export async function takeOverListings(tx: Transaction, inputs: readonly PublishedListingInput[]): Promise<void> {
  for (const { number, vendorId, kind, content, publishedAt } of inputs) {
    const listing = new Listing();
    Object.assign(listing, { number, kind, vendor: ref(Organization, vendorId), createdAt: publishedAt });
    listing.publish(content, publishedAt);
    const revision = new ListingRevision();
    Object.assign(revision, { listing: ref(listing), vendor: listing.vendor, content, state: 'PUBLISHED' });
    Object.assign(revision, { savedAt: publishedAt, submittedAt: publishedAt, decidedAt: publishedAt });
    tx.em.persist([listing, revision]);
  }
}
