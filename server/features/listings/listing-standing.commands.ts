// How a listing stands in the directory: taken down, put up again, prolonged, expired, handed over.
import { LockMode } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { peopleOfOrganization } from '../accounts/membership.queries.ts';
import { latestRevisionOf } from './listing.commands.ts';
import { Listing } from './listing.entity.ts';
import { REMINDED_AT } from './listing.lifecycle.ts';
import { archivedMail, expiredMail, expiryMail, handOverMail, type ListingLetter } from './listing.mails.ts';
import { showImages } from './listing-image.commands.ts';
import { ListingImage } from './listing-image.entity.ts';

const DAY_MS = 24 * 3_600_000;
const REASON_LIMIT = 500;
/** In one go of the upkeep: the next one goes on. */
const AT_ONCE = 50;

/**
 * Takes a published listing down (取り下げ). Staff give a reason, which its vendor is told by mail.
 * @throws DomainError `BAD_USER_INPUT` when staff give no reason; `ILLEGAL_TRANSITION` unless it is published
 */
export async function archiveListing(
  tx: Transaction,
  { id, reason, publicUrl }: { id: string; reason: string; publicUrl: string },
): Promise<string> {
  const listing = await tx.load(Listing, id, { lock: true });
  tx.permit('archive', listing);
  const byStaff = tx.actor.audience === 'support';
  const why = reason.trim().slice(0, REASON_LIMIT);
  if (byStaff && !why) {
    throw badInput({ path: 'reason', code: 'required', message: '取り下げる理由を入力してください。' });
  }
  tx.why = why || undefined;
  listing.archive(byStaff ? 'STAFF' : 'VENDOR', why, tx.now);
  await showImages(tx, listing);
  if (byStaff) await tell(tx, listing, publicUrl, (letter) => archivedMail(letter, why));
  return id;
}

/** Puts a listing up again as it was last published (再掲載), for a year. What staff took down only staff put up. */
export async function bringBackListing(tx: Transaction, { id }: { id: string }): Promise<string> {
  const listing = await tx.load(Listing, id, { lock: true });
  tx.permit('bringBack', listing);
  listing.bringBack(tx.now);
  await showImages(tx, listing);
  return id;
}

/** Its vendor has checked that it is still right (掲載の延長): it stays for a year from now. */
export async function prolongListing(tx: Transaction, { id }: { id: string }): Promise<string> {
  const listing = await tx.load(Listing, id, { lock: true });
  tx.permit('prolong', listing);
  listing.prolong(tx.now);
  return id;
}

/**
 * Gives a listing that staff began to its vendor (引き渡し): the vendor is told by mail, and writes on.
 * @throws DomainError `BAD_USER_INPUT` while it has no title; `ALREADY_DONE`
 */
export async function handOverListing(
  tx: Transaction,
  { id, publicUrl }: { id: string; publicUrl: string },
): Promise<string> {
  const listing = await tx.load(Listing, id, { lock: true });
  if (listing.heldBy === 'VENDOR') throw new DomainError('ALREADY_DONE');
  tx.permit('handOver', listing);
  const revision = await latestRevisionOf(tx, listing);
  if (!revision?.content.title.trim()) {
    throw badInput({ path: 'content.title', code: 'required', message: '見出しを入力してから引き渡してください。' });
  }
  Object.assign(listing, { heldBy: 'VENDOR', handedOverAt: tx.now });
  revision.heldBy = 'VENDOR';
  for (const image of await tx.em.find(ListingImage, { listing: id })) image.heldBy = 'VENDOR';
  await tell(tx, listing, publicUrl, (letter) => handOverMail(letter, revision.content.title));
  return id;
}

/** Takes down what has expired (掲載期限) and tells its vendors. Reached by the upkeep only. */
export async function expireListings(tx: Transaction, { publicUrl }: { publicUrl: string }): Promise<void> {
  const ended = await lockedListings(tx, { expiresAt: { $lte: tx.now } });
  for (const listing of ended) {
    listing.archive('EXPIRY', '', tx.now);
    await showImages(tx, listing);
    await tell(tx, listing, publicUrl, expiredMail);
  }
}

/** Reminds vendors 30 and 7 days before the end, once each. Reached by the upkeep only. */
export async function remindOfExpiry(tx: Transaction, { publicUrl }: { publicUrl: string }): Promise<void> {
  const [early, late] = REMINDED_AT;
  const within = (days: number) => ({ expiresAt: { $gt: tx.now, $lte: new Date(tx.now.getTime() + days * DAY_MS) } });
  const due = await lockedListings(tx, {
    $or: [
      { ...within(early), remindedDays: null },
      { ...within(late), remindedDays: early },
    ],
  });
  for (const listing of due) {
    const left = listing.expiresAt!.getTime() - tx.now.getTime();
    listing.remindedDays = left <= late * DAY_MS ? late : early;
    await tell(tx, listing, publicUrl, (letter) => expiryMail(letter, listing.expiresAt!));
  }
}

/** System scope: the upkeep looks at all of them. A listing that another node has in hand is passed by. */
const lockedListings = (tx: Transaction, where: object): Promise<Listing[]> =>
  tx.em.find(
    Listing,
    { state: 'PUBLISHED', ...where },
    {
      filters: SYSTEM_SCOPE,
      orderBy: { expiresAt: 'asc' },
      limit: AT_ONCE,
      lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
    },
  );

async function tell(
  tx: Transaction,
  { id, number, title, vendor }: Listing,
  publicUrl: string,
  write: (letter: ListingLetter) => Parameters<typeof queueMail>[1],
): Promise<void> {
  const link = `${publicUrl}/vendor/listings/${id}`;
  for (const { name, email } of await peopleOfOrganization(tx, vendor.id)) {
    await queueMail(tx, write({ listing: id, number, title, to: email, name, link }));
  }
}
