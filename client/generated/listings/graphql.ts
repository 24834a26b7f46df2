/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ListingCaseInput = {
  after?: string;
  before?: string;
  industry?: string;
  title?: string;
};

export type ListingContentInput = {
  cases?: Array<ListingCaseInput>;
  categories?: Array<string>;
  companySizes?: Array<string>;
  description?: string;
  industries?: Array<string>;
  leadTimeMax?: number | null | undefined;
  leadTimeMin?: number | null | undefined;
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

export type SynonymGroupInput = {
  note?: string;
  terms: Array<string>;
};

export type SynonymGroupReference = {
  id: string | number;
  version: number;
};

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


export type StaffListingReviewQuery = { listing: { id: string, number: string, kind: string, state: string, publishedAt: string | null, title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, vendor: { id: string, name: string, municipality: string } | null, cases: Array<{ title: string, industry: string, before: string, after: string }>, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanPublish: boolean, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> } } | null } | null };

export type StaffPublishListingMutationVariables = Exact<{
  revision: RevisionReference;
}>;


export type StaffPublishListingMutation = { publishListing: { id: string, version: number, state: string } };

export type StaffReturnListingMutationVariables = Exact<{
  revision: RevisionReference;
  comment: string;
}>;


export type StaffReturnListingMutation = { returnListing: { id: string, version: number, state: string } };

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

export type VendorContentFragment = { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> };

export type VendorRevisionFragment = { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> } };

export type VendorListingRowFragment = { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, latestRevision: { id: string, number: number, state: string, comment: string, savedAt: string, content: { title: string, promise: string } } | null };

export type VendorListingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VendorListingsQuery = { myListings: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, latestRevision: { id: string, number: number, state: string, comment: string, savedAt: string, content: { title: string, promise: string } } | null }> } };

export type VendorRevisionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type VendorRevisionChangedSubscription = { listingRevisionChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, state: string, version: number, listing: { id: string } | null } | null } };

export type VendorListingFragment = { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> } } | null };

export type VendorListingQueryVariables = Exact<{
  id: string | number;
}>;


export type VendorListingQuery = { listing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> } } | null } | null };

export type VendorListingsPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorListingsPositionQuery = { myListings: { position: string } };

export type VendorCreateListingMutationVariables = Exact<{
  kind: string;
}>;


export type VendorCreateListingMutation = { createListing: { id: string } };

export type VendorReviseListingMutationVariables = Exact<{
  id: string | number;
}>;


export type VendorReviseListingMutation = { reviseListing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> } } | null } };

export type VendorSaveListingMutationVariables = Exact<{
  revision: RevisionReference;
  content: ListingContentInput;
}>;


export type VendorSaveListingMutation = { saveListingDraft: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> } } };

export type VendorSubmitListingMutationVariables = Exact<{
  revision: RevisionReference;
}>;


export type VendorSubmitListingMutation = { submitListing: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> } } };

export type VendorRetractListingMutationVariables = Exact<{
  revision: RevisionReference;
}>;


export type VendorRetractListingMutation = { retractListing: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, cases: Array<{ title: string, industry: string, before: string, after: string }> } } };

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
  }
}
    `, {"fragmentName":"VendorContent"}) as unknown as TypedDocumentString<VendorContentFragment, unknown>;
export const VendorRevisionFragmentDoc = new TypedDocumentString(`
    fragment VendorRevision on ListingRevision {
  id
  version
  number
  state
  comment
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
  }
}`, {"fragmentName":"VendorRevision"}) as unknown as TypedDocumentString<VendorRevisionFragment, unknown>;
export const VendorListingFragmentDoc = new TypedDocumentString(`
    fragment VendorListing on Listing {
  id
  number
  kind
  state
  title
  publishedAt
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
  }
}
fragment VendorRevision on ListingRevision {
  id
  version
  number
  state
  comment
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
export const SavedSearchesDocument = {"__meta__":{"id":"sha256:bb1bc215076f06423f4d9d0ec3e455270721c0cf78e1f84a9602f54295c6d87a"}} as unknown as TypedDocumentString<SavedSearchesQuery, SavedSearchesQueryVariables>;
export const SaveSearchDocument = {"__meta__":{"id":"sha256:072a194b1b726784aca0a27408fef3f1572a190abb90b6ce4eab00749da9b19f"}} as unknown as TypedDocumentString<SaveSearchMutation, SaveSearchMutationVariables>;
export const SetSavedSearchMailDocument = {"__meta__":{"id":"sha256:c2a2a79490c5a9cd97166878dea67bdfa0ce78d63dc61395edff074eecede7cb"}} as unknown as TypedDocumentString<SetSavedSearchMailMutation, SetSavedSearchMailMutationVariables>;
export const RemoveSavedSearchDocument = {"__meta__":{"id":"sha256:5cc45d2f9f40cb7b4cb5a158920e9fbf01c4aa41c5f1a3d38116b8ecd659e74e"}} as unknown as TypedDocumentString<RemoveSavedSearchMutation, RemoveSavedSearchMutationVariables>;
export const StaffListingReviewsDocument = {"__meta__":{"id":"sha256:2baa455bb9a398a2b2d759e7bbcf0a40ee9e84d59897ef6f0d077947ad21d8c6"}} as unknown as TypedDocumentString<StaffListingReviewsQuery, StaffListingReviewsQueryVariables>;
export const StaffListingRevisionChangedDocument = {"__meta__":{"id":"sha256:937faf63e063b84ae697d2ba0b859cbe01c0e97c29fe63e9eec488e937eb7d56"}} as unknown as TypedDocumentString<StaffListingRevisionChangedSubscription, StaffListingRevisionChangedSubscriptionVariables>;
export const StaffListingPositionDocument = {"__meta__":{"id":"sha256:513056bd734b217f503f698f46a00b1473fd88534dfd7ad6681d62abde9bb1ab"}} as unknown as TypedDocumentString<StaffListingPositionQuery, StaffListingPositionQueryVariables>;
export const StaffListingReviewDocument = {"__meta__":{"id":"sha256:5ba6dba975d225cce40fb7203ab1e0ff90e468f87ea7349e7272cb9007ad1d5e"}} as unknown as TypedDocumentString<StaffListingReviewQuery, StaffListingReviewQueryVariables>;
export const StaffPublishListingDocument = {"__meta__":{"id":"sha256:7474551014cd4a2e7ba64c9a39a67a45020cfe703c2d031faaef7ca2bfecb67d"}} as unknown as TypedDocumentString<StaffPublishListingMutation, StaffPublishListingMutationVariables>;
export const StaffReturnListingDocument = {"__meta__":{"id":"sha256:7f37c17ef16f9d15876f48945958bef4933620e60cf189b1f2770bb54f35ce8d"}} as unknown as TypedDocumentString<StaffReturnListingMutation, StaffReturnListingMutationVariables>;
export const StaffSynonymGroupsDocument = {"__meta__":{"id":"sha256:7642985394af518a916923a914c74a6bba090f71be997af08f6e81019cf70bdb"}} as unknown as TypedDocumentString<StaffSynonymGroupsQuery, StaffSynonymGroupsQueryVariables>;
export const StaffSearchTermsDocument = {"__meta__":{"id":"sha256:58709a9dc14e47c5d236798cf1d3dc37a29aeabbcbfa6ca6faea20b98497908f"}} as unknown as TypedDocumentString<StaffSearchTermsQuery, StaffSearchTermsQueryVariables>;
export const StaffNearWordsDocument = {"__meta__":{"id":"sha256:c31d79a40bc2b6dfe4b475b370dd0b2ec623e4388fdab39c62078e01c612c2b7"}} as unknown as TypedDocumentString<StaffNearWordsQuery, StaffNearWordsQueryVariables>;
export const CreateSynonymGroupDocument = {"__meta__":{"id":"sha256:0da39481c200113a20cc035023a74a5ac4ebf533063d63d731dbd2854f374449"}} as unknown as TypedDocumentString<CreateSynonymGroupMutation, CreateSynonymGroupMutationVariables>;
export const SaveSynonymGroupDocument = {"__meta__":{"id":"sha256:ac9f0a2a2af4ada401a6256e280ada022fe7af0ba81ac3ed460fb1c0d15880bf"}} as unknown as TypedDocumentString<SaveSynonymGroupMutation, SaveSynonymGroupMutationVariables>;
export const RemoveSynonymGroupDocument = {"__meta__":{"id":"sha256:50da56fa9aa8ec8ff8be1f5e586fcc6e5e9893f29e34b66606d1a21eb26f785f"}} as unknown as TypedDocumentString<RemoveSynonymGroupMutation, RemoveSynonymGroupMutationVariables>;
export const AddStandardSynonymsDocument = {"__meta__":{"id":"sha256:d57e035a49481a879ca92154b2ae2dd1c3b696134883cb5c922618d4d382f64a"}} as unknown as TypedDocumentString<AddStandardSynonymsMutation, AddStandardSynonymsMutationVariables>;
export const VendorListingsDocument = {"__meta__":{"id":"sha256:9e5ea04303a297564fd0b683225e443cc1315e18ec98466719cf96875503b75c"}} as unknown as TypedDocumentString<VendorListingsQuery, VendorListingsQueryVariables>;
export const VendorRevisionChangedDocument = {"__meta__":{"id":"sha256:4eefad4c236e0a9cfbdc5fb558e691a6761ca6b805289677857459702c432ec6"}} as unknown as TypedDocumentString<VendorRevisionChangedSubscription, VendorRevisionChangedSubscriptionVariables>;
export const VendorListingDocument = {"__meta__":{"id":"sha256:b9bc9e06ec66edf0c3d0600278af33763402f7e96f507c6adcf6efcbeb5fd00f"}} as unknown as TypedDocumentString<VendorListingQuery, VendorListingQueryVariables>;
export const VendorListingsPositionDocument = {"__meta__":{"id":"sha256:9fc567f098e8d8b181dcb6feee9919128ad24e0cca14770f3baa8463214a8922"}} as unknown as TypedDocumentString<VendorListingsPositionQuery, VendorListingsPositionQueryVariables>;
export const VendorCreateListingDocument = {"__meta__":{"id":"sha256:258847b5a6ff751e41e819411436799b9094b3c5ebe57be9cfb19c36408fb54a"}} as unknown as TypedDocumentString<VendorCreateListingMutation, VendorCreateListingMutationVariables>;
export const VendorReviseListingDocument = {"__meta__":{"id":"sha256:990b9701658b3c5e4ec0014223f2acd49b671727e196241af78190c30e577c92"}} as unknown as TypedDocumentString<VendorReviseListingMutation, VendorReviseListingMutationVariables>;
export const VendorSaveListingDocument = {"__meta__":{"id":"sha256:64d660ed1f5ed5a93f9641230c15630c7f32554d1f449ead61033be6c00adf77"}} as unknown as TypedDocumentString<VendorSaveListingMutation, VendorSaveListingMutationVariables>;
export const VendorSubmitListingDocument = {"__meta__":{"id":"sha256:36da0a1cacf46a225ff5792d35f3b806ab3db51014c350410dd65f504cc5eed3"}} as unknown as TypedDocumentString<VendorSubmitListingMutation, VendorSubmitListingMutationVariables>;
export const VendorRetractListingDocument = {"__meta__":{"id":"sha256:7df6af570f8d6d11f05b95e04f217b28e505697f82cd21bfb19ce3de5e0501aa"}} as unknown as TypedDocumentString<VendorRetractListingMutation, VendorRetractListingMutationVariables>;