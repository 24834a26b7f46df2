// Wall 6 in PostgreSQL: the roles of visitors and officials, made and granted anew at every start, then proved by asking
// the catalogue. They read the columns of the allow-list and nothing else, and write nothing.
import pg, { type ClientBase, escapeIdentifier, escapeLiteral } from 'pg';
import { type Config, ConfigError } from '../config.ts';
import { RESTRICTED_AUDIENCES, type RestrictedAudience } from '../permissions/confidential.ts';
import type { Columns } from '../read/needed-columns.ts';
import type { Secrets } from '../secrets.ts';
import type { AudienceColumns } from './audience-columns.ts';
import { EXCESS } from './role-excess.ts';
import { type RoleLogin, roleLogin } from './role-login.ts';

export interface RoleConnection {
  readonly role: string;
  readonly url: string;
}
export type RoleConnections = Readonly<Record<RestrictedAudience, RoleConnection>>;

interface RoleParts {
  readonly client: ClientBase;
  readonly databaseUrl: string;
  readonly config: Pick<Config, 'databaseRoleUrls'>;
  readonly secrets: Secrets;
  readonly columns: AudienceColumns;
}

const VARIABLES: Record<RestrictedAudience, string> = {
  visitor: 'DATABASE_VISITOR_URL',
  official: 'DATABASE_OFFICIAL_URL',
};
/** Of a role's sessions. The first is a second lock on a door that has no key; the grants are the wall. */
const SETTINGS = { default_transaction_read_only: 'on', statement_timeout: '10s', timezone: 'UTC' };
const INSUFFICIENT_PRIVILEGE = '42501';

/**
 * Brings both roles to what the allow-list says. Runs under the migration lock, after the migrations.
 * @throws ConfigError when roles cannot be made, cannot log in, or may do more than they should
 */
export async function setUpRoles({
  client,
  databaseUrl,
  config,
  secrets,
  columns,
}: RoleParts): Promise<RoleConnections> {
  const { rows } = await client.query<{ database: string; main: string }>(
    'select current_database() as database, current_user as main',
  );
  const { database, main } = rows[0]!;
  const connections = {} as Record<RestrictedAudience, RoleConnection>;
  // One transaction: other nodes serve meanwhile, and must not meet a role between two sets of grants.
  await client.query('begin');
  try {
    await closeToPublic(client, database);
    for (const audience of RESTRICTED_AUDIENCES) {
      const given = config.databaseRoleUrls[audience];
      const connection = given
        ? { role: await userOf(given, VARIABLES[audience]), url: given }
        : await ensureRole(client, roleLogin(databaseUrl, database, audience, secrets), main);
      if (connection.role === main) {
        throw new ConfigError([`${VARIABLES[audience]}: its user is the one of DATABASE_URL, expected one of its own`]);
      }
      await grant(client, connection.role, database, columns[audience]);
      connections[audience] = connection;
    }
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
  for (const audience of RESTRICTED_AUDIENCES) {
    const { role, url } = connections[audience];
    await assertNoMore(client, role, columns[audience]);
    await userOf(url, VARIABLES[audience]);
  }
  return connections;
}

async function ensureRole(
  client: ClientBase,
  { role, url, verifier }: RoleLogin,
  main: string,
): Promise<RoleConnection> {
  const name = escapeIdentifier(role);
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  await client.query('savepoint role');
  try {
    if (!rowCount) await client.query(`create role ${name} login`);
    await client.query(`alter role ${name} login password ${escapeLiteral(verifier)}`);
    for (const [setting, value] of Object.entries(SETTINGS))
      await client.query(`alter role ${name} set ${setting} = ${escapeLiteral(value)}`);
  } catch (error) {
    if ((error as { code?: string }).code !== INSUFFICIENT_PRIVILEGE) throw error;
    await client.query('rollback to savepoint role');
    // One that was made when we still could is good as it is, as long as it lets us in: that is tried below.
    if (!rowCount) throw mayNotCreate(main, role);
  }
  return { role, url };
}

const mayNotCreate = (main: string, role: string) =>
  new ConfigError([
    `DATABASE_URL: its user "${main}" may not create the database role "${role}"; expected one that may ` +
      `(ALTER ROLE "${main}" CREATEROLE), or DATABASE_VISITOR_URL and DATABASE_OFFICIAL_URL with two logins without any rights`,
  ]);

/** What PostgreSQL gives to every role of the cluster is taken back, as far as it is ours to take. */
async function closeToPublic(client: ClientBase, database: string): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('revoke all on database %I from public', datname) as statement
       from pg_database where datname = $1 and pg_has_role(current_user, datdba, 'usage')
     union all select 'revoke create on schema public from public'
       from pg_namespace where nspname = 'public' and pg_has_role(current_user, nspowner, 'usage')
     union all select format('revoke execute on function %s from public', p.oid::regprocedure)
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where pg_has_role(current_user, p.proowner, 'usage') and (
         -- Our own functions; and large objects: a way to write that needs no table.
         (n.nspname = 'public' and p.prokind = 'f' and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e'))
         or (n.nspname = 'pg_catalog' and p.proname ~ '^(lo_|lowrite$|loread$)'))`,
    [database],
  );
  for (const { statement } of rows) await client.query(statement);
}

async function grant(client: ClientBase, role: string, database: string, columns: Columns): Promise<void> {
  const name = escapeIdentifier(role);
  const { rows } = await client.query<{ kind: string; names: string }>(
    `select case relkind when 'S' then 'sequence' else 'table' end as kind, string_agg(oid::regclass::text, ', ') as names
     from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm', 'S')
       and pg_has_role(current_user, relowner, 'usage') group by 1`,
  );
  for (const { kind, names } of rows) await client.query(`revoke all on ${kind} ${names} from ${name}`);
  await client.query(`grant connect on database ${escapeIdentifier(database)} to ${name}`);
  await client.query(`grant usage on schema public to ${name}`);
  for (const [table, granted] of columns) {
    const list = [...granted].map(escapeIdentifier).join(', ');
    await client.query(`grant select (${list}) on public.${escapeIdentifier(table)} to ${name}`);
  }
}

/** Whatever gave a role more (a group, a grant of an administrator, a grant to everyone) stops the start. */
async function assertNoMore(client: ClientBase, role: string, columns: Columns): Promise<void> {
  const allowed = [...columns].flatMap(([table, names]) => [...names].map((name) => `${table}.${name}`));
  const { rows } = await client.query<{ excess: string }>(EXCESS, [role, allowed]);
  if (!rows.length) return;
  const some = rows.slice(0, 5).map(({ excess }) => excess);
  throw new ConfigError([
    `The database role "${role}" may do more than its audience: ${some.join('; ')}${rows.length > some.length ? '; …' : ''}. Take these rights from it, or from the roles and from PUBLIC that give them`,
  ]);
}

/** Logs in, and answers as whom. */
async function userOf(url: string, variable: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, application_name: 'role check' });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>('select current_user as name');
    return rows[0]!.name;
  } catch (error) {
    const role = decodeURIComponent(new URL(url).username);
    throw new ConfigError([
      `The database does not let its role "${role}" in (${(error as Error).message}). Allow it in pg_hba.conf, with a password, from where the platform runs; or name a ready-made login in ${variable}`,
    ]);
  } finally {
    await client.end().catch(() => {});
  }
}

/** One pool for each role. Idle connections are given back, so a quiet audience costs nothing. */
export const openRolePools = (connections: RoleConnections, max: number): Record<RestrictedAudience, pg.Pool> => {
  const open = (audience: RestrictedAudience) =>
    new pg.Pool({ connectionString: connections[audience].url, max, application_name: audience });
  return { visitor: open('visitor'), official: open('official') };
};
