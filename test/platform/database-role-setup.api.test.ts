// How the database roles of wall 6 come to be: on other people's servers, on several nodes, for several databases at once.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterEach, describe, expect, test } from 'vitest';
import { ConfigError } from '../../server/platform/config.ts';
import { roleLogin, roleName } from '../../server/platform/database/role-login.ts';
import { Secrets } from '../../server/platform/secrets.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { createDatabase } from '../support/databases.ts';

const PASSWORD = 'of this run';
const running: TestApp[] = [];
afterEach(async () => {
  for (const app of running.splice(0)) await app.stop();
});

const start = async (options: Parameters<typeof startApp>[0]): Promise<TestApp> => {
  const app = await startApp(options);
  running.push(app);
  return app;
};

/** Statements as the superuser of the cluster, in one database. */
async function administer(databaseUrl: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    for (const text of statements) await client.query(text);
  } finally {
    await client.end();
  }
}

const databaseOf = (url: string) => new URL(url).pathname.slice(1);

function urlAs(databaseUrl: string, user: string, password = PASSWORD): string {
  const url = new URL(databaseUrl);
  url.username = user;
  url.password = password;
  return url.href;
}

/** A database whose owner is no superuser, as a hosting company gives it. */
async function hosted(attributes: string): Promise<{ url: string; owner: string; admin: string }> {
  const admin = await createDatabase();
  const owner = `owner_${randomBytes(4).toString('hex')}`;
  await administer(
    admin,
    `create role ${owner} login password '${PASSWORD}' ${attributes}`,
    `alter database ${databaseOf(admin)} owner to ${owner}`,
  );
  return { url: urlAs(admin, owner), owner, admin };
}

const problemOf = (starting: Promise<unknown>): Promise<string> =>
  starting.then(
    () => 'it started',
    (error: unknown) => (error instanceof ConfigError ? error.message : `no ConfigError: ${String(error)}`),
  );

const answers = async (app: TestApp) =>
  (await new ApiClient(app).get('{ solutions(first: 1) { totalCount } session { audience } }')).solutions.totalCount;

const codeOf = async (url: string, text: string): Promise<string | undefined> => {
  const client = new pg.Client(url);
  try {
    await client.connect();
    await client.query(text);
    return undefined;
  } catch (error) {
    return (error as { code: string }).code;
  } finally {
    await client.end().catch(() => {});
  }
};

describe('behind DATABASE_URL', () => {
  test('an owner with CREATEROLE is enough: roles are made, and serve', async () => {
    const { url } = await hosted('createrole');
    const app = await start({ databaseUrl: url });
    expect(await answers(app)).toBe(0);
    const visitor = roleLogin(url, databaseOf(url), 'visitor', app.services.secrets).url;
    expect(await codeOf(visitor, 'select email from person')).toBe('42501');
    expect(await codeOf(visitor, 'select title from article')).toBeUndefined();
    // Not ours to revoke without being superuser; the read-only session refuses it.
    expect(await codeOf(visitor, 'select lo_create(0)')).toBe('25006');
  });

  test('it starts again without CREATEROLE, once the roles are there', async () => {
    const { url, owner, admin } = await hosted('createrole');
    await (await startApp({ databaseUrl: url })).stop();
    await administer(admin, `alter role ${owner} nocreaterole`);
    expect(await answers(await start({ databaseUrl: url }))).toBe(0);
  });

  test('without CREATEROLE the start stops and says what to do', async () => {
    const { url, owner } = await hosted('');
    const problem = await problemOf(startApp({ databaseUrl: url }));
    expect(problem).toContain(`ALTER ROLE "${owner}" CREATEROLE`);
    expect(problem).toContain('DATABASE_VISITOR_URL and DATABASE_OFFICIAL_URL');
    expect(problem).not.toContain(PASSWORD);
  });

  test('ready-made logins serve instead, and need no CREATEROLE', async () => {
    const { url, owner, admin } = await hosted('');
    const logins = ['visitor', 'official'].map((name) => `${owner}_ready_${name}`) as [string, string];
    await administer(admin, ...logins.map((login) => `create role ${login} login password '${PASSWORD}'`));
    const [DATABASE_VISITOR_URL, DATABASE_OFFICIAL_URL] = logins.map((login) => urlAs(url, login)) as [string, string];
    const app = await start({ databaseUrl: url, environment: { DATABASE_VISITOR_URL, DATABASE_OFFICIAL_URL } });
    expect(await answers(app)).toBe(0);
    expect(await codeOf(DATABASE_VISITOR_URL, 'select email from person')).toBe('42501');
    expect(await codeOf(DATABASE_VISITOR_URL, 'select quantity from fact')).toBe('42501');
    expect(await codeOf(DATABASE_OFFICIAL_URL, 'select quantity from fact')).toBeUndefined();
  });

  test('a login that is refused, and the platform’s own user, stop the start', async () => {
    const databaseUrl = await createDatabase();
    const wrong = urlAs(databaseUrl, 'nobody_here');
    expect(await problemOf(startApp({ databaseUrl, environment: { DATABASE_VISITOR_URL: wrong } }))).toMatch(
      /"nobody_here".*pg_hba\.conf.*DATABASE_VISITOR_URL/s,
    );
    const same = { DATABASE_OFFICIAL_URL: databaseUrl };
    expect(await problemOf(startApp({ databaseUrl, environment: same }))).toContain(
      'DATABASE_OFFICIAL_URL: its user is the one of DATABASE_URL',
    );
  });

  test('a role that was given more elsewhere stops the start, with the right that it has too much', async () => {
    const databaseUrl = await createDatabase();
    await (await startApp({ databaseUrl })).stop();
    const visitor = roleName(databaseOf(databaseUrl), 'visitor');
    const stranger = `stranger_${randomBytes(4).toString('hex')}`;
    const more: [grant: string, back: string, named: string][] = [
      ['grant select (email) on person to public', 'revoke select (email) on person from public', 'read person.email'],
      ['grant delete on article to public', 'revoke delete on article from public', 'delete article'],
      [`alter role ${visitor} createdb`, `alter role ${visitor} nocreatedb`, 'administer the server'],
      [`create role ${stranger}`, 'select 1', 'it started'],
      [`grant ${stranger} to ${visitor}`, `revoke ${stranger} from ${visitor}`, `act as ${stranger}`],
      ['create schema other; grant create on schema other to public', 'drop schema other', 'create in schema other'],
    ];
    for (const [grant, back, named] of more) {
      await administer(databaseUrl, grant);
      if (named !== 'it started') {
        const problem = await problemOf(startApp({ databaseUrl }));
        expect(problem, grant).toContain(`"${visitor}" may do more than its audience`);
        expect(problem, grant).toContain(named);
      }
      await administer(databaseUrl, back);
    }
    expect(await answers(await start({ databaseUrl }))).toBe(0);
  });

  test('a grant of yesterday to the role itself is taken back by the next start', async () => {
    const databaseUrl = await createDatabase();
    await (await startApp({ databaseUrl })).stop();
    const visitor = roleName(databaseOf(databaseUrl), 'visitor');
    await administer(databaseUrl, `grant select, delete on person to ${visitor}`);
    const app = await start({ databaseUrl });
    const { url } = roleLogin(databaseUrl, databaseOf(databaseUrl), 'visitor', app.services.secrets);
    expect(await codeOf(url, 'select email from person')).toBe('42501');
  });
});

describe('in one cluster', () => {
  test('the roles of one database neither enter nor read another one', async () => {
    const [one, other] = await Promise.all([start({}), start({})]);
    const { url } = roleLogin(one.databaseUrl, databaseOf(one.databaseUrl), 'official', one.services.secrets);
    expect(await codeOf(url, 'select title from article')).toBeUndefined();
    const elsewhere = new URL(url);
    elsewhere.pathname = databaseOf(other.databaseUrl);
    expect(await codeOf(elsewhere.href, 'select 1')).toBe('42501');
    await administer(other.databaseUrl, `grant connect on database ${databaseOf(other.databaseUrl)} to public`);
    expect(await codeOf(elsewhere.href, 'select 1')).toBeUndefined();
    expect(await codeOf(elsewhere.href, 'select title from article')).toBe('42501');
  });

  test('many databases and several nodes start at once', async () => {
    const shared = await createDatabase();
    const apps = await Promise.all([
      ...Array.from({ length: 3 }, () => start({ databaseUrl: shared })),
      ...Array.from({ length: 3 }, () => start({})),
    ]);
    expect(await Promise.all(apps.map(answers))).toEqual([0, 0, 0, 0, 0, 0]);
  });

  test('a node with another secret is refused before it changes a password', async () => {
    const app = await start({});
    const SECRET_KEY = 'another secret of the tests, of another node';
    expect(await problemOf(startApp({ databaseUrl: app.databaseUrl, environment: { SECRET_KEY } }))).toContain(
      'SECRET_KEY',
    );
    const { url } = roleLogin(app.databaseUrl, databaseOf(app.databaseUrl), 'visitor', app.services.secrets);
    expect(await codeOf(url, 'select title from article')).toBeUndefined();
  });
});

describe('names and passwords', () => {
  test('fit PostgreSQL, differ by database and audience, and follow the secret', () => {
    const long = '熊本県DX推進コンソーシアム事務局のデータベース';
    const names = [long, `${long}2`].flatMap((one) => [roleName(one, 'visitor'), roleName(one, 'official')]);
    for (const name of names) expect(Buffer.byteLength(name)).toBeLessThanOrEqual(63);
    expect(new Set(names).size).toBe(4);
    expect(roleName('app', 'visitor')).toBe('app_visitor');

    const login = (key: string, url = 'postgresql://app:main@db:5432/app?user=app&password=main&sslmode=require') =>
      roleLogin(url, 'app', 'visitor', new Secrets(key));
    expect(login('a').url).toBe(login('a').url);
    expect(login('a').url).not.toBe(login('b').url);
    expect(login('a').url).toMatch(/^postgresql:\/\/app_visitor:[0-9a-f]{64}@db:5432\/app\?sslmode=require$/);
    expect(login('a').verifier).not.toContain(new URL(login('a').url).password);
  });
});
