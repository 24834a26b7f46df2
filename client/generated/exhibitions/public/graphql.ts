/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type LiveEventKind =
  | 'CHANGED'
  | 'GAP'
  | 'POSITION'
  | 'REMOVED';

export type RegistrationInput = {
  company: string;
  email: string;
  exhibition: string | number;
  from?: string | null | undefined;
  name: string;
  people: number;
  requestId: string;
};

export type PublicExhibitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PublicExhibitionsQuery = { exhibitions: { nodes: Array<{ id: string, slug: string, title: string, kind: string, industry: string, catchphrase: string, state: string, stateLabel: string, heldOn: string, hours: string, venueName: string, capacity: number, placesLeft: number, accepted: number, attendance: number | null, viewerCanRegister: boolean }> } };

export type PublicBoothFragment = { id: string, title: string, shows: string, zone: string, vendor: { id: string, name: string, municipality: string } | null };

export type PublicExhibitionQueryVariables = Exact<{
  slug: string;
}>;


export type PublicExhibitionQuery = { exhibition: { id: string, slug: string, title: string, kind: string, industry: string, catchphrase: string, outline: string, state: string, stateLabel: string, heldOn: string, hours: string, venueName: string, venueAddress: string, venueAccess: string, capacity: number, placesLeft: number, viewerCanRegister: boolean, attendance: number | null, timetable: Array<{ time: string, what: string }>, applications: Array<{ id: string, title: string, shows: string, zone: string, vendor: { id: string, name: string, municipality: string } | null }> } | null, exhibitions: { position: string } };

export type PublicExhibitionChangedSubscriptionVariables = Exact<{
  id: string | number;
  since?: string | null | undefined;
}>;


export type PublicExhibitionChangedSubscription = { exhibitionChanged: { kind: LiveEventKind, position: string, id: string | null, node: { id: string, state: string, stateLabel: string, capacity: number, placesLeft: number, viewerCanRegister: boolean, applications: Array<{ id: string, title: string, shows: string, zone: string, vendor: { id: string, name: string, municipality: string } | null }> } | null } };

export type PublicRegisterMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type PublicRegisterMutation = { registerForExhibition: { number: string, code: string, people: number, state: string } };

export type PublicRegistrationQueryVariables = Exact<{
  code: string;
}>;


export type PublicRegistrationQuery = { registration: { number: string, code: string, people: number, state: string, exhibitionTitle: string, heldOn: string, venueName: string } | null };

export type PublicCancelRegistrationMutationVariables = Exact<{
  code: string;
}>;


export type PublicCancelRegistrationMutation = { cancelRegistration: { number: string, code: string, people: number, state: string, exhibitionTitle: string, heldOn: string, venueName: string } };

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
export const PublicBoothFragmentDoc = new TypedDocumentString(`
    fragment PublicBooth on ExhibitorApplication {
  id
  title
  shows
  zone
  vendor {
    id
    name
    municipality
  }
}
    `, {"fragmentName":"PublicBooth"}) as unknown as TypedDocumentString<PublicBoothFragment, unknown>;
export const PublicExhibitionsDocument = {"__meta__":{"id":"sha256:f626f93fffd171d992c8079f04018353543739d8f491049b4ac47e632602f1df"}} as unknown as TypedDocumentString<PublicExhibitionsQuery, PublicExhibitionsQueryVariables>;
export const PublicExhibitionDocument = {"__meta__":{"id":"sha256:00c35eab2f7e503bdddaf888d2cfad543e867aad6a3d6667c56e1073996d0077"}} as unknown as TypedDocumentString<PublicExhibitionQuery, PublicExhibitionQueryVariables>;
export const PublicExhibitionChangedDocument = {"__meta__":{"id":"sha256:7b41b47c9cb8a7317afb749a4e5ae56c5547d3c0f78cf41cd6346e519009337d"}} as unknown as TypedDocumentString<PublicExhibitionChangedSubscription, PublicExhibitionChangedSubscriptionVariables>;
export const PublicRegisterDocument = {"__meta__":{"id":"sha256:439f24843d786706867a054755c97017eaf584f27e7ad59546b733f70a9003cc"}} as unknown as TypedDocumentString<PublicRegisterMutation, PublicRegisterMutationVariables>;
export const PublicRegistrationDocument = {"__meta__":{"id":"sha256:452c66a456fb48b09385672faf8735f7218a23e2cd5ce7f5ee430f76187ad843"}} as unknown as TypedDocumentString<PublicRegistrationQuery, PublicRegistrationQueryVariables>;
export const PublicCancelRegistrationDocument = {"__meta__":{"id":"sha256:f09f5e5b2bc69abe71586a3a39eebdbe59d956bd582260f2ad2f8183e8665e42"}} as unknown as TypedDocumentString<PublicCancelRegistrationMutation, PublicCancelRegistrationMutationVariables>;