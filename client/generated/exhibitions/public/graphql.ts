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
export const PublicExhibitionsDocument = new TypedDocumentString(`
    query PublicExhibitions {
  exhibitions(first: 30) {
    nodes {
      id
      slug
      title
      kind
      industry
      catchphrase
      state
      stateLabel
      heldOn
      hours
      venueName
      capacity
      placesLeft
      accepted
      attendance
      viewerCanRegister
    }
  }
}
    `) as unknown as TypedDocumentString<PublicExhibitionsQuery, PublicExhibitionsQueryVariables>;
export const PublicExhibitionDocument = new TypedDocumentString(`
    query PublicExhibition($slug: String!) {
  exhibition(slug: $slug) {
    id
    slug
    title
    kind
    industry
    catchphrase
    outline
    state
    stateLabel
    heldOn
    hours
    venueName
    venueAddress
    venueAccess
    capacity
    placesLeft
    viewerCanRegister
    attendance
    timetable {
      time
      what
    }
    applications(first: 60) {
      ...PublicBooth
    }
  }
  exhibitions(first: 1) {
    position
  }
}
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
}`) as unknown as TypedDocumentString<PublicExhibitionQuery, PublicExhibitionQueryVariables>;
export const PublicExhibitionChangedDocument = new TypedDocumentString(`
    subscription PublicExhibitionChanged($id: ID!, $since: String) {
  exhibitionChanged(id: $id, since: $since) {
    kind
    position
    id
    node {
      id
      state
      stateLabel
      capacity
      placesLeft
      viewerCanRegister
      applications(first: 60) {
        ...PublicBooth
      }
    }
  }
}
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
}`) as unknown as TypedDocumentString<PublicExhibitionChangedSubscription, PublicExhibitionChangedSubscriptionVariables>;
export const PublicRegisterDocument = new TypedDocumentString(`
    mutation PublicRegister($input: RegistrationInput!) {
  registerForExhibition(input: $input) {
    number
    code
    people
    state
  }
}
    `) as unknown as TypedDocumentString<PublicRegisterMutation, PublicRegisterMutationVariables>;
export const PublicRegistrationDocument = new TypedDocumentString(`
    query PublicRegistration($code: String!) {
  registration(code: $code) {
    number
    code
    people
    state
    exhibitionTitle
    heldOn
    venueName
  }
}
    `) as unknown as TypedDocumentString<PublicRegistrationQuery, PublicRegistrationQueryVariables>;
export const PublicCancelRegistrationDocument = new TypedDocumentString(`
    mutation PublicCancelRegistration($code: String!) {
  cancelRegistration(code: $code) {
    number
    code
    people
    state
    exhibitionTitle
    heldOn
    venueName
  }
}
    `) as unknown as TypedDocumentString<PublicCancelRegistrationMutation, PublicCancelRegistrationMutationVariables>;