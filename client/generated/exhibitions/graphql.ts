/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ApplicationInput = {
  exhibition: string | number;
  note: string;
  powerW: number;
  shows: string;
  title: string;
  zone: string;
};

export type ExhibitionReference = {
  id: string | number;
  version: number;
};

export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type StaffExhibitionPartsFragment = { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, title: string, catchphrase: string, heldOn: string, hours: string, venueName: string, capacity: number, registered: number | null, placesLeft: number, accepted: number, exhibitorTarget: number, attendance: number | null, viewerCanOpen: boolean, viewerCanClose: boolean, viewerCanHold: boolean };

export type StaffApplicationPartsFragment = { id: string, version: number | null, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, exhibition: { id: string } | null, vendor: { id: string, name: string } | null };

export type StaffRegistrationPartsFragment = { id: string, number: string, maskedName: string, company: string, people: number, state: string, registeredAt: string, exhibition: { id: string } | null };

export type StaffExhibitionsQueryVariables = Exact<{
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffExhibitionsQuery = { exhibitions: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, title: string, catchphrase: string, heldOn: string, hours: string, venueName: string, capacity: number, registered: number | null, placesLeft: number, accepted: number, exhibitorTarget: number, attendance: number | null, viewerCanOpen: boolean, viewerCanClose: boolean, viewerCanHold: boolean }> } };

export type StaffExhibitionChangedSubscriptionVariables = Exact<{
  id?: string | number | null | undefined;
  since?: string | null | undefined;
}>;


export type StaffExhibitionChangedSubscription = { exhibitionChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, title: string, catchphrase: string, heldOn: string, hours: string, venueName: string, capacity: number, registered: number | null, placesLeft: number, accepted: number, exhibitorTarget: number, attendance: number | null, viewerCanOpen: boolean, viewerCanClose: boolean, viewerCanHold: boolean } | null } };

export type StaffExhibitionPositionQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffExhibitionPositionQuery = { exhibitions: { position: string } };

export type StaffExhibitionQueryVariables = Exact<{
  slug: string;
}>;


export type StaffExhibitionQuery = { exhibition: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, title: string, catchphrase: string, heldOn: string, hours: string, venueName: string, capacity: number, registered: number | null, placesLeft: number, accepted: number, exhibitorTarget: number, attendance: number | null, viewerCanOpen: boolean, viewerCanClose: boolean, viewerCanHold: boolean } | null };

export type StaffApplicationsQueryVariables = Exact<{
  exhibition: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffApplicationsQuery = { exhibitorApplications: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number | null, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, exhibition: { id: string } | null, vendor: { id: string, name: string } | null }> } };

export type StaffApplicationChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffApplicationChangedSubscription = { exhibitorApplicationChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, version: number | null, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, exhibition: { id: string } | null, vendor: { id: string, name: string } | null } | null } };

export type StaffRegistrationsQueryVariables = Exact<{
  exhibition: string | number;
  first?: number;
  after?: string | null | undefined;
}>;


export type StaffRegistrationsQuery = { registrations: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, number: string, maskedName: string, company: string, people: number, state: string, registeredAt: string, exhibition: { id: string } | null }> } };

export type StaffRegistrationChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type StaffRegistrationChangedSubscription = { registrationChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, number: string, maskedName: string, company: string, people: number, state: string, registeredAt: string, exhibition: { id: string } | null } | null } };

export type StaffRevealRegistrationMutationVariables = Exact<{
  id: string | number;
}>;


export type StaffRevealRegistrationMutation = { revealRegistration: { name: string, email: string } };

export type StaffAcceptExhibitorMutationVariables = Exact<{
  application: ExhibitionReference;
}>;


export type StaffAcceptExhibitorMutation = { acceptExhibitor: { id: string, version: number | null, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, exhibition: { id: string } | null, vendor: { id: string, name: string } | null } };

export type StaffDeclineExhibitorMutationVariables = Exact<{
  application: ExhibitionReference;
  reason: string;
}>;


export type StaffDeclineExhibitorMutation = { declineExhibitor: { id: string, version: number | null, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, viewerCanAccept: boolean, viewerCanDecline: boolean, exhibition: { id: string } | null, vendor: { id: string, name: string } | null } };

export type StaffChangeExhibitionMutationVariables = Exact<{
  id: string | number;
  event: string;
}>;


export type StaffChangeExhibitionMutation = { changeExhibition: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, title: string, catchphrase: string, heldOn: string, hours: string, venueName: string, capacity: number, registered: number | null, placesLeft: number, accepted: number, exhibitorTarget: number, attendance: number | null, viewerCanOpen: boolean, viewerCanClose: boolean, viewerCanHold: boolean } };

export type StaffHoldExhibitionMutationVariables = Exact<{
  id: string | number;
  attendance: number;
}>;


export type StaffHoldExhibitionMutation = { holdExhibition: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, title: string, catchphrase: string, heldOn: string, hours: string, venueName: string, capacity: number, registered: number | null, placesLeft: number, accepted: number, exhibitorTarget: number, attendance: number | null, viewerCanOpen: boolean, viewerCanClose: boolean, viewerCanHold: boolean } };

export type VendorExhibitionFragment = { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, industry: string, title: string, catchphrase: string, call: string, heldOn: string, hours: string, venueName: string, venueAddress: string, accepted: number, exhibitorTarget: number, viewerCanApply: boolean };

export type VendorApplicationFragment = { id: string, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, vendor: { id: string } | null, exhibition: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, industry: string, title: string, catchphrase: string, call: string, heldOn: string, hours: string, venueName: string, venueAddress: string, accepted: number, exhibitorTarget: number, viewerCanApply: boolean } | null };

export type VendorExhibitionsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VendorExhibitionsQuery = { exhibitions: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, industry: string, title: string, catchphrase: string, call: string, heldOn: string, hours: string, venueName: string, venueAddress: string, accepted: number, exhibitorTarget: number, viewerCanApply: boolean }> } };

export type VendorExhibitionChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type VendorExhibitionChangedSubscription = { exhibitionChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, industry: string, title: string, catchphrase: string, call: string, heldOn: string, hours: string, venueName: string, venueAddress: string, accepted: number, exhibitorTarget: number, viewerCanApply: boolean } | null } };

export type VendorApplicationsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type VendorApplicationsQuery = { exhibitorApplications: { position: string, totalCount: number | null, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, vendor: { id: string } | null, exhibition: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, industry: string, title: string, catchphrase: string, call: string, heldOn: string, hours: string, venueName: string, venueAddress: string, accepted: number, exhibitorTarget: number, viewerCanApply: boolean } | null }> } };

export type VendorApplicationChangedSubscriptionVariables = Exact<{
  since?: string | null | undefined;
}>;


export type VendorApplicationChangedSubscription = { exhibitorApplicationChanged: { kind: LiveEventKind, id: string | null, position: string, node: { id: string, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, vendor: { id: string } | null, exhibition: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, industry: string, title: string, catchphrase: string, call: string, heldOn: string, hours: string, venueName: string, venueAddress: string, accepted: number, exhibitorTarget: number, viewerCanApply: boolean } | null } | null } };

export type VendorApplyMutationVariables = Exact<{
  input: ApplicationInput;
}>;


export type VendorApplyMutation = { applyToExhibit: { id: string, state: string, stateLabel: string, title: string, shows: string, zone: string, powerW: number | null, note: string | null, reason: string | null, submittedAt: string | null, decidedAt: string | null, vendor: { id: string } | null, exhibition: { id: string, version: number, slug: string, kind: string, state: string, stateLabel: string, industry: string, title: string, catchphrase: string, call: string, heldOn: string, hours: string, venueName: string, venueAddress: string, accepted: number, exhibitorTarget: number, viewerCanApply: boolean } | null } };

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
export const StaffExhibitionPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffExhibitionParts on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  title
  catchphrase
  heldOn
  hours
  venueName
  capacity
  registered
  placesLeft
  accepted
  exhibitorTarget
  attendance
  viewerCanOpen
  viewerCanClose
  viewerCanHold
}
    `, {"fragmentName":"StaffExhibitionParts"}) as unknown as TypedDocumentString<StaffExhibitionPartsFragment, unknown>;
export const StaffApplicationPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffApplicationParts on ExhibitorApplication {
  id
  version
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  viewerCanAccept
  viewerCanDecline
  exhibition {
    id
  }
  vendor {
    id
    name
  }
}
    `, {"fragmentName":"StaffApplicationParts"}) as unknown as TypedDocumentString<StaffApplicationPartsFragment, unknown>;
export const StaffRegistrationPartsFragmentDoc = new TypedDocumentString(`
    fragment StaffRegistrationParts on Registration {
  id
  number
  maskedName
  company
  people
  state
  registeredAt
  exhibition {
    id
  }
}
    `, {"fragmentName":"StaffRegistrationParts"}) as unknown as TypedDocumentString<StaffRegistrationPartsFragment, unknown>;
export const VendorExhibitionFragmentDoc = new TypedDocumentString(`
    fragment VendorExhibition on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  industry
  title
  catchphrase
  call
  heldOn
  hours
  venueName
  venueAddress
  accepted
  exhibitorTarget
  viewerCanApply
}
    `, {"fragmentName":"VendorExhibition"}) as unknown as TypedDocumentString<VendorExhibitionFragment, unknown>;
export const VendorApplicationFragmentDoc = new TypedDocumentString(`
    fragment VendorApplication on ExhibitorApplication {
  id
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  vendor {
    id
  }
  exhibition {
    ...VendorExhibition
  }
}
    fragment VendorExhibition on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  industry
  title
  catchphrase
  call
  heldOn
  hours
  venueName
  venueAddress
  accepted
  exhibitorTarget
  viewerCanApply
}`, {"fragmentName":"VendorApplication"}) as unknown as TypedDocumentString<VendorApplicationFragment, unknown>;
export const StaffExhibitionsDocument = new TypedDocumentString(`
    query StaffExhibitions($first: Int! = 50, $after: String) {
  exhibitions(first: $first, after: $after) {
    totalCount
    position
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StaffExhibitionParts
    }
  }
}
    fragment StaffExhibitionParts on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  title
  catchphrase
  heldOn
  hours
  venueName
  capacity
  registered
  placesLeft
  accepted
  exhibitorTarget
  attendance
  viewerCanOpen
  viewerCanClose
  viewerCanHold
}`) as unknown as TypedDocumentString<StaffExhibitionsQuery, StaffExhibitionsQueryVariables>;
export const StaffExhibitionChangedDocument = new TypedDocumentString(`
    subscription StaffExhibitionChanged($id: ID, $since: String) {
  exhibitionChanged(id: $id, since: $since) {
    kind
    position
    id
    node {
      ...StaffExhibitionParts
    }
  }
}
    fragment StaffExhibitionParts on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  title
  catchphrase
  heldOn
  hours
  venueName
  capacity
  registered
  placesLeft
  accepted
  exhibitorTarget
  attendance
  viewerCanOpen
  viewerCanClose
  viewerCanHold
}`) as unknown as TypedDocumentString<StaffExhibitionChangedSubscription, StaffExhibitionChangedSubscriptionVariables>;
export const StaffExhibitionPositionDocument = new TypedDocumentString(`
    query StaffExhibitionPosition {
  exhibitions(first: 1) {
    position
  }
}
    `) as unknown as TypedDocumentString<StaffExhibitionPositionQuery, StaffExhibitionPositionQueryVariables>;
export const StaffExhibitionDocument = new TypedDocumentString(`
    query StaffExhibition($slug: String!) {
  exhibition(slug: $slug) {
    ...StaffExhibitionParts
  }
}
    fragment StaffExhibitionParts on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  title
  catchphrase
  heldOn
  hours
  venueName
  capacity
  registered
  placesLeft
  accepted
  exhibitorTarget
  attendance
  viewerCanOpen
  viewerCanClose
  viewerCanHold
}`) as unknown as TypedDocumentString<StaffExhibitionQuery, StaffExhibitionQueryVariables>;
export const StaffApplicationsDocument = new TypedDocumentString(`
    query StaffApplications($exhibition: ID!, $first: Int! = 50, $after: String) {
  exhibitorApplications(exhibition: $exhibition, first: $first, after: $after) {
    totalCount
    position
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StaffApplicationParts
    }
  }
}
    fragment StaffApplicationParts on ExhibitorApplication {
  id
  version
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  viewerCanAccept
  viewerCanDecline
  exhibition {
    id
  }
  vendor {
    id
    name
  }
}`) as unknown as TypedDocumentString<StaffApplicationsQuery, StaffApplicationsQueryVariables>;
export const StaffApplicationChangedDocument = new TypedDocumentString(`
    subscription StaffApplicationChanged($since: String) {
  exhibitorApplicationChanged(since: $since) {
    kind
    position
    id
    node {
      ...StaffApplicationParts
    }
  }
}
    fragment StaffApplicationParts on ExhibitorApplication {
  id
  version
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  viewerCanAccept
  viewerCanDecline
  exhibition {
    id
  }
  vendor {
    id
    name
  }
}`) as unknown as TypedDocumentString<StaffApplicationChangedSubscription, StaffApplicationChangedSubscriptionVariables>;
export const StaffRegistrationsDocument = new TypedDocumentString(`
    query StaffRegistrations($exhibition: ID!, $first: Int! = 50, $after: String) {
  registrations(exhibition: $exhibition, first: $first, after: $after) {
    totalCount
    position
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StaffRegistrationParts
    }
  }
}
    fragment StaffRegistrationParts on Registration {
  id
  number
  maskedName
  company
  people
  state
  registeredAt
  exhibition {
    id
  }
}`) as unknown as TypedDocumentString<StaffRegistrationsQuery, StaffRegistrationsQueryVariables>;
export const StaffRegistrationChangedDocument = new TypedDocumentString(`
    subscription StaffRegistrationChanged($since: String) {
  registrationChanged(since: $since) {
    kind
    position
    id
    node {
      ...StaffRegistrationParts
    }
  }
}
    fragment StaffRegistrationParts on Registration {
  id
  number
  maskedName
  company
  people
  state
  registeredAt
  exhibition {
    id
  }
}`) as unknown as TypedDocumentString<StaffRegistrationChangedSubscription, StaffRegistrationChangedSubscriptionVariables>;
export const StaffRevealRegistrationDocument = new TypedDocumentString(`
    mutation StaffRevealRegistration($id: ID!) {
  revealRegistration(id: $id) {
    name
    email
  }
}
    `) as unknown as TypedDocumentString<StaffRevealRegistrationMutation, StaffRevealRegistrationMutationVariables>;
export const StaffAcceptExhibitorDocument = new TypedDocumentString(`
    mutation StaffAcceptExhibitor($application: ExhibitionReference!) {
  acceptExhibitor(application: $application) {
    ...StaffApplicationParts
  }
}
    fragment StaffApplicationParts on ExhibitorApplication {
  id
  version
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  viewerCanAccept
  viewerCanDecline
  exhibition {
    id
  }
  vendor {
    id
    name
  }
}`) as unknown as TypedDocumentString<StaffAcceptExhibitorMutation, StaffAcceptExhibitorMutationVariables>;
export const StaffDeclineExhibitorDocument = new TypedDocumentString(`
    mutation StaffDeclineExhibitor($application: ExhibitionReference!, $reason: String!) {
  declineExhibitor(application: $application, reason: $reason) {
    ...StaffApplicationParts
  }
}
    fragment StaffApplicationParts on ExhibitorApplication {
  id
  version
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  viewerCanAccept
  viewerCanDecline
  exhibition {
    id
  }
  vendor {
    id
    name
  }
}`) as unknown as TypedDocumentString<StaffDeclineExhibitorMutation, StaffDeclineExhibitorMutationVariables>;
export const StaffChangeExhibitionDocument = new TypedDocumentString(`
    mutation StaffChangeExhibition($id: ID!, $event: String!) {
  changeExhibition(id: $id, event: $event) {
    ...StaffExhibitionParts
  }
}
    fragment StaffExhibitionParts on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  title
  catchphrase
  heldOn
  hours
  venueName
  capacity
  registered
  placesLeft
  accepted
  exhibitorTarget
  attendance
  viewerCanOpen
  viewerCanClose
  viewerCanHold
}`) as unknown as TypedDocumentString<StaffChangeExhibitionMutation, StaffChangeExhibitionMutationVariables>;
export const StaffHoldExhibitionDocument = new TypedDocumentString(`
    mutation StaffHoldExhibition($id: ID!, $attendance: Int!) {
  holdExhibition(id: $id, attendance: $attendance) {
    ...StaffExhibitionParts
  }
}
    fragment StaffExhibitionParts on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  title
  catchphrase
  heldOn
  hours
  venueName
  capacity
  registered
  placesLeft
  accepted
  exhibitorTarget
  attendance
  viewerCanOpen
  viewerCanClose
  viewerCanHold
}`) as unknown as TypedDocumentString<StaffHoldExhibitionMutation, StaffHoldExhibitionMutationVariables>;
export const VendorExhibitionsDocument = new TypedDocumentString(`
    query VendorExhibitions($after: String) {
  exhibitions(first: 50, after: $after) {
    position
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...VendorExhibition
    }
  }
}
    fragment VendorExhibition on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  industry
  title
  catchphrase
  call
  heldOn
  hours
  venueName
  venueAddress
  accepted
  exhibitorTarget
  viewerCanApply
}`) as unknown as TypedDocumentString<VendorExhibitionsQuery, VendorExhibitionsQueryVariables>;
export const VendorExhibitionChangedDocument = new TypedDocumentString(`
    subscription VendorExhibitionChanged($since: String) {
  exhibitionChanged(since: $since) {
    kind
    id
    position
    node {
      ...VendorExhibition
    }
  }
}
    fragment VendorExhibition on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  industry
  title
  catchphrase
  call
  heldOn
  hours
  venueName
  venueAddress
  accepted
  exhibitorTarget
  viewerCanApply
}`) as unknown as TypedDocumentString<VendorExhibitionChangedSubscription, VendorExhibitionChangedSubscriptionVariables>;
export const VendorApplicationsDocument = new TypedDocumentString(`
    query VendorApplications($after: String) {
  exhibitorApplications(first: 50, after: $after) {
    position
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...VendorApplication
    }
  }
}
    fragment VendorExhibition on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  industry
  title
  catchphrase
  call
  heldOn
  hours
  venueName
  venueAddress
  accepted
  exhibitorTarget
  viewerCanApply
}
fragment VendorApplication on ExhibitorApplication {
  id
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  vendor {
    id
  }
  exhibition {
    ...VendorExhibition
  }
}`) as unknown as TypedDocumentString<VendorApplicationsQuery, VendorApplicationsQueryVariables>;
export const VendorApplicationChangedDocument = new TypedDocumentString(`
    subscription VendorApplicationChanged($since: String) {
  exhibitorApplicationChanged(since: $since) {
    kind
    id
    position
    node {
      ...VendorApplication
    }
  }
}
    fragment VendorExhibition on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  industry
  title
  catchphrase
  call
  heldOn
  hours
  venueName
  venueAddress
  accepted
  exhibitorTarget
  viewerCanApply
}
fragment VendorApplication on ExhibitorApplication {
  id
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  vendor {
    id
  }
  exhibition {
    ...VendorExhibition
  }
}`) as unknown as TypedDocumentString<VendorApplicationChangedSubscription, VendorApplicationChangedSubscriptionVariables>;
export const VendorApplyDocument = new TypedDocumentString(`
    mutation VendorApply($input: ApplicationInput!) {
  applyToExhibit(input: $input) {
    ...VendorApplication
  }
}
    fragment VendorExhibition on Exhibition {
  id
  version
  slug
  kind
  state
  stateLabel
  industry
  title
  catchphrase
  call
  heldOn
  hours
  venueName
  venueAddress
  accepted
  exhibitorTarget
  viewerCanApply
}
fragment VendorApplication on ExhibitorApplication {
  id
  state
  stateLabel
  title
  shows
  zone
  powerW
  note
  reason
  submittedAt
  decidedAt
  vendor {
    id
  }
  exhibition {
    ...VendorExhibition
  }
}`) as unknown as TypedDocumentString<VendorApplyMutation, VendorApplyMutationVariables>;