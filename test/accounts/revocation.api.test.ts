// A session ends with what it rests on, whoever takes that away, on every node, and its sockets with it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepAccounts } from '../../server/features/accounts/account.upkeep.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { account, organization, PASSWORD, signedIn } from '../support/viewers.ts';

/** What graphql-ws closes with when it may not be listened any more. */
const FORBIDDEN = 4403;
const CHANGED = 'subscription { exhibitionChanged { id } }';
const AUDIENCE = '{ session { audience lead } }';

let app: TestApp;
/** Another process on the same database. */
let other: TestApp;
beforeAll(async () => {
  app = await startApp();
  other = await startApp({ databaseUrl: app.databaseUrl });
});
afterAll(async () => {
  await other?.stop();
  await app?.stop();
});

const sql = (text: string, values: unknown[] = []) => app.services.pool.query(text, values);

/** An open socket, and when it was closed with which code. */
async function opened(client: ApiClient) {
  const socket = await client.socket();
  const connected = new Promise((resolve) => void socket.on('connected', resolve));
  const state: { closed?: number } = {};
  const closed = new Promise<{ code: number }>((resolve) => {
    void socket.on('closed', (event) => {
      state.closed = (event as { code: number }).code;
      resolve(event as { code: number });
    });
  });
  socket.subscribe({ query: CHANGED }, { next: () => {}, error: () => {}, complete: () => {} });
  await connected;
  return { closed, state, stop: () => socket.dispose() };
}

/** The same browser at the other node. */
const atOther = (client: ApiClient) => Object.assign(new ApiClient(other), { cookie: client.cookie });

let count = 0;
const email = () => `person${++count}@example.jp`;
async function member() {
  const company = await organization(app, { name: `会社 ${++count}`, isMember: true, isVendor: true });
  const address = email();
  const id = await account(app, { name: '会員', email: address, organizationIds: [company] });
  const client = await new ApiClient(app).signIn(address, PASSWORD);
  return { client, company, id, address };
}
async function staff(role: 'support' | 'lead' | 'official') {
  const address = email();
  const id = await account(app, { name: '職員', email: address, role });
  return { client: await new ApiClient(app).signIn(address, PASSWORD), id };
}

test.each([
  ['a membership that is deleted', member, 'delete from membership where person_id = $1'],
  [
    'an organisation that is no member any more',
    member,
    'update organization set is_member = false where id = (select organization_id from membership where person_id = $1)',
  ],
  ['a role that is taken away', () => staff('support'), 'update person set is_support = false where id = $1'],
  ['主任 that is taken away', () => staff('lead'), 'update person set is_lead = false where id = $1'],
  ['主任 that is given', () => staff('support'), 'update person set is_lead = true where id = $1'],
  ['an official who is none any more', () => staff('official'), 'update person set is_official = false where id = $1'],
  ['a person who is deleted', member, 'delete from person where id = $1'],
])('%s ends the session and, on both nodes, its sockets within a second', async (_, person, statement) => {
  const { client, id } = await person();
  const sockets = [await opened(client), await opened(atOther(client))];
  const bystander = (await staff('support')).client;
  const staying = await opened(bystander);
  const asked = performance.now();
  await sql(statement, [id]);
  const codes = (await Promise.all(sockets.map(({ closed }) => closed))).map(({ code }) => code);
  expect(performance.now() - asked).toBeLessThan(1_000);
  expect(codes).toEqual([FORBIDDEN, FORBIDDEN]);
  expect((await client.get(AUDIENCE)).session).toBeNull();
  expect((await atOther(client).get(AUDIENCE)).session).toBeNull();
  expect((await bystander.get(AUDIENCE)).session).not.toBeNull();
  expect(staying.state.closed).toBeUndefined();
  await staying.stop();
});

test('what does not touch the capacity ends nothing', async () => {
  const { client, id, company } = await member();
  const live = await opened(client);
  await sql(`update person set name = '改名', is_official = is_official where id = $1`, [id]);
  await sql(`update organization set name = '改称', is_vendor = false where id = $1`, [company]);
  await sql(`update membership set role = 'STAFF' where person_id = $1`, [id]);
  const { rows } = await sql('select ended_at from session where person_id = $1', [id]);
  expect(rows).toEqual([{ ended_at: null }]);
  expect((await client.get(AUDIENCE)).session).toMatchObject({ audience: 'member' });
  expect(live.state.closed).toBeUndefined();
  await live.stop();
});

test('a person sees the own devices, ends one, and its socket closes', async () => {
  const { client, address } = await member();
  const phone = await new ApiClient(other).signIn(address, PASSWORD);
  const live = await opened(phone);
  const { sessions } = (await client.get('{ account { sessions { id current capacity device address } } }')).account;
  expect(sessions).toHaveLength(2);
  expect(sessions[0]).toMatchObject({ capacity: expect.stringMatching(/^会社/), address: '127.0.0.1' });
  const { id } = sessions.find((one: { current: boolean }) => !one.current);
  const asked = performance.now();
  await client.get('mutation ($id: ID!) { endSession(id: $id) { name } }', { id });
  expect(await live.closed).toMatchObject({ code: FORBIDDEN });
  expect(performance.now() - asked).toBeLessThan(1_000);
  expect((await phone.get(AUDIENCE)).session).toBeNull();
  expect((await client.get(AUDIENCE)).session).not.toBeNull();
  const stranger = (await member()).client;
  const own = (await client.get('{ account { sessions { id } } }')).account.sessions[0].id;
  expect(await stranger.refusal('mutation ($id: ID!) { endSession(id: $id) { name } }', { id: own })).toBe('NOT_FOUND');
});

test('a lead ends every session of a person', async () => {
  const { client, id, address } = await member();
  const phone = await new ApiClient(other).signIn(address, PASSWORD);
  const live = await opened(phone);
  const lead = await signedIn(app, { name: '主任', email: email(), role: 'lead' });
  const END = 'mutation ($id: ID!) { endPersonSessions(id: $id) { openSessions sessions { id } } }';
  expect((await lead.get(END, { id })).endPersonSessions).toEqual({ openSessions: 0, sessions: [] });
  expect(await live.closed).toMatchObject({ code: FORBIDDEN });
  expect((await client.get(AUDIENCE)).session).toBeNull();
  const { rows } = await sql(`select count(*)::int as n from audit_entry where action = 'endPersonSessions'`);
  expect(rows[0].n).toBeGreaterThanOrEqual(2);
});

test('a token that was known before signing in opens nothing after it: every sign-in and every change of capacity makes a new one', async () => {
  const { client, address, company } = await member();
  const planted = client.cookie;
  await client.signIn(address, PASSWORD);
  expect(client.cookie).not.toBe(planted);
  const victim = Object.assign(new ApiClient(app), { cookie: planted });
  // Ended by the new sign-in in the same browser: told by NOTIFY, which takes a moment.
  await expect.poll(async () => (await victim.get(AUDIENCE)).session).toBeNull();
  const before = client.cookie;
  await client.get('mutation ($key: String!) { actFor(key: $key) { audience } }', { key: `vendor:${company}` });
  expect(client.cookie).not.toBe(before);
});

test('a desk that was left alone for an hour is signed out, sockets included; members are not', async () => {
  const desk = (await staff('official')).client;
  const busy = (await staff('support')).client;
  const company = (await member()).client;
  const live = await opened(desk);
  const pass = (minutes: number) => {
    for (const { clock } of [app, other]) clock.advance(minutes * 60_000);
  };
  pass(40);
  // At the other node: this one may remember the person for a moment, without looking.
  expect((await atOther(busy).get(AUDIENCE)).session).not.toBeNull();
  pass(40);
  await keepAccounts(app.services);
  expect(await live.closed).toMatchObject({ code: FORBIDDEN });
  expect((await atOther(desk).get(AUDIENCE)).session).toBeNull();
  expect((await busy.get(AUDIENCE)).session).not.toBeNull();
  expect((await company.get(AUDIENCE)).session).not.toBeNull();
});
