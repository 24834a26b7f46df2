// Browsers ask the client's own operations, by id, and nothing else.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { LightMyRequestResponse } from 'fastify';
import type { Client } from 'graphql-ws';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { announceExhibition } from '../../server/features/exhibitions/exhibition.commands.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { idOfOperation } from '../support/client-operations.ts';
import { asSystem, signedIn } from '../support/viewers.ts';

const idOf = (name: string) => idOfOperation(new RegExp(`\\b(query|mutation|subscription) ${name}\\b`));
const HOME = idOf('PublicHome');
const SOLUTION = idOf('PublicSolution');
const GRAPHQL_RESPONSE = 'application/graphql-response+json';

const EXHIBITION = {
  ...{ slug: 'fukushi', kind: 'EXHIBITION' as const, industry: '医療，福祉', title: 'ふくしDX展示会', catchphrase: '' },
  ...{ outline: '', call: '', heldOn: '2025-12-11', hours: '', capacity: 30, venueName: '', venueAddress: '' },
  ...{ venueAccess: '', timetable: [], exhibitorTarget: 20 },
};

let app: TestApp;
let staff: ApiClient;
/** An API token of that member of staff. */
let token: string;
beforeAll(async () => {
  app = await startApp({ environment: { OPERATIONS: 'client' } });
  // Signing in takes another application on the same database: this one takes no texts.
  const other = await startApp({ databaseUrl: app.databaseUrl });
  const signed = await signedIn(other, { name: '緒方 由美', email: 'staff@example.jp', role: 'support' });
  staff = new ApiClient(app);
  staff.cookie = signed.cookie;
  const CREATE = 'mutation { createApiToken(input: { name: "集計", days: 30 }) }';
  token = (await signed.get(CREATE)).createApiToken;
  await other.stop();
});
afterAll(() => app?.stop());

const post = (payload: object, headers: Record<string, string> = {}) =>
  app.fastify.inject({ method: 'POST', url: '/graphql', payload, headers });
const get = (query: Record<string, string>, headers: Record<string, string> = {}) =>
  app.fastify.inject({ method: 'GET', url: '/graphql', query, headers });
const codeOf = (response: LightMyRequestResponse) => response.json().errors[0].extensions.code;

test('an id is the digest of its text', () => {
  const texts = Object.entries(JSON.parse(readFileSync('schema/operations.json', 'utf8')) as Record<string, string>);
  expect(texts.length).toBeGreaterThan(100);
  for (const [id, text] of texts) expect(id).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
});

describe('programs ask what they like, with a token of their own', () => {
  const query = '{ account { email } }';
  const data = { account: { email: 'staff@example.jp' } };
  test('over HTTP', async () => {
    const asked = await post({ query }, { authorization: `Bearer ${token}` });
    expect(asked.json()).toEqual({ data });
    // A cookie of the same person does not open the door, and a token that is none does not either.
    expect(codeOf(await post({ query }, { cookie: staff.cookie }))).toBe('OPERATION_NOT_ALLOWED');
    expect((await post({ query }, { authorization: 'Bearer kdx_unknown' })).statusCode).toBe(401);
  });
  test('over sockets', async () => {
    const socket = await new ApiClient(app).socket({ authorization: `Bearer ${token}` });
    for await (const answer of socket.iterate({ query })) expect(answer).toEqual({ data });
    await socket.dispose();
  });
});

describe('over HTTP', () => {
  test('any other text is refused, from visitors and from signed-in people, and told nothing of the schema', async () => {
    for (const cookie of ['', staff.cookie]) {
      const headers = { cookie };
      for (const query of ['{ session { audience } }', '{ __schema { types { name } } }', 'nonsense']) {
        const answer = await post({ query }, headers);
        expect(answer.json()).toEqual({
          errors: [
            { message: 'ここでは、決められた操作だけを使えます。', extensions: { code: 'OPERATION_NOT_ALLOWED' } },
          ],
        });
        expect(codeOf(await get({ query }, headers))).toBe('OPERATION_NOT_ALLOWED');
      }
    }
  });

  test('an operation is answered by its id, in a body or in an address', async () => {
    const body = await post({ documentId: HOME, variables: {} });
    expect(body.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(Object.keys(body.json().data).sort()).toEqual(['cases', 'exhibitions', 'news', 'solutionFacets']);
    const address = await get({ documentId: HOME, variables: '{}' }, { accept: GRAPHQL_RESPONSE });
    expect(address.headers['content-type']).toBe(`${GRAPHQL_RESPONSE}; charset=utf-8`);
    expect(address.json()).toEqual(body.json());
  });

  test('an id that no page of this version has says so', async () => {
    const documentId = `sha256:${'0'.repeat(64)}`;
    expect(codeOf(await post({ documentId }))).toBe('UNKNOWN_OPERATION');
    const answer = await post({ documentId }, { accept: GRAPHQL_RESPONSE });
    expect([answer.statusCode, codeOf(answer)]).toEqual([400, 'UNKNOWN_OPERATION']);
    expect(codeOf(await post({ documentId: '__proto__' }))).toBe('UNKNOWN_OPERATION');
  });

  test("another audience's operation is invalid, as any text with its fields would be", async () => {
    const documentId = idOf('AuditFilters');
    expect((await post({ documentId }, { cookie: staff.cookie })).json().errors?.[0].extensions.code).not.toBe(
      'UNKNOWN_OPERATION',
    );
    expect(codeOf(await post({ documentId }))).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  test.each([
    ['missing', undefined],
    ['of another type', { number: { a: 1 } }],
    ['no object', ['B001']],
    ['no JSON', '{'],
  ])('variables that are %s are refused, and are no fault of the server', async (_, variables) => {
    expect(codeOf(await post({ documentId: SOLUTION, variables }))).toMatch(/^(BAD_USER_INPUT|BAD_REQUEST)$/);
  });

  test('no state changes on GET', async () => {
    const answer = await get({ documentId: idOf('SignOut') }, { cookie: staff.cookie });
    expect([answer.statusCode, answer.headers.allow, codeOf(answer)]).toEqual([405, 'POST', 'BAD_REQUEST']);
    const still = await post({ documentId: idOf('Session') }, { cookie: staff.cookie });
    expect(still.json().data.session).toMatchObject({ audience: 'support' });
  });

  test('a subscription needs a socket', async () => {
    expect(codeOf(await post({ documentId: idOf('FactRecorded') }, { cookie: staff.cookie }))).toBe('BAD_REQUEST');
  });

  test('what visitors read is not sent again while it is the same; what others read is kept by nobody', async () => {
    const exhibitions = { documentId: idOf('PublicExhibitions'), variables: '{}' };
    const first = await get(exhibitions);
    const before = first.headers.etag as string;
    expect(first.headers).toMatchObject({
      'cache-control': 'private, no-cache',
      vary: expect.stringContaining('cookie'),
    });
    const same = await get(exhibitions, { 'if-none-match': before });
    expect([same.statusCode, same.body]).toEqual([304, '']);
    await asSystem(app, announceExhibition, EXHIBITION);
    expect((await get(exhibitions, { 'if-none-match': before })).statusCode).toBe(200);
    const signedInAnswer = await get({ documentId: idOf('Session') }, { cookie: staff.cookie });
    expect(signedInAnswer.headers['cache-control']).toBe('no-store');
    expect(signedInAnswer.headers.etag).toBeUndefined();
  });

  test('long answers are compressed for who takes it', async () => {
    const { headers, rawPayload } = await post({ documentId: HOME }, { 'accept-encoding': 'br, gzip' });
    const plain = await post({ documentId: HOME });
    expect(plain.headers['content-encoding']).toBeUndefined();
    if (plain.rawPayload.length > 1024) {
      expect(headers['content-encoding']).toBe('br');
      expect(rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
    }
  });
});

describe('over WebSocket', () => {
  const answer = async (payload: object) => {
    const socket: Client = await staff.socket();
    try {
      for await (const result of socket.iterate(payload as never)) return result;
      return null;
    } catch (errors) {
      return { errors: errors as { extensions: { code: string } }[] };
    } finally {
      await socket.dispose();
    }
  };

  test('the same: by id, or refused', async () => {
    const own = await answer({ query: '', extensions: { documentId: idOf('Session') } });
    expect(own).toMatchObject({ data: { session: { audience: 'support' } } });
    expect(await answer({ query: '{ session { audience } }' })).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_NOT_ALLOWED' } }],
    });
    expect(await answer({ query: '', extensions: { documentId: 'sha256:0' } })).toMatchObject({
      errors: [{ extensions: { code: 'UNKNOWN_OPERATION' } }],
    });
  });
});
