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

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type RevisionReference = {
  id: string;
  version: number;
};

export type MemberSolutionContactQueryVariables = Exact<{
  number: string;
}>;


export type MemberSolutionContactQuery = { solution: { id: string, contact: { person: string, email: string, phone: string } | null } | null };

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

export type VendorContentFragment = { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } };

export type VendorRevisionFragment = { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } };

export type VendorListingRowFragment = { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, latestRevision: { id: string, number: number, state: string, comment: string, savedAt: string, content: { title: string, promise: string } } | null };

export type VendorListingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VendorListingsQuery = { myListings: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, latestRevision: { id: string, number: number, state: string, comment: string, savedAt: string, content: { title: string, promise: string } } | null }> } };

export type VendorRevisionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type VendorRevisionChangedSubscription = { listingRevisionChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, state: string, version: number, listing: { id: string } | null } | null } };

export type VendorListingFragment = { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null };

export type VendorListingQueryVariables = Exact<{
  id: string | number;
}>;


export type VendorListingQuery = { listing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null } | null };

export type VendorListingsPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type VendorListingsPositionQuery = { myListings: { position: string } };

export type VendorCreateListingMutationVariables = Exact<{
  kind: string;
}>;


export type VendorCreateListingMutation = { createListing: { id: string } };

export type VendorReviseListingMutationVariables = Exact<{
  id: string | number;
}>;


export type VendorReviseListingMutation = { reviseListing: { id: string, number: string, kind: string, state: string, title: string, publishedAt: string | null, vendor: { id: string, name: string, municipality: string } | null, latestRevision: { id: string, version: number, number: number, state: string, comment: string, savedAt: string, submittedAt: string | null, decidedAt: string | null, viewerCanSave: boolean, viewerCanSubmit: boolean, viewerCanRetract: boolean, remarks: Array<{ path: string, text: string }>, content: { title: string, promise: string, problem: string, description: string, categories: Array<string>, tags: Array<string>, industries: Array<string>, processes: Array<string>, companySizes: Array<string>, priceModel: string, priceMin: number | null, priceMax: number | null, priceNote: string, leadTimeMin: number | null, leadTimeMax: number | null, subsidy: boolean, workStyles: Array<string>, availability: string, cases: Array<{ title: string, industry: string, before: string, after: string, figures: Array<{ label: string, before: number | null, after: number | null, unit: string }> }>, images: Array<{ id: string, alt: string, width: number, height: number }>, links: Array<{ kind: string, label: string, url: string }>, contact: { person: string, email: string, phone: string } } } | null } };

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
export const StaffListingReviewsDocument = {"__meta__":{"id":"sha256:2baa455bb9a398a2b2d759e7bbcf0a40ee9e84d59897ef6f0d077947ad21d8c6"}} as unknown as TypedDocumentString<StaffListingReviewsQuery, StaffListingReviewsQueryVariables>;
export const StaffListingRevisionChangedDocument = {"__meta__":{"id":"sha256:937faf63e063b84ae697d2ba0b859cbe01c0e97c29fe63e9eec488e937eb7d56"}} as unknown as TypedDocumentString<StaffListingRevisionChangedSubscription, StaffListingRevisionChangedSubscriptionVariables>;
export const StaffListingPositionDocument = {"__meta__":{"id":"sha256:513056bd734b217f503f698f46a00b1473fd88534dfd7ad6681d62abde9bb1ab"}} as unknown as TypedDocumentString<StaffListingPositionQuery, StaffListingPositionQueryVariables>;
export const StaffListingReviewDocument = {"__meta__":{"id":"sha256:d4967671a0f82db339b3c1c47cd0baf50e59f0230f3b4d4e8b7eecd65ff0f02d"}} as unknown as TypedDocumentString<StaffListingReviewQuery, StaffListingReviewQueryVariables>;
export const StaffPublishListingDocument = {"__meta__":{"id":"sha256:7474551014cd4a2e7ba64c9a39a67a45020cfe703c2d031faaef7ca2bfecb67d"}} as unknown as TypedDocumentString<StaffPublishListingMutation, StaffPublishListingMutationVariables>;
export const StaffReturnListingDocument = {"__meta__":{"id":"sha256:1ba3a4ad8d7f753495c83789843b378f625435a66029ecd0570bf85267724909"}} as unknown as TypedDocumentString<StaffReturnListingMutation, StaffReturnListingMutationVariables>;
export const VendorListingsDocument = {"__meta__":{"id":"sha256:9e5ea04303a297564fd0b683225e443cc1315e18ec98466719cf96875503b75c"}} as unknown as TypedDocumentString<VendorListingsQuery, VendorListingsQueryVariables>;
export const VendorRevisionChangedDocument = {"__meta__":{"id":"sha256:4eefad4c236e0a9cfbdc5fb558e691a6761ca6b805289677857459702c432ec6"}} as unknown as TypedDocumentString<VendorRevisionChangedSubscription, VendorRevisionChangedSubscriptionVariables>;
export const VendorListingDocument = {"__meta__":{"id":"sha256:1ea7c2a417c0afbab45c46e1d8a94204b7eb139c57b1da5a38aac992e945469e"}} as unknown as TypedDocumentString<VendorListingQuery, VendorListingQueryVariables>;
export const VendorListingsPositionDocument = {"__meta__":{"id":"sha256:9fc567f098e8d8b181dcb6feee9919128ad24e0cca14770f3baa8463214a8922"}} as unknown as TypedDocumentString<VendorListingsPositionQuery, VendorListingsPositionQueryVariables>;
export const VendorCreateListingDocument = {"__meta__":{"id":"sha256:258847b5a6ff751e41e819411436799b9094b3c5ebe57be9cfb19c36408fb54a"}} as unknown as TypedDocumentString<VendorCreateListingMutation, VendorCreateListingMutationVariables>;
export const VendorReviseListingDocument = {"__meta__":{"id":"sha256:88ddb74176cfeac37626f8104a9ef12485548b50d9b0ab1e64c13b9552620410"}} as unknown as TypedDocumentString<VendorReviseListingMutation, VendorReviseListingMutationVariables>;
export const VendorSaveListingDocument = {"__meta__":{"id":"sha256:ec756ac8cbd45793ae869b1734cf3c2a50e16440b56d81330d2562ea98ad4f75"}} as unknown as TypedDocumentString<VendorSaveListingMutation, VendorSaveListingMutationVariables>;
export const VendorSubmitListingDocument = {"__meta__":{"id":"sha256:4377fd19f706afd6948e6f83cec115dfbb1e3134b7b8837efd16fbcf47b06d55"}} as unknown as TypedDocumentString<VendorSubmitListingMutation, VendorSubmitListingMutationVariables>;
export const VendorRetractListingDocument = {"__meta__":{"id":"sha256:2c799be43d4dc58a657e4e8da6a9f913840c8e815b3cc7389ec35955aaa1c5ad"}} as unknown as TypedDocumentString<VendorRetractListingMutation, VendorRetractListingMutationVariables>;