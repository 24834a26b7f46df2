import { afterAll, beforeAll, expect, test } from 'vitest';
import { totpCode } from '../../server/features/accounts/totp.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { TOTP_SECRET } from '../support/totp.ts';
import { account, organization, PASSWORD, signedIn } from '../support/viewers.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const SESSION = '{ session { audience lead person { name } actingOptions { key audience current } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { needs } }';

test('a visitor has no session; a lead signs in and out', async () => {
  expect(await new ApiClient(app).get(SESSION)).toEqual({ session: null });
  const lead = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'lead' });
  expect((await lead.get(SESSION)).session).toMatchObject({
    audience: 'support',
    lead: true,
    person: { name: '緒方 由美' },
  });
  await lead.get('mutation { signOut }');
  expect(await lead.get(SESSION)).toEqual({ session: null });
});

test('unknown accounts and wrong passwords get the same answer; eight failures lock the account for 15 minutes', async () => {
  await signedIn(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
  const client = new ApiClient(app);
  const attempt = (email: string, password: string) => client.refusal(SIGN_IN, { input: { email, password } });
  expect(await attempt('nobody@example.jp', 'x')).toBe('SIGN_IN_FAILED');
  for (let i = 0; i < 8; i++) expect(await attempt('sakamoto@example.jp', 'wrong')).toBe('SIGN_IN_FAILED');
  expect(await attempt('sakamoto@example.jp', PASSWORD)).toBe('LOCKED_OUT');
  app.clock.advance(16 * 60_000);
  await client.signIn('Sakamoto@Example.jp ', PASSWORD);
  expect((await client.get(SESSION)).session.person.name).toBe('坂本 亮');
});

test('an empty field is refused at the field', async () => {
  const { errors } = await new ApiClient(app).ask(SIGN_IN, { input: { email: '', password: '' } });
  expect(errors![0]!.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    fields: [
      { path: 'email', code: 'isNotEmpty' },
      { path: 'password', code: 'isNotEmpty' },
    ],
  });
});

test('a page that believes in another session is told so', async () => {
  const response = await app.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'x-audience': 'support' },
    payload: { query: '{ session { audience } }' },
  });
  expect(response.json().errors[0].extensions.code).toBe('UNAUTHENTICATED');
});

test('another site is refused', async () => {
  const response = await app.fastify.inject({
    method: 'POST',
    url: '/graphql',
    headers: { origin: 'https://evil.example' },
    payload: { query: '{ __typename }' },
  });
  expect(response.statusCode).toBe(403);
});

test('the forms work without JavaScript: they sign in, or say why not, and never follow another site', async () => {
  await account(app, { name: '山田 一', email: 'yamada@example.jp', role: 'official' });
  const send = (password: string, headers: Record<string, string> = {}, query = '') =>
    app.fastify.inject({
      ...{
        method: 'POST',
        url: `/signin${query}`,
        payload: new URLSearchParams({ email: 'yamada@example.jp', password }).toString(),
      },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  const refused = await send('wrong', {}, '?next=%2Fofficial');
  expect([refused.statusCode, refused.headers.location]).toEqual([
    303,
    '/signin?next=%2Fofficial&refused=SIGN_IN_FAILED',
  ]);
  expect(refused.headers['set-cookie']).toBeUndefined();
  const waiting = await send(PASSWORD, {}, '?next=%2Fofficial');
  expect(waiting.headers.location).toBe('/signin?next=%2Fofficial&step=code');
  const pending = String(waiting.headers['set-cookie']);
  expect(pending).toMatch(/^pending=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  const sendCode = (code: string, cookie = '') =>
    app.fastify.inject({
      ...{ method: 'POST', url: '/signin/code?next=%2Fofficial', payload: new URLSearchParams({ code }).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', cookie },
    });
  const code = totpCode(TOTP_SECRET, app.clock.now());
  const cookie = pending.split(';')[0]!;
  expect((await sendCode(code)).headers.location).toBe('/signin?next=%2Fofficial&refused=UNAUTHENTICATED');
  expect((await sendCode('000000', cookie)).headers.location).toBe(
    '/signin?next=%2Fofficial&step=code&refused=SECOND_FACTOR_FAILED',
  );
  const opened = await sendCode(code, cookie);
  expect(opened.headers.location).toBe('/signin?next=%2Fofficial');
  expect([opened.headers['set-cookie']].flat()[1]).toMatch(
    /^sid=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  expect((await send(PASSWORD, { origin: 'https://evil.example' })).statusCode).toBe(403);
});

test('a person in several organisations chooses whom to act for; the former session ends', async () => {
  const shop = await organization(app, { name: '株式会社潮騒マルシェ', isMember: true });
  const both = await organization(app, { name: '株式会社からくり業務', isMember: true, isVendor: true });
  const other = await organization(app, { name: '別の会社', isMember: true });
  const person = { name: '田代 良太', email: 'tashiro@example.jp', organizationIds: [shop, both] };
  const client = await signedIn(app, person);
  const { actingOptions } = (await client.get(SESSION)).session;
  expect(actingOptions.map(({ key }: { key: string }) => key).sort()).toEqual(
    [`member:${both}`, `vendor:${both}`, `member:${shop}`].sort(),
  );
  const former = client.cookie;
  const ACT = 'mutation ($key: String!) { actFor(key: $key) { audience organization { name } } }';
  expect((await client.get(ACT, { key: `vendor:${both}` })).actFor).toEqual({
    audience: 'vendor',
    organization: { name: '株式会社からくり業務' },
  });
  expect((await client.get('{ myListings { nodes { id } } }')).myListings.nodes).toEqual([]);
  expect(await client.refusal(ACT, { key: `member:${other}` })).toBe('NOT_FOUND');
  expect(await client.refusal(ACT, { key: 'support' })).toBe('NOT_FOUND');
  client.cookie = former;
  expect(await client.get(SESSION)).toEqual({ session: null });
});
