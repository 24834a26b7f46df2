/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AffiliationDeclaration = {
  fromOn: string;
  kind: AffiliationKind;
  note: string;
  untilOn?: string | null | undefined;
  vendor: string | number;
};

/** What ties a person to a vendor. */
export type AffiliationKind =
  | 'ADVISER'
  | 'EMPLOYED'
  | 'FAMILY'
  | 'FORMERLY_EMPLOYED'
  | 'OTHER'
  | 'SHARES';

export type AffiliationReference = {
  id: string | number;
  version: number;
};

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

/** How far a vendor came in a case. */
export type ExposureKind =
  | 'CONTACTED'
  | 'ELIGIBLE'
  | 'INTRODUCED'
  | 'SHOWN';

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

export type MatchWeightsInput = {
  area?: number;
  cases?: number;
  industry?: number;
  price?: number;
  process?: number;
  size?: number;
  text?: number;
};

export type MatchingPolicyInput = {
  band?: number;
  capFrom?: number;
  capPercent?: number;
  minimumScore?: number;
  weights?: MatchWeightsInput;
};

export type ProposalFiltersInput = {
  categories?: Array<string>;
  inPrefecture?: boolean;
  sameIndustry?: boolean;
  subsidy?: boolean;
  withinBudget?: boolean;
};

export type ProposalInput = {
  consultation: string | number;
  count: number;
  filters: ProposalFiltersInput;
};

export type ProvisionReference = {
  id: string | number;
  version: number;
};

/** What became of a referral. */
export type ReferralOutcome =
  | 'CANCELLED'
  | 'CONSIDERING'
  | 'ENGAGED'
  | 'NOT_FOUND';

export type ReferralReference = {
  id: string | number;
  version: number;
};

export type ReferralRequestInput = {
  consultation: string | number;
  summary: string;
};

export type MemberIntroductionFragment = { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null };

export type MemberIntroductionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MemberIntroductionsQuery = { introductions: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null }> } };

export type MemberIntroductionsOfQueryVariables = Exact<{
  consultation: string | number;
  after?: string | null | undefined;
}>;


export type MemberIntroductionsOfQuery = { introductionsOf: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null }> } };

export type MemberIntroductionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type MemberIntroductionChangedSubscription = { introductionChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } | null } };

export type MemberDiscloseMutationVariables = Exact<{
  introduction: IntroductionReference;
  wording?: string | null | undefined;
}>;


export type MemberDiscloseMutation = { discloseIdentity: { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

export type MemberDismissMutationVariables = Exact<{
  introduction: IntroductionReference;
}>;


export type MemberDismissMutation = { dismissIntroduction: { id: string, version: number, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanDisclose: boolean, viewerCanDismiss: boolean, viewerCanConfirm: boolean, consultation: { id: string, subject: string } | null, vendor: { id: string, name: string, municipality: string, industry: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

export type MemberConsentWordingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MemberConsentWordingsQuery = { consentWordings: Array<{ kind: string, version: string, text: string, purpose: string }> };

export type MemberProvisionFragment = { id: string, version: number, caseNumber: string, recipient: string, items: Array<string>, purpose: string, wording: string, wordingText: string, consentNote: string, consentedAt: string, providedAt: string, keptUntil: string, withdrawnAt: string | null, viewerCanWithdraw: boolean, consentedBy: { id: string, name: string } | null };

export type MemberProvisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type MemberProvisionsQuery = { provisions: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, caseNumber: string, recipient: string, items: Array<string>, purpose: string, wording: string, wordingText: string, consentNote: string, consentedAt: string, providedAt: string, keptUntil: string, withdrawnAt: string | null, viewerCanWithdraw: boolean, consentedBy: { id: string, name: string } | null }> } };

export type MemberWithdrawConsentMutationVariables = Exact<{
  provision: ProvisionReference;
}>;


export type MemberWithdrawConsentMutation = { withdrawConsent: { id: string, version: number, caseNumber: string, recipient: string, items: Array<string>, purpose: string, wording: string, wordingText: string, consentNote: string, consentedAt: string, providedAt: string, keptUntil: string, withdrawnAt: string | null, viewerCanWithdraw: boolean, consentedBy: { id: string, name: string } | null } };

export type MemberReferralFragment = { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, viewerCanAgree: boolean, viewerCanDecline: boolean, consultation: { id: string, subject: string } | null };

export type MemberReferralsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type MemberReferralsQuery = { referrals: { position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, viewerCanAgree: boolean, viewerCanDecline: boolean, consultation: { id: string, subject: string } | null }> } };

export type MemberReferralsOfQueryVariables = Exact<{
  consultation: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type MemberReferralsOfQuery = { referralsOf: { position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, viewerCanAgree: boolean, viewerCanDecline: boolean, consultation: { id: string, subject: string } | null }> } };

export type MemberReferralChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type MemberReferralChangedSubscription = { referralChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, viewerCanAgree: boolean, viewerCanDecline: boolean, consultation: { id: string, subject: string } | null } | null } };

export type MemberAgreeReferralMutationVariables = Exact<{
  referral: ReferralReference;
  wording: string;
}>;


export type MemberAgreeReferralMutation = { agreeToReferral: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, viewerCanAgree: boolean, viewerCanDecline: boolean, consultation: { id: string, subject: string } | null } };

export type MemberDeclineReferralMutationVariables = Exact<{
  referral: ReferralReference;
}>;


export type MemberDeclineReferralMutation = { declineReferral: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, viewerCanAgree: boolean, viewerCanDecline: boolean, consultation: { id: string, subject: string } | null } };

export type ImpartialityQueryVariables = Exact<{
  fiscalYear?: number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ImpartialityQuery = { impartiality: { fiscalYear: number, asOf: string, position: string, eligible: number, shown: number, introduced: number, contacted: number, concentration: number | null, evenConcentration: number | null, largestShare: number, capPercent: number, capFrom: number, publishedVendors: number, vendorCount: number, introducedVendors: number, referred: number, months: Array<{ shown: number, introduced: number, vendors: number, concentration: number | null, id: string }>, vendors: Array<{ vendorName: string, eligible: number, shown: number, introduced: number, contacted: number, shownShare: number, introducedShare: number, overCap: boolean, lastShownAt: string | null, id: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ProposalsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalsQuery = { proposals: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, turn: number, proposedAt: string, adoptedAt: string | null, published: number, pooled: number, line: number, picks: Array<{ vendorName: string, listingNumber: string, title: string, score: number, id: string }> }> } };

export type ProposalReplayQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalReplayQuery = { proposalReplay: { id: string, number: string, proposedAt: string, adoptedAt: string | null, identical: boolean, unchanged: boolean, rule: string, presentRule: boolean, count: number, seed: string, digest: string, minimumScore: number, band: number, inputs: string, need: { industry: string, size: string, region: string, topics: Array<string>, budgetMax: number | null, words: Array<string> }, filters: { sameIndustry: boolean, categories: Array<string>, withinBudget: boolean, inPrefecture: boolean, subsidy: boolean }, steps: Array<{ title: string, text: string, count: number, unit: string }>, pool: Array<{ vendorName: string, listingNumber: string, title: string, score: number, lastShownAt: string | null, lot: string, chosen: boolean, wasChosen: boolean, id: string, parts: Array<{ label: string, score: number, weight: number, reason: string, id: string }> }> } };

export type StaffIntroductionFragment = { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, proposal: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null };

export type StaffIntroductionsQueryVariables = Exact<{
  consultation: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffIntroductionsQuery = { introductionsOf: { position: string, nodes: Array<{ id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, proposal: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffIntroductionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffIntroductionChangedSubscription = { introductionChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, proposal: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } | null } };

export type StaffAnonymousNeedQueryVariables = Exact<{
  consultation: string | number;
}>;


export type StaffAnonymousNeedQuery = { anonymousNeed: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } };

export type StaffShortlistMutationVariables = Exact<{
  consultation: string | number;
  listing: string | number;
}>;


export type StaffShortlistMutation = { shortlistListing: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, proposal: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

export type StaffRemoveCandidateMutationVariables = Exact<{
  id: string | number;
}>;


export type StaffRemoveCandidateMutation = { removeCandidate: string };

export type StaffSendIntroductionsMutationVariables = Exact<{
  consultation: ConsultationReference;
  need: AnonymousNeedInput;
  reason?: string | null | undefined;
  shareReason?: string | null | undefined;
}>;


export type StaffSendIntroductionsMutation = { sendIntroductions: { id: string, version: number, state: string } };

export type StaffConfirmContactMutationVariables = Exact<{
  introduction: IntroductionReference;
}>;


export type StaffConfirmContactMutation = { confirmContact: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, proposal: string | null, viewerCanConfirm: boolean, viewerCanRemove: boolean, consultation: { id: string } | null, vendor: { id: string, name: string, municipality: string } | null, listing: { id: string, number: string, title: string, promise: string } | null } };

export type StaffCandidatesQueryVariables = Exact<{
  consultation: string | number;
  filters: ProposalFiltersInput;
  listings?: Array<string | number> | string | number | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffCandidatesQuery = { matchCandidates: { totalCount: number, published: number, line: number, pooled: number, minimum: number, capPercent: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, title: string, promise: string, priceModel: string, priceMin: number | null, priceMax: number | null, vendor: string, vendorName: string, municipality: string, score: number, pooled: boolean, lastShownAt: string | null, share: number, overCap: boolean, blocked: string | null, parts: Array<{ label: string, score: number, weight: number, reason: string, id: string }> }> } };

export type StaffSearchedSolutionsQueryVariables = Exact<{
  filter?: ListingFilterInput | null | undefined;
}>;


export type StaffSearchedSolutionsQuery = { solutions: { totalCount: number | null, nodes: Array<{ id: string }> } };

export type StaffCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffCategoriesQuery = { solutionFacets: Array<{ facet: string, values: Array<{ value: string, count: number }> }> };

export type StaffProposalFragment = { id: string, number: string, turn: number, proposedAt: string, adoptedAt: string | null, published: number, pooled: number, line: number, viewerCanAdopt: boolean, proposedBy: { id: string, name: string } | null, picks: Array<{ vendorName: string, listing: string, listingNumber: string, title: string, score: number, lastShown: string | null, id: string }> };

export type StaffProposalsOfQueryVariables = Exact<{
  consultation: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffProposalsOfQuery = { proposalsOf: { position: string, nodes: Array<{ id: string, number: string, turn: number, proposedAt: string, adoptedAt: string | null, published: number, pooled: number, line: number, viewerCanAdopt: boolean, proposedBy: { id: string, name: string } | null, picks: Array<{ vendorName: string, listing: string, listingNumber: string, title: string, score: number, lastShown: string | null, id: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type StaffProposeMutationVariables = Exact<{
  input: ProposalInput;
}>;


export type StaffProposeMutation = { proposeShortlist: { id: string, number: string, turn: number, proposedAt: string, adoptedAt: string | null, published: number, pooled: number, line: number, viewerCanAdopt: boolean, proposedBy: { id: string, name: string } | null, picks: Array<{ vendorName: string, listing: string, listingNumber: string, title: string, score: number, lastShown: string | null, id: string }> } };

export type StaffAdoptProposalMutationVariables = Exact<{
  id: string | number;
}>;


export type StaffAdoptProposalMutation = { adoptProposal: { id: string, number: string, turn: number, proposedAt: string, adoptedAt: string | null, published: number, pooled: number, line: number, viewerCanAdopt: boolean, proposedBy: { id: string, name: string } | null, picks: Array<{ vendorName: string, listing: string, listingNumber: string, title: string, score: number, lastShown: string | null, id: string }> } };

export type StaffReasonedSendingsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StaffReasonedSendingsQuery = { reasonedSendings: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, sentAt: string, count: number, proposed: number, vendors: number, minimum: number, fewReason: string, shareReason: string, over: Array<{ vendorName: string, introduced: number, share: number, id: string }>, sentBy: { id: string, name: string } | null, consultation: { id: string, number: string, subject: string } | null }> } };

export type StaffPolicyFragment = { id: string, number: number, reason: string, setAt: string, setBy: { id: string, name: string } | null, terms: { minimumScore: number, band: number, capPercent: number, capFrom: number, weights: { industry: number, process: number, price: number, area: number, size: number, cases: number, text: number } } };

export type StaffPoliciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StaffPoliciesQuery = { matchingPolicies: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: number, reason: string, setAt: string, setBy: { id: string, name: string } | null, terms: { minimumScore: number, band: number, capPercent: number, capFrom: number, weights: { industry: number, process: number, price: number, area: number, size: number, cases: number, text: number } } }> } };

export type StaffSetPolicyMutationVariables = Exact<{
  from: number;
  terms: MatchingPolicyInput;
  reason: string;
}>;


export type StaffSetPolicyMutation = { setMatchingPolicy: { id: string, number: number, reason: string, setAt: string, setBy: { id: string, name: string } | null, terms: { minimumScore: number, band: number, capPercent: number, capFrom: number, weights: { industry: number, process: number, price: number, area: number, size: number, cases: number, text: number } } } };

export type StaffExposureRowsQueryVariables = Exact<{
  vendor: string | number;
  kind: ExposureKind;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffExposureRowsQuery = { exposureRows: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, kind: ExposureKind, occurredAt: string, listing: { id: string, number: string, title: string } | null, consultation: { id: string, number: string, subject: string } | null }> } };

export type MyAffiliationFragment = { id: string, version: number, kind: AffiliationKind, vendorId: string, vendorName: string, fromOn: string, untilOn: string | null, note: string, declaredAt: string, lasting: boolean };

export type StaffMyAffiliationsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffMyAffiliationsQuery = { myAffiliations: Array<{ id: string, version: number, kind: AffiliationKind, vendorId: string, vendorName: string, fromOn: string, untilOn: string | null, note: string, declaredAt: string, lasting: boolean }> };

export type StaffAffiliationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StaffAffiliationsQuery = { affiliations: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, kind: AffiliationKind, fromOn: string, untilOn: string | null, note: string, declaredAt: string, person: { id: string, name: string } | null, vendor: { id: string, name: string } | null }> } };

export type StaffDeclareAffiliationMutationVariables = Exact<{
  input: AffiliationDeclaration;
}>;


export type StaffDeclareAffiliationMutation = { declareAffiliation: Array<{ id: string, version: number, kind: AffiliationKind, vendorId: string, vendorName: string, fromOn: string, untilOn: string | null, note: string, declaredAt: string, lasting: boolean }> };

export type StaffEndAffiliationMutationVariables = Exact<{
  affiliation: AffiliationReference;
  untilOn: string;
}>;


export type StaffEndAffiliationMutation = { endAffiliation: Array<{ id: string, version: number, kind: AffiliationKind, vendorId: string, vendorName: string, fromOn: string, untilOn: string | null, note: string, declaredAt: string, lasting: boolean }> };

export type StaffReferralFragment = { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null };

export type StaffReferralsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StaffReferralsQuery = { referrals: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null }> } };

export type StaffReferralsOfQueryVariables = Exact<{
  consultation: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffReferralsOfQuery = { referralsOf: { position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null }> } };

export type StaffReferralChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffReferralChangedSubscription = { referralChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } | null } };

export type StaffAskReferralMutationVariables = Exact<{
  input: ReferralRequestInput;
}>;


export type StaffAskReferralMutation = { askReferral: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } };

export type StaffAgreeReferralMutationVariables = Exact<{
  referral: ReferralReference;
  note: string;
}>;


export type StaffAgreeReferralMutation = { agreeToReferral: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } };

export type StaffDeclineReferralMutationVariables = Exact<{
  referral: ReferralReference;
}>;


export type StaffDeclineReferralMutation = { declineReferral: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } };

export type StaffPassOnReferralMutationVariables = Exact<{
  referral: ReferralReference;
}>;


export type StaffPassOnReferralMutation = { passOnReferral: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } };

export type StaffAnswerReferralMutationVariables = Exact<{
  referral: ReferralReference;
  answer: string;
}>;


export type StaffAnswerReferralMutation = { recordReferralAnswer: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } };

export type StaffCloseReferralMutationVariables = Exact<{
  referral: ReferralReference;
  outcome: ReferralOutcome;
  note: string;
}>;


export type StaffCloseReferralMutation = { closeReferral: { id: string, version: number, number: string, state: string, stateLabel: string, summary: string, askedAt: string, consentNote: string, consentedAt: string | null, passedOnAt: string | null, answer: string, answeredAt: string | null, outcome: ReferralOutcome | null, outcomeNote: string, closedAt: string | null, viewerCanAgree: boolean, viewerCanDecline: boolean, viewerCanPassOn: boolean, viewerCanAnswer: boolean, viewerCanClose: boolean, consultation: { id: string, number: string, subject: string } | null, organization: { id: string, name: string } | null } };

export type StaffProvisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type StaffProvisionsQuery = { provisions: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, caseNumber: string, recipient: string, items: Array<string>, purpose: string, wording: string, consentNote: string, consentedAt: string, providedAt: string, keptUntil: string, withdrawnAt: string | null, consentedBy: { id: string, name: string } | null, organization: { id: string, name: string } | null }> } };

export type StaffExportProvisionsMutationVariables = Exact<{
  fiscalYear: number;
}>;


export type StaffExportProvisionsMutation = { exportProvisions: string };

export type VendorNeedFragment = { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null };

export type VendorNeedsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VendorNeedsQuery = { introductions: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null }> } };

export type VendorNeedChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type VendorNeedChangedSubscription = { introductionChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null } | null } };

export type VendorAnswerMutationVariables = Exact<{
  input: AnswerInput;
}>;


export type VendorAnswerMutation = { answerIntroduction: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null } };

export type VendorConfirmContactMutationVariables = Exact<{
  introduction: IntroductionReference;
}>;


export type VendorConfirmContactMutation = { confirmContact: { id: string, version: number, number: string, state: string, stateLabel: string, answer: string, sentAt: string | null, answeredAt: string | null, disclosedAt: string | null, contactedAt: string | null, concealedAt: string | null, changedAt: string, viewerCanAnswer: boolean, viewerCanConfirm: boolean, need: { industry: string, size: string, region: string, topics: Array<string>, summary: string, budgetMin: number | null, budgetMax: number | null, deadline: string } | null, disclosure: { company: string, municipality: string, contactName: string, phone: string, email: string } | null, listing: { id: string, number: string, title: string } | null } };

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
  concealedAt
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
export const MemberProvisionFragmentDoc = new TypedDocumentString(`
    fragment MemberProvision on Provision {
  id
  version
  caseNumber
  recipient
  items
  purpose
  wording
  wordingText
  consentNote
  consentedAt
  providedAt
  keptUntil
  withdrawnAt
  viewerCanWithdraw
  consentedBy {
    id
    name
  }
}
    `, {"fragmentName":"MemberProvision"}) as unknown as TypedDocumentString<MemberProvisionFragment, unknown>;
export const MemberReferralFragmentDoc = new TypedDocumentString(`
    fragment MemberReferral on Referral {
  id
  version
  number
  state
  stateLabel
  summary
  askedAt
  consentedAt
  passedOnAt
  answer
  answeredAt
  outcome
  outcomeNote
  viewerCanAgree
  viewerCanDecline
  consultation {
    id
    subject
  }
}
    `, {"fragmentName":"MemberReferral"}) as unknown as TypedDocumentString<MemberReferralFragment, unknown>;
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
  concealedAt
  proposal
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
export const StaffProposalFragmentDoc = new TypedDocumentString(`
    fragment StaffProposal on Proposal {
  id
  number
  turn
  proposedAt
  adoptedAt
  published
  pooled
  line
  viewerCanAdopt
  proposedBy {
    id
    name
  }
  picks {
    id: vendor
    vendorName
    listing
    listingNumber
    title
    score
    lastShown
  }
}
    `, {"fragmentName":"StaffProposal"}) as unknown as TypedDocumentString<StaffProposalFragment, unknown>;
export const StaffPolicyFragmentDoc = new TypedDocumentString(`
    fragment StaffPolicy on MatchingPolicy {
  id
  number
  reason
  setAt
  setBy {
    id
    name
  }
  terms {
    minimumScore
    band
    capPercent
    capFrom
    weights {
      industry
      process
      price
      area
      size
      cases
      text
    }
  }
}
    `, {"fragmentName":"StaffPolicy"}) as unknown as TypedDocumentString<StaffPolicyFragment, unknown>;
export const MyAffiliationFragmentDoc = new TypedDocumentString(`
    fragment MyAffiliation on OwnAffiliation {
  id
  version
  kind
  vendorId
  vendorName
  fromOn
  untilOn
  note
  declaredAt
  lasting
}
    `, {"fragmentName":"MyAffiliation"}) as unknown as TypedDocumentString<MyAffiliationFragment, unknown>;
export const StaffReferralFragmentDoc = new TypedDocumentString(`
    fragment StaffReferral on Referral {
  id
  version
  number
  state
  stateLabel
  summary
  askedAt
  consentNote
  consentedAt
  passedOnAt
  answer
  answeredAt
  outcome
  outcomeNote
  closedAt
  viewerCanAgree
  viewerCanDecline
  viewerCanPassOn
  viewerCanAnswer
  viewerCanClose
  consultation {
    id
    number
    subject
  }
  organization {
    id
    name
  }
}
    `, {"fragmentName":"StaffReferral"}) as unknown as TypedDocumentString<StaffReferralFragment, unknown>;
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
  concealedAt
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
export const MemberIntroductionsDocument = {"__meta__":{"id":"sha256:9901358c4d0b5cafbcc791270432a0be9ffb964a932157f8a7761a755209bb58"}} as unknown as TypedDocumentString<MemberIntroductionsQuery, MemberIntroductionsQueryVariables>;
export const MemberIntroductionsOfDocument = {"__meta__":{"id":"sha256:74610c575523b79f8d41a1cb0923e55710f19e194e933bda109f676ad29f9b03"}} as unknown as TypedDocumentString<MemberIntroductionsOfQuery, MemberIntroductionsOfQueryVariables>;
export const MemberIntroductionChangedDocument = {"__meta__":{"id":"sha256:f8cd5f36f95e0b2a2803c2f6159dabebf3bae2d2bb479e5264cbf54ed6f3367f"}} as unknown as TypedDocumentString<MemberIntroductionChangedSubscription, MemberIntroductionChangedSubscriptionVariables>;
export const MemberDiscloseDocument = {"__meta__":{"id":"sha256:bf2a9176219ffe900a74ff76e29bca9b2dcc9c726f8936a808c537bda92bad38"}} as unknown as TypedDocumentString<MemberDiscloseMutation, MemberDiscloseMutationVariables>;
export const MemberDismissDocument = {"__meta__":{"id":"sha256:01478b466f75e14bd7a2b560be7e84413da193523793b31c829da70eda3b99d3"}} as unknown as TypedDocumentString<MemberDismissMutation, MemberDismissMutationVariables>;
export const MemberConsentWordingsDocument = {"__meta__":{"id":"sha256:a54dc342f1f4444322e90405b489d7a05a171569fffddde01c8c0072d377e532"}} as unknown as TypedDocumentString<MemberConsentWordingsQuery, MemberConsentWordingsQueryVariables>;
export const MemberProvisionsDocument = {"__meta__":{"id":"sha256:ea9128d7bc26bde92f73ffc87fbc496fb29d9e7eea60a8496ddcbfa58870c88a"}} as unknown as TypedDocumentString<MemberProvisionsQuery, MemberProvisionsQueryVariables>;
export const MemberWithdrawConsentDocument = {"__meta__":{"id":"sha256:a8613eb78a403dcc3bc3bce14075a72b20de7f64427fe9e6473bd1cdc2ede5af"}} as unknown as TypedDocumentString<MemberWithdrawConsentMutation, MemberWithdrawConsentMutationVariables>;
export const MemberReferralsDocument = {"__meta__":{"id":"sha256:96998393deab28f1d39ce4677ef578059970585220af3cfdbad658224036ab38"}} as unknown as TypedDocumentString<MemberReferralsQuery, MemberReferralsQueryVariables>;
export const MemberReferralsOfDocument = {"__meta__":{"id":"sha256:3cfef840b295bc688cfe34eb2d2c89ea91179400f6961af2018053b46823baee"}} as unknown as TypedDocumentString<MemberReferralsOfQuery, MemberReferralsOfQueryVariables>;
export const MemberReferralChangedDocument = {"__meta__":{"id":"sha256:a9807348cebe0d10ca0ffd74427c8a727bba64c787b02cdb87c6671857a7c390"}} as unknown as TypedDocumentString<MemberReferralChangedSubscription, MemberReferralChangedSubscriptionVariables>;
export const MemberAgreeReferralDocument = {"__meta__":{"id":"sha256:d6ce30aeb890bbac19e46717fef213ab212466459279d80f34a5a39373040429"}} as unknown as TypedDocumentString<MemberAgreeReferralMutation, MemberAgreeReferralMutationVariables>;
export const MemberDeclineReferralDocument = {"__meta__":{"id":"sha256:c430ec8350b13ba8acbed95295b80bc67576651a12aa44073c5e4ebc2fc53ebd"}} as unknown as TypedDocumentString<MemberDeclineReferralMutation, MemberDeclineReferralMutationVariables>;
export const ImpartialityDocument = {"__meta__":{"id":"sha256:9f04f63e174a951cdf6c129ec985e0b606304a667880bc9705df5494981400c6"}} as unknown as TypedDocumentString<ImpartialityQuery, ImpartialityQueryVariables>;
export const ProposalsDocument = {"__meta__":{"id":"sha256:ca626f3fd62a829a8244575dd305ba9ed9cccd39d276c8b2b1994d405d26689e"}} as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ProposalReplayDocument = {"__meta__":{"id":"sha256:adfd11e2bc6a1b8d4b40a11fc3396bd5d92ea8663ec890275d07a8dcf600fec0"}} as unknown as TypedDocumentString<ProposalReplayQuery, ProposalReplayQueryVariables>;
export const StaffIntroductionsDocument = {"__meta__":{"id":"sha256:5033f48130cd5f378c9184963dfb22f1648f35990f735353645c9b78419cae5b"}} as unknown as TypedDocumentString<StaffIntroductionsQuery, StaffIntroductionsQueryVariables>;
export const StaffIntroductionChangedDocument = {"__meta__":{"id":"sha256:aa367dc35ffa90001232eccd0d0d46bdde6449643f76e72b405dddc5db4ee617"}} as unknown as TypedDocumentString<StaffIntroductionChangedSubscription, StaffIntroductionChangedSubscriptionVariables>;
export const StaffAnonymousNeedDocument = {"__meta__":{"id":"sha256:a27a222630342a95bfe93d65217331a5141c8682128dab12914b525bed1cced7"}} as unknown as TypedDocumentString<StaffAnonymousNeedQuery, StaffAnonymousNeedQueryVariables>;
export const StaffShortlistDocument = {"__meta__":{"id":"sha256:b643c07de8d3ba0292329d46a71ebe58df6ca4ab3c4a058393bda81653fa1d19"}} as unknown as TypedDocumentString<StaffShortlistMutation, StaffShortlistMutationVariables>;
export const StaffRemoveCandidateDocument = {"__meta__":{"id":"sha256:90890ebbdf73e5f58a4aa46b23a71680f67df48578a0c0dc71a4122b61dbfca2"}} as unknown as TypedDocumentString<StaffRemoveCandidateMutation, StaffRemoveCandidateMutationVariables>;
export const StaffSendIntroductionsDocument = {"__meta__":{"id":"sha256:bc461e3dbcccc8bee563018fa5d35e4ef74cdb8a378f59b10cb9f8277b8eea7d"}} as unknown as TypedDocumentString<StaffSendIntroductionsMutation, StaffSendIntroductionsMutationVariables>;
export const StaffConfirmContactDocument = {"__meta__":{"id":"sha256:b673c54269bb0280761f4562b4e88b1b7e116d4cf3420646664eebad7998352e"}} as unknown as TypedDocumentString<StaffConfirmContactMutation, StaffConfirmContactMutationVariables>;
export const StaffCandidatesDocument = {"__meta__":{"id":"sha256:73102ef2a6c2384d97be47fb7c7f4bd78375de05669bfabbcd74eb1de0c8c326"}} as unknown as TypedDocumentString<StaffCandidatesQuery, StaffCandidatesQueryVariables>;
export const StaffSearchedSolutionsDocument = {"__meta__":{"id":"sha256:2afefc02bd3a5fd2e355b25f460922b8a7b2ee1d3ae7b0635ad619b0c1dee07c"}} as unknown as TypedDocumentString<StaffSearchedSolutionsQuery, StaffSearchedSolutionsQueryVariables>;
export const StaffCategoriesDocument = {"__meta__":{"id":"sha256:94b7d78316b5b018ec0507297d30f1040e7175df7058e9255d9e2a28308d4cc0"}} as unknown as TypedDocumentString<StaffCategoriesQuery, StaffCategoriesQueryVariables>;
export const StaffProposalsOfDocument = {"__meta__":{"id":"sha256:ed84e2a185020bbf2980c9eca8955a0a252fbeb962ad0655cc2dc5b62545e583"}} as unknown as TypedDocumentString<StaffProposalsOfQuery, StaffProposalsOfQueryVariables>;
export const StaffProposeDocument = {"__meta__":{"id":"sha256:368a31680b0b2e05ed53b4a7e18eb2af45e6acbc06e879eb1ee63bc75955dc6b"}} as unknown as TypedDocumentString<StaffProposeMutation, StaffProposeMutationVariables>;
export const StaffAdoptProposalDocument = {"__meta__":{"id":"sha256:1ac96d3be11b4955af9afa403e8d5fc56f75dfef8ce9e5a8ab69b321d8b70bed"}} as unknown as TypedDocumentString<StaffAdoptProposalMutation, StaffAdoptProposalMutationVariables>;
export const StaffReasonedSendingsDocument = {"__meta__":{"id":"sha256:336299539d152b119c915a99f6f41ba56273cfae9d1a0600a9f382bffdaf8d1b"}} as unknown as TypedDocumentString<StaffReasonedSendingsQuery, StaffReasonedSendingsQueryVariables>;
export const StaffPoliciesDocument = {"__meta__":{"id":"sha256:1688126809d00bc8079f2015f42b6aa6c3b6af1386e4b4d0af380f44c7702428"}} as unknown as TypedDocumentString<StaffPoliciesQuery, StaffPoliciesQueryVariables>;
export const StaffSetPolicyDocument = {"__meta__":{"id":"sha256:9d0054545f6e75a147c6d1a152477c4e4b61a308c23087f20fce70bf50eefc75"}} as unknown as TypedDocumentString<StaffSetPolicyMutation, StaffSetPolicyMutationVariables>;
export const StaffExposureRowsDocument = {"__meta__":{"id":"sha256:bc10e2d9f386f8adbac9203fd872a93bf5dd31ce898d6d335b153af29412ec14"}} as unknown as TypedDocumentString<StaffExposureRowsQuery, StaffExposureRowsQueryVariables>;
export const StaffMyAffiliationsDocument = {"__meta__":{"id":"sha256:a9da6cd09d7627aec93c8f7639faebe55f03f8faf9f99891748a898990d76eaa"}} as unknown as TypedDocumentString<StaffMyAffiliationsQuery, StaffMyAffiliationsQueryVariables>;
export const StaffAffiliationsDocument = {"__meta__":{"id":"sha256:5a8ef7b7c9d284deef1871bf380a659faa5cc4b81f3890c68483abf5e946b139"}} as unknown as TypedDocumentString<StaffAffiliationsQuery, StaffAffiliationsQueryVariables>;
export const StaffDeclareAffiliationDocument = {"__meta__":{"id":"sha256:94b3d2af51454c1de3bd6f2f30af287fafd75433371e1b8704f2c21723dcb277"}} as unknown as TypedDocumentString<StaffDeclareAffiliationMutation, StaffDeclareAffiliationMutationVariables>;
export const StaffEndAffiliationDocument = {"__meta__":{"id":"sha256:0c8801e888b3028babb29b1016fc2305da4d3573a84d339cdc975dec5f5bb8cf"}} as unknown as TypedDocumentString<StaffEndAffiliationMutation, StaffEndAffiliationMutationVariables>;
export const StaffReferralsDocument = {"__meta__":{"id":"sha256:d196aa4643e944526f5e9c2a2ed7a47a7b494281ac0de61c2fe1cbec47343a39"}} as unknown as TypedDocumentString<StaffReferralsQuery, StaffReferralsQueryVariables>;
export const StaffReferralsOfDocument = {"__meta__":{"id":"sha256:9ec488061ca85ac8676c42978a48b210d38225641c25ac999bfcf9580a6b1e05"}} as unknown as TypedDocumentString<StaffReferralsOfQuery, StaffReferralsOfQueryVariables>;
export const StaffReferralChangedDocument = {"__meta__":{"id":"sha256:e1ac9bfbf3b9b57952b84a9cbd2e11dc89164321e645c7549092bd46d9683c76"}} as unknown as TypedDocumentString<StaffReferralChangedSubscription, StaffReferralChangedSubscriptionVariables>;
export const StaffAskReferralDocument = {"__meta__":{"id":"sha256:a16b3b436b8f0a996e5b935b532cd6b0d496967686c62a04a39af1c3453c18ca"}} as unknown as TypedDocumentString<StaffAskReferralMutation, StaffAskReferralMutationVariables>;
export const StaffAgreeReferralDocument = {"__meta__":{"id":"sha256:f2e69b9325004614d4c740b69050a5aab99bc3f46f6acd04928678787c6e8e4c"}} as unknown as TypedDocumentString<StaffAgreeReferralMutation, StaffAgreeReferralMutationVariables>;
export const StaffDeclineReferralDocument = {"__meta__":{"id":"sha256:dbd8b667294e04aa1092162969abbc23fab9e470f74666aaf9b00d9a781a5e10"}} as unknown as TypedDocumentString<StaffDeclineReferralMutation, StaffDeclineReferralMutationVariables>;
export const StaffPassOnReferralDocument = {"__meta__":{"id":"sha256:3407fd88ebb6a86160982412c08c85348e96e26842e7e4714fd64fb57633594d"}} as unknown as TypedDocumentString<StaffPassOnReferralMutation, StaffPassOnReferralMutationVariables>;
export const StaffAnswerReferralDocument = {"__meta__":{"id":"sha256:d2502fe5d5c40c80c4b7964c0b340808c249b6387b5b70a1ecd3e7eb71e38f12"}} as unknown as TypedDocumentString<StaffAnswerReferralMutation, StaffAnswerReferralMutationVariables>;
export const StaffCloseReferralDocument = {"__meta__":{"id":"sha256:1350e2ea0c16cd586caff93625370ac0c5c418be8c981cb15a2f568ab3708b14"}} as unknown as TypedDocumentString<StaffCloseReferralMutation, StaffCloseReferralMutationVariables>;
export const StaffProvisionsDocument = {"__meta__":{"id":"sha256:b6d253efa4c7f0f5375399a98ec600975302d1aaa09a357e24a73569714d83fa"}} as unknown as TypedDocumentString<StaffProvisionsQuery, StaffProvisionsQueryVariables>;
export const StaffExportProvisionsDocument = {"__meta__":{"id":"sha256:d09ccd4c1da98e9915b4475aedf13d64f74fd2a570bac2e6372791d71d488850"}} as unknown as TypedDocumentString<StaffExportProvisionsMutation, StaffExportProvisionsMutationVariables>;
export const VendorNeedsDocument = {"__meta__":{"id":"sha256:9d691b0b988a0b053a4c868fc24f5313150b4a24aff2ce9859cb2c45af9b7e21"}} as unknown as TypedDocumentString<VendorNeedsQuery, VendorNeedsQueryVariables>;
export const VendorNeedChangedDocument = {"__meta__":{"id":"sha256:b9fc14e2bb2e09b72ae3898aa1d012868f53a39da165e04198c9e32a2ebe2e03"}} as unknown as TypedDocumentString<VendorNeedChangedSubscription, VendorNeedChangedSubscriptionVariables>;
export const VendorAnswerDocument = {"__meta__":{"id":"sha256:afb05fe0843958976ba0825cbcdb7a2839a8bdcb8708eca58b5e7d4585dd3e16"}} as unknown as TypedDocumentString<VendorAnswerMutation, VendorAnswerMutationVariables>;
export const VendorConfirmContactDocument = {"__meta__":{"id":"sha256:eae59b55ce9da7987754d2840c2174e11e77eda7df1ea9dcd9ab41d6fe77669a"}} as unknown as TypedDocumentString<VendorConfirmContactMutation, VendorConfirmContactMutationVariables>;