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

export type ApiTokenInput = {
  days: number;
  name: string;
  readOnly?: boolean;
};

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

export type AccountPartsFragment = { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> };

export type AccountQueryVariables = Exact<{ [key: string]: never; }>;


export type AccountQuery = { account: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type ReauthenticationMethodsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReauthenticationMethodsQuery = { account: { reauthenticationMethods: Array<ReauthenticationMethod> } };

export type ReauthenticateMutationVariables = Exact<{
  input: ReauthenticationInput;
}>;


export type ReauthenticateMutation = { reauthenticate: string };

export type SaveProfileMutationVariables = Exact<{
  input: ProfileInput;
}>;


export type SaveProfileMutation = { saveProfile: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type ChangePasswordMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type ChangePasswordMutation = { changePassword: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type RequestEmailChangeMutationVariables = Exact<{
  email: string;
}>;


export type RequestEmailChangeMutation = { requestEmailChange: boolean };

export type RenamePasskeyMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenamePasskeyMutation = { renamePasskey: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type RemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type RemoveTotpMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveTotpMutation = { removeTotp: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type RenewRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewRecoveryCodesMutation = { renewRecoveryCodes: Array<string> };

export type CreateApiTokenMutationVariables = Exact<{
  input: ApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: string };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { name: string, kana: string, email: string, secondFactorRequired: boolean, totpSince: string | null, recoveryCodesLeft: number, passkeys: Array<{ id: string, name: string, createdAt: string, lastUsedAt: string | null }>, sessions: Array<{ id: string, current: boolean, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

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

export type AccountDetailPartsFragment = { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> };

export type StaffAccountQueryVariables = Exact<{
  id: string | number;
}>;


export type StaffAccountQuery = { accountRecord: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } | null };

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


export type ChangeStaffRoleMutation = { changeStaffRole: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type EndPersonSessionsMutationVariables = Exact<{
  id: string | number;
}>;


export type EndPersonSessionsMutation = { endPersonSessions: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type UnlockAccountMutationVariables = Exact<{
  id: string | number;
}>;


export type UnlockAccountMutation = { unlockAccount: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

export type ResetSecondFactorMutationVariables = Exact<{
  id: string | number;
}>;


export type ResetSecondFactorMutation = { resetSecondFactor: { id: string, name: string, kana: string, maskedEmail: string, roles: Array<string>, secondFactor: string, locked: boolean, lastSignInAt: string | null, openSessions: number, createdAt: string, memberships: Array<{ id: string, organization: string, role: MembershipRole }>, sessions: Array<{ id: string, capacity: string, device: string, address: string, token: string | null, readOnly: boolean, createdAt: string, lastSeenAt: string, expiresAt: string }>, signIns: Array<{ at: string, outcome: string, method: string, device: string, address: string }> } };

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
    token
    readOnly
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
    token
    readOnly
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
export const AccountDocument = {"__meta__":{"id":"sha256:8edbdff479991605923a863df1e037fcd7e65b979c2b94d1511d242b376ad88b"}} as unknown as TypedDocumentString<AccountQuery, AccountQueryVariables>;
export const ReauthenticationMethodsDocument = {"__meta__":{"id":"sha256:760301757851051cdef8b62e1bf4c64663362d552ae6747755a5bd5a54271cff"}} as unknown as TypedDocumentString<ReauthenticationMethodsQuery, ReauthenticationMethodsQueryVariables>;
export const ReauthenticateDocument = {"__meta__":{"id":"sha256:b3fb1e28c865e02fad6ae95cf33be6c5d28367a40decd989175a5b8b4c3db1f3"}} as unknown as TypedDocumentString<ReauthenticateMutation, ReauthenticateMutationVariables>;
export const SaveProfileDocument = {"__meta__":{"id":"sha256:9c714f4c0c29776a98c570ac5fe44d901e9a916722409983e42a5e1640cafc01"}} as unknown as TypedDocumentString<SaveProfileMutation, SaveProfileMutationVariables>;
export const ChangePasswordDocument = {"__meta__":{"id":"sha256:d5ba12116b28e06fe859ff3b6341c8465f82c1bbbdad787b452a3845964bc87d"}} as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RequestEmailChangeDocument = {"__meta__":{"id":"sha256:58d60d700914a292021d8c5bbb910e6184de60a95c07f788b4f1204ca88388d3"}} as unknown as TypedDocumentString<RequestEmailChangeMutation, RequestEmailChangeMutationVariables>;
export const RenamePasskeyDocument = {"__meta__":{"id":"sha256:ac67e9539982c37fe84f8cec553bbb5587c74f36caf3fbbd8201f58664c63c32"}} as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = {"__meta__":{"id":"sha256:e110094f89b37c59e85eadb9160271e367b87cf4e2e5fc2334e91602c2f6f6b9"}} as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const RemoveTotpDocument = {"__meta__":{"id":"sha256:6f91d46be7ff69786da27d8f961ee1d565aa4aaf74768633d7ae4b214fc524df"}} as unknown as TypedDocumentString<RemoveTotpMutation, RemoveTotpMutationVariables>;
export const RenewRecoveryCodesDocument = {"__meta__":{"id":"sha256:2949a6d24f411daa6cd4958cd29b97ceef11e2924032db150b357c8427b344e3"}} as unknown as TypedDocumentString<RenewRecoveryCodesMutation, RenewRecoveryCodesMutationVariables>;
export const CreateApiTokenDocument = {"__meta__":{"id":"sha256:808d57cf92c77118dc28ea1238e0a6a50b8c4c64e7dad46672175a4438b44cc0"}} as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const EndSessionDocument = {"__meta__":{"id":"sha256:bb333fcb10bdd9e0ad0eaf9ae1b6fcdf6c0356e36b93310c6e7721e4f1646f10"}} as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = {"__meta__":{"id":"sha256:d8444cc4c1482829f7a252fee4715a10c11631594a8def8eeddfb8582a714a57"}} as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;
export const OrganizationPeopleDocument = {"__meta__":{"id":"sha256:2d3c19b1beb995375478abd12b9cd37c543216f8a6a271a6278de232192fba3d"}} as unknown as TypedDocumentString<OrganizationPeopleQuery, OrganizationPeopleQueryVariables>;
export const InvitePersonDocument = {"__meta__":{"id":"sha256:61935239b4cb62745a683c0b36bdfca2d5e10f76d1215caa163fe151cb86022d"}} as unknown as TypedDocumentString<InvitePersonMutation, InvitePersonMutationVariables>;
export const ChangeMembershipRoleDocument = {"__meta__":{"id":"sha256:304c46cc4faf0edef3c6955a7856d7235f5df4359b3d0913139f868661795716"}} as unknown as TypedDocumentString<ChangeMembershipRoleMutation, ChangeMembershipRoleMutationVariables>;
export const EndMembershipDocument = {"__meta__":{"id":"sha256:456f33de30487a3a9a1a5d4db3b00a26026f68e365ef0c0960e3db9567f3e272"}} as unknown as TypedDocumentString<EndMembershipMutation, EndMembershipMutationVariables>;
export const RevokeInvitationDocument = {"__meta__":{"id":"sha256:501bf20c6765cdd6d5fce232debeda8e42961247484a44cff659eeb90a9e8f6c"}} as unknown as TypedDocumentString<RevokeInvitationMutation, RevokeInvitationMutationVariables>;
export const ResendInvitationDocument = {"__meta__":{"id":"sha256:9f2b82ff704d8fb3dce54970b2f0a00a7ed9c42ec43cb82b275e8c3bfb2f695f"}} as unknown as TypedDocumentString<ResendInvitationMutation, ResendInvitationMutationVariables>;
export const StaffAccountsDocument = {"__meta__":{"id":"sha256:00ffcbf8037213cbd67a6e1db280367822d8832ad88a567d798499864eb268e7"}} as unknown as TypedDocumentString<StaffAccountsQuery, StaffAccountsQueryVariables>;
export const StaffAccountDocument = {"__meta__":{"id":"sha256:9e3f78262fd8d0da0937c3a0e717eb62ca977cb2de883a4690c024ad4f9a366a"}} as unknown as TypedDocumentString<StaffAccountQuery, StaffAccountQueryVariables>;
export const StaffInvitationsDocument = {"__meta__":{"id":"sha256:fa9b4189bc3cd590754d3fea6e566406909129f0a82a90b89c67a42682da8f55"}} as unknown as TypedDocumentString<StaffInvitationsQuery, StaffInvitationsQueryVariables>;
export const RevealAccountDocument = {"__meta__":{"id":"sha256:8cf885032417c8eb7538bfd9e8704a708afb0283e440b328619b9cbd2d232969"}} as unknown as TypedDocumentString<RevealAccountMutation, RevealAccountMutationVariables>;
export const InviteStaffDocument = {"__meta__":{"id":"sha256:911ac2fa5504ec7a21db145208db6b72a9e7badca21a999e7a57fa54d177638c"}} as unknown as TypedDocumentString<InviteStaffMutation, InviteStaffMutationVariables>;
export const InviteToOrganizationDocument = {"__meta__":{"id":"sha256:b7680140176130a8cb80ee30052db2e1a43d5b195595d627e63f4561a74afed2"}} as unknown as TypedDocumentString<InviteToOrganizationMutation, InviteToOrganizationMutationVariables>;
export const ChangeStaffRoleDocument = {"__meta__":{"id":"sha256:4ee917a1cbc06f511abeb25ce7f5094cb8f5579a3825dfb867398835dc559da8"}} as unknown as TypedDocumentString<ChangeStaffRoleMutation, ChangeStaffRoleMutationVariables>;
export const EndPersonSessionsDocument = {"__meta__":{"id":"sha256:857f37a8f54150cbd9634900ead864e1fadd66f23f756b01d554606351027e81"}} as unknown as TypedDocumentString<EndPersonSessionsMutation, EndPersonSessionsMutationVariables>;
export const UnlockAccountDocument = {"__meta__":{"id":"sha256:677de9a8302270cc56cdcfb45295f5229df128fc08d42fcaa5621582b960f5d4"}} as unknown as TypedDocumentString<UnlockAccountMutation, UnlockAccountMutationVariables>;
export const ResetSecondFactorDocument = {"__meta__":{"id":"sha256:5a3066acce409310c1b3ca97d843c18e0e3bf5f81480be5896b40044713c0f4e"}} as unknown as TypedDocumentString<ResetSecondFactorMutation, ResetSecondFactorMutationVariables>;