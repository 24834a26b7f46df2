/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AccountFilterInput = {
  locked?: boolean | null | undefined;
  role?: AccountRole | null | undefined;
  text?: string | null | undefined;
};

export type AccountRole =
  | 'LEAD'
  | 'OFFICIAL'
  | 'ORGANIZATION'
  | 'SUPPORT';

export type InvitePersonInput = {
  email: string;
  name: string;
  role: MembershipRole;
};

export type InviteStaffInput = {
  email: string;
  name: string;
  role: StaffRole;
};

export type InviteToOrganizationInput = {
  email: string;
  name: string;
  organization: string | number;
  role: MembershipRole;
};

export type MembershipRole =
  | 'OWNER'
  | 'STAFF';

export type PasswordChangeInput = {
  currentPassword: string;
  password: string;
};

export type ProfileInput = {
  kana: string;
  name: string;
};

export type ReauthenticationInput = {
  method: ReauthenticationMethod;
  value: string;
};

export type ReauthenticationMethod =
  | 'PASSKEY'
  | 'PASSWORD'
  | 'TOTP';

export type StaffRole =
  | 'LEAD'
  | 'OFFICIAL'
  | 'SUPPORT';

export type AccountPartsFragment = { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { account: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type ReauthenticationMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReauthenticationMethodsQuery = { account: { reauthenticationMethods: Array<ReauthenticationMethod> } };

export type ReauthenticateMutationVariables = Exact<{
  input: ReauthenticationInput;
}>;


export type ReauthenticateMutation = { reauthenticate: string };

export type SaveProfileMutationVariables = Exact<{
  input: ProfileInput;
}>;


export type SaveProfileMutation = { saveProfile: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type ChangePasswordMutation = { changePassword: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type RequestEmailChangeMutationVariables = Exact<{
  email: string;
}>;


export type RequestEmailChangeMutation = { requestEmailChange: boolean };

export type RenamePasskeyMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenamePasskeyMutation = { renamePasskey: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { removeTotp: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type InvitationPartsFragment = { id: string, name: string, email: string, role: string, organization: string | null, invitedAt: string, expiresAt: string, mailState: string };

export type OrganizationPeoplePartsFragment = { viewerCanInvite: boolean, people: Array<{ id: string, name: string, kana: string, email: string, role: MembershipRole, isSelf: boolean, lastSignInAt: string | null }>, invitations: Array<{ id: string, name: string, email: string, role: string, organization: string | null, invitedAt: string, expiresAt: string, mailState: string }> };

export type OrganizationPeopleQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationPeopleQuery = { organizationPeople: { viewerCanInvite: boolean, people: Array<{ id: string, name: string, kana: string, email: string, role: MembershipRole, isSelf: boolean, lastSignInAt: string | null }>, invitations: Array<{ id: string, name: string, email: string, role: string, organization: string | null, invitedAt: string, expiresAt: string, mailState: string }> } };

export type InvitePersonMutationVariables = Exact<{
  input: InvitePersonInput;
}>;


export type InvitePersonMutation = { invitePerson: { viewerCanInvite: boolean, people: Array<{ id: string, name: string, kana: string, email: string, role: MembershipRole, isSelf: boolean, lastSignInAt: string | null }>, invitations: Array<{ id: string, name: string, email: string, role: string, organization: string | null, invitedAt: string, expiresAt: string, mailState: string }> } };

export type ChangeMembershipRoleMutationVariables = Exact<{
  id: string | number;
  role: MembershipRole;
}>;


export type ChangeMembershipRoleMutation = { changeMembershipRole: { viewerCanInvite: boolean, people: Array<{ id: string, name: string, kana: string, email: string, role: MembershipRole, isSelf: boolean, lastSignInAt: string | null }>, invitations: Array<{ id: string, name: string, email: string, role: string, organization: string | null, invitedAt: string, expiresAt: string, mailState: string }> } };

export type EndMembershipMutationVariables = Exact<{
  id: string | number;
}>;


export type EndMembershipMutation = { endMembership: { viewerCanInvite: boolean, people: Array<{ id: string, name: string, kana: string, email: string, role: MembershipRole, isSelf: boolean, lastSignInAt: string | null }>, invitations: Array<{ id: string, name: string, email: string, role: string, organization: string | null, invitedAt: string, expiresAt: string, mailState: string }> } };

export type RevokeInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeInvitationMutation = { revokeInvitation: boolean };

export type ResendInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type ResendInvitationMutation = { resendInvitation: boolean };

export type StaffAccountsQueryVariables = Exact<{
  filter?: AccountFilterInput | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type StaffAccountsQuery = { accounts: { totalCount: number | null, position: string, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, organizations: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number }> } };

export type AccountDetailPartsFragment = { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> };

export type StaffAccountQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffAccountQuery = { accountRecord: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } | null };

export type StaffInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffInvitationsQuery = { staffInvitations: Array<{ id: string, name: string, email: string, role: string, organization: string | null, invitedAt: string, expiresAt: string, mailState: string }> };

export type RevealAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type RevealAccountMutation = { revealAccount: string };

export type InviteStaffMutationVariables = Exact<{
  input: InviteStaffInput;
}>;


export type InviteStaffMutation = { inviteStaff: boolean };

export type InviteToOrganizationMutationVariables = Exact<{
  input: InviteToOrganizationInput;
}>;


export type InviteToOrganizationMutation = { inviteToOrganization: boolean };

export type ChangeStaffRoleMutationVariables = Exact<{
  id: string | number;
  role?: StaffRole | null | undefined;
}>;


export type ChangeStaffRoleMutation = { changeStaffRole: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type EndPersonSessionsMutationVariables = Exact<{
  id: string | number;
}>;


export type EndPersonSessionsMutation = { endPersonSessions: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type UnlockAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type UnlockAccountMutation = { unlockAccount: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type ResetSecondFactorMutationVariables = Exact<{
  id: string | number;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

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
export const AccountPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}
    `, {"fragmentName":"AccountParts"}) as unknown as TypedDocumentString<AccountPartsFragment, unknown>;
export const InvitationPartsFragmentDoc = new TypedDocumentString(`
    fragment InvitationParts on InvitationRecord {
  id
  name
  email
  role
  organization
  invitedAt
  expiresAt
  mailState
}
    `, {"fragmentName":"InvitationParts"}) as unknown as TypedDocumentString<InvitationPartsFragment, unknown>;
export const OrganizationPeoplePartsFragmentDoc = new TypedDocumentString(`
    fragment OrganizationPeopleParts on OrganizationPeople {
  viewerCanInvite
  people {
    id
    name
    kana
    email
    role
    isSelf
    lastSignInAt
  }
  invitations {
    ...InvitationParts
  }
}
    fragment InvitationParts on InvitationRecord {
  id
  name
  email
  role
  organization
  invitedAt
  expiresAt
  mailState
}`, {"fragmentName":"OrganizationPeopleParts"}) as unknown as TypedDocumentString<OrganizationPeoplePartsFragment, unknown>;
export const AccountDetailPartsFragmentDoc = new TypedDocumentString(`
    fragment AccountDetailParts on AccountDetail {
  id
  name
  kana
  maskedEmail
  roles
  secondFactor
  locked
  lastSignInAt
  openSessions
  createdAt
  memberships {
    id
    organization
    role
  }
  sessions {
    id
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}
    `, {"fragmentName":"AccountDetailParts"}) as unknown as TypedDocumentString<AccountDetailPartsFragment, unknown>;
export const AccountDocument = new TypedDocumentString(`
    query Account {
  account {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ReauthenticationMethodsDocument = new TypedDocumentString(`
    query ReauthenticationMethods {
  account {
    reauthenticationMethods
  }
}
    `) as unknown as TypedDocumentString<ReauthenticationMethodsQuery, ReauthenticationMethodsQueryVariables>;
export const ReauthenticateDocument = new TypedDocumentString(`
    mutation Reauthenticate($input: ReauthenticationInput!) {
  reauthenticate(input: $input)
}
    `) as unknown as TypedDocumentString<ReauthenticateMutation, ReauthenticateMutationVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: ProfileInput!) {
  saveProfile(input: $input) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: PasswordChangeInput!) {
  changePassword(input: $input) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestEmailChangeDocument = new TypedDocumentString(`
    mutation RequestEmailChange($email: String!) {
  requestEmailChange(email: $email)
}
    `) as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const RenamePasskeyDocument = new TypedDocumentString(`
    mutation RenamePasskey($id: ID!, $name: String!) {
  renamePasskey(id: $id, name: $name) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const RemoveTotpDocument = new TypedDocumentString(`
    mutation RemoveTotp {
  removeTotp {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const RenewRecoveryCodesDocument = new TypedDocumentString(`
    mutation RenewRecoveryCodes {
  renewRecoveryCodes
}
    `) as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id) {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    ...AccountParts
  }
}
    fragment AccountParts on Account {
  name
  kana
  email
  secondFactorRequired
  totpSince
  passkeys {
    id
    name
    createdAt
    lastUsedAt
  }
  recoveryCodesLeft
  sessions {
    id
    current
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const OrganizationPeopleDocument = new TypedDocumentString(`
    query OrganizationPeople {
  organizationPeople {
    ...OrganizationPeopleParts
  }
}
    fragment InvitationParts on InvitationRecord {
  id
  name
  email
  role
  organization
  invitedAt
  expiresAt
  mailState
}
fragment OrganizationPeopleParts on OrganizationPeople {
  viewerCanInvite
  people {
    id
    name
    kana
    email
    role
    isSelf
    lastSignInAt
  }
  invitations {
    ...InvitationParts
  }
}`) as unknown as TypedDocumentString<OrganizationPeopleQuery, OrganizationPeopleQueryVariables>;
export const InvitePersonDocument = new TypedDocumentString(`
    mutation InvitePerson($input: InvitePersonInput!) {
  invitePerson(input: $input) {
    ...OrganizationPeopleParts
  }
}
    fragment InvitationParts on InvitationRecord {
  id
  name
  email
  role
  organization
  invitedAt
  expiresAt
  mailState
}
fragment OrganizationPeopleParts on OrganizationPeople {
  viewerCanInvite
  people {
    id
    name
    kana
    email
    role
    isSelf
    lastSignInAt
  }
  invitations {
    ...InvitationParts
  }
}`) as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const ChangeMembershipRoleDocument = new TypedDocumentString(`
    mutation ChangeMembershipRole($id: ID!, $role: MembershipRole!) {
  changeMembershipRole(id: $id, role: $role) {
    ...OrganizationPeopleParts
  }
}
    fragment InvitationParts on InvitationRecord {
  id
  name
  email
  role
  organization
  invitedAt
  expiresAt
  mailState
}
fragment OrganizationPeopleParts on OrganizationPeople {
  viewerCanInvite
  people {
    id
    name
    kana
    email
    role
    isSelf
    lastSignInAt
  }
  invitations {
    ...InvitationParts
  }
}`) as unknown as TypedDocumentString<ChangeMembershipRoleMutation, ChangeMembershipRoleMutationVariables>;
export const EndMembershipDocument = new TypedDocumentString(`
    mutation EndMembership($id: ID!) {
  endMembership(id: $id) {
    ...OrganizationPeopleParts
  }
}
    fragment InvitationParts on InvitationRecord {
  id
  name
  email
  role
  organization
  invitedAt
  expiresAt
  mailState
}
fragment OrganizationPeopleParts on OrganizationPeople {
  viewerCanInvite
  people {
    id
    name
    kana
    email
    role
    isSelf
    lastSignInAt
  }
  invitations {
    ...InvitationParts
  }
}`) as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const RevokeInvitationDocument = new TypedDocumentString(`
    mutation RevokeInvitation($id: ID!) {
  revokeInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ResendInvitationDocument = new TypedDocumentString(`
    mutation ResendInvitation($id: ID!) {
  resendInvitation(id: $id)
}
    `) as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const StaffAccountsDocument = new TypedDocumentString(`
    query StaffAccounts($filter: AccountFilterInput, $first: Int!, $after: String) {
  accounts(filter: $filter, first: $first, after: $after) {
    totalCount
    position
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      name
      kana
      maskedEmail
      roles
      organizations
      secondFactor
      locked
      lastSignInAt
      openSessions
    }
  }
}
    `) as unknown as TypedDocumentString<StaffAccountsQuery, StaffAccountsQueryVariables>;
export const StaffAccountDocument = new TypedDocumentString(`
    query StaffAccount($id: ID!) {
  accountRecord(id: $id) {
    ...AccountDetailParts
  }
}
    fragment AccountDetailParts on AccountDetail {
  id
  name
  kana
  maskedEmail
  roles
  secondFactor
  locked
  lastSignInAt
  openSessions
  createdAt
  memberships {
    id
    organization
    role
  }
  sessions {
    id
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<StaffAccountQuery, StaffAccountQueryVariables>;
export const StaffInvitationsDocument = new TypedDocumentString(`
    query StaffInvitations {
  staffInvitations {
    ...InvitationParts
  }
}
    fragment InvitationParts on InvitationRecord {
  id
  name
  email
  role
  organization
  invitedAt
  expiresAt
  mailState
}`) as unknown as TypedDocumentString<StaffInvitationsQuery, StaffInvitationsQueryVariables>;
export const RevealAccountDocument = new TypedDocumentString(`
    mutation RevealAccount($id: ID!) {
  revealAccount(id: $id)
}
    `) as unknown as TypedDocumentString<RevealAccountMutation, RevealAccountMutationVariables>;
export const InviteStaffDocument = new TypedDocumentString(`
    mutation InviteStaff($input: InviteStaffInput!) {
  inviteStaff(input: $input)
}
    `) as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const InviteToOrganizationDocument = new TypedDocumentString(`
    mutation InviteToOrganization($input: InviteToOrganizationInput!) {
  inviteToOrganization(input: $input)
}
    `) as unknown as TypedDocumentString<InviteToOrganizationMutation, InviteToOrganizationMutationVariables>;
export const ChangeStaffRoleDocument = new TypedDocumentString(`
    mutation ChangeStaffRole($id: ID!, $role: StaffRole) {
  changeStaffRole(id: $id, role: $role) {
    ...AccountDetailParts
  }
}
    fragment AccountDetailParts on AccountDetail {
  id
  name
  kana
  maskedEmail
  roles
  secondFactor
  locked
  lastSignInAt
  openSessions
  createdAt
  memberships {
    id
    organization
    role
  }
  sessions {
    id
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<ChangeStaffRoleMutation, ChangeStaffRoleMutationVariables>;
export const EndPersonSessionsDocument = new TypedDocumentString(`
    mutation EndPersonSessions($id: ID!) {
  endPersonSessions(id: $id) {
    ...AccountDetailParts
  }
}
    fragment AccountDetailParts on AccountDetail {
  id
  name
  kana
  maskedEmail
  roles
  secondFactor
  locked
  lastSignInAt
  openSessions
  createdAt
  memberships {
    id
    organization
    role
  }
  sessions {
    id
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<EndPersonSessionsMutation, EndPersonSessionsMutationVariables>;
export const UnlockAccountDocument = new TypedDocumentString(`
    mutation UnlockAccount($id: ID!) {
  unlockAccount(id: $id) {
    ...AccountDetailParts
  }
}
    fragment AccountDetailParts on AccountDetail {
  id
  name
  kana
  maskedEmail
  roles
  secondFactor
  locked
  lastSignInAt
  openSessions
  createdAt
  memberships {
    id
    organization
    role
  }
  sessions {
    id
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<UnlockAccountMutation, UnlockAccountMutationVariables>;
export const ResetSecondFactorDocument = new TypedDocumentString(`
    mutation ResetSecondFactor($id: ID!) {
  resetSecondFactor(id: $id) {
    ...AccountDetailParts
  }
}
    fragment AccountDetailParts on AccountDetail {
  id
  name
  kana
  maskedEmail
  roles
  secondFactor
  locked
  lastSignInAt
  openSessions
  createdAt
  memberships {
    id
    organization
    role
  }
  sessions {
    id
    capacity
    device
    address
    createdAt
    lastSeenAt
    expiresAt
  }
  signIns {
    at
    outcome
    method
    device
    address
  }
}`) as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;