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
export const BeginTotpEnrolmentDocument = {"__meta__":{"id":"sha256:63a28916edcd39372437835925eaba3de1297407abd2a1f0dd58ef5c98e3e74e"}} as unknown as TypedDocumentString<BeginTotpEnrolmentMutation, BeginTotpEnrolmentMutationVariables>;
export const ConfirmTotpEnrolmentDocument = {"__meta__":{"id":"sha256:562092e305a305e4efe01e3b28ecf38468f44891ac62d0b7f5eaa8cc83d94ec6"}} as unknown as TypedDocumentString<ConfirmTotpEnrolmentMutation, ConfirmTotpEnrolmentMutationVariables>;
export const BeginPasskeyEnrolmentDocument = {"__meta__":{"id":"sha256:47da66ab1f5e83bf81f25ff8c80e8db8a5b8a3eb9411adb45f6eed3a02b9498a"}} as unknown as TypedDocumentString<BeginPasskeyEnrolmentMutation, BeginPasskeyEnrolmentMutationVariables>;
export const ConfirmPasskeyEnrolmentDocument = {"__meta__":{"id":"sha256:8674c03f6b1298253ce2fec6348a3a71f41ea262a47476cd5b8c7896b9154c60"}} as unknown as TypedDocumentString<ConfirmPasskeyEnrolmentMutation, ConfirmPasskeyEnrolmentMutationVariables>;
export const RequestPasswordResetDocument = {"__meta__":{"id":"sha256:5ac89982dc149995bab85b93caab9976bbc3fd5994fbf4173153f8686dba9d72"}} as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = {"__meta__":{"id":"sha256:25213978698cd2d3a4098484145fb0348c8977c406a92254ae800d3f3fbe64a6"}} as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const InvitationDocument = {"__meta__":{"id":"sha256:c942b45963d1aed4d72312f547d8dee9407be7a4a6d3490a78e9f02009902e56"}} as unknown as TypedDocumentString<InvitationQuery, InvitationQueryVariables>;
export const AcceptInvitationDocument = {"__meta__":{"id":"sha256:c64de66e7d66fafaf2b568fbd5664afd362e2798906208fef41432f937e8a354"}} as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const ConfirmEmailChangeDocument = {"__meta__":{"id":"sha256:25a1e59daafda1f9bcf6e5f5e227645aae0fa0a60ee194f2ce895ea56bf4c796"}} as unknown as TypedDocumentString<ConfirmEmailChangeMutation, ConfirmEmailChangeMutationVariables>;
export const SessionDocument = {"__meta__":{"id":"sha256:202b7458b485d8a2fe09e57d45dd058ca6bf455e82e6051b9edbdef1eeb31333"}} as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const SignOutDocument = {"__meta__":{"id":"sha256:39300be1f6ff47633a8c264de2a924d5b71367b646d3bf86d82d7c51c6543956"}} as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const ActForDocument = {"__meta__":{"id":"sha256:428b769c2f9bb867895512325bb4ef391c5de5b96d92514aa56a5de2638a1d5b"}} as unknown as TypedDocumentString<ActForMutation, ActForMutationVariables>;
export const EndViewingDocument = {"__meta__":{"id":"sha256:4add06158736148d71203371164c83d10669e4ee985d4ec34297bd7bfe36c9df"}} as unknown as TypedDocumentString<EndViewingMutation, EndViewingMutationVariables>;
export const SignInDocument = {"__meta__":{"id":"sha256:317e39e4bef45d8372f5d9dbd15a313765260d0d0eb426436480afe3271846e0"}} as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const VerifySecondFactorDocument = {"__meta__":{"id":"sha256:bc88d921bfa6223679ec07199063729b0011da09a83e627197f02763e382e0a3"}} as unknown as TypedDocumentString<VerifySecondFactorMutation, VerifySecondFactorMutationVariables>;
export const BeginPasskeySignInDocument = {"__meta__":{"id":"sha256:bd9b08999478d39c30badda538b7786f9f634cc84368a9d99a3f35a53053430f"}} as unknown as TypedDocumentString<BeginPasskeySignInMutation, BeginPasskeySignInMutationVariables>;
export const SignInWithPasskeyDocument = {"__meta__":{"id":"sha256:c4a94cd5f97a0fb1262cb67f11889fb2923e0e90f1aaa7d2d5e0f9a9ec565d4d"}} as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const CancelSignInDocument = {"__meta__":{"id":"sha256:8765f65780770d1227b53177935b75ed99099d174560c00736408c7a62ac78fd"}} as unknown as TypedDocumentString<CancelSignInMutation, CancelSignInMutationVariables>;