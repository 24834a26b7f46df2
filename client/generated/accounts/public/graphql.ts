/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AcceptInvitationInput = {
  kana: string;
  name: string;
  password?: string | null | undefined;
  token: string;
};

export type PasskeyEnrolmentInput = {
  name: string;
  response: string;
};

export type PasswordResetInput = {
  password: string;
  token: string;
};

export type SecondFactorInput = {
  code: string;
  method: SecondFactorMethod;
};

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

export type BeginTotpEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginTotpEnrolmentMutation = { beginTotpEnrolment: { secret: string, uri: string, qr: string, qrSize: number } };

export type ConfirmTotpEnrolmentMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmTotpEnrolmentMutation = { confirmTotpEnrolment: { needs: SignInNeed | null, methods: Array<SecondFactorMethod>, recoveryCodes: Array<string> | null, session: { audience: string } | null } };

export type BeginPasskeyEnrolmentMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyEnrolmentMutation = { beginPasskeyEnrolment: string };

export type ConfirmPasskeyEnrolmentMutationVariables = Exact<{
  input: PasskeyEnrolmentInput;
}>;


export type ConfirmPasskeyEnrolmentMutation = { confirmPasskeyEnrolment: { needs: SignInNeed | null, methods: Array<SecondFactorMethod>, recoveryCodes: Array<string> | null, session: { audience: string } | null } };

export type RequestPasswordResetMutationVariables = Exact<{
  email: string;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: boolean };

export type ResetPasswordMutationVariables = Exact<{
  input: PasswordResetInput;
}>;


export type ResetPasswordMutation = { resetPassword: boolean };

export type InvitationQueryVariables = Exact<{
  token: string;
}>;


export type InvitationQuery = { invitation: { organization: string | null, role: string, email: string, name: string, needsPassword: boolean } | null };

export type AcceptInvitationMutationVariables = Exact<{
  input: AcceptInvitationInput;
}>;


export type AcceptInvitationMutation = { acceptInvitation: { needs: SignInNeed | null, methods: Array<SecondFactorMethod>, recoveryCodes: Array<string> | null, session: { audience: string } | null } };

export type ConfirmEmailChangeMutationVariables = Exact<{
  token: string;
}>;


export type ConfirmEmailChangeMutation = { confirmEmailChange: boolean };

export type CurrentSessionPartsFragment = { audience: string, lead: boolean, person: { id: string, name: string }, organization: { id: string, name: string } | null, actingOptions: Array<{ key: string, label: string, audience: string, current: boolean }>, viewing: { by: string, until: string } | null };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { session: { audience: string, lead: boolean, person: { id: string, name: string }, organization: { id: string, name: string } | null, actingOptions: Array<{ key: string, label: string, audience: string, current: boolean }>, viewing: { by: string, until: string } | null } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type ActForMutationVariables = Exact<{
  key: string;
}>;


export type ActForMutation = { actFor: { audience: string, lead: boolean, person: { id: string, name: string }, organization: { id: string, name: string } | null, actingOptions: Array<{ key: string, label: string, audience: string, current: boolean }>, viewing: { by: string, until: string } | null } };

export type EndViewingMutationVariables = Exact<{ [key: string]: never; }>;


export type EndViewingMutation = { endViewing: boolean };

export type SignInStepPartsFragment = { needs: SignInNeed | null, methods: Array<SecondFactorMethod>, recoveryCodes: Array<string> | null, session: { audience: string } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { needs: SignInNeed | null, methods: Array<SecondFactorMethod>, recoveryCodes: Array<string> | null, session: { audience: string } | null } };

export type VerifySecondFactorMutationVariables = Exact<{
  input: SecondFactorInput;
}>;


export type VerifySecondFactorMutation = { verifySecondFactor: { needs: SignInNeed | null, methods: Array<SecondFactorMethod>, recoveryCodes: Array<string> | null, session: { audience: string } | null } };

export type BeginPasskeySignInMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeySignInMutation = { beginPasskeySignIn: string };

export type SignInWithPasskeyMutationVariables = Exact<{
  response: string;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey: { needs: SignInNeed | null, methods: Array<SecondFactorMethod>, recoveryCodes: Array<string> | null, session: { audience: string } | null } };

export type CancelSignInMutationVariables = Exact<{ [key: string]: never; }>;


export type CancelSignInMutation = { cancelSignIn: boolean };

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
  viewing {
    by
    until
  }
}
    `, {"fragmentName":"CurrentSessionParts"}) as unknown as TypedDocumentString<CurrentSessionPartsFragment, unknown>;
export const SignInStepPartsFragmentDoc = new TypedDocumentString(`
    fragment SignInStepParts on SignInStep {
  session {
    audience
  }
  needs
  methods
  recoveryCodes
}
    `, {"fragmentName":"SignInStepParts"}) as unknown as TypedDocumentString<SignInStepPartsFragment, unknown>;
export const BeginTotpEnrolmentDocument = new TypedDocumentString(`
    mutation BeginTotpEnrolment {
  beginTotpEnrolment {
    secret
    uri
    qr
    qrSize
  }
}
    `) as unknown as TypedDocumentString<BeginTotpEnrolmentMutation, BeginTotpEnrolmentMutationVariables>;
export const ConfirmTotpEnrolmentDocument = new TypedDocumentString(`
    mutation ConfirmTotpEnrolment($code: String!) {
  confirmTotpEnrolment(code: $code) {
    ...SignInStepParts
  }
}
    fragment SignInStepParts on SignInStep {
  session {
    audience
  }
  needs
  methods
  recoveryCodes
}`) as unknown as TypedDocumentString<ConfirmTotpEnrolmentMutation, ConfirmTotpEnrolmentMutationVariables>;
export const BeginPasskeyEnrolmentDocument = new TypedDocumentString(`
    mutation BeginPasskeyEnrolment {
  beginPasskeyEnrolment
}
    `) as unknown as TypedDocumentString<BeginPasskeyEnrolmentMutation, BeginPasskeyEnrolmentMutationVariables>;
export const ConfirmPasskeyEnrolmentDocument = new TypedDocumentString(`
    mutation ConfirmPasskeyEnrolment($input: PasskeyEnrolmentInput!) {
  confirmPasskeyEnrolment(input: $input) {
    ...SignInStepParts
  }
}
    fragment SignInStepParts on SignInStep {
  session {
    audience
  }
  needs
  methods
  recoveryCodes
}`) as unknown as TypedDocumentString<ConfirmPasskeyEnrolmentMutation, ConfirmPasskeyEnrolmentMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($email: String!) {
  requestPasswordReset(email: $email)
}
    `) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: PasswordResetInput!) {
  resetPassword(input: $input)
}
    `) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const InvitationDocument = new TypedDocumentString(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    organization
    role
    email
    name
    needsPassword
  }
}
    `) as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
    mutation AcceptInvitation($input: AcceptInvitationInput!) {
  acceptInvitation(input: $input) {
    ...SignInStepParts
  }
}
    fragment SignInStepParts on SignInStep {
  session {
    audience
  }
  needs
  methods
  recoveryCodes
}`) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ConfirmEmailChangeDocument = new TypedDocumentString(`
    mutation ConfirmEmailChange($token: String!) {
  confirmEmailChange(token: $token)
}
    `) as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
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
  viewing {
    by
    until
  }
}`) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
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
  viewing {
    by
    until
  }
}`) as unknown as TypedDocumentString<ActForMutation, ActForMutationVariables>;
export const EndViewingDocument = new TypedDocumentString(`
    mutation EndViewing {
  endViewing
}
    `) as unknown as TypedDocumentString<EndViewingMutation, EndViewingMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ...SignInStepParts
  }
}
    fragment SignInStepParts on SignInStep {
  session {
    audience
  }
  needs
  methods
  recoveryCodes
}`) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const VerifySecondFactorDocument = new TypedDocumentString(`
    mutation VerifySecondFactor($input: SecondFactorInput!) {
  verifySecondFactor(input: $input) {
    ...SignInStepParts
  }
}
    fragment SignInStepParts on SignInStep {
  session {
    audience
  }
  needs
  methods
  recoveryCodes
}`) as unknown as TypedDocumentString<VerifySecondFactorMutation, VerifySecondFactorMutationVariables>;
export const BeginPasskeySignInDocument = new TypedDocumentString(`
    mutation BeginPasskeySignIn {
  beginPasskeySignIn
}
    `) as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = new TypedDocumentString(`
    mutation SignInWithPasskey($response: String!) {
  signInWithPasskey(response: $response) {
    ...SignInStepParts
  }
}
    fragment SignInStepParts on SignInStep {
  session {
    audience
  }
  needs
  methods
  recoveryCodes
}`) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const CancelSignInDocument = new TypedDocumentString(`
    mutation CancelSignIn {
  cancelSignIn
}
    `) as unknown as TypedDocumentString<CancelSignInMutation, CancelSignInMutationVariables>;