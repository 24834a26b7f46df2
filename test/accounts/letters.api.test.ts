// Accounts by mail: reset of the password, change of the address.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer, tokenIn } from '../support/mail.ts';
import { account, organization, PASSWORD, signedIn } from '../support/viewers.ts';

let app: TestApp;
let post: MailServer;
beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({ environment: { SMTP_URL: post.url, PUBLIC_URL: 'https://dx.example.jp' } });
});
beforeEach(() => app.services.pool.query('delete from rate_limit'));
afterAll(async () => {
  await app?.stop();
  await post?.stop();
});

const NEW_PASSWORD = 'ひつじが9ひき-橋をわたる';
const REQUEST = 'mutation ($email: String!) { requestPasswordReset(email: $email) }';
const RESET =
  'mutation ($token: String!, $password: String!) { resetPassword(input: { token: $token, password: $password }) }';
const SESSION = '{ session { audience } }';
const mutation = (field: string) => `mutation ($input: String!) { ${field} }`;
const CHANGE = mutation('requestEmailChange(email: $input)');
const CONFIRM = mutation('confirmEmailChange(token: $input)');

let count = 0;
async function member() {
  const company = await organization(app, { name: '株式会社潮騒マルシェ', isMember: true });
  const email = `member${++count}@example.jp`;
  const client = await signedIn(app, { name: '浦上 圭介', email, organizationIds: [company] });
  return { client, email };
}
const resetLink = async (email: string, after = '') => {
  const letter = await post.letter(
    email,
    ({ text }) => text.includes('/reset-password?token=') && (!after || !text.includes(after)),
  );
  return tokenIn(letter, 'https://dx.example.jp/reset-password?token=');
};

test('a reset sets the password by a link that is good once, ends every session, and is told of', async () => {
  const { client, email } = await member();
  const visitor = new ApiClient(app);
  expect((await visitor.get(REQUEST, { email: ` ${email.toUpperCase()} `.trim() })).requestPasswordReset).toBe(true);
  const token = await resetLink(email);
  const { errors } = await visitor.ask(RESET, { token, password: 'password1234' });
  expect(errors![0]!.extensions!.fields).toMatchObject([{ path: 'password', code: 'password_weak' }]);
  expect((await visitor.get(RESET, { token, password: NEW_PASSWORD })).resetPassword).toBe(true);
  expect((await client.get(SESSION)).session, 'ended').toBeNull();
  expect(await visitor.refusal(RESET, { token, password: NEW_PASSWORD })).toBe('LINK_INVALID');
  await new ApiClient(app).signIn(email, NEW_PASSWORD);
  expect((await post.letter(email, ({ text }) => text.includes('パスワードが変わりました'))).subject).not.toContain(
    '浦上',
  );
  const { rows } = await app.services.pool.query('select digest from email_token');
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('the same answer for an address without an account, and no letter', async () => {
  const visitor = new ApiClient(app);
  const { email } = await member();
  const known = await visitor.ask(REQUEST, { email });
  const unknown = await visitor.ask(REQUEST, { email: 'nobody@example.jp' });
  expect(unknown).toEqual(known);
  await post.letter(email);
  expect(post.letters.filter(({ to }) => to === 'nobody@example.jp')).toEqual([]);
});

test('a link is good for an hour, and a later one takes its place', async () => {
  const { email } = await member();
  const visitor = new ApiClient(app);
  await visitor.get(REQUEST, { email });
  const first = await resetLink(email);
  await visitor.get(REQUEST, { email });
  const second = await resetLink(email, first);
  expect(await visitor.refusal(RESET, { token: first, password: NEW_PASSWORD })).toBe('LINK_INVALID');
  app.clock.advance(3_600_000);
  expect(await visitor.refusal(RESET, { token: second, password: NEW_PASSWORD })).toBe('LINK_INVALID');
});

test('a reset does not go around the second factor', async () => {
  const email = 'desk@example.jp';
  await account(app, { name: '支援', email, role: 'support' });
  const visitor = new ApiClient(app);
  await visitor.get(REQUEST, { email });
  await visitor.get(RESET, { token: await resetLink(email), password: NEW_PASSWORD });
  const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { needs } }';
  const { signIn } = await visitor.get(SIGN_IN, { input: { email, password: NEW_PASSWORD } });
  expect(signIn.needs).toBe('SECOND_FACTOR');
  expect((await visitor.get(SESSION)).session).toBeNull();
});

test('the address changes by a link to the new one; the old one is told before and after', async () => {
  const { client, email } = await member();
  const fresh = `new-${email}`;
  await client.get(CHANGE, { input: fresh });
  const token = tokenIn(await post.letter(fresh), 'https://dx.example.jp/email-change/');
  await post.letter(email, ({ text }) => text.includes('変更する手続き'));
  expect((await client.get('{ account { email } }')).account.email, 'not yet').toBe(email);
  const visitor = new ApiClient(app);
  expect((await visitor.get(CONFIRM, { input: token })).confirmEmailChange).toBe(true);
  expect(await visitor.refusal(CONFIRM, { input: token })).toBe('LINK_INVALID');
  await post.letter(email, ({ text }) => text.includes('メールアドレスが変わりました'));
  await new ApiClient(app).signIn(fresh, PASSWORD);
});

test('whether the new address has an account shows in nothing but a letter to its owner', async () => {
  const { client } = await member();
  const other = await member();
  const free = await client.ask(CHANGE, { input: 'free@example.jp' });
  const taken = await client.ask(CHANGE, { input: other.email });
  expect(taken).toEqual(free);
  expect((await post.letter(other.email)).text).toContain('受け付けませんでした');
});

test('a link to change the address is good for a day', async () => {
  const { client, email } = await member();
  await client.get(CHANGE, { input: `late-${email}` });
  const token = tokenIn(await post.letter(`late-${email}`), '/email-change/');
  app.clock.advance(24 * 3_600_000);
  expect(await new ApiClient(app).refusal(CONFIRM, { input: token })).toBe('LINK_INVALID');
});

test('changing the address needs a proof within ten minutes; a wrong one is refused, a right one lasts ten minutes', async () => {
  const { client } = await member();
  app.clock.advance(10 * 60_000);
  expect(await client.refusal(CHANGE, { input: 'x@example.jp' })).toBe('REAUTHENTICATION_REQUIRED');
  const PROVE = 'mutation ($value: String!) { reauthenticate(input: { method: PASSWORD, value: $value }) }';
  const { errors } = await client.ask(PROVE, { value: 'wrong' });
  expect(errors![0]!.extensions!.fields).toMatchObject([{ path: 'value', code: 'password_wrong' }]);
  const { reauthenticate } = await client.get(PROVE, { value: PASSWORD });
  expect(new Date(reauthenticate).getTime() - app.clock.now().getTime()).toBe(10 * 60_000);
  const { account: own } = await client.get('{ account { reauthenticatedUntil reauthenticationMethods } }');
  expect(new Date(own.reauthenticatedUntil)).toEqual(new Date(reauthenticate));
  expect(own.reauthenticationMethods).toEqual(['PASSWORD']);
  await client.get(CHANGE, { input: 'x@example.jp' });
});

test('changing the password ends the other sessions and asks for the present one', async () => {
  const { client, email } = await member();
  const phone = await new ApiClient(app).signIn(email, PASSWORD);
  const SET =
    'mutation ($now: String!, $next: String!) { changePassword(input: { currentPassword: $now, password: $next }) { email } }';
  const refusal = async (now: string, next: string) =>
    (await client.ask(SET, { now, next })).errors![0]!.extensions!.fields[0];
  expect(await refusal('wrong', NEW_PASSWORD)).toMatchObject({ path: 'currentPassword', code: 'password_wrong' });
  expect(await refusal(PASSWORD, 'short')).toMatchObject({ path: 'password', code: 'too_short' });
  expect(await refusal(PASSWORD, '潮騒マルシェ浦上圭介です')).toMatchObject({ path: 'password' });
  await client.get(SET, { now: PASSWORD, next: NEW_PASSWORD });
  expect((await phone.get(SESSION)).session).toBeNull();
  expect((await client.get(SESSION)).session).not.toBeNull();
});
