/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnonymousNeedInput = {
  budgetMax?: number | null | undefined;
  budgetMin?: number | null | undefined;
  deadline?: string;
  industry?: string;
  region?: string;
  size?: string;
  summary?: string;
  topics?: Array<string>;
};

export type AnswerInput = {
  id: string | number;
  interested: boolean;
  text: string;
  version: number;
};

export type ConsultationReference = {
  id: string | number;
  version: number;
};

export type IntroductionReference = {
  id: string | number;
  version: number;
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

export type MemberIntroductionFragment = { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null };

export type MemberIntroductionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MemberIntroductionsQuery = { introductions: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null }> } };

export type MemberIntroductionsOfQueryVariables = Exact<{
  consultation: string | number;
  after?: string | null | undefined;
}>;


export type MemberIntroductionsOfQuery = { introductionsOf: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null }> } };

export type MemberIntroductionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type MemberIntroductionChangedSubscription = { introductionChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } | null } };

export type MemberDiscloseMutationVariables = Exact<{
  introduction: IntroductionReference;
}>;


export type MemberDiscloseMutation = { discloseIdentity: { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

export type MemberDismissMutationVariables = Exact<{
  introduction: IntroductionReference;
}>;


export type MemberDismissMutation = { dismissIntroduction: { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

export type StaffIntroductionFragment = { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null };

export type StaffIntroductionsQueryVariables = Exact<{
  consultation: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffIntroductionsQuery = { introductionsOf: { position: string, nodes: Array<{ id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffIntroductionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffIntroductionChangedSubscription = { introductionChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } | null } };

export type StaffSolutionsQueryVariables = Exact<{
  first: number;
  filter?: ListingFilterInput | null | undefined;
}>;


export type StaffSolutionsQuery = { solutions: { totalCount: number | null, nodes: Array<{ id: string, number: string, kind: string, title: string, promise: string, priceModel: string, priceMin: number | null, priceMax: number | null, categories: Array<string>, vendor: { id: string, name: string, municipality: string } | null }> }, solutionFacets: Array<{ facet: string, values: Array<{ value: string, count: number }> }> };

export type StaffAnonymousNeedQueryVariables = Exact<{
  consultation: string | number;
}>;


export type StaffAnonymousNeedQuery = { anonymousNeed: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } };

export type StaffShortlistMutationVariables = Exact<{
  consultation: string | number;
  listing: string | number;
}>;


export type StaffShortlistMutation = { shortlistListing: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

export type StaffRemoveCandidateMutationVariables = Exact<{
  id: string | number;
}>;


export type StaffRemoveCandidateMutation = { removeCandidate: string };

export type StaffSendIntroductionsMutationVariables = Exact<{
  consultation: ConsultationReference;
  need: AnonymousNeedInput;
  reason?: string | null | undefined;
}>;


export type StaffSendIntroductionsMutation = { sendIntroductions: { id: string, version: number, state: string } };

export type StaffConfirmContactMutationVariables = Exact<{
  introduction: IntroductionReference;
}>;


export type StaffConfirmContactMutation = { confirmContact: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

export type VendorNeedFragment = { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null };

export type VendorNeedsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VendorNeedsQuery = { introductions: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null }> } };

export type VendorNeedChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type VendorNeedChangedSubscription = { introductionChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null } | null } };

export type VendorAnswerMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type VendorAnswerMutation = { answerIntroduction: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null } };

export type VendorConfirmContactMutationVariables = Exact<{
  introduction: IntroductionReference;
}>;


export type VendorConfirmContactMutation = { confirmContact: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null } };

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
export const MemberIntroductionFragmentDoc = new TypedDocumentString(`
    fragment MemberIntroduction on Introduction {
  id
  version
  state
  stateLabel
  answer
  sentAt
  answeredAt
  disclosedAt
  contactedAt
  changedAt
  viewerCanDisclose
  viewerCanDismiss
  viewerCanConfirm
  consultation {
    id
    subject
  }
  vendor {
    id
    name
    municipality
    industry
  }
  listing {
    id
    number
    title
    promise
  }
}
    `, {"fragmentName":"MemberIntroduction"}) as unknown as TypedDocumentString<MemberIntroductionFragment, unknown>;
export const StaffIntroductionFragmentDoc = new TypedDocumentString(`
    fragment StaffIntroduction on Introduction {
  id
  version
  number
  state
  stateLabel
  answer
  sentAt
  answeredAt
  disclosedAt
  contactedAt
  viewerCanConfirm
  viewerCanRemove
  consultation {
    id
  }
  vendor {
    id
    name
    municipality
  }
  listing {
    id
    number
    title
    promise
  }
}
    `, {"fragmentName":"StaffIntroduction"}) as unknown as TypedDocumentString<StaffIntroductionFragment, unknown>;
export const VendorNeedFragmentDoc = new TypedDocumentString(`
    fragment VendorNeed on Introduction {
  id
  version
  number
  state
  stateLabel
  answer
  sentAt
  answeredAt
  disclosedAt
  contactedAt
  changedAt
  viewerCanAnswer
  viewerCanConfirm
  need {
    industry
    size
    region
    topics
    summary
    budgetMin
    budgetMax
    deadline
  }
  disclosure {
    company
    municipality
    contactName
    phone
    email
  }
  listing {
    id
    number
    title
  }
}
    `, {"fragmentName":"VendorNeed"}) as unknown as TypedDocumentString<VendorNeedFragment, unknown>;
export const MemberIntroductionsDocument = {"__meta__":{"id":"sha256:8c69a371b753cc0767d117350d919df0cf937031ee12c744f62aa013fa5d553e"}} as unknown as TypedDocumentString<MemberIntroductionsQuery, MemberIntroductionsQueryVariables>;
export const MemberIntroductionsOfDocument = {"__meta__":{"id":"sha256:3570b48636a7e35a34ec319d7652e244adf100163e0d0afa6c45affa70c83962"}} as unknown as TypedDocumentString<MemberIntroductionsOfQuery, MemberIntroductionsOfQueryVariables>;
export const MemberIntroductionChangedDocument = {"__meta__":{"id":"sha256:af553a0921ab9566f87677eff29cac35c14b4135fd3c57a4ca5efc8dcebc93d0"}} as unknown as TypedDocumentString<MemberIntroductionChangedSubscription, MemberIntroductionChangedSubscriptionVariables>;
export const MemberDiscloseDocument = {"__meta__":{"id":"sha256:e3112de3a170ca8c36a4e25dc3dd3a9848b56fce24f41fbc301fea28f27778dd"}} as unknown as TypedDocumentString<MemberDiscloseMutation, MemberDiscloseMutationVariables>;
export const MemberDismissDocument = {"__meta__":{"id":"sha256:325930ee7750387d0092301791eca57e86633ad677b351bb1962159caf2d6e77"}} as unknown as TypedDocumentString<MemberDismissMutation, MemberDismissMutationVariables>;
export const StaffIntroductionsDocument = {"__meta__":{"id":"sha256:2feef5a7bb419c52452e24e1163b8fcd17006ab323de0146192406f8af9b88c5"}} as unknown as TypedDocumentString<StaffIntroductionsQuery, StaffIntroductionsQueryVariables>;
export const StaffIntroductionChangedDocument = {"__meta__":{"id":"sha256:0155280c9ae72301e223b3f903bb5155ccba913d8c779d04d8814f890d9b1d96"}} as unknown as TypedDocumentString<StaffIntroductionChangedSubscription, StaffIntroductionChangedSubscriptionVariables>;
export const StaffSolutionsDocument = {"__meta__":{"id":"sha256:063ccdb0a7680470a9745617a4faf078202ebe7bbcbe1d0290c28003ad7c5304"}} as unknown as TypedDocumentString<StaffSolutionsQuery, StaffSolutionsQueryVariables>;
export const StaffAnonymousNeedDocument = {"__meta__":{"id":"sha256:a27a222630342a95bfe93d65217331a5141c8682128dab12914b525bed1cced7"}} as unknown as TypedDocumentString<StaffAnonymousNeedQuery, StaffAnonymousNeedQueryVariables>;
export const StaffShortlistDocument = {"__meta__":{"id":"sha256:fda0c3e06aecc740ed3ad37b82078cab3b51db6e6bcf158826587f3f914ca7ad"}} as unknown as TypedDocumentString<StaffShortlistMutation, StaffShortlistMutationVariables>;
export const StaffRemoveCandidateDocument = {"__meta__":{"id":"sha256:90890ebbdf73e5f58a4aa46b23a71680f67df48578a0c0dc71a4122b61dbfca2"}} as unknown as TypedDocumentString<StaffRemoveCandidateMutation, StaffRemoveCandidateMutationVariables>;
export const StaffSendIntroductionsDocument = {"__meta__":{"id":"sha256:496eb567eec9802a32d0b42195cb47c9eeed5e69db9224acc08992276553e906"}} as unknown as TypedDocumentString<StaffSendIntroductionsMutation, StaffSendIntroductionsMutationVariables>;
export const StaffConfirmContactDocument = {"__meta__":{"id":"sha256:3bdc2e337d844056fef79da1961fe8fe84115aa6f038e826dc4df42d74b83b6f"}} as unknown as TypedDocumentString<StaffConfirmContactMutation, StaffConfirmContactMutationVariables>;
export const VendorNeedsDocument = {"__meta__":{"id":"sha256:5f26a9de2e823bf93ae6325493cc9e2c77e5cc13c4509f1ba592891a81fa99a9"}} as unknown as TypedDocumentString<VendorNeedsQuery, VendorNeedsQueryVariables>;
export const VendorNeedChangedDocument = {"__meta__":{"id":"sha256:abf65deb03550029c18a6d2e3aae722d6969a6883a87d1f1d3bb0041ac09a598"}} as unknown as TypedDocumentString<VendorNeedChangedSubscription, VendorNeedChangedSubscriptionVariables>;
export const VendorAnswerDocument = {"__meta__":{"id":"sha256:477127dec7ca1b13549f4a46c0291ec1f5339655b2c846480c401f8e235a056d"}} as unknown as TypedDocumentString<VendorAnswerMutation, VendorAnswerMutationVariables>;
export const VendorConfirmContactDocument = {"__meta__":{"id":"sha256:f5e8a28c0cffc0883094a1d384a1070076fc64f29097efcedc53bed5b3c82b38"}} as unknown as TypedDocumentString<VendorConfirmContactMutation, VendorConfirmContactMutationVariables>;