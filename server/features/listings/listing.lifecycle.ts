import { Lifecycle } from '../../kernel/lifecycle.ts';

export const REVISION_STATES = ['DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'REPLACED'] as const;
/** 下書き, 確認中, 差戻し, 公開, 置換え: an earlier text was taken up instead. */
export type RevisionState = (typeof REVISION_STATES)[number];
export type RevisionEvent = 'save' | 'submit' | 'retract' | 'publish' | 'return' | 'replace';

/** A revision of a PR listing. A published one is final: the next change starts a new revision. */
export const revisionLifecycle = new Lifecycle<RevisionState, RevisionEvent>(REVISION_STATES, {
  save: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
  submit: { from: ['DRAFT', 'RETURNED'], to: 'IN_REVIEW' },
  retract: { from: ['IN_REVIEW'], to: 'DRAFT' },
  publish: { from: ['IN_REVIEW'], to: 'PUBLISHED' },
  return: { from: ['IN_REVIEW'], to: 'RETURNED' },
  replace: { from: ['DRAFT', 'RETURNED'], to: 'REPLACED' },
});

export const LISTING_STATES = ['NEW', 'PUBLISHED', 'ARCHIVED'] as const;
/** 未公開, 公開中, 取下げ. */
export type ListingState = (typeof LISTING_STATES)[number];
export type ListingEvent = 'publish' | 'archive' | 'expire' | 'bringBack' | 'prolong';

/** Whether a listing stands in the directory. */
export const listingLifecycle = new Lifecycle<ListingState, ListingEvent>(LISTING_STATES, {
  publish: { from: ['NEW', 'PUBLISHED', 'ARCHIVED'], to: 'PUBLISHED' },
  archive: { from: ['PUBLISHED'], to: 'ARCHIVED' },
  expire: { from: ['PUBLISHED'], to: 'ARCHIVED' },
  bringBack: { from: ['ARCHIVED'], to: 'PUBLISHED' },
  prolong: { from: ['PUBLISHED'], to: 'PUBLISHED' },
});

/** Who took a listing down. */
export type ArchivedBy = '' | 'VENDOR' | 'STAFF' | 'EXPIRY';
/** Who writes it. */
export type HeldBy = 'VENDOR' | 'STAFF';

/** Days before the end at which the vendor is reminded. */
export const REMINDED_AT = [30, 7] as const;

/** The same day of the next year. Of 29 February: 1 March. */
export function yearAfter(now: Date): Date {
  const end = new Date(now);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end;
}
