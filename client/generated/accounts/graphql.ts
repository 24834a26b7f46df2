/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SecondFactorMethod =
  | 'PASSKEY'
  | 'RECOVERY_CODE'
  | 'TOTP';

export type SignInInput = {
  email: string;
  password: string;
};

export type SignInNeed =
  | 'ENROLMENT'
  | 'SECOND_FACTOR';

export type CurrentSessionPartsFragment = { audience: string, lead: boolean, person: { id: string, name: string }, organization: { id: string, name: string } | null, actingOptions: Array<{ key: string, label: string, audience: string, current: boolean }> };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { session: { audience: string, lead: boolean, person: { id: string, name: string }, organization: { id: string, name: string } | null, actingOptions: Array<{ key: string, label: string, audience: string, current: boolean }> } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { needs: SignInNeed | null, methods: Array<SecondFactorMethod>, session: { audience: string, lead: boolean, person: { id: string, name: string }, organization: { id: string, name: string } | null, actingOptions: Array<{ key: string, label: string, audience: string, current: boolean }> } | null } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ActForMutationVariables = Exact<{
  key: string;
}>;


export type ActForMutation = { actFor: { audience: string, lead: boolean, person: { id: string, name: string }, organization: { id: string, name: string } | null, actingOptions: Array<{ key: string, label: string, audience: string, current: boolean }> } };

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
export const CurrentSessionPartsFragmentDoc = new TypedDocumentString(`
    fragment CurrentSessionParts on CurrentSession {
  audience
  lead
  person {
    id
    name
  }
  organization {
    id
    name
  }
  actingOptions {
    key
    label
    audience
    current
  }
}
    `, {"fragmentName":"CurrentSessionParts"}) as unknown as TypedDocumentString<CurrentSessionPartsFragment, unknown>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  session {
    ...CurrentSessionParts
  }
}
    fragment CurrentSessionParts on CurrentSession {
  audience
  lead
  person {
    id
    name
  }
  organization {
    id
    name
  }
  actingOptions {
    key
    label
    audience
    current
  }
}`) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    session {
      ...CurrentSessionParts
    }
    needs
    methods
  }
}
    fragment CurrentSessionParts on CurrentSession {
  audience
  lead
  person {
    id
    name
  }
  organization {
    id
    name
  }
  actingOptions {
    key
    label
    audience
    current
  }
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ActForDocument = new TypedDocumentString(`
    mutation ActFor($key: String!) {
  actFor(key: $key) {
    ...CurrentSessionParts
  }
}
    fragment CurrentSessionParts on CurrentSession {
  audience
  lead
  person {
    id
    name
  }
  organization {
    id
    name
  }
  actingOptions {
    key
    label
    audience
    current
  }
}`) as unknown as TypedDocumentString<ActForMutation, ActForMutationVariables>;