// Wall 6: what PostgreSQL itself refuses to visitors and officials, asked column by column as their roles.
import { readdirSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../../server/features.ts';
import { VISITOR } from '../../server/kernel/viewer.ts';
import { audienceColumns } from '../../server/platform/database/audience-columns.ts';
import { roleLogin, roleName } from '../../server/platform/database/role-login.ts';
import { contextFactory } from '../../server/platform/graphql/context.ts';
import { DocumentStore } from '../../server/platform/graphql/document-store.ts';
import { jitExecutors } from '../../server/platform/graphql/jit.ts';
import { buildViews, fullSchema } from '../../server/platform/graphql/schema.ts';
import { createLog } from '../../server/platform/log.ts';
import { RESTRICTED_AUDIENCES, type RestrictedAudience } from '../../server/platform/permissions/confidential.ts';
import { PermissionBook, type Permissions } from '../../server/platform/permissions/rules.ts';
import { ReadEngine } from '../../server/platform/read/engine.ts';
import { askInProcess } from '../../server/platform/web/ask.ts';
import { createWorld } from '../permissions/table.world.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { organization } from '../support/viewers.ts';
import { ALL_CONFIDENTIAL, GRANTED } from './database-roles.expected.ts';

const REFUSED = '42501';

let app: TestApp;
let columns: { table: string; column: string }[];
const as = {} as Record<RestrictedAudience, pg.Client>;
const urlOf = (audience: RestrictedAudience, of = app) =>
  roleLogin(of.databaseUrl, new URL(of.databaseUrl).pathname.slice(1), audience, of.services.secrets).url;

beforeAll(async () => {
  app = await startApp();
  await createWorld(app);
  await organization(app, { name: '株式会社カナリア', phone: '0960-00-0000', isVendor: true });
  const { rows } = await app.services.pool.query(
    `select c.relname as table, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0 and not a.attisdropped
     order by 1, a.attnum`,
  );
  columns = rows;
  for (const audience of RESTRICTED_AUDIENCES) {
    as[audience] = new pg.Client(urlOf(audience));
    await as[audience].connect();
    // The worst case: whoever can send statements has switched the second lock off.
    await as[audience].query('set default_transaction_read_only = off');
  }
});
afterAll(async () => {
  for (const client of Object.values(as)) await client.end();
  await app?.stop();
});

/** PostgreSQL's code for a statement that fails; `undefined` for one that works. */
const codeOf = (client: pg.Client, text: string, values?: unknown[]): Promise<string | undefined> =>
  client.query(text, values).then(
    () => undefined,
    (error: { code: string }) => error.code,
  );
const quoted = pg.escapeIdentifier;
const tables = () => [...new Set(columns.map(({ table }) => table))];

describe.each(RESTRICTED_AUDIENCES)('the role of %ss', (audience) => {
  test('reads the reviewed columns: each works, every other one of the database is refused by PostgreSQL', async () => {
    const readable: Record<string, string[]> = {};
    const unexpected: string[] = [];
    for (const { table, column } of columns) {
      const code = await codeOf(as[audience], `select ${quoted(column)} from ${quoted(table)} limit 1`);
      if (code === undefined) readable[table] = [...(readable[table] ?? []), column];
      else if (code !== REFUSED) unexpected.push(`${table}.${column}: ${code}`);
    }
    expect(unexpected).toEqual([]);
    expect(Object.fromEntries(Object.entries(readable).map(([table, names]) => [table, names.join(' ')]))).toEqual(
      GRANTED[audience],
    );
    expect(columns.length).toBeGreaterThan(200);
  });

  test('reads nothing personal, by name', async () => {
    const known = new Set(columns.map(({ table, column }) => `${table}.${column}`));
    for (const name of ALL_CONFIDENTIAL) {
      expect(known, name).toContain(name);
      const [table, column] = name.split('.') as [string, string];
      for (const text of [
        `select ${column} from ${table}`,
        `select count(*) from ${table} where ${column} is not null`,
        `select 1 from ${table} order by ${column}`,
        `select to_jsonb(t) from ${table} t`,
        `copy ${table} (${column}) to stdout`,
      ]) {
        expect(await codeOf(as[audience], text), text).toBe(REFUSED);
      }
      const { rows } = await as[audience].query('select 1 from pg_stats where tablename = $1 and attname = $2', [
        table,
        column,
      ]);
      expect(rows, `statistics of ${name}`).toEqual([]);
    }
  });

  test('writes nothing, anywhere', async () => {
    for (const table of tables()) {
      const { column } = columns.find((each) => each.table === table)!;
      for (const text of [
        `insert into ${quoted(table)} default values`,
        `update ${quoted(table)} set ${quoted(column)} = default`,
        `delete from ${quoted(table)}`,
        `truncate ${quoted(table)} cascade`,
        `copy ${quoted(table)} from stdin`,
        `create index on ${quoted(table)} (${quoted(column)})`,
      ]) {
        expect(await codeOf(as[audience], text), text).toBe(REFUSED);
      }
    }
  });

  test.each([
    'create table own (id int)',
    'create temp table own (id int)',
    'create schema own',
    'create function own() returns int language sql return 1',
    'select lo_create(0)',
    `select lo_from_bytea(0, 'x')`,
    `select lo_import('/etc/passwd')`,
    'select data from pg_largeobject',
    'select rolpassword from pg_authid',
    'select passwd from pg_shadow',
    `select pg_read_file('/etc/passwd')`,
    `copy (select 1) to program 'true'`,
    `copy (select 1) to '/tmp/out'`,
    'select setting from pg_show_all_file_settings() as f',
    'create role friend login',
    'alter system set log_statement = none',
    'select pg_terminate_backend(pid) from pg_stat_activity where usename <> current_user',
    'select wake_readers()',
  ])('is refused: %s', async (text) => {
    expect(await codeOf(as[audience], text)).toBe(REFUSED);
  });

  test('moves no sequence', async () => {
    const { rows } = await app.services.pool.query<{ name: string }>(
      `select quote_ident(relname) as name from pg_class where relkind = 'S' and relnamespace = 'public'::regnamespace`,
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { name } of rows) {
      for (const text of [`select nextval('${name}')`, `select setval('${name}', 1)`, `select last_value from ${name}`])
        expect(await codeOf(as[audience], text), text).toBe(REFUSED);
    }
  });

  test('becomes nobody else, and sees nobody else’s statements', async () => {
    const { rows: others } = await app.services.pool.query<{ name: string }>(
      'select rolname as name from pg_roles where rolname <> $1',
      [roleName(new URL(app.databaseUrl).pathname.slice(1), audience)],
    );
    for (const { name } of others) {
      expect(await codeOf(as[audience], `set role ${quoted(name)}`), name).toBe(REFUSED);
      expect(await codeOf(as[audience], `set session authorization ${quoted(name)}`), name).toBe(REFUSED);
      expect(await codeOf(as[audience], `select set_config('role', $1, false)`, [name]), name).toBe(REFUSED);
    }
    const { rows } = await as[audience].query<{ query: string }>(
      'select distinct query from pg_stat_activity where usename <> current_user',
    );
    expect(rows).toEqual([{ query: '<insufficient privilege>' }]);
  });

  test('starts read-only, with a limit of time', async () => {
    const client = new pg.Client(urlOf(audience));
    await client.connect();
    const shown = async (name: string) => (await client.query(`show ${name}`)).rows[0][name];
    expect(await shown('default_transaction_read_only')).toBe('on');
    expect(await shown('statement_timeout')).toBe('10s');
    await client.end();
  });
});

/** A visitor who may do everything: walls 1, 2, 3 and 4 taken down at once. */
const everything: Permissions = (_viewer, can) => can('manage', 'all');

describe('with the other walls taken down', () => {
  const QUERY = '{ organizations(first: 50) { nodes { name phone email contactName } } }';
  const NAMES = '{ organizations(first: 50) { nodes { name } } }';
  const REFUSED = [
    QUERY,
    '{ organizations(first: 5) { nodes { address } } }',
    '{ consultations(first: 5) { nodes { id } } }',
    '{ supportStaff(first: 5) { nodes { email } } }',
    '{ introductions(first: 5) { nodes { disclosure { company } } } }',
  ];
  const QUERIES = [NAMES, ...REFUSED];

  const askWith = async (url: string) => {
    const permissions = new PermissionBook([everything]);
    const pool = new pg.Pool({ connectionString: url, max: 2 });
    const engine = new ReadEngine(app.services.orm, pool);
    const engines = { visitor: engine, member: engine, vendor: engine, support: engine, official: engine };
    const { clock, runner } = app.services;
    const contextFor = contextFactory({ permissions, engines, runner, clock, services: app.services });
    const views = await buildViews(features, permissions);
    // Each text is its own id.
    const documents = new DocumentStore(views, Object.fromEntries(QUERIES.map((text) => [text, text])));
    const ask = askInProcess({ documents, executors: jitExecutors(views), contextFor, log: createLog('silent') });
    return { ask: (text: string) => ask(VISITOR, text, {}), end: () => pool.end() };
  };

  test('PostgreSQL refuses a visitor what is personal; the answer tells nothing', async () => {
    const open = await askWith(app.databaseUrl);
    expect(JSON.stringify(await open.ask(QUERY)), 'the walls are down').toContain('0960-00-0000');
    await open.end();

    const { ask, end } = await askWith(urlOf('visitor'));
    for (const text of REFUSED) {
      const answer = await ask(text);
      expect(answer.error?.code, text).toBe('INTERNAL_ERROR');
      expect(answer.data, text).toBeNull();
      expect(JSON.stringify(answer)).not.toMatch(/permission denied|0960|カナリア|organization|42501/);
    }
    expect((await ask(NAMES)).error, 'what is public is answered').toBeNull();
    await end();
  });

  test('the start refuses rules that would open anything confidential, and names it', async () => {
    const withRule = (rule: Permissions, views = app.views) => {
      const permissions = new PermissionBook([...features.map((feature) => feature.permissions), rule]);
      return () => audienceColumns({ views, permissions, metadata: app.services.orm.getMetadata(), features });
    };
    const everyField = { ...app.views, visitor: app.views.support, official: app.views.support };
    expect(withRule(() => {})).not.toThrow();
    expect(
      withRule(() => {}, everyField),
      'a schema that shows too much opens nothing',
    ).not.toThrow();
    const grants: [RestrictedAudience, string, string[], object | undefined, string][] = [
      ['visitor', 'Organization', ['note'], undefined, 'visitors read what is confidential: organization.note'],
      ['official', 'Organization', ['address'], undefined, 'officials read what is confidential: organization.address'],
      ['official', 'Organization', ['name'], { email: '' }, 'officials read what is confidential: organization.email'],
      ['visitor', 'Consultation', ['id'], undefined, 'visitors read what is confidential: consultation.id'],
      ['visitor', 'Fact', ['id'], undefined, 'visitors read what is confidential: fact.id'],
    ];
    for (const [audience, subject, fields, conditions, refusal] of grants) {
      const rule: Permissions = (viewer, can) => {
        if (viewer.audience === audience) can('read', subject, fields, conditions as never);
      };
      expect(withRule(rule, everyField), refusal).toThrow(refusal);
    }
  });

  test('beside their own account, all that visitors and officials can ask to be written is a registration and an inquiry', async () => {
    const accounts = await fullSchema(features.filter(({ name }) => name === 'accounts' || name === 'access'));
    const own = Object.keys(accounts.getMutationType()!.getFields());
    for (const audience of RESTRICTED_AUDIENCES) {
      const all = Object.keys(app.views[audience].getMutationType()!.getFields());
      expect(all.filter((name) => !own.includes(name)).sort()).toEqual([
        ...['cancelRegistration', 'registerForExhibition', 'sendInquiry'],
        // By the link in a mail: nothing but an end.
        'stopSavedSearchMail',
      ]);
    }
  });
});

test('features read through the viewer’s own connections; the platform’s own are for accounts, leads’ tools and seeds', () => {
  const free = /^(accounts|access|audit)\//;
  const files = readdirSync('server/features', { recursive: true }).map(String);
  const own = files
    .filter((file) => file.endsWith('.ts') && !free.test(file))
    .filter((file) =>
      /services\.pool\b|services: \{[^}]*\bpool\b/.test(readFileSync(`server/features/${file}`, 'utf8')),
    );
  expect(own).toEqual([]);
});

test('readiness includes both roles', async () => {
  const role = quoted(roleName(new URL(app.databaseUrl).pathname.slice(1), 'visitor'));
  const status = async () => (await app.fastify.inject('/readyz')).statusCode;
  expect(await status()).toBe(200);
  await app.services.pool.query(`alter role ${role} nologin`);
  await app.services.pool.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'visitor' and datname = current_database()`,
  );
  await expect.poll(status).toBe(503);
  await app.services.pool.query(`alter role ${role} login`);
  await expect.poll(status).toBe(200);
});
