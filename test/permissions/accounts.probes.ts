// How the doors of accounts are tried: with links, codes and records that do not exist, so that nobody loses what the other cells need.
import { randomUUID } from 'node:crypto';
import type { Probe } from './table.probes.ts';

const unknown = () => ({ id: randomUUID() });
const anyone = () => ({ email: `${randomUUID()}@example.jp` });
const onRecord = (field: string, more = '', selection = '{ id }'): Probe => ({
  document: `mutation ($id: ID!) { ${field}(id: $id${more}) ${selection} }`,
  variables: unknown,
  refusals: ['NOT_FOUND'],
});
const within = (field: string, refusals: readonly string[] = []): Probe => ({
  document: `mutation { ${field} }`,
  refusals: ['UNAUTHENTICATED', 'SECOND_FACTOR_FAILED', ...refusals],
});
const PASSWORD = 'ひつじが9ひき-橋をわたる';

export const ACCOUNT_PROBES: Readonly<Record<string, Probe>> = {
  'Query.session': { document: '{ session { audience } }' },
  'Query.supportStaff': { document: '{ supportStaff { nodes { id } } }' },
  'Query.account': { document: '{ account { name } }' },
  'Query.invitation': { document: '{ invitation(token: "unknown") { email } }' },
  'Query.staffInvitations': { document: '{ staffInvitations { id } }' },
  'Query.organizationPeople': { document: '{ organizationPeople { people { id } } }' },
  'Query.accounts': { document: '{ accounts { nodes { id } } }' },
  'Query.accountRecord': {
    document: 'query ($id: ID!) { accountRecord(id: $id) { id } }',
    variables: unknown,
  },
  'Mutation.signIn': {
    document: 'mutation { signIn(input: { email: "nobody@example.jp", password: "x" }) { needs } }',
    refusals: ['SIGN_IN_FAILED'],
  },
  'Mutation.signOut': { document: 'mutation { signOut }' },
  'Mutation.actFor': { document: 'mutation { actFor(key: "nobody") { audience } }', refusals: ['NOT_FOUND'] },
  'Mutation.verifySecondFactor': within('verifySecondFactor(input: { method: TOTP, code: "000000" }) { needs }'),
  'Mutation.beginPasskeySignIn': within('beginPasskeySignIn'),
  'Mutation.signInWithPasskey': within('signInWithPasskey(response: "{}") { needs }'),
  'Mutation.beginTotpEnrolment': within('beginTotpEnrolment { uri }'),
  'Mutation.confirmTotpEnrolment': within('confirmTotpEnrolment(code: "000000") { needs }'),
  'Mutation.beginPasskeyEnrolment': within('beginPasskeyEnrolment'),
  'Mutation.confirmPasskeyEnrolment': within('confirmPasskeyEnrolment(input: { name: "", response: "{}" }) { needs }'),
  'Mutation.cancelSignIn': within('cancelSignIn'),
  'Mutation.requestPasswordReset': {
    document: 'mutation ($email: String!) { requestPasswordReset(email: $email) }',
    variables: anyone,
  },
  'Mutation.resetPassword': within(`resetPassword(input: { token: "unknown", password: "${PASSWORD}" })`, [
    'LINK_INVALID',
  ]),
  'Mutation.confirmEmailChange': within('confirmEmailChange(token: "unknown")', ['LINK_INVALID']),
  'Mutation.acceptInvitation': within(
    `acceptInvitation(input: { token: "unknown", name: "来場 太郎", kana: "", password: "${PASSWORD}" }) { needs }`,
    ['LINK_INVALID'],
  ),
  'Mutation.reauthenticate': within('reauthenticate(input: { method: PASSWORD, value: "x" })', ['BAD_USER_INPUT']),
  'Mutation.saveProfile': within('saveProfile(input: { name: "利用 花子", kana: "" }) { name }'),
  'Mutation.changePassword': within(
    `changePassword(input: { currentPassword: "x", password: "${PASSWORD}" }) { name }`,
    ['BAD_USER_INPUT'],
  ),
  'Mutation.requestEmailChange': {
    document: 'mutation ($email: String!) { requestEmailChange(email: $email) }',
    variables: anyone,
  },
  'Mutation.renamePasskey': onRecord('renamePasskey', ', name: "鍵"', '{ name }'),
  'Mutation.removePasskey': onRecord('removePasskey', '', '{ name }'),
  // Who must have one keeps the last one; others have none here.
  'Mutation.removeTotp': within('removeTotp { name }', ['FORBIDDEN', 'NOT_FOUND']),
  'Mutation.renewRecoveryCodes': within('renewRecoveryCodes', ['FORBIDDEN']),
  'Mutation.createApiToken': within('createApiToken(input: { name: "集計", days: 30 })', ['FORBIDDEN']),
  'Mutation.endSession': onRecord('endSession', '', '{ name }'),
  'Mutation.endOtherSessions': within('endOtherSessions { name }'),
  'Mutation.invitePerson': {
    document:
      'mutation ($email: String!) { invitePerson(input: { name: "同僚", email: $email, role: STAFF }) { viewerCanInvite } }',
    variables: anyone,
  },
  'Mutation.inviteStaff': {
    document: 'mutation ($email: String!) { inviteStaff(input: { name: "同僚", email: $email, role: SUPPORT }) }',
    variables: anyone,
  },
  'Mutation.inviteToOrganization': {
    document:
      'mutation ($o: ID!, $email: String!) { inviteToOrganization(input: { organization: $o, name: "担当", email: $email, role: OWNER }) }',
    variables: ({ organization }) => ({ o: organization, ...anyone() }),
  },
  'Mutation.revokeInvitation': onRecord('revokeInvitation', '', ''),
  'Mutation.resendInvitation': onRecord('resendInvitation', '', ''),
  'Mutation.changeMembershipRole': onRecord('changeMembershipRole', ', role: STAFF', '{ viewerCanInvite }'),
  'Mutation.endMembership': onRecord('endMembership', '', '{ viewerCanInvite }'),
  'Mutation.revealAccount': onRecord('revealAccount', '', ''),
  'Mutation.changeStaffRole': onRecord('changeStaffRole', ', role: SUPPORT'),
  'Mutation.endPersonSessions': onRecord('endPersonSessions'),
  'Mutation.unlockAccount': onRecord('unlockAccount'),
  'Mutation.resetSecondFactor': onRecord('resetSecondFactor'),
};
