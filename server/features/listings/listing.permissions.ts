import type { Permissions } from '../../platform/permissions/rules.ts';

const PUBLISHED_FIELDS = [
  ...['id', 'number', 'vendor', 'kind', 'state', 'createdAt', 'publishedAt', 'title', 'promise', 'problem'],
  ...['description', 'categories', 'tags', 'industries', 'processes', 'companySizes', 'priceModel', 'priceMin'],
  ...['priceMax', 'priceNote', 'leadTimeMin', 'leadTimeMax', 'subsidy', 'cases'],
];
const REVISION_FIELDS = [
  ...['id', 'version', 'listing', 'number', 'state', 'content', 'comment', 'savedAt', 'submittedAt', 'decidedAt'],
];
/** Whether a button shows is told to those only for whom it ever may. */
const VENDOR_REVISION_FIELDS = [...REVISION_FIELDS, 'viewerCanSave', 'viewerCanSubmit', 'viewerCanRetract'];

const SYNONYM_FIELDS = ['id', 'version', 'heading', 'terms', 'note', 'changedAt'];

export const listingPermissions: Permissions = (viewer, can) => {
  can('search', 'Listing');
  can('read', 'Listing', PUBLISHED_FIELDS, { state: 'PUBLISHED' }).because('公開中のPR情報はだれでも読めるから');
  if (viewer.audience === 'vendor') {
    const own = { vendor: viewer.organizationId };
    can('read', 'Listing', [...PUBLISHED_FIELDS, 'latestRevision'], own).because('自社のPR情報だから');
    can('read', 'ListingRevision', VENDOR_REVISION_FIELDS, own).because('自社のPR情報の原稿だから');
    can(['create', 'write'], 'Listing', own);
    can(['save', 'submit', 'retract'], 'ListingRevision', own);
  }
  if (viewer.audience === 'support') {
    can('read', 'Listing', [...PUBLISHED_FIELDS, 'latestRevision']).because('事務局がPR情報を確認するから');
    can('read', 'ListingRevision', [...REVISION_FIELDS, 'viewerCanPublish']).because(
      '事務局がPR情報の原稿を確認するから',
    );
    can(['publish', 'return'], 'ListingRevision');
    can('read', 'SynonymGroup', SYNONYM_FIELDS).because('事務局が検索のことばを手入れするから');
    can(['create', 'save', 'remove'], 'SynonymGroup');
    can('review', 'SearchTerm');
  }
};
