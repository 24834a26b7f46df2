// Accounts: passkeys, with a device in software.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { Authenticator } from '../support/authenticator.ts';
import { ApiClient } from '../support/client.ts';
import { account, PASSWORD, signedIn } from '../support/viewers.ts';

const SITE = 'https://dx.example.jp';
let app: TestApp;
beforeAll(async () => {
  app = await startApp({ environment: { PUBLIC_URL: SITE } });
});
afterAll(() => app?.stop());

const ENROL =
  'mutation ($input: PasskeyEnrolmentInput!) { confirmPasskeyEnrolment(input: $input) { needs recoveryCodes session { audience } } }';
const USE = 'mutation ($response: String!) { signInWithPasskey(response: $response) { needs session { audience } } }';
const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { needs methods } }';

const challenge = async (client: ApiClient) => (await client.get('mutation { beginPasskeySignIn }')).beginPasskeySignIn;
const use = (client: ApiClient, response: string) => client.ask(USE, { response });
const codeOf = ({ errors }: Awaited<ReturnType<typeof use>>) => errors?.[0]?.extensions?.code;

async function enrol(client: ApiClient, device: Authenticator, name = '事務所のパソコン') {
  const { beginPasskeyEnrolment } = await client.get('mutation { beginPasskeyEnrolment }');
  const response = device.create(beginPasskeyEnrolment);
  return client.ask(ENROL, { input: { name, response } });
}

let count = 0;
async function supporter() {
  const email = `support${++count}@example.jp`;
  const client = await signedIn(app, { name: `支援 ${count}`, email, role: 'support' });
  const device = new Authenticator(SITE);
  expect((await enrol(client, device)).errors).toBeUndefined();
  return { client, device, email };
}

test('a passkey that was registered signs in alone, on a browser that knows nobody', async () => {
  const { client, device } = await supporter();
  const [passkey] = (await client.get('{ account { passkeys { name lastUsedAt } } }')).account.passkeys;
  expect(passkey).toEqual({ name: '事務所のパソコン', lastUsedAt: null });
  const browser = new ApiClient(app);
  const options = await challenge(browser);
  expect(JSON.parse(options)).toMatchObject({ rpId: 'dx.example.jp', userVerification: 'required' });
  expect(JSON.parse(options).allowCredentials ?? [], 'nobody is named').toEqual([]);
  const { data } = await use(browser, device.get(options));
  expect(data.signInWithPasskey).toEqual({ needs: null, session: { audience: 'support' } });
  expect(browser.cookie).toMatch(/^__Host-sid=/);
  const { passkeys, signIns } = (
    await browser.get('{ account { passkeys { lastUsedAt } signIns { method outcome } } }')
  ).account;
  expect(passkeys[0].lastUsedAt).not.toBeNull();
  expect(signIns).toContainEqual({ method: 'PASSKEY', outcome: 'SUCCEEDED' });
});

test('over HTTPS our cookies belong to this host alone, and no script reads them', async () => {
  const { email } = await supporter();
  const response = await app.fastify.inject({
    ...{ method: 'POST', url: '/graphql' },
    payload: { query: SIGN_IN, variables: { input: { email, password: PASSWORD } } },
  });
  expect(response.headers['set-cookie']).toMatch(
    /^__Host-pending=[\w-]{43}; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
});

test('it is the second step after a password, for its owner only', async () => {
  const { device, email } = await supporter();
  const stranger = await supporter();
  const browser = new ApiClient(app);
  const { signIn } = await browser.get(SIGN_IN, { input: { email, password: PASSWORD } });
  expect(signIn.methods).toContain('PASSKEY');
  const asked = await challenge(browser);
  expect(JSON.parse(asked).allowCredentials).toHaveLength(1);
  expect(codeOf(await use(browser, stranger.device.get(asked)))).toBe('SECOND_FACTOR_FAILED');
  expect(codeOf(await use(browser, device.get(await challenge(browser))))).toBeUndefined();
});

test('a challenge is good for one answer, in the browser that was asked', async () => {
  const { device } = await supporter();
  const browser = new ApiClient(app);
  const options = await challenge(browser);
  const answer = device.get(options);
  expect(codeOf(await use(new ApiClient(app), answer)), 'another browser').toBe('UNAUTHENTICATED');
  const thief = new ApiClient(app);
  await challenge(thief);
  expect(codeOf(await use(thief, answer)), 'another challenge').toBe('SECOND_FACTOR_FAILED');
  const twice = Object.assign(new ApiClient(app), { cookie: browser.cookie });
  expect(codeOf(await use(browser, answer))).toBeUndefined();
  expect(codeOf(await use(twice, answer)), 'again').toBe('UNAUTHENTICATED');
  const spoilt = new ApiClient(app);
  const later = await challenge(spoilt);
  expect(codeOf(await use(spoilt, '{"id":"nothing"}'))).toBe('SECOND_FACTOR_FAILED');
  expect(codeOf(await use(spoilt, device.get(later))), 'after a wrong answer').toBe('SECOND_FACTOR_FAILED');
});

test('a device that does not verify its user, another site and a counter that goes back are refused', async () => {
  const { device } = await supporter();
  const attempt = async () => {
    const browser = new ApiClient(app);
    return codeOf(await use(browser, device.get(await challenge(browser))));
  };
  expect(await attempt()).toBeUndefined();
  device.verifiesUser = false;
  expect(await attempt(), 'no PIN, no finger').toBe('SECOND_FACTOR_FAILED');
  device.verifiesUser = true;
  device.origin = 'https://dx.example.jp.evil.example';
  expect(await attempt(), 'another site').toBe('SECOND_FACTOR_FAILED');
  device.origin = SITE;
  device.counter = 0;
  expect(await attempt(), 'a copy of the device').toBe('SECOND_FACTOR_FAILED');
  device.counter = 10;
  expect(await attempt()).toBeUndefined();
});

test('what does not verify its user is not registered; a passkey belongs to one account', async () => {
  const { client } = await supporter();
  const weak = new Authenticator(SITE);
  weak.verifiesUser = false;
  expect(codeOf(await enrol(client, weak))).toBe('SECOND_FACTOR_FAILED');
  const { device } = await supporter();
  expect(codeOf(await enrol(client, device))).toBe('CONFLICT');
});

test('a passkey is enough to enrol with at the first sign-in', async () => {
  const email = 'first@example.jp';
  const id = await account(app, { name: '新任', email, role: 'official' });
  await app.services.pool.query('delete from totp where person_id = $1', [id]);
  const browser = new ApiClient(app);
  expect((await browser.get(SIGN_IN, { input: { email, password: PASSWORD } })).signIn.needs).toBe('ENROLMENT');
  const { data } = await enrol(browser, new Authenticator(SITE), '');
  expect(data.confirmPasskeyEnrolment).toMatchObject({ needs: null, session: { audience: 'official' } });
  expect(data.confirmPasskeyEnrolment.recoveryCodes).toHaveLength(10);
  const { passkeys } = (await browser.get('{ account { passkeys { name } } }')).account;
  expect(passkeys).toEqual([{ name: 'その他の端末' }]);
});

test('it proves again who sits at the screen, before a sensitive act', async () => {
  const { client, device } = await supporter();
  app.clock.advance(10 * 60_000);
  expect(await client.refusal('mutation { renewRecoveryCodes }')).toBe('REAUTHENTICATION_REQUIRED');
  const PROVE = 'mutation ($value: String!) { reauthenticate(input: { method: PASSKEY, value: $value }) }';
  const answer = device.get(await challenge(client));
  expect(codeOf(await use(client, answer)), 'it opens no other session').toBe('UNAUTHENTICATED');
  await client.get(PROVE, { value: answer });
  expect(await client.refusal(PROVE, { value: answer }), 'once').toBe('SECOND_FACTOR_FAILED');
  expect((await client.get('mutation { renewRecoveryCodes }')).renewRecoveryCodes).toHaveLength(10);
});

test('it is renamed and removed by its owner alone', async () => {
  const { client, device } = await supporter();
  const stranger = (await supporter()).client;
  const [{ id }] = (await client.get('{ account { passkeys { id } } }')).account.passkeys;
  const RENAME = 'mutation ($id: ID!) { renamePasskey(id: $id, name: "スマートフォン") { passkeys { name } } }';
  const REMOVE = 'mutation ($id: ID!) { removePasskey(id: $id) { passkeys { name } } }';
  expect(await stranger.refusal(RENAME, { id })).toBe('NOT_FOUND');
  expect(await stranger.refusal(REMOVE, { id })).toBe('NOT_FOUND');
  expect((await client.get(RENAME, { id })).renamePasskey.passkeys).toEqual([{ name: 'スマートフォン' }]);
  expect((await client.get(REMOVE, { id })).removePasskey.passkeys).toEqual([]);
  const browser = new ApiClient(app);
  expect(codeOf(await use(browser, device.get(await challenge(browser))))).toBe('SECOND_FACTOR_FAILED');
});
