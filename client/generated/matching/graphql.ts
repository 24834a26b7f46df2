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

export type MemberConfirmContactMutationVariables = Exact<{
  introduction: IntroductionReference;
}>;


export type MemberConfirmContactMutation = { confirmContact: { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

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
export const MemberIntroductionsDocument = new TypedDocumentString(`
    query MemberIntroductions($after: String) {
  introductions(first: 50, after: $after) {
    position
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MemberIntroduction
    }
  }
}
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
}`) as unknown as TypedDocumentString<MemberIntroductionsQuery, MemberIntroductionsQueryVariables>;
export const MemberIntroductionsOfDocument = new TypedDocumentString(`
    query MemberIntroductionsOf($consultation: ID!, $after: String) {
  introductionsOf(consultation: $consultation, first: 50, after: $after) {
    position
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...MemberIntroduction
    }
  }
}
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
}`) as unknown as TypedDocumentString<MemberIntroductionsOfQuery, MemberIntroductionsOfQueryVariables>;
export const MemberIntroductionChangedDocument = new TypedDocumentString(`
    subscription MemberIntroductionChanged($since: String) {
  introductionChanged(since: $since) {
    kind
    id
    position
    node {
      ...MemberIntroduction
    }
  }
}
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
}`) as unknown as TypedDocumentString<MemberIntroductionChangedSubscription, MemberIntroductionChangedSubscriptionVariables>;
export const MemberDiscloseDocument = new TypedDocumentString(`
    mutation MemberDisclose($introduction: IntroductionReference!) {
  discloseIdentity(introduction: $introduction) {
    ...MemberIntroduction
  }
}
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
}`) as unknown as TypedDocumentString<MemberDiscloseMutation, MemberDiscloseMutationVariables>;
export const MemberDismissDocument = new TypedDocumentString(`
    mutation MemberDismiss($introduction: IntroductionReference!) {
  dismissIntroduction(introduction: $introduction) {
    ...MemberIntroduction
  }
}
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
}`) as unknown as TypedDocumentString<MemberDismissMutation, MemberDismissMutationVariables>;
export const MemberConfirmContactDocument = new TypedDocumentString(`
    mutation MemberConfirmContact($introduction: IntroductionReference!) {
  confirmContact(introduction: $introduction) {
    ...MemberIntroduction
  }
}
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
}`) as unknown as TypedDocumentString<MemberConfirmContactMutation, MemberConfirmContactMutationVariables>;
export const StaffIntroductionsDocument = new TypedDocumentString(`
    query StaffIntroductions($consultation: ID!, $first: Int! = 100, $after: String) {
  introductionsOf(consultation: $consultation, first: $first, after: $after) {
    nodes {
      ...StaffIntroduction
    }
    position
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
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
}`) as unknown as TypedDocumentString<StaffIntroductionsQuery, StaffIntroductionsQueryVariables>;
export const StaffIntroductionChangedDocument = new TypedDocumentString(`
    subscription StaffIntroductionChanged($since: String) {
  introductionChanged(since: $since) {
    kind
    position
    id
    node {
      ...StaffIntroduction
    }
  }
}
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
}`) as unknown as TypedDocumentString<StaffIntroductionChangedSubscription, StaffIntroductionChangedSubscriptionVariables>;
export const StaffSolutionsDocument = new TypedDocumentString(`
    query StaffSolutions($first: Int!, $filter: ListingFilterInput) {
  solutions(first: $first, filter: $filter) {
    nodes {
      id
      number
      kind
      title
      promise
      priceModel
      priceMin
      priceMax
      categories
      vendor {
        id
        name
        municipality
      }
    }
    totalCount
  }
  solutionFacets(filter: $filter) {
    facet
    values {
      value
      count
    }
  }
}
    `) as unknown as TypedDocumentString<StaffSolutionsQuery, StaffSolutionsQueryVariables>;
export const StaffAnonymousNeedDocument = new TypedDocumentString(`
    query StaffAnonymousNeed($consultation: ID!) {
  anonymousNeed(consultation: $consultation) {
    industry
    size
    region
    topics
    summary
    budgetMin
    budgetMax
    deadline
  }
}
    `) as unknown as TypedDocumentString<StaffAnonymousNeedQuery, StaffAnonymousNeedQueryVariables>;
export const StaffShortlistDocument = new TypedDocumentString(`
    mutation StaffShortlist($consultation: ID!, $listing: ID!) {
  shortlistListing(consultation: $consultation, listing: $listing) {
    ...StaffIntroduction
  }
}
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
}`) as unknown as TypedDocumentString<StaffShortlistMutation, StaffShortlistMutationVariables>;
export const StaffRemoveCandidateDocument = new TypedDocumentString(`
    mutation StaffRemoveCandidate($id: ID!) {
  removeCandidate(id: $id)
}
    `) as unknown as TypedDocumentString<StaffRemoveCandidateMutation, StaffRemoveCandidateMutationVariables>;
export const StaffSendIntroductionsDocument = new TypedDocumentString(`
    mutation StaffSendIntroductions($consultation: ConsultationReference!, $need: AnonymousNeedInput!, $reason: String) {
  sendIntroductions(consultation: $consultation, need: $need, reason: $reason) {
    id
    version
    state
  }
}
    `) as unknown as TypedDocumentString<StaffSendIntroductionsMutation, StaffSendIntroductionsMutationVariables>;
export const StaffConfirmContactDocument = new TypedDocumentString(`
    mutation StaffConfirmContact($introduction: IntroductionReference!) {
  confirmContact(introduction: $introduction) {
    ...StaffIntroduction
  }
}
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
}`) as unknown as TypedDocumentString<StaffConfirmContactMutation, StaffConfirmContactMutationVariables>;
export const VendorNeedsDocument = new TypedDocumentString(`
    query VendorNeeds($after: String) {
  introductions(first: 50, after: $after) {
    position
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...VendorNeed
    }
  }
}
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
}`) as unknown as TypedDocumentString<VendorNeedsQuery, VendorNeedsQueryVariables>;
export const VendorNeedChangedDocument = new TypedDocumentString(`
    subscription VendorNeedChanged($since: String) {
  introductionChanged(since: $since) {
    kind
    id
    position
    node {
      ...VendorNeed
    }
  }
}
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
}`) as unknown as TypedDocumentString<VendorNeedChangedSubscription, VendorNeedChangedSubscriptionVariables>;
export const VendorAnswerDocument = new TypedDocumentString(`
    mutation VendorAnswer($input: AnswerInput!) {
  answerIntroduction(input: $input) {
    ...VendorNeed
  }
}
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
}`) as unknown as TypedDocumentString<VendorAnswerMutation, VendorAnswerMutationVariables>;
export const VendorConfirmContactDocument = new TypedDocumentString(`
    mutation VendorConfirmContact($introduction: IntroductionReference!) {
  confirmContact(introduction: $introduction) {
    ...VendorNeed
  }
}
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
}`) as unknown as TypedDocumentString<VendorConfirmContactMutation, VendorConfirmContactMutationVariables>;