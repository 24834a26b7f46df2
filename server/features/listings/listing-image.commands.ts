import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Listing } from './listing.entity.ts';
import { revisionLifecycle } from './listing.lifecycle.ts';
import type { ListingPicture } from './listing.parts.ts';
import { ListingImage } from './listing-image.entity.ts';
import { ListingRevision } from './listing-revision.entity.ts';

/** Of one listing, its history included. */
const MOST_KEPT = 60;

interface Measured {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Adds an uploaded image to what is being written; its place in the text follows with the draft.
 * @throws DomainError `ILLEGAL_TRANSITION` unless the revision is being written; `BAD_USER_INPUT` beyond the limit
 */
export async function addListingImage(
  tx: Transaction,
  { revision: id, image: { id: imageId, width, height } }: { revision: string; image: Measured },
): Promise<Measured> {
  const revision = await tx.load(ListingRevision, id);
  tx.permit('save', revision);
  revisionLifecycle.fire(revision.state, 'save');
  if ((await tx.em.count(ListingImage, { listing: revision.listing.id })) >= MOST_KEPT) {
    throw badInput({
      path: 'images',
      code: 'too_many',
      message: '画像が多すぎます。1日たつと、使っていないものは消えます。',
    });
  }
  const image = new ListingImage();
  const { vendor, heldBy } = revision;
  Object.assign(image, { id: imageId, listing: ref(Listing, revision.listing.id), vendor, heldBy, width, height });
  image.createdAt = tx.now;
  tx.permit('save', image);
  tx.em.persist(image);
  return { id: image.id, width, height };
}

/** Whether the actor may see an image. @throws DomainError `NOT_FOUND` */
export async function listingImageOf(tx: Transaction, { id }: { id: string }): Promise<{ published: boolean }> {
  const { published } = await tx.load(ListingImage, id);
  return { published };
}

/** Those of the pictures that are images of this listing, measured as we know them. */
export async function picturesOf(
  tx: Transaction,
  listing: string,
  pictures: readonly ListingPicture[] = [],
): Promise<ListingPicture[]> {
  if (!pictures.length) return [];
  const known = await tx.em.find(ListingImage, { listing, id: { $in: pictures.map(({ id }) => id) } });
  const byId = new Map(known.map((image) => [image.id, image]));
  return pictures.flatMap(({ id, alt }) => {
    const image = byId.get(id);
    return image ? [{ id, alt, width: image.width, height: image.height }] : [];
  });
}

/** Opens the images of what is published, and no others. */
export async function showImages(tx: Transaction, listing: Listing): Promise<void> {
  const shown = new Set(listing.state === 'PUBLISHED' ? listing.images.map(({ id }) => id) : []);
  // System scope: whoever may put a listing up or down does so with all of its images.
  for (const image of await tx.em.find(ListingImage, { listing: listing.id }, { filters: SYSTEM_SCOPE })) {
    image.published = shown.has(image.id);
  }
}

/** Removes images that no revision uses: uploaded, and never saved in a text. Answers their ids. Reached by the upkeep. */
export async function removeUnusedImages(tx: Transaction, { before }: { before: Date }): Promise<string[]> {
  const rows = await tx.em.execute<{ id: string }[]>(
    `select i.id from listing_image i where i.created_at < ? and not exists (
       select from listing_revision r where r.listing_id = i.listing_id
       and r.content -> 'images' @> jsonb_build_array(jsonb_build_object('id', i.id::text))
     ) limit 200`,
    [before],
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length) tx.em.remove(await tx.em.find(ListingImage, { id: { $in: ids } }));
  return ids;
}
