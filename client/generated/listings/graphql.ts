/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CaseFigureInput = {
  after?: number | null | undefined;
  before?: number | null | undefined;
  label?: string;
  unit?: string;
};

export type FieldRemarkInput = {
  path: string;
  text: string;
};

export type ListingCaseInput = {
  after?: string;
  before?: string;
  figures?: Array<CaseFigureInput>;
  industry?: string;
  title?: string;
};

export type ListingContactInput = {
  email?: string;
  person?: string;
  phone?: string;
};

export type ListingContentInput = {
  availability?: string;
  cases?: Array<ListingCaseInput>;
  categories?: Array<string>;
  companySizes?: Array<string>;
  contact?: ListingContactInput;
  description?: string;
  images?: Array<ListingPictureInput>;
  industries?: Array<string>;
  leadTimeMax?: number | null | undefined;
  leadTimeMin?: number | null | undefined;
  links?: Array<ListingLinkInput>;
  priceMax?: number | null | undefined;
  priceMin?: number | null | undefined;
  priceModel?: string;
  priceNote?: string;
  problem?: string;
  processes?: Array<string>;
  promise?: string;
  subsidy?: boolean;
  tags?: Array<string>;
  title?: string;
  workStyles?: Array<string>;
};

export type ListingFilterInput = {
  categories?: Array<string> | null | undefined;
  companySizes?: Array<string> | null | undefined;
  industries?: Array<string> | null | undefined;
  kinds?: Array<string> | null | undefined;
  municipalities?: Array<string> | null | undefined;
  priceModels?: Array<string> | null | undefined;
  priceUpTo?: number | null | undefined;
  processes?: Array<string> | null | undefined;
  sort?: ListingSort | null | undefined;
  subsidy?: boolean | null | undefined;
  tags?: Array<string> | null | undefined;
  text?: string | null | undefined;
};

export type ListingLinkInput = {
  kind?: string;
  label?: string;
  url?: string;
};

export type ListingPictureInput = {
  alt?: string;
  height?: number;
  id: string | number;
  width?: number;
};

export type ListingSort =
  | 'NEWEST'
  | 'PRICE'
  | 'RELEVANCE';

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type RevisionReference = {
  id: string;
  version: number;
};

export type SavedSearchInput = {
  filter: ListingFilterInput;
  name: string;
};

export type SavedSearchReference = {
  id: string | number;
  version: number;
};

export type StaffListingFilter = {
  heldByStaff?: boolean | null | undefined;
  states?: Array<string> | null | undefined;
  text?: string | null | undefined;
};

export type SynonymGroupInput = {
  note?: string;
  terms: Array<string>;
};

export type SynonymGroupReference = {
  id: string | number;
  version: number;
};

export type MemberSolutionContactQueryVariables = Exact<{
  number: string;
}>;


export type MemberSolutionContactQuery = { solution: { id: string, contact: { person: string, email: string, phone: string } | null } | null };

export type SavedSearchPartsFragment = { id: string, version: number, name: string, notifies: boolean, createdAt: string, newMatches: number, filter: { text: string | null, kinds: Array<string> | null, categories: Array<string> | null, industries: Array<string> | null, processes: Array<string> | null, companySizes: Array<string> | null, priceModels: Array<string> | null, municipalities: Array<string> | null, tags: Array<string> | null, priceUpTo: number | null, subsidy: boolean | null } };

export type SavedSearchesQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedSearchesQuery = { savedSearches: Array<{ id: string, version: number, name: string, notifies: boolean, createdAt: string, newMatches: number, filter: { text: string | null, kinds: Array<string> | null, categories: Array<string> | null, industries: Array<string> | null, processes: Array<string> | null, companySizes: Array<string> | null, priceModels: Array<string> | null, municipalities: Array<string> | null, tags: Array<string> | null, priceUpTo: number | null, subsidy: boolean | null } }> };

export type SaveSearchMutationVariables = Exact<{
  search: SavedSearchInput;
}>;


export type SaveSearchMutation = { saveSearch: Array<{ id: string, version: number, name: string, notifies: boolean, createdAt: string, newMatches: number, filter: { text: string | null, kinds: Array<string> | null, categories: Array<string> | null, industries: Array<string> | null, processes: Array<string> | null, companySizes: Array<string> | null, priceModels: Array<string> | null, municipalities: Array<string> | null, tags: Array<string> | null, priceUpTo: number | null, subsidy: boolean | null } }> };

export type SetSavedSearchMailMutationVariables = Exact<{
  search: SavedSearchReference;
  notifies: boolean;
}>;


export type SetSavedSearchMailMutation = { setSavedSearchMail: Array<{ id: string, version: number, name: string, notifies: boolean, createdAt: string, newMatches: number, filter: { text: string | null, kinds: Array<string> | null, categories: Array<string> | null, industries: Array<string> | null, processes: Array<string> | null, companySizes: Array<string> | null, priceModels: Array<string> | null, municipalities: Array<string> | null, tags: Array<string> | null, priceUpTo: number | null, subsidy: boolean | null } }> };

export type RemoveSavedSearchMutationVariables = Exact<{
  search: SavedSearchReference;
}>;


export type RemoveSavedSearchMutation = { removeSavedSearch: string };

export type StaffReviewPartsFragment = { id: string, version: number, number: number, state: string, savedAt: string, submittedAt: string | null, content: { title: string, promise: string }, listing: { id: string, number: string, kind: string, state: string, vendor: { id: string, name: string } | null } | null };

export type StaffListingReviewsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffListingReviewsQuery = { listingReviews: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: number, state: string, savedAt: string, submittedAt: string | null, content: { title: string, promise: string }, listing: { id: string, number: string, kind: string, state: string, vendor: { id: string, name: string } | null } | null }> } };

export type StaffListingRevisionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffListingRevisionChangedSubscription = { listingRevisionChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, number: number, state: string, savedAt: string, submittedAt: string | null, content: { title: string, promise: string }, listing: { id: string, number: string, kind: string, state: string, vendor: { id: string, name: string } | null } | null } | null } };

export type StaffListingPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffListingPositionQuery = { listingReviews: { position: string } };

export type StaffListingReviewQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffListingReviewQuery = { listing: { id: string, number: string, kind: string, state: string, publishedAt: string | null, title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, heldBy: string | null, handedOverAt: string | null, expiresAt: string | null, archivedAt: string | null, archivedBy: string | null, archiveReason: string | null, viewerCanArchive: boolean | null, viewerCanBringBack: boolean | null, vendor: { id: string, name: string, municipality: string } | null, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanPublish: boolean, viewerCanSave: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null } | null };

export type StaffPublishListingMutationVariables = Exact<{
  revision: RevisionReference;
}>;


export type StaffPublishListingMutation = { publishListing: { id: string, version: number, state: string } };

export type StaffReturnListingMutationVariables = Exact<{
  revision: RevisionReference;
  comment: string;
  remarks: Array<FieldRemarkInput> | FieldRemarkInput;
}>;


export type StaffReturnListingMutation = { returnListing: { id: string, version: number, state: string } };

export type StaffListingsQueryVariables = Exact<{
  filter?: StaffListingFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type StaffListingsQuery = { staffListings: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: string, state: string, title: string, heldBy: string | null, publishedNumber: number | null, expiresAt: string | null, vendor: { id: string, name: string } | null, latestRevision: { id: string, number: number, state: string, content: { title: string } } | null }> } };

export type StaffVendorsQueryVariables = Exact<{
  text: string;
}>;


export type StaffVendorsQuery = { organizations: { nodes: Array<{ id: string, name: string, municipality: string, isVendor: boolean }> } };

export type StaffBeginListingMutationVariables = Exact<{
  kind: string;
  vendor: string | number;
}>;


export type StaffBeginListingMutation = { beginListing: { id: string } };

export type StaffSaveListingMutationVariables = Exact<{
  revision: RevisionReference;
  content: ListingContentInput;
}>;


export type StaffSaveListingMutation = { saveListingDraft: { id: string, version: number, savedAt: string, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } };

export type StaffHandOverListingMutationVariables = Exact<{
  id: string | number;
}>;


export type StaffHandOverListingMutation = { handOverListing: { id: string, heldBy: string | null } };

export type StaffArchiveListingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type StaffArchiveListingMutation = { archiveListing: { id: string, state: string } };

export type StaffBringBackListingMutationVariables = Exact<{
  id: string | number;
}>;


export type StaffBringBackListingMutation = { bringBackListing: { id: string, state: string } };

export type SynonymGroupPartsFragment = { id: string, version: number, heading: string, terms: Array<string>, note: string };

export type StaffSynonymGroupsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StaffSynonymGroupsQuery = { synonymGroups: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, heading: string, terms: Array<string>, note: string }> } };

export type StaffSearchTermsQueryVariables = Exact<{
  days: number;
  onlyZero: boolean;
}>;


export type StaffSearchTermsQuery = { searchTerms: Array<{ term: string, searches: number, zeroHits: number, hits: number, lastSearchedOn: string }> };

export type StaffNearWordsQueryVariables = Exact<{
  text: string;
}>;


export type StaffNearWordsQuery = { solutionSuggestions: Array<{ kind: string, text: string, count: number }> };

export type CreateSynonymGroupMutationVariables = Exact<{
  values: SynonymGroupInput;
}>;


export type CreateSynonymGroupMutation = { createSynonymGroup: { id: string, version: number, heading: string, terms: Array<string>, note: string } };

export type SaveSynonymGroupMutationVariables = Exact<{
  group: SynonymGroupReference;
  values: SynonymGroupInput;
}>;


export type SaveSynonymGroupMutation = { saveSynonymGroup: { id: string, version: number, heading: string, terms: Array<string>, note: string } };

export type RemoveSynonymGroupMutationVariables = Exact<{
  group: SynonymGroupReference;
}>;


export type RemoveSynonymGroupMutation = { removeSynonymGroup: string };

export type AddStandardSynonymsMutationVariables = Exact<{ [key: string]: never; }>;


export type AddStandardSynonymsMutation = { addStandardSynonyms: number };

export type VendorContentFragment = { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } };

export type VendorRevisionFragment = { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } };

export type VendorListingRowFragment = { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, publishedNumber: number | null, expiresAt: string | null, archivedAt: string | null, latestRevision: { id: string, number: number, state: string, comment: string, savedAt: string, content: { title: string, promise: string } } | null };

export type VendorListingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VendorListingsQuery = { myListings: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, publishedNumber: number | null, expiresAt: string | null, archivedAt: string | null, latestRevision: { id: string, number: number, state: string, comment: string, savedAt: string, content: { title: string, promise: string } } | null }> } };

export type VendorRevisionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type VendorRevisionChangedSubscription = { listingRevisionChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, state: string, version: number, listing: { id: string } | null } | null } };

export type VendorListingFragment = { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, publishedNumber: number | null, handedOverAt: string | null, expiresAt: string | null, archivedAt: string | null, archivedBy: string | null, archiveReason: string | null, viewerCanArchive: boolean | null, viewerCanBringBack: boolean | null, viewerCanProlong: boolean | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null };

export type VendorListingQueryVariables = Exact<{
  id: string | number;
}>;


export type VendorListingQuery = { listing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, publishedNumber: number | null, handedOverAt: string | null, expiresAt: string | null, archivedAt: string | null, archivedBy: string | null, archiveReason: string | null, viewerCanArchive: boolean | null, viewerCanBringBack: boolean | null, viewerCanProlong: boolean | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null } | null };

export type VendorListingsPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorListingsPositionQuery = { myListings: { position: string } };

export type VendorCreateListingMutationVariables = Exact<{
  kind: string;
}>;


export type VendorCreateListingMutation = { createListing: { id: string } };

export type VendorReviseListingMutationVariables = Exact<{
  id: string | number;
}>;


export type VendorReviseListingMutation = { reviseListing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, publishedNumber: number | null, handedOverAt: string | null, expiresAt: string | null, archivedAt: string | null, archivedBy: string | null, archiveReason: string | null, viewerCanArchive: boolean | null, viewerCanBringBack: boolean | null, viewerCanProlong: boolean | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null } };

export type VendorSaveListingMutationVariables = Exact<{
  revision: RevisionReference;
  content: ListingContentInput;
}>;


export type VendorSaveListingMutation = { saveListingDraft: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } };

export type VendorSubmitListingMutationVariables = Exact<{
  revision: RevisionReference;
}>;


export type VendorSubmitListingMutation = { submitListing: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } };

export type VendorRetractListingMutationVariables = Exact<{
  revision: RevisionReference;
}>;


export type VendorRetractListingMutation = { retractListing: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } };

export type VendorListingHistoryQueryVariables = Exact<{
  id: string | number;
}>;


export type VendorListingHistoryQuery = { listing: { id: string, number: string, title: string, publishedNumber: number | null, revisions: Array<{ id: string, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } }> | null } | null };

export type VendorRestoreListingMutationVariables = Exact<{
  revision: string | number;
}>;


export type VendorRestoreListingMutation = { restoreListing: { id: string } };

export type VendorArchiveListingMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type VendorArchiveListingMutation = { archiveListing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, publishedNumber: number | null, handedOverAt: string | null, expiresAt: string | null, archivedAt: string | null, archivedBy: string | null, archiveReason: string | null, viewerCanArchive: boolean | null, viewerCanBringBack: boolean | null, viewerCanProlong: boolean | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null } };

export type VendorBringBackListingMutationVariables = Exact<{
  id: string | number;
}>;


export type VendorBringBackListingMutation = { bringBackListing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, publishedNumber: number | null, handedOverAt: string | null, expiresAt: string | null, archivedAt: string | null, archivedBy: string | null, archiveReason: string | null, viewerCanArchive: boolean | null, viewerCanBringBack: boolean | null, viewerCanProlong: boolean | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null } };

export type VendorProlongListingMutationVariables = Exact<{
  id: string | number;
}>;


export type VendorProlongListingMutation = { prolongListing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, publishedNumber: number | null, handedOverAt: string | null, expiresAt: string | null, archivedAt: string | null, archivedBy: string | null, archiveReason: string | null, viewerCanArchive: boolean | null, viewerCanBringBack: boolean | null, viewerCanProlong: boolean | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null } };

export type VendorListingFiguresQueryVariables = Exact<{
  id: string | number;
}>;


export type VendorListingFiguresQuery = { listingFigures: { days: Array<{ day: string, views: number }>, months: Array<{ month: string, views: number, introduced: number, contacted: number }> } | null };

export type VendorTagSuggestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorTagSuggestionsQuery = { solutionFacets: Array<{ facet: string, values: Array<{ value: string, count: number }> }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SavedSearchPartsFragmentDoc = new TypedDocumentString(`
    fragment SavedSearchParts on SavedSearchRecord {
  id
  version
  name
  notifies
  createdAt
  newMatches
  filter {
    text
    kinds
    categories
    industries
    processes
    companySizes
    priceModels
    municipalities
    tags
    priceUpTo
    subsidy
  }
}
    `, {"fragmentName":"SavedSearchParts"}) as unknown as TypedDocumentString<SavedSearchPartsFragment, unknown>;
export const StaffReviewPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffReviewParts on ListingRevision {
  id
  version
  number
  state
  savedAt
  submittedAt
  content {
    title
    promise
  }
  listing {
    id
    number
    kind
    state
    vendor {
      id
      name
    }
  }
}
    `, {"fragmentName":"StaffReviewParts"}) as unknown as TypedDocumentString<StaffReviewPartsFragment, unknown>;
export const SynonymGroupPartsFragmentDoc = new TypedDocumentString(`
    fragment SynonymGroupParts on SynonymGroup {
  id
  version
  heading
  terms
  note
}
    `, {"fragmentName":"SynonymGroupParts"}) as unknown as TypedDocumentString<SynonymGroupPartsFragment, unknown>;
export const VendorListingRowFragmentDoc = new TypedDocumentString(`
    fragment VendorListingRow on Listing {
  id
  number
  kind
  state
  title
  publishedAt
  publishedNumber
  expiresAt
  archivedAt
  latestRevision {
    id
    number
    state
    comment
    savedAt
    content {
      title
      promise
    }
  }
}
    `, {"fragmentName":"VendorListingRow"}) as unknown as TypedDocumentString<VendorListingRowFragment, unknown>;
export const VendorContentFragmentDoc = new TypedDocumentString(`
    fragment VendorContent on ListingContent {
  title
  promise
  problem
  description
  categories
  tags
  industries
  processes
  companySizes
  priceModel
  priceMin
  priceMax
  priceNote
  leadTimeMin
  leadTimeMax
  subsidy
  cases {
    title
    industry
    before
    after
    figures {
      label
      before
      after
      unit
    }
  }
  images {
    id
    alt
    width
    height
  }
  links {
    kind
    label
    url
  }
  contact {
    person
    email
    phone
  }
  workStyles
  availability
}
    `, {"fragmentName":"VendorContent"}) as unknown as TypedDocumentString<VendorContentFragment, unknown>;
export const VendorRevisionFragmentDoc = new TypedDocumentString(`
    fragment VendorRevision on ListingRevision {
  id
  version
  number
  state
  comment
  remarks {
    path
    text
  }
  savedAt
  submittedAt
  decidedAt
  viewerCanSave
  viewerCanSubmit
  viewerCanRetract
  content {
    ...VendorContent
  }
}
    fragment VendorContent on ListingContent {
  title
  promise
  problem
  description
  categories
  tags
  industries
  processes
  companySizes
  priceModel
  priceMin
  priceMax
  priceNote
  leadTimeMin
  leadTimeMax
  subsidy
  cases {
    title
    industry
    before
    after
    figures {
      label
      before
      after
      unit
    }
  }
  images {
    id
    alt
    width
    height
  }
  links {
    kind
    label
    url
  }
  contact {
    person
    email
    phone
  }
  workStyles
  availability
}`, {"fragmentName":"VendorRevision"}) as unknown as TypedDocumentString<VendorRevisionFragment, unknown>;
export const VendorListingFragmentDoc = new TypedDocumentString(`
    fragment VendorListing on Listing {
  id
  number
  kind
  state
  title
  publishedAt
  publishedNumber
  handedOverAt
  expiresAt
  archivedAt
  archivedBy
  archiveReason
  viewerCanArchive
  viewerCanBringBack
  viewerCanProlong
  vendor {
    id
    name
    municipality
  }
  latestRevision {
    ...VendorRevision
  }
}
    fragment VendorContent on ListingContent {
  title
  promise
  problem
  description
  categories
  tags
  industries
  processes
  companySizes
  priceModel
  priceMin
  priceMax
  priceNote
  leadTimeMin
  leadTimeMax
  subsidy
  cases {
    title
    industry
    before
    after
    figures {
      label
      before
      after
      unit
    }
  }
  images {
    id
    alt
    width
    height
  }
  links {
    kind
    label
    url
  }
  contact {
    person
    email
    phone
  }
  workStyles
  availability
}
fragment VendorRevision on ListingRevision {
  id
  version
  number
  state
  comment
  remarks {
    path
    text
  }
  savedAt
  submittedAt
  decidedAt
  viewerCanSave
  viewerCanSubmit
  viewerCanRetract
  content {
    ...VendorContent
  }
}`, {"fragmentName":"VendorListing"}) as unknown as TypedDocumentString<VendorListingFragment, unknown>;
export const MemberSolutionContactDocument = {"__meta__":{"id":"sha256:87067c19b43f72809866e15a6ecc551f3c91dc4d7c619dca69da3b805e590f04"}} as unknown as TypedDocumentString<MemberSolutionContactQuery, MemberSolutionContactQueryVariables>;
export const SavedSearchesDocument = {"__meta__":{"id":"sha256:bb1bc215076f06423f4d9d0ec3e455270721c0cf78e1f84a9602f54295c6d87a"}} as unknown as TypedDocumentString<SavedSearchesQuery, SavedSearchesQueryVariables>;
export const SaveSearchDocument = {"__meta__":{"id":"sha256:072a194b1b726784aca0a27408fef3f1572a190abb90b6ce4eab00749da9b19f"}} as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const SetSavedSearchMailDocument = {"__meta__":{"id":"sha256:c2a2a79490c5a9cd97166878dea67bdfa0ce78d63dc61395edff074eecede7cb"}} as unknown as TypedDocumentString<SetSavedSearchMailMutation, SetSavedSearchMailMutationVariables>;
export const RemoveSavedSearchDocument = {"__meta__":{"id":"sha256:5cc45d2f9f40cb7b4cb5a158920e9fbf01c4aa41c5f1a3d38116b8ecd659e74e"}} as unknown as TypedDocumentString<RemoveSavedSearchMutation, RemoveSavedSearchMutationVariables>;
export const StaffListingReviewsDocument = {"__meta__":{"id":"sha256:2baa455bb9a398a2b2d759e7bbcf0a40ee9e84d59897ef6f0d077947ad21d8c6"}} as unknown as TypedDocumentString<StaffListingReviewsQuery, StaffListingReviewsQueryVariables>;
export const StaffListingRevisionChangedDocument = {"__meta__":{"id":"sha256:937faf63e063b84ae697d2ba0b859cbe01c0e97c29fe63e9eec488e937eb7d56"}} as unknown as TypedDocumentString<StaffListingRevisionChangedSubscription, StaffListingRevisionChangedSubscriptionVariables>;
export const StaffListingPositionDocument = {"__meta__":{"id":"sha256:513056bd734b217f503f698f46a00b1473fd88534dfd7ad6681d62abde9bb1ab"}} as unknown as TypedDocumentString<StaffListingPositionQuery, StaffListingPositionQueryVariables>;
export const StaffListingReviewDocument = {"__meta__":{"id":"sha256:d4967671a0f82db339b3c1c47cd0baf50e59f0230f3b4d4e8b7eecd65ff0f02d"}} as unknown as TypedDocumentString<StaffListingReviewQuery, StaffListingReviewQueryVariables>;
export const StaffPublishListingDocument = {"__meta__":{"id":"sha256:7474551014cd4a2e7ba64c9a39a67a45020cfe703c2d031faaef7ca2bfecb67d"}} as unknown as TypedDocumentString<StaffPublishListingMutation, StaffPublishListingMutationVariables>;
export const StaffReturnListingDocument = {"__meta__":{"id":"sha256:1ba3a4ad8d7f753495c83789843b378f625435a66029ecd0570bf85267724909"}} as unknown as TypedDocumentString<StaffReturnListingMutation, StaffReturnListingMutationVariables>;
export const StaffListingsDocument = {"__meta__":{"id":"sha256:bf5cefc0067efd3d1df921310fcf4e6f78b3da53e917ade6ec7b9d51a219af89"}} as unknown as TypedDocumentString<StaffListingsQuery, StaffListingsQueryVariables>;
export const StaffVendorsDocument = {"__meta__":{"id":"sha256:23fa224a67c7cb09a1f94aba8d676fc7981d6d80faa5e2e14dcc8d34b41499a9"}} as unknown as TypedDocumentString<StaffVendorsQuery, StaffVendorsQueryVariables>;
export const StaffBeginListingDocument = {"__meta__":{"id":"sha256:a7182aeea17d8c3ca6a41a05e38dc3c749c9da2287ace9031c9eac654b930199"}} as unknown as TypedDocumentString<StaffBeginListingMutation, StaffBeginListingMutationVariables>;
export const StaffSaveListingDocument = {"__meta__":{"id":"sha256:8d189aaaffe620d7f5520eff7e57d626bd6f8a91d9bb2bce9c19b617d5f8be5b"}} as unknown as TypedDocumentString<StaffSaveListingMutation, StaffSaveListingMutationVariables>;
export const StaffHandOverListingDocument = {"__meta__":{"id":"sha256:fb81be51cd47b7e354dd1306943af1038df1fd5e3c81e06287bf4df023fbbaed"}} as unknown as TypedDocumentString<StaffHandOverListingMutation, StaffHandOverListingMutationVariables>;
export const StaffArchiveListingDocument = {"__meta__":{"id":"sha256:2d209084a971ca39e591a3eb8f60ae298c6e68a51c0cdc407e77f2a8f4b721a9"}} as unknown as TypedDocumentString<StaffArchiveListingMutation, StaffArchiveListingMutationVariables>;
export const StaffBringBackListingDocument = {"__meta__":{"id":"sha256:9de128cdc50550bc90576fd821d2da0591b86da0068fd35ec5160087476d78e0"}} as unknown as TypedDocumentString<StaffBringBackListingMutation, StaffBringBackListingMutationVariables>;
export const StaffSynonymGroupsDocument = {"__meta__":{"id":"sha256:7642985394af518a916923a914c74a6bba090f71be997af08f6e81019cf70bdb"}} as unknown as TypedDocumentString<StaffSynonymGroupsQuery, StaffSynonymGroupsQueryVariables>;
export const StaffSearchTermsDocument = {"__meta__":{"id":"sha256:58709a9dc14e47c5d236798cf1d3dc37a29aeabbcbfa6ca6faea20b98497908f"}} as unknown as TypedDocumentString<StaffSearchTermsQuery, StaffSearchTermsQueryVariables>;
export const StaffNearWordsDocument = {"__meta__":{"id":"sha256:c31d79a40bc2b6dfe4b475b370dd0b2ec623e4388fdab39c62078e01c612c2b7"}} as unknown as TypedDocumentString<StaffNearWordsQuery, StaffNearWordsQueryVariables>;
export const CreateSynonymGroupDocument = {"__meta__":{"id":"sha256:0da39481c200113a20cc035023a74a5ac4ebf533063d63d731dbd2854f374449"}} as unknown as TypedDocumentString<CreateSynonymGroupMutation, CreateSynonymGroupMutationVariables>;
export const SaveSynonymGroupDocument = {"__meta__":{"id":"sha256:ac9f0a2a2af4ada401a6256e280ada022fe7af0ba81ac3ed460fb1c0d15880bf"}} as unknown as TypedDocumentString<SaveSynonymGroupMutation, SaveSynonymGroupMutationVariables>;
export const RemoveSynonymGroupDocument = {"__meta__":{"id":"sha256:50da56fa9aa8ec8ff8be1f5e586fcc6e5e9893f29e34b66606d1a21eb26f785f"}} as unknown as TypedDocumentString<RemoveSynonymGroupMutation, RemoveSynonymGroupMutationVariables>;
export const AddStandardSynonymsDocument = {"__meta__":{"id":"sha256:d57e035a49481a879ca92154b2ae2dd1c3b696134883cb5c922618d4d382f64a"}} as unknown as TypedDocumentString<AddStandardSynonymsMutation, AddStandardSynonymsMutationVariables>;
export const VendorListingsDocument = {"__meta__":{"id":"sha256:92f581d3ba8d82cc92bd579067ff0ea065e8c42dabc5970ae4f07155f562c148"}} as unknown as TypedDocumentString<VendorListingsQuery, VendorListingsQueryVariables>;
export const VendorRevisionChangedDocument = {"__meta__":{"id":"sha256:4eefad4c236e0a9cfbdc5fb558e691a6761ca6b805289677857459702c432ec6"}} as unknown as TypedDocumentString<VendorRevisionChangedSubscription, VendorRevisionChangedSubscriptionVariables>;
export const VendorListingDocument = {"__meta__":{"id":"sha256:6142073f1de1523264f83e03480faf27d2a147eb98b3478b330a4b2342ee78ef"}} as unknown as TypedDocumentString<VendorListingQuery, VendorListingQueryVariables>;
export const VendorListingsPositionDocument = {"__meta__":{"id":"sha256:9fc567f098e8d8b181dcb6feee9919128ad24e0cca14770f3baa8463214a8922"}} as unknown as TypedDocumentString<VendorListingsPositionQuery, VendorListingsPositionQueryVariables>;
export const VendorCreateListingDocument = {"__meta__":{"id":"sha256:258847b5a6ff751e41e819411436799b9094b3c5ebe57be9cfb19c36408fb54a"}} as unknown as TypedDocumentString<VendorCreateListingMutation, VendorCreateListingMutationVariables>;
export const VendorReviseListingDocument = {"__meta__":{"id":"sha256:9463e4ede405bbf1fc07bdca3fe803da65de9925ac120ea35eb0d713aaebfd7c"}} as unknown as TypedDocumentString<VendorReviseListingMutation, VendorReviseListingMutationVariables>;
export const VendorSaveListingDocument = {"__meta__":{"id":"sha256:ec756ac8cbd45793ae869b1734cf3c2a50e16440b56d81330d2562ea98ad4f75"}} as unknown as TypedDocumentString<VendorSaveListingMutation, VendorSaveListingMutationVariables>;
export const VendorSubmitListingDocument = {"__meta__":{"id":"sha256:4377fd19f706afd6948e6f83cec115dfbb1e3134b7b8837efd16fbcf47b06d55"}} as unknown as TypedDocumentString<VendorSubmitListingMutation, VendorSubmitListingMutationVariables>;
export const VendorRetractListingDocument = {"__meta__":{"id":"sha256:2c799be43d4dc58a657e4e8da6a9f913840c8e815b3cc7389ec35955aaa1c5ad"}} as unknown as TypedDocumentString<VendorRetractListingMutation, VendorRetractListingMutationVariables>;
export const VendorListingHistoryDocument = {"__meta__":{"id":"sha256:b2904ee571aeba8ff488fb8955a130ca54dbf3ea5055ece83803bc81c7335422"}} as unknown as TypedDocumentString<VendorListingHistoryQuery, VendorListingHistoryQueryVariables>;
export const VendorRestoreListingDocument = {"__meta__":{"id":"sha256:d71148bea30e0effcbefc49423f50b57ff8ed47dc3cc97ae8a00324a0c37f780"}} as unknown as TypedDocumentString<VendorRestoreListingMutation, VendorRestoreListingMutationVariables>;
export const VendorArchiveListingDocument = {"__meta__":{"id":"sha256:0fa9ff2b33bef062c44f3747316b73520ab0d375d93107ab6d9c3a7b1c8a2fd5"}} as unknown as TypedDocumentString<VendorArchiveListingMutation, VendorArchiveListingMutationVariables>;
export const VendorBringBackListingDocument = {"__meta__":{"id":"sha256:b376b71a2462a5ead467872b928d99fd14519db84855cea0f414c8256715b1f4"}} as unknown as TypedDocumentString<VendorBringBackListingMutation, VendorBringBackListingMutationVariables>;
export const VendorProlongListingDocument = {"__meta__":{"id":"sha256:ecffe49da473775684fcdd2c3d3b08eca6e916f130fa0a74a50ef66d9a2ecca5"}} as unknown as TypedDocumentString<VendorProlongListingMutation, VendorProlongListingMutationVariables>;
export const VendorListingFiguresDocument = {"__meta__":{"id":"sha256:91ccb8b85d31553b87431d4f4bdd29e98a9bb71f9084ba0e106c787acc4383d3"}} as unknown as TypedDocumentString<VendorListingFiguresQuery, VendorListingFiguresQueryVariables>;
export const VendorTagSuggestionsDocument = {"__meta__":{"id":"sha256:dbe950947ef2523c3c9e5096e9fff6801a6d054a581d296194deb29878d8adea"}} as unknown as TypedDocumentString<VendorTagSuggestionsQuery, VendorTagSuggestionsQueryVariables>;