// What one request may ask for at most, and what a failure tells.
import { type GraphQLFormattedError, isNonNullType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AUDIENCES, type Audience } from '../../server/kernel/viewer.ts';
import { dice, Walk } from '../leaks/walk.ts';
import { noId } from '../leaks/world.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { organization, signedIn } from '../support/viewers.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app?.stop());

const post = (payload: string, headers: Record<string, string> = {}) =>
  app.fastify.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: { 'content-type': 'application/json', ...headers },
  });

const FIELDS = 'id number title promise problem description priceNote vendor { id name kana about }';
const TOO_MUCH = Array.from({ length: 20 }, (_, i) => `a${i}: solutions(first: 100) { nodes { ${FIELDS} } }`).join(' ');

describe('limits of one operation', () => {
  test('deeper than 16 levels is refused before anything runs', async () => {
    const nest = (levels: number): string =>
      levels ? `applications(first: 1) { exhibition { ${nest(levels - 1)} } }` : 'id';
    const query = (levels: number) => `{ exhibitions(first: 1) { nodes { ${nest(levels)} } } }`;
    expect((await new ApiClient(app).ask(query(6))).errors).toBeUndefined();
    const { errors } = await new ApiClient(app).ask(query(7));
    expect(errors![0]!.message).toBe('Operations may nest 16 levels at most');
  });

  test('more than 20,000 values is refused, whatever aliases it hides behind', async () => {
    expect(await new ApiClient(app).refusal(`{ ${TOO_MUCH} }`)).toBe('QUERY_TOO_COMPLEX');
  });

  test('a page holds 100 at most, and a cursor that is not ours is refused at its field', async () => {
    const client = new ApiClient(app);
    expect(await client.refusal('{ solutions(first: 101) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    expect(await client.refusal('{ solutions(first: -1) { nodes { id } } }')).toBe('BAD_USER_INPUT');
    const { errors } = await client.ask('{ exhibitions(after: "nonsense") { nodes { id } } }');
    expect(errors![0]!.extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      fields: [{ path: 'after', code: 'invalid_cursor' }],
    });
  });

  test('so it is with every list, whoever asks', async () => {
    const isMember = await organization(app, { name: '会員企業', isMember: true });
    const isVendor = await organization(app, { name: '提案企業', isVendor: true });
    const askers: Record<Audience, ApiClient> = {
      visitor: new ApiClient(app),
      member: await signedIn(app, { name: '会員', email: 'member@example.jp', organizationIds: [isMember] }),
      vendor: await signedIn(app, { name: '企業', email: 'vendor@example.jp', organizationIds: [isVendor] }),
      support: await signedIn(app, { name: '主任', email: 'lead@example.jp', role: 'lead' }),
      official: await signedIn(app, { name: '職員', email: 'official@example.jp', role: 'official' }),
    };
    const walk = new Walk(dice(1), { id: noId, text: () => 'x' });
    const lists = AUDIENCES.flatMap((audience) => {
      const fields = Object.values(app.views[audience].getQueryType()!.getFields());
      return fields
        .filter(({ args }) => args.some(({ name }) => name === 'first'))
        .map((field) => ({ audience, field }));
    });
    expect(lists.length).toBeGreaterThan(20);
    for (const { audience, field } of lists) {
      const given = field.args.filter(({ name, type }) => name === 'first' || isNonNullType(type));
      const definitions = given.map(({ name, type }) => `$${name}: ${type}`).join();
      const named = given.map(({ name }) => `${name}: $${name}`).join();
      const variables = Object.fromEntries(given.map(({ name, type }) => [name, walk.value(type, name)]));
      const query = `query (${definitions}) { ${field.name}(${named}) { __typename } }`;
      const { errors } = await askers[audience].ask(query, { ...variables, first: 101 });
      expect(errors?.[0]?.extensions, `${audience}: ${field.name}`).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', fields: expect.arrayContaining([expect.objectContaining({ path: 'first' })]) },
      });
    }
  });

  test('a body of more than a megabyte is not read', async () => {
    const { statusCode } = await post(JSON.stringify({ query: `{ session { audience } } # ${'x'.repeat(1_100_000)}` }));
    expect(statusCode).toBe(413);
  });
});

describe('limits of one socket', () => {
  const NESTED = 'applications(first: $each) { id exhibition { applications(first: $each) { id title } } }';
  const CHANGED = `subscription ($each: Int) { exhibitionChanged { id node { ${NESTED} } } }`;

  test('what is too deep or too much over HTTP is so over a socket, queries and subscriptions alike', async () => {
    const socket = await new ApiClient(app).socket();
    const codesOf = (query: string, variables?: Record<string, unknown>) =>
      new Promise<unknown>((resolve) => {
        const error = (errors: unknown) =>
          resolve((errors as GraphQLFormattedError[]).map(({ extensions }) => extensions!.code));
        socket.subscribe({ query, variables }, { next: resolve, error, complete: () => {} });
      });
    expect(await codesOf(`{ ${TOO_MUCH} }`)).toEqual(['QUERY_TOO_COMPLEX']);
    expect(await codesOf(CHANGED, { each: 100 })).toEqual(['QUERY_TOO_COMPLEX']);
    const nest = (levels: number): string => (levels ? `applications { exhibition { ${nest(levels - 1)} } }` : 'id');
    const deep = `subscription { exhibitionChanged { node { ${nest(7)} } } }`;
    expect(await codesOf(deep)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    await socket.dispose();
  });

  test('50 operations at once; one that ends makes room', async () => {
    const socket = await new ApiClient(app).socket();
    const refused: unknown[] = [];
    const open = () => {
      const error = (errors: unknown) => refused.push(...(errors as GraphQLFormattedError[]));
      const asked = { query: CHANGED, variables: { each: 10 } };
      return socket.subscribe(asked, { next: () => {}, error, complete: () => {} });
    };
    const subscribers = () => [...app.live.views.values()].reduce((sum, view) => sum + view.subscribers.size, 0);
    const ends = Array.from({ length: 50 }, open);
    await expect.poll(subscribers).toBe(50);
    open();
    await expect.poll(() => refused).toMatchObject([{ extensions: { code: 'TOO_MANY_OPERATIONS' } }]);
    // Others have sockets of their own.
    expect((await new ApiClient(app).overSocket('{ session { audience } }')).errors).toBeUndefined();
    ends[0]!();
    await expect.poll(subscribers).toBe(49);
    open();
    await expect.poll(subscribers).toBe(50);
    expect(refused).toHaveLength(1);
    await socket.dispose();
  });
});

describe('requests from elsewhere', () => {
  test.each([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin at all', { origin: 'null' }],
    ['another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused, cookie or not', async (_, headers) => {
    const { statusCode } = await post('{"query":"{ __typename }"}', headers as Record<string, string>);
    expect(statusCode).toBe(403);
  });

  test('a mutation by GET is refused', async () => {
    const query = encodeURIComponent('mutation { signOut }');
    const { statusCode } = await app.fastify.inject({ method: 'GET', url: `/graphql?query=${query}` });
    expect(statusCode).toBe(405);
  });
});

describe('what a failure tells', () => {
  test('an id that cannot be one is not found, by reads and by commands', async () => {
    const staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
    expect(await staff.refusal('{ consultation(id: "no-uuid") { id } }')).toBe('NOT_FOUND');
    expect(await staff.refusal('mutation { removeCandidate(id: "no-uuid") }')).toBe('NOT_FOUND');
  });

  test('an unexpected error is masked, with an id that the log knows', async () => {
    const staff = await signedIn(app, { name: '坂本 亮', email: 'sakamoto@example.jp', role: 'support' });
    const rename = (from: string, to: string) => app.services.pool.query(`alter table ${from} rename to ${to}`);
    await rename('fact', 'secret_table');
    const { errors } = await staff.ask('{ dashboard { fiscalYear } }');
    const overSocket = await staff.overSocket('{ dashboard { fiscalYear } }');
    await rename('secret_table', 'fact');
    expect(overSocket.errors![0]).toMatchObject({ extensions: { code: 'INTERNAL_ERROR' } });
    expect(JSON.stringify(overSocket)).not.toMatch(/fact|relation|select/);
    expect(errors![0]).toMatchObject({
      message: '処理中に問題が起きました。入力は保存されていません。',
      extensions: { code: 'INTERNAL_ERROR', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    });
    expect(JSON.stringify(errors)).not.toMatch(/fact|relation|select/);
  });

  test('a hidden field is unknown, without a hint of its name', async () => {
    const { errors } = await new ApiClient(app).ask('{ solutions { nodes { latestRevisio } } }');
    expect(errors![0]!.message).not.toContain('latestRevision');
  });
});
