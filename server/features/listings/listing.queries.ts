import type { StaffListingFilter } from './listing.inputs.ts';

const likeOf = (text: string) => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** Listings that staff look for, the newest first. */
export function staffListings({ text, states, heldByStaff }: StaffListingFilter) {
  const like = text?.trim() ? { $ilike: likeOf(text) } : null;
  return {
    where: {
      ...(states?.length && { state: { $in: states } }),
      ...(heldByStaff && { heldBy: 'STAFF' }),
      ...(like && { $or: [{ number: like }, { title: like }, { 'vendor.name': like }] }),
    },
    orderBy: { createdAt: 'desc' },
  } as const;
}
