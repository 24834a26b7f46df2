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

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type RevisionReference = {
  id: string;
  version: number;
};

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
export const StaffListingReviewsDocument = new TypedDocumentString(`
    query StaffListingReviews($first: Int! = 50, $after: String) {
  listingReviews(first: $first, after: $after) {
    totalCount
    position
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StaffReviewParts
    }
  }
}
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
}`) as unknown as TypedDocumentString<StaffListingReviewsQuery, StaffListingReviewsQueryVariables>;
export const StaffListingRevisionChangedDocument = new TypedDocumentString(`
    subscription StaffListingRevisionChanged($since: String) {
  listingRevisionChanged(since: $since) {
    kind
    position
    id
    node {
      ...StaffReviewParts
    }
  }
}
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
}`) as unknown as TypedDocumentString<StaffListingRevisionChangedSubscription, StaffListingRevisionChangedSubscriptionVariables>;
export const StaffListingPositionDocument = new TypedDocumentString(`
    query StaffListingPosition {
  listingReviews(first: 1) {
    position
  }
}
    `) as unknown as TypedDocumentString<StaffListingPositionQuery, StaffListingPositionQueryVariables>;
export const StaffListingReviewDocument = new TypedDocumentString(`
    query StaffListingReview($id: ID!) {
  listing(id: $id) {
    id
    number
    kind
    state
    publishedAt
    vendor {
      id
      name
      municipality
    }
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
    latestRevision {
      id
      version
      number
      state
      comment
      savedAt
      submittedAt
      decidedAt
      viewerCanPublish
      content {
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
    }
  }
}
    `) as unknown as TypedDocumentString<StaffListingReviewQuery, StaffListingReviewQueryVariables>;
export const StaffPublishListingDocument = new TypedDocumentString(`
    mutation StaffPublishListing($revision: RevisionReference!) {
  publishListing(revision: $revision) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<StaffPublishListingMutation, StaffPublishListingMutationVariables>;
export const StaffReturnListingDocument = new TypedDocumentString(`
    mutation StaffReturnListing($revision: RevisionReference!, $comment: String!) {
  returnListing(revision: $revision, comment: $comment) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<StaffReturnListingMutation, StaffReturnListingMutationVariables>;
export const VendorListingsDocument = new TypedDocumentString(`
    query VendorListings($after: String) {
  myListings(first: 50, after: $after) {
    position
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...VendorListingRow
    }
  }
}
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
}`) as unknown as TypedDocumentString<VendorListingsQuery, VendorListingsQueryVariables>;
export const VendorRevisionChangedDocument = new TypedDocumentString(`
    subscription VendorRevisionChanged($since: String) {
  listingRevisionChanged(since: $since) {
    kind
    id
    position
    node {
      id
      state
      version
      listing {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<VendorRevisionChangedSubscription, VendorRevisionChangedSubscriptionVariables>;
export const VendorListingDocument = new TypedDocumentString(`
    query VendorListing($id: ID!) {
  listing(id: $id) {
    ...VendorListing
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
}
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
}`) as unknown as TypedDocumentString<VendorListingQuery, VendorListingQueryVariables>;
export const VendorListingsPositionDocument = new TypedDocumentString(`
    query VendorListingsPosition {
  myListings(first: 1) {
    position
  }
}
    `) as unknown as TypedDocumentString<VendorListingsPositionQuery, VendorListingsPositionQueryVariables>;
export const VendorCreateListingDocument = new TypedDocumentString(`
    mutation VendorCreateListing($kind: String!) {
  createListing(kind: $kind) {
    id
  }
}
    `) as unknown as TypedDocumentString<VendorCreateListingMutation, VendorCreateListingMutationVariables>;
export const VendorReviseListingDocument = new TypedDocumentString(`
    mutation VendorReviseListing($id: ID!) {
  reviseListing(id: $id) {
    ...VendorListing
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
}
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
}`) as unknown as TypedDocumentString<VendorReviseListingMutation, VendorReviseListingMutationVariables>;
export const VendorSaveListingDocument = new TypedDocumentString(`
    mutation VendorSaveListing($revision: RevisionReference!, $content: ListingContentInput!) {
  saveListingDraft(revision: $revision, content: $content) {
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
}`) as unknown as TypedDocumentString<VendorSaveListingMutation, VendorSaveListingMutationVariables>;
export const VendorSubmitListingDocument = new TypedDocumentString(`
    mutation VendorSubmitListing($revision: RevisionReference!) {
  submitListing(revision: $revision) {
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
}`) as unknown as TypedDocumentString<VendorSubmitListingMutation, VendorSubmitListingMutationVariables>;
export const VendorRetractListingDocument = new TypedDocumentString(`
    mutation VendorRetractListing($revision: RevisionReference!) {
  retractListing(revision: $revision) {
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
}`) as unknown as TypedDocumentString<VendorRetractListingMutation, VendorRetractListingMutationVariables>;