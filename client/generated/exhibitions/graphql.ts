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
export const StaffExhibitionsDocument = {"__meta__":{"id":"sha256:777a1a1507db80788dba151f3234266ab378586c66ec6fa7cc74d7e56b23c1ad"}} as unknown as TypedDocumentString<StaffExhibitionsQuery, StaffExhibitionsQueryVariables>;
export const StaffExhibitionChangedDocument = {"__meta__":{"id":"sha256:ed1b6a05c053f820b1602336973924696a5153503e71d517185118f9dc0b8d85"}} as unknown as TypedDocumentString<StaffExhibitionChangedSubscription, StaffExhibitionChangedSubscriptionVariables>;
export const StaffExhibitionPositionDocument = {"__meta__":{"id":"sha256:7923b545a5bb4a528661f136b322312c22e7581de836445bda25a70f9cdbf503"}} as unknown as TypedDocumentString<StaffExhibitionPositionQuery, StaffExhibitionPositionQueryVariables>;
export const StaffExhibitionDocument = {"__meta__":{"id":"sha256:1b735fd593048e0345cba8be16eb5a00dab6c73ac5e59edc575dbf273e6c4aab"}} as unknown as TypedDocumentString<StaffExhibitionQuery, StaffExhibitionQueryVariables>;
export const StaffApplicationsDocument = {"__meta__":{"id":"sha256:dc72a608f167bf178d0fd9a1f9f0aafe6b6151839b390947959c7a48ec85aca4"}} as unknown as TypedDocumentString<StaffApplicationsQuery, StaffApplicationsQueryVariables>;
export const StaffApplicationChangedDocument = {"__meta__":{"id":"sha256:0a0037c9cbe31c7622bd66e6390cdf6b1f334a01a171259860ca0055a34f29d3"}} as unknown as TypedDocumentString<StaffApplicationChangedSubscription, StaffApplicationChangedSubscriptionVariables>;
export const StaffRegistrationsDocument = {"__meta__":{"id":"sha256:a272a911b7e3939ec4934373c1d09dddc7cd513c05998a8a82d65366b581dbcb"}} as unknown as TypedDocumentString<StaffRegistrationsQuery, StaffRegistrationsQueryVariables>;
export const StaffRegistrationChangedDocument = {"__meta__":{"id":"sha256:83bc2b624f9f601bf27417e3aea6a632e3aaa3334c4059f4ad33289b6d12d502"}} as unknown as TypedDocumentString<StaffRegistrationChangedSubscription, StaffRegistrationChangedSubscriptionVariables>;
export const StaffRevealRegistrationDocument = {"__meta__":{"id":"sha256:27437ce43be6cee4b29f4dae155483fdcef2236a9afdd061a8b4060d68648bdd"}} as unknown as TypedDocumentString<StaffRevealRegistrationMutation, StaffRevealRegistrationMutationVariables>;
export const StaffAcceptExhibitorDocument = {"__meta__":{"id":"sha256:c9d9da4b45884784040a066f55381e47d845338cdf55769268c91832a96e1b59"}} as unknown as TypedDocumentString<StaffAcceptExhibitorMutation, StaffAcceptExhibitorMutationVariables>;
export const StaffDeclineExhibitorDocument = {"__meta__":{"id":"sha256:f301c625f6a6df55a85fa9183e59145b5db12d348d75a0e0bb9ccf907a624ec0"}} as unknown as TypedDocumentString<StaffDeclineExhibitorMutation, StaffDeclineExhibitorMutationVariables>;
export const StaffChangeExhibitionDocument = {"__meta__":{"id":"sha256:32d7bee3b9795ad226724d8d6f62c280d93800e443fc95b80fd1aaf708c0b484"}} as unknown as TypedDocumentString<StaffChangeExhibitionMutation, StaffChangeExhibitionMutationVariables>;
export const StaffHoldExhibitionDocument = {"__meta__":{"id":"sha256:5a3b268be4e4d92eb5bebcdd7a6d4bef5fefce747ebf4b67cbc6554725a59205"}} as unknown as TypedDocumentString<StaffHoldExhibitionMutation, StaffHoldExhibitionMutationVariables>;
export const VendorExhibitionsDocument = {"__meta__":{"id":"sha256:5117db35b9b8163d19ebcbac4755e94f617bb6c27594c566e6c774f306e5f68d"}} as unknown as TypedDocumentString<VendorExhibitionsQuery, VendorExhibitionsQueryVariables>;
export const VendorExhibitionChangedDocument = {"__meta__":{"id":"sha256:781adb82cb3b5d7096304d902a4c7d1434dc6cc69e78fff57d2fcd84586b18fd"}} as unknown as TypedDocumentString<VendorExhibitionChangedSubscription, VendorExhibitionChangedSubscriptionVariables>;
export const VendorApplicationsDocument = {"__meta__":{"id":"sha256:e33af228b36a8040a1e53aa3f0a8bf1af3308b6b3819c8719cf6a3ee6b15eb60"}} as unknown as TypedDocumentString<VendorApplicationsQuery, VendorApplicationsQueryVariables>;
export const VendorApplicationChangedDocument = {"__meta__":{"id":"sha256:51144ed83b70f54c6a0977281a2076056016aecde2cc332c3d2027b8c7f43c51"}} as unknown as TypedDocumentString<VendorApplicationChangedSubscription, VendorApplicationChangedSubscriptionVariables>;
export const VendorApplyDocument = {"__meta__":{"id":"sha256:8be4efbc947dafdf3dcbcce57628faf7ddc067f9589f1b5778c5c52130e4a683"}} as unknown as TypedDocumentString<VendorApplyMutation, VendorApplyMutationVariables>;