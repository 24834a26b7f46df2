// API tokens: made by a person who has just proved who they are, for programs that act as that person, ended like any session.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { account, organization, PASSWORD, signedIn } from '../support/viewers.ts';

const CREATE = 'mutation ($input: ApiTokenInput!) { createApiToken(input: $input) }';
const SESSIONS = '{ account { sessions { id token readOnly expiresAt } } }';
const MINUTE = 60_000;
const DAY = 86_400_000;

let app: TestApp;
let now: Date;
let lead: ApiClient;

beforeAll(async () => {
  app = await startApp();
  now = app.clock.now();
  lead = await signedIn(app, { name: '緒方 由美', email: 'lead@example.jp', role: 'lead' });
});
afterAll(() => app.stop());

const create = async (client: ApiClient, input: object = {}): Promise<string> =>
  (await client.get(CREATE, { input: { name: '集計', days: 30, ...input } })).createApiToken;

interface Asked {
  readonly headers?: Record<string, string>;
}
async function asProgram(token: string, query: string, { headers }: Asked = {}) {
  const response = await app.fastify.inject({
    ...{ method: 'POST', url: '/graphql', payload: { query } },
    headers: { authorization: `Bearer ${token}`, ...headers },
  });
  const { data, errors } = response.json();
  return { status: response.statusCode, data, code: errors?.[0]?.extensions?.code };
}
const personOf = async (token: string, asked?: Asked) => {
  const { status, data } = await asProgram(token, '{ account { email } }', asked);
  return data?.account?.email ?? status;
};
/** For visitors there is no such field. */
const isVisitor = async (client: ApiClient) =>
  (await client.ask('{ account { email } }')).errors?.[0]?.extensions?.code === 'GRAPHQL_VALIDATION_FAILED';

describe('a token', () => {
  test('acts as its person, needs no origin, and stands above a cookie', async () => {
    const token = await create(lead);
    expect(token).toMatch(/^kdx_/);
    expect(await personOf(token)).toBe('lead@example.jp');
    expect(await personOf(token, { headers: { origin: 'https://elsewhere.example' } })).toBe('lead@example.jp');
    const other = await signedIn(app, { name: '坂本 亮', email: 'staff@example.jp', role: 'support' });
    expect(await personOf(token, { headers: { cookie: other.cookie } })).toBe('lead@example.jp');
    expect(await personOf('kdx_unknown', { headers: { cookie: other.cookie } })).toBe(401);
  });

  test('is no cookie, and a cookie is no token; only its digest is kept', async () => {
    const token = await create(lead);
    const browser = new ApiClient(app);
    browser.cookie = `sid=${token}`;
    expect(await isVisitor(browser)).toBe(true);
    expect(await personOf(lead.cookie.split('=')[1]!)).toBe(401);
    const { rows } = await app.services.pool.query('select s::text as row from session s');
    expect(rows.map(({ row }) => row).join()).not.toContain(token);
  });

  test('reads only, unless made to change things; accounts and tokens are people’s business', async () => {
    const [reads, writes] = [await create(lead), await create(lead, { readOnly: false })];
    const MARK = 'mutation { saveProfile(input: { name: "X", kana: "" }) { name } }';
    expect((await asProgram(reads, MARK)).code).toBe('TOKEN_READ_ONLY');
    expect((await asProgram(writes, MARK)).code).toBe('TOKEN_NOT_ALLOWED');
    const MORE = 'mutation { createApiToken(input: { name: "X", days: 1 }) }';
    expect((await asProgram(writes, MORE)).code).toBe('TOKEN_NOT_ALLOWED');
    const SIGN_IN = `mutation { signIn(input: { email: "lead@example.jp", password: "${PASSWORD}" }) { needs } }`;
    await asProgram(reads, SIGN_IN);
    expect(await personOf(reads)).toBe('lead@example.jp');
    // It does change what its person may change.
    const LOG = 'mutation { inviteStaff(input: { name: "新人", email: "new@example.jp", role: SUPPORT }) }';
    expect((await asProgram(writes, LOG)).code).not.toBe('TOKEN_READ_ONLY');
  });

  test('opens a socket, beside which a cookie says nothing; one that is none opens none', async () => {
    const token = await create(lead);
    const ask = async (authorization: string) => {
      const socket = await new ApiClient(app).socket({ authorization });
      try {
        for await (const { data } of socket.iterate({ query: '{ account { email } }' })) return data;
      } catch (closed) {
        return (closed as { code?: number }).code;
      } finally {
        await socket.dispose();
      }
    };
    expect(await ask(`Bearer ${token}`)).toEqual({ account: { email: 'lead@example.jp' } });
    expect(await ask('Bearer kdx_unknown')).toBe(4403);
  });

  test('is listed, and ended where it is listed', async () => {
    const token = await create(lead, { name: '月次の集計', readOnly: false });
    const { sessions } = (await lead.get(SESSIONS)).account;
    const found = sessions.find((one: { token: string }) => one.token === '月次の集計');
    expect(found).toMatchObject({ readOnly: false });
    expect(Date.parse(found.expiresAt)).toBe(now.getTime() + 30 * DAY);
    await lead.get('mutation ($id: ID!) { endSession(id: $id) { name } }', { id: found.id });
    await expect.poll(() => personOf(token)).toBe(401);
  });
});

describe('who gets one', () => {
  test('nobody without a second factor, and nobody more than ten', async () => {
    const id = await organization(app, { name: '株式会社潮騒マルシェ', isMember: true, municipality: '天草市' });
    const member = await signedIn(app, { name: '浦上', email: 'm@example.jp', organizationIds: [id] });
    const input = { name: 'x', days: 30 };
    expect(await member.refusal(CREATE, { input })).toBe('FORBIDDEN');
    const many = await signedIn(app, { name: '県', email: 'many@example.jp', role: 'official' });
    for (let made = 0; made < 10; made++) await create(many);
    expect(await many.refusal(CREATE, { input })).toBe('FORBIDDEN');
  });

  test('for a year at most', async () => {
    for (const days of [0, 366]) {
      expect(await lead.refusal(CREATE, { input: { name: 'x', days } })).toBe('BAD_USER_INPUT');
    }
  });
});

describe('it ends', () => {
  test('with the capacity it was made for', async () => {
    const staff = await signedIn(app, { name: '異動', email: 'moves@example.jp', role: 'support' });
    const token = await create(staff);
    expect(await personOf(token)).toBe('moves@example.jp');
    await app.services.pool.query(`update person set is_support = false where email = 'moves@example.jp'`);
    await expect.poll(() => personOf(token)).toBe(401);
  });

  test('not by resting, but at its time; a proof of who it is it never has', async () => {
    await account(app, { name: '夜間', email: 'night@example.jp', role: 'support' });
    const client = await new ApiClient(app).signIn('night@example.jp', PASSWORD);
    const token = await create(client, { days: 2 });
    app.clock.set(new Date(now.getTime() + 11 * MINUTE));
    expect(await client.refusal(CREATE, { input: { name: 'x', days: 1 } })).toBe('REAUTHENTICATION_REQUIRED');
    app.clock.set(new Date(now.getTime() + DAY));
    // What is remembered of a session for a second is asked again then.
    await expect.poll(() => isVisitor(client), { timeout: 3_000 }).toBe(true);
    expect(await personOf(token)).toBe('night@example.jp');
    app.clock.set(new Date(now.getTime() + 2 * DAY + MINUTE));
    await expect.poll(() => personOf(token), { timeout: 3_000 }).toBe(401);
    app.clock.set(now);
  });
});
