import type { Permissions } from '../../platform/permissions/rules.ts';

const PUBLISHED_FIELDS = [
  ...['id', 'number', 'vendor', 'kind', 'state', 'createdAt', 'publishedAt', 'title', 'promise', 'problem'],
  ...['description', 'categories', 'tags', 'industries', 'processes', 'companySizes', 'priceModel', 'priceMin'],
  ...['priceMax', 'priceNote', 'leadTimeMin', 'leadTimeMax', 'subsidy', 'cases', 'images', 'links', 'workStyles'],
  ...['availability'],
];
/** How a listing stands: for who looks after it. */
const STANDING_FIELDS = [
  ...['contact', 'heldBy', 'handedOverAt', 'ownNumber', 'publishedNumber', 'expiresAt', 'archivedAt', 'archivedBy'],
  ...['archiveReason', 'revisions', 'latestRevision'],
];
/** Whether a button shows: on the listings of others never, which the value says. */
const STAFF_DEEDS = ['viewerCanArchive', 'viewerCanBringBack'];
const VENDOR_DEEDS = [...STAFF_DEEDS, 'viewerCanProlong'];
const REVISION_FIELDS = [
  ...['id', 'version', 'listing', 'number', 'state', 'content', 'comment', 'remarks', 'savedAt', 'submittedAt'],
  ...['decidedAt', 'viewerCanSave'],
];
/** Whether a button shows is told to those only for whom it ever may. */
const VENDOR_REVISION_FIELDS = [...REVISION_FIELDS, 'viewerCanSubmit', 'viewerCanRetract'];
const IMAGE_FIELDS = ['id', 'width', 'height'];

const SYNONYM_FIELDS = ['id', 'version', 'heading', 'terms', 'note', 'changedAt'];

/** Visitors, officials and other vendors see no 問い合わせ先: members do. */
export const listingPermissions: Permissions = (viewer, can) => {
  can('search', 'Listing');
  const more = { member: ['contact'], vendor: VENDOR_DEEDS, support: STAFF_DEEDS, visitor: [], official: [] };
  const published = [...PUBLISHED_FIELDS, ...more[viewer.audience]];
  can('read', 'Listing', published, { state: 'PUBLISHED' }).because('公開中のPR情報はだれでも読めるから');
  can('read', 'ListingImage', IMAGE_FIELDS, { published: true }).because('公開中のPR情報の画像だから');
  if (viewer.audience === 'vendor') {
    // What staff are still writing for a vendor becomes the vendor's when it is handed over.
    const own = { vendor: viewer.organizationId, heldBy: 'VENDOR' };
    can('read', 'Listing', [...PUBLISHED_FIELDS, ...STANDING_FIELDS, ...VENDOR_DEEDS], own).because(
      '自社のPR情報だから',
    );
    can('read', 'ListingRevision', VENDOR_REVISION_FIELDS, own).because('自社のPR情報の原稿だから');
    can('read', 'ListingImage', IMAGE_FIELDS, own).because('自社のPR情報の画像だから');
    can(['own', 'create', 'write', 'archive', 'prolong'], 'Listing', own);
    can('bringBack', 'Listing', { ...own, archivedBy: { $in: ['VENDOR', 'EXPIRY'] } });
    can(['save', 'submit', 'retract'], 'ListingRevision', own);
    can('save', 'ListingImage', own);
  }
  if (viewer.audience === 'support') {
    const held = { heldBy: 'STAFF' };
    can('read', 'Listing', [...PUBLISHED_FIELDS, ...STANDING_FIELDS, ...STAFF_DEEDS]).because(
      '事務局がPR情報を確認するから',
    );
    can('read', 'ListingRevision', [...REVISION_FIELDS, 'viewerCanPublish']).because(
      '事務局がPR情報の原稿を確認するから',
    );
    can('read', 'ListingImage', IMAGE_FIELDS).because('事務局がPR情報の画像を確認するから');
    can(['begin', 'write', 'handOver'], 'Listing', held);
    can(['archive', 'bringBack', 'import'], 'Listing');
    can(['publish', 'return'], 'ListingRevision');
    can('read', 'SynonymGroup', SYNONYM_FIELDS).because('事務局が検索のことばを手入れするから');
    can(['create', 'save', 'remove'], 'SynonymGroup');
    can('review', 'SearchTerm');
    can('save', 'ListingRevision', held);
    can('save', 'ListingImage', held);
  }
};
