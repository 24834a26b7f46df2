// Who may act for whom: invitations, the people of an organisation, and accounts as leads administer them.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { foldKey } from '../../server/kernel/japanese-text.ts';
import { folded } from '../../server/platform/database/folded.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer, tokenIn } from '../support/mail.ts';
import { account, organization, PASSWORD, signedIn } from '../support/viewers.ts';

let app: TestApp;
let post: MailServer;
beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({
    environment: { SMTP_URL: post.url, PUBLIC_URL: 'https://dx.example.jp', COOKIE_SECURE: 'false' },
  });
});
beforeEach(() => app.services.pool.query('delete from rate_limit'));
afterAll(async () => {
  await app?.stop();
  await post?.stop();
});

const NEW_PASSWORD = 'ひつじが9ひき-橋をわたる';
const INVITE =
  'mutation ($input: InvitePersonInput!) { invitePerson(input: $input) { invitations { id name email role mailState } } }';
const INVITATION =
  'query ($token: String!) { invitation(token: $token) { organization role email name needsPassword } }';
const ACCEPT =
  'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { needs session { audience organization { name } } } }';
const PEOPLE = '{ organizationPeople { viewerCanInvite people { id name email role isSelf } invitations { id } } }';

let count = 0;
async function company() {
  const id = await organization(app, { name: `株式会社${++count}号`, isMember: true, isVendor: count % 2 === 0 });
  const email = `owner${count}@example.jp`;
  const owner = await signedIn(app, { name: '社長', email, organizationIds: [id] });
  return { id, owner, email, name: `株式会社${count}号` };
}
const lead = () => signedIn(app, { name: '主任', email: `lead${++count}@example.jp`, role: 'lead' });
const linkTo = async (email: string, but?: string) =>
  tokenIn(
    await post.letter(email, ({ text }) => text.includes('/invitations/') && !(but && text.includes(but))),
    'https://dx.example.jp/invitations/',
  );
const acceptance = (token: string, password: string | null = NEW_PASSWORD) => ({
  input: { token, name: '同僚 花子', kana: 'ドウリョウ ハナコ', password },
});
const idOf = async (owner: ApiClient, email: string) =>
  (await owner.get(PEOPLE)).organizationPeople.people.find((one: { email: string }) => one.email === email).id;

/** An owner's colleague who accepted. */
async function colleague(owner: ApiClient, role = 'STAFF') {
  const email = `colleague${++count}@example.jp`;
  await owner.get(INVITE, { input: { name: '同僚 花子', email, role } });
  const client = new ApiClient(app);
  await client.get(ACCEPT, acceptance(await linkTo(email)));
  return { client, email };
}

test('an owner invites a colleague, who sets a password and acts for the organisation', async () => {
  const { owner, name } = await company();
  const email = `guest${++count}@example.jp`;
  const { invitePerson } = await owner.get(INVITE, {
    input: { name: '同僚 花子', email: ` ${email.toUpperCase()}`.trim(), role: 'STAFF' },
  });
  expect(invitePerson.invitations).toMatchObject([{ email, role: '担当者' }]);
  const letter = await post.letter(email);
  expect(letter.subject).not.toMatch(/花子|号/);
  const token = await linkTo(email);
  const guest = new ApiClient(app);
  expect((await guest.get(INVITATION, { token })).invitation).toEqual({
    ...{ organization: name, role: '担当者', email, name: '同僚 花子', needsPassword: true },
  });
  const { errors } = await guest.ask(ACCEPT, acceptance(token, 'password1234'));
  expect(errors![0]!.extensions!.fields).toMatchObject([{ path: 'password', code: 'password_weak' }]);
  const { acceptInvitation } = await guest.get(ACCEPT, acceptance(token));
  expect(acceptInvitation.session.organization.name).toBe(name);
  expect((await guest.get(INVITATION, { token })).invitation, 'used').toBeNull();
  expect(await guest.refusal(ACCEPT, acceptance(token))).toBe('LINK_INVALID');
  const { rows } = await app.services.pool.query('select token_digest from invitation');
  expect(JSON.stringify(rows)).not.toContain(token);
  await expect
    .poll(async () => (await app.services.pool.query('select body from mail where recipient = $1', [email])).rows)
    .toEqual([{ body: null }]);
});

test('担当者 see their colleagues and decide nothing; nobody reaches into another organisation', async () => {
  const { owner, email } = await company();
  const { client } = await colleague(owner);
  const seen = (await client.get(PEOPLE)).organizationPeople;
  expect(seen).toMatchObject({ viewerCanInvite: false, invitations: [] });
  expect(seen.people.map((one: { email: string }) => one.email)).toContain(email);
  expect(await client.refusal(INVITE, { input: { name: 'x', email: 'x@example.jp', role: 'OWNER' } })).toBe(
    'FORBIDDEN',
  );
  const END = 'mutation ($id: ID!) { endMembership(id: $id) { viewerCanInvite } }';
  const ROLE = 'mutation ($id: ID!) { changeMembershipRole(id: $id, role: STAFF) { viewerCanInvite } }';
  const REVOKE = 'mutation ($id: ID!) { revokeInvitation(id: $id) }';
  const id = await idOf(owner, email);
  expect(await client.refusal(END, { id })).toBe('FORBIDDEN');
  const stranger = (await company()).owner;
  expect(await stranger.refusal(END, { id })).toBe('NOT_FOUND');
  expect(await stranger.refusal(ROLE, { id })).toBe('NOT_FOUND');
  const { invitePerson } = await owner.get(INVITE, {
    input: { name: 'y', email: `y${count}@example.jp`, role: 'STAFF' },
  });
  expect(await stranger.refusal(REVOKE, { id: invitePerson.invitations[0].id })).toBe('NOT_FOUND');
  expect(await client.refusal(REVOKE, { id: invitePerson.invitations[0].id })).toBe('FORBIDDEN');
});

test('one owner stays; who leaves is signed out; what a removed owner sent is worth nothing', async () => {
  const { owner, email } = await company();
  const ROLE =
    'mutation ($id: ID!, $role: MembershipRole!) { changeMembershipRole(id: $id, role: $role) { viewerCanInvite } }';
  const END = 'mutation ($id: ID!) { endMembership(id: $id) { people { email } } }';
  const own = await idOf(owner, email);
  expect(await owner.refusal(ROLE, { id: own, role: 'STAFF' })).toBe('FORBIDDEN');
  expect(await owner.refusal(END, { id: own })).toBe('FORBIDDEN');
  const second = await colleague(owner, 'OWNER');
  const late = `late${++count}@example.jp`;
  await owner.get(INVITE, { input: { name: '後輩', email: late, role: 'STAFF' } });
  const token = await linkTo(late);
  expect((await second.client.get(END, { id: own })).endMembership.people).toHaveLength(1);
  await expect.poll(async () => (await owner.get('{ session { audience } }')).session).toBeNull();
  expect(await new ApiClient(app).refusal(ACCEPT, acceptance(token))).toBe('LINK_INVALID');
});

test('an address with an account gets the same answer, and accepts when it is signed in', async () => {
  const { owner } = await company();
  const there = await company();
  const known = await owner.ask(INVITE, { input: { name: '兼務', email: there.email, role: 'STAFF' } });
  expect(known.errors).toBeUndefined();
  const token = await linkTo(there.email);
  expect((await new ApiClient(app).get(INVITATION, { token })).invitation.needsPassword).toBe(false);
  expect(await new ApiClient(app).refusal(ACCEPT, acceptance(token)), 'the letter alone is no key').toBe(
    'UNAUTHENTICATED',
  );
  const { acceptInvitation } = await there.owner.get(ACCEPT, acceptance(token, null));
  expect(acceptInvitation.needs).toBeNull();
  const { session } = await there.owner.get('{ session { actingOptions { label } } }');
  expect(new Set(session.actingOptions.map((one: { label: string }) => one.label)).size).toBe(2);
  const { errors } = await owner.ask(INVITE, { input: { name: '兼務', email: there.email, role: 'STAFF' } });
  expect(errors![0]!.extensions!.fields).toMatchObject([{ path: 'email', code: 'already_there' }]);
});

test('a link is good for seven days, until it is withdrawn or sent anew', async () => {
  const { owner } = await company();
  const invite = async () => {
    const email = `link${++count}@example.jp`;
    const { invitePerson } = await owner.get(INVITE, { input: { name: 'z', email, role: 'STAFF' } });
    const { id } = invitePerson.invitations.find((one: { email: string }) => one.email === email);
    return { email, id, token: await linkTo(email) };
  };
  const RESEND = 'mutation ($id: ID!) { resendInvitation(id: $id) }';
  const REVOKE = 'mutation ($id: ID!) { revokeInvitation(id: $id) }';
  const stands = async (token: string) => (await new ApiClient(app).get(INVITATION, { token })).invitation !== null;
  const first = await invite();
  await owner.get(RESEND, { id: first.id });
  const second = await linkTo(first.email, first.token);
  expect([await stands(first.token), await stands(second)]).toEqual([false, true]);
  await owner.get(REVOKE, { id: first.id });
  expect(await stands(second)).toBe(false);
  expect(await owner.refusal(RESEND, { id: first.id })).toBe('ALREADY_DONE');
  const old = await invite();
  app.clock.advance(7 * 24 * 3_600_000);
  expect(await stands(old.token)).toBe(false);
});

test('a lead invites staff, who enrol a second factor before any session opens; and the first owner of a company', async () => {
  const chief = await lead();
  const email = `staff${++count}@example.jp`;
  const STAFF = 'mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) }';
  await chief.get(STAFF, { input: { name: '新任', email, role: 'SUPPORT' } });
  expect((await chief.get('{ staffInvitations { email role organization } }')).staffInvitations).toContainEqual({
    // As with every address that leads see: masked.
    ...{ email: 's•••@example.jp', role: '支援員', organization: null },
  });
  const guest = new ApiClient(app);
  expect((await guest.get(ACCEPT, acceptance(await linkTo(email)))).acceptInvitation).toEqual({
    ...{ needs: 'ENROLMENT', session: null },
  });
  expect((await guest.get('{ session { audience } }')).session).toBeNull();
  const id = await organization(app, { name: '有限会社はじめて', isVendor: true });
  const first = `first${++count}@example.jp`;
  const COMPANY = 'mutation ($input: InviteToOrganizationInput!) { inviteToOrganization(input: $input) }';
  await chief.get(COMPANY, { input: { organization: id, name: '初代', email: first, role: 'OWNER' } });
  const { acceptInvitation } = await new ApiClient(app).get(ACCEPT, acceptance(await linkTo(first)));
  expect(acceptInvitation.session).toEqual({ audience: 'vendor', organization: { name: '有限会社はじめて' } });
  app.clock.advance(10 * 60_000);
  expect(await chief.refusal(STAFF, { input: { name: 'x', email: 'x@example.jp', role: 'LEAD' } })).toBe(
    'REAUTHENTICATION_REQUIRED',
  );
});

test('a member who becomes staff shows a second factor before acting as such', async () => {
  const { owner, email } = await company();
  const chief = await lead();
  await chief.get('mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) }', {
    input: { name: 'x', email, role: 'OFFICIAL' },
  });
  const { acceptInvitation } = await owner.get(ACCEPT, acceptance(await linkTo(email), null));
  expect(acceptInvitation).toEqual({ needs: 'ENROLMENT', session: null });
  expect(await owner.refusal('mutation { actFor(key: "official") { audience } }')).toBe('REAUTHENTICATION_REQUIRED');
});

test('accounts are found by names as people type them: in hiragana, in half width, without the space within', async () => {
  const chief = await lead();
  const person = { name: '髙森 ローザ', kana: 'タカモリ ローザ', email: 'rosa@example.jp', role: 'support' } as const;
  await account(app, person);
  const FIND = 'query ($f: AccountFilterInput) { accounts(filter: $f, first: 5) { nodes { name } } }';
  for (const text of ['高森ローザ', '髙森　ローザ', 'たかもり', 'ﾀｶﾓﾘ ﾛｰｻﾞ'])
    expect((await chief.get(FIND, { f: { text } })).accounts.nodes, text).toEqual([{ name: '髙森 ローザ' }]);
});

test('the database folds names as the program does', async () => {
  const names = [
    '髙﨑　Ｄｅ・ラ-メール',
    'ヴァイオリン ヶ丘ヵ所',
    'ｶﾞﾗｽﾞ㈱',
    'ＡＢＣ～123〜‐—ー',
    '𠮷野 ゖゕ',
    '齋藤\tＤＸ①',
  ];
  const { rows } = await app.services.pool.query(`select ${folded('n')} as key from unnest($1::text[]) as n`, [names]);
  expect(rows.map(({ key }) => key)).toEqual(names.map(foldKey));
});

test('who has a session is shown to leads with a masked address; the whole one is recorded', async () => {
  const chief = await lead();
  const { email } = await company();
  const FIND =
    'query ($f: AccountFilterInput) { accounts(filter: $f, first: 2) { totalCount nodes { id maskedEmail roles organizations secondFactor locked openSessions } pageInfo { hasNextPage endCursor } } }';
  const { accounts } = await chief.get(FIND, { f: { text: email } });
  expect(accounts.nodes).toMatchObject([
    { maskedEmail: 'o•••@example.jp', roles: ['ORGANIZATION'], secondFactor: 'NONE', openSessions: 1 },
  ]);
  expect(
    (await chief.get(FIND, { f: { text: email.slice(0, -1) } })).accounts.totalCount,
    'no guessing letter by letter',
  ).toBe(0);
  const { id } = accounts.nodes[0];
  expect((await chief.get('mutation ($id: ID!) { revealAccount(id: $id) }', { id })).revealAccount).toBe(email);
  const { rows } = await app.services.pool.query(
    `select fields from audit_entry where action = 'revealAccount' and subject_id = $1`,
    [id],
  );
  expect(rows).toEqual([{ fields: ['email'] }]);
  const first = (await chief.get(FIND, { f: {} })).accounts;
  expect(first.pageInfo.hasNextPage).toBe(true);
  const NEXT = 'query ($after: String) { accounts(first: 2, after: $after) { nodes { id } } }';
  const second = (await chief.get(NEXT, { after: first.pageInfo.endCursor })).accounts;
  const ids = (page: { nodes: { id: string }[] }) => page.nodes.map((node) => node.id);
  expect(ids(second).filter((one) => ids(first).includes(one))).toEqual([]);
  expect((await chief.get(FIND, { f: { role: 'LEAD', locked: false } })).accounts.nodes[0].roles).toContain('LEAD');
});

test('支援員 do not administer accounts', async () => {
  const support = await signedIn(app, { name: '支援', email: `s${++count}@example.jp`, role: 'support' });
  expect(await support.refusal('{ accounts { totalCount } }')).toBe('FORBIDDEN');
  expect(
    await support.refusal('mutation { inviteStaff(input: { name: "x", email: "x@example.jp", role: LEAD }) }'),
  ).toBe('FORBIDDEN');
});

test('a lead gives and takes roles, not the own one; a locked account opens, a lost second factor is set back', async () => {
  const chief = await lead();
  const email = `role${++count}@example.jp`;
  const id = await account(app, { name: '異動', email, role: 'support' });
  const ROLE = 'mutation ($id: ID!, $role: StaffRole) { changeStaffRole(id: $id, role: $role) { roles } }';
  expect((await chief.get(ROLE, { id, role: 'LEAD' })).changeStaffRole.roles).toEqual(['LEAD']);
  const own = (await chief.get('{ session { person { id } } }')).session.person.id;
  expect(await chief.refusal(ROLE, { id: own, role: null })).toBe('FORBIDDEN');
  const client = await new ApiClient(app).signIn(email, PASSWORD);
  const RESET = 'mutation ($id: ID!) { resetSecondFactor(id: $id) { secondFactor openSessions } }';
  expect((await chief.get(RESET, { id })).resetSecondFactor).toEqual({ secondFactor: 'NONE', openSessions: 0 });
  expect((await client.get('{ session { audience } }')).session).toBeNull();
  await post.letter(email, ({ text }) => text.includes('初期化'));
  const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { needs } }';
  const attempt = (password: string) => new ApiClient(app).ask(SIGN_IN, { input: { email, password } });
  for (let i = 0; i < 8; i++) await attempt('wrong');
  expect((await attempt(PASSWORD)).errors![0]!.extensions!.code).toBe('LOCKED_OUT');
  expect((await chief.get('query ($id: ID!) { accountRecord(id: $id) { locked } }', { id })).accountRecord.locked).toBe(
    true,
  );
  await chief.get('mutation ($id: ID!) { unlockAccount(id: $id) { locked } }', { id });
  expect((await attempt(PASSWORD)).data.signIn.needs).toBe('ENROLMENT');
  expect((await chief.get(ROLE, { id, role: null })).changeStaffRole.roles).toEqual([]);
});
