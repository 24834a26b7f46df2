/* eslint-disable */
import * as types from './graphql.ts';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation BeginTotpEnrolment {\n  beginTotpEnrolment {\n    secret\n    uri\n    qr\n    qrSize\n  }\n}\n\nmutation ConfirmTotpEnrolment($code: String!) {\n  confirmTotpEnrolment(code: $code) {\n    ...SignInStepParts\n  }\n}\n\nmutation BeginPasskeyEnrolment {\n  beginPasskeyEnrolment\n}\n\nmutation ConfirmPasskeyEnrolment($input: PasskeyEnrolmentInput!) {\n  confirmPasskeyEnrolment(input: $input) {\n    ...SignInStepParts\n  }\n}": typeof types.BeginTotpEnrolmentDocument,
    "mutation RequestPasswordReset($email: String!) {\n  requestPasswordReset(email: $email)\n}\n\nmutation ResetPassword($input: PasswordResetInput!) {\n  resetPassword(input: $input)\n}\n\nquery Invitation($token: String!) {\n  invitation(token: $token) {\n    organization\n    role\n    email\n    name\n    needsPassword\n  }\n}\n\nmutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation ConfirmEmailChange($token: String!) {\n  confirmEmailChange(token: $token)\n}": typeof types.RequestPasswordResetDocument,
    "fragment CurrentSessionParts on CurrentSession {\n  audience\n  lead\n  person {\n    id\n    name\n  }\n  organization {\n    id\n    name\n  }\n  actingOptions {\n    key\n    label\n    audience\n    current\n  }\n  viewing {\n    by\n    until\n  }\n}\n\nquery Session {\n  session {\n    ...CurrentSessionParts\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation ActFor($key: String!) {\n  actFor(key: $key) {\n    ...CurrentSessionParts\n  }\n}\n\nmutation EndViewing {\n  endViewing\n}": typeof types.CurrentSessionPartsFragmentDoc,
    "fragment SignInStepParts on SignInStep {\n  session {\n    audience\n  }\n  needs\n  methods\n  recoveryCodes\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation VerifySecondFactor($input: SecondFactorInput!) {\n  verifySecondFactor(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation BeginPasskeySignIn {\n  beginPasskeySignIn\n}\n\nmutation SignInWithPasskey($response: String!) {\n  signInWithPasskey(response: $response) {\n    ...SignInStepParts\n  }\n}\n\nmutation CancelSignIn {\n  cancelSignIn\n}": typeof types.SignInStepPartsFragmentDoc,
};
const documents: Documents = {
    "mutation BeginTotpEnrolment {\n  beginTotpEnrolment {\n    secret\n    uri\n    qr\n    qrSize\n  }\n}\n\nmutation ConfirmTotpEnrolment($code: String!) {\n  confirmTotpEnrolment(code: $code) {\n    ...SignInStepParts\n  }\n}\n\nmutation BeginPasskeyEnrolment {\n  beginPasskeyEnrolment\n}\n\nmutation ConfirmPasskeyEnrolment($input: PasskeyEnrolmentInput!) {\n  confirmPasskeyEnrolment(input: $input) {\n    ...SignInStepParts\n  }\n}": types.BeginTotpEnrolmentDocument,
    "mutation RequestPasswordReset($email: String!) {\n  requestPasswordReset(email: $email)\n}\n\nmutation ResetPassword($input: PasswordResetInput!) {\n  resetPassword(input: $input)\n}\n\nquery Invitation($token: String!) {\n  invitation(token: $token) {\n    organization\n    role\n    email\n    name\n    needsPassword\n  }\n}\n\nmutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation ConfirmEmailChange($token: String!) {\n  confirmEmailChange(token: $token)\n}": types.RequestPasswordResetDocument,
    "fragment CurrentSessionParts on CurrentSession {\n  audience\n  lead\n  person {\n    id\n    name\n  }\n  organization {\n    id\n    name\n  }\n  actingOptions {\n    key\n    label\n    audience\n    current\n  }\n  viewing {\n    by\n    until\n  }\n}\n\nquery Session {\n  session {\n    ...CurrentSessionParts\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation ActFor($key: String!) {\n  actFor(key: $key) {\n    ...CurrentSessionParts\n  }\n}\n\nmutation EndViewing {\n  endViewing\n}": types.CurrentSessionPartsFragmentDoc,
    "fragment SignInStepParts on SignInStep {\n  session {\n    audience\n  }\n  needs\n  methods\n  recoveryCodes\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation VerifySecondFactor($input: SecondFactorInput!) {\n  verifySecondFactor(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation BeginPasskeySignIn {\n  beginPasskeySignIn\n}\n\nmutation SignInWithPasskey($response: String!) {\n  signInWithPasskey(response: $response) {\n    ...SignInStepParts\n  }\n}\n\nmutation CancelSignIn {\n  cancelSignIn\n}": types.SignInStepPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation BeginTotpEnrolment {\n  beginTotpEnrolment {\n    secret\n    uri\n    qr\n    qrSize\n  }\n}\n\nmutation ConfirmTotpEnrolment($code: String!) {\n  confirmTotpEnrolment(code: $code) {\n    ...SignInStepParts\n  }\n}\n\nmutation BeginPasskeyEnrolment {\n  beginPasskeyEnrolment\n}\n\nmutation ConfirmPasskeyEnrolment($input: PasskeyEnrolmentInput!) {\n  confirmPasskeyEnrolment(input: $input) {\n    ...SignInStepParts\n  }\n}"): typeof import('./graphql.ts').BeginTotpEnrolmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RequestPasswordReset($email: String!) {\n  requestPasswordReset(email: $email)\n}\n\nmutation ResetPassword($input: PasswordResetInput!) {\n  resetPassword(input: $input)\n}\n\nquery Invitation($token: String!) {\n  invitation(token: $token) {\n    organization\n    role\n    email\n    name\n    needsPassword\n  }\n}\n\nmutation AcceptInvitation($input: AcceptInvitationInput!) {\n  acceptInvitation(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation ConfirmEmailChange($token: String!) {\n  confirmEmailChange(token: $token)\n}"): typeof import('./graphql.ts').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CurrentSessionParts on CurrentSession {\n  audience\n  lead\n  person {\n    id\n    name\n  }\n  organization {\n    id\n    name\n  }\n  actingOptions {\n    key\n    label\n    audience\n    current\n  }\n  viewing {\n    by\n    until\n  }\n}\n\nquery Session {\n  session {\n    ...CurrentSessionParts\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation ActFor($key: String!) {\n  actFor(key: $key) {\n    ...CurrentSessionParts\n  }\n}\n\nmutation EndViewing {\n  endViewing\n}"): typeof import('./graphql.ts').CurrentSessionPartsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SignInStepParts on SignInStep {\n  session {\n    audience\n  }\n  needs\n  methods\n  recoveryCodes\n}\n\nmutation SignIn($input: SignInInput!) {\n  signIn(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation VerifySecondFactor($input: SecondFactorInput!) {\n  verifySecondFactor(input: $input) {\n    ...SignInStepParts\n  }\n}\n\nmutation BeginPasskeySignIn {\n  beginPasskeySignIn\n}\n\nmutation SignInWithPasskey($response: String!) {\n  signInWithPasskey(response: $response) {\n    ...SignInStepParts\n  }\n}\n\nmutation CancelSignIn {\n  cancelSignIn\n}"): typeof import('./graphql.ts').SignInStepPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
