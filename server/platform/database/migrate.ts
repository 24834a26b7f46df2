// Brings the database to the current version, one process at a time.
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import type { Feature } from '../feature.ts';
import { AUDIT_TABLES, FEED_TABLES, NUMBERING_TABLES } from '../feed/tables.ts';
import { FILE_TABLES } from '../files/file-store.ts';
import type { Logger } from '../log.ts';
import { MAIL_TABLES, MAIL_THREAD_TABLES } from '../mail/outbox.ts';
import { RATE_LIMIT_TABLES } from '../rate-limits.ts';
import { SEARCH_VERSION_TABLES } from '../search/postgres-backend.ts';
import { INSTALLATION_TABLES } from '../secrets.ts';

/** Any number that no other program of the database uses. */
const MIGRATION_LOCK = 7_300_640;

/** Everything that the entities and the features need, as statements: what the migrations together must amount to. */
export async function schemaStatements(orm: MikroORM, features: readonly Feature[]): Promise<string[]> {
  const entities = await orm.schema.getCreateSchemaSQL({ wrap: false });
  return [
    ...FEED_TABLES,
    ...AUDIT_TABLES,
    ...NUMBERING_TABLES,
    ...INSTALLATION_TABLES,
    ...MAIL_TABLES,
    ...MAIL_THREAD_TABLES,
    ...RATE_LIMIT_TABLES,
    ...SEARCH_VERSION_TABLES,
    ...FILE_TABLES,
    ...statementsOf(entities),
    ...features.flatMap((feature) => feature.tables ?? []),
  ];
}

/** What the entities say and the database does not have. Tables and triggers that no entity knows are left alone. */
export async function missingStatements(orm: MikroORM): Promise<string[]> {
  const statements = statementsOf(await orm.schema.getUpdateSchemaSQL({ wrap: false, dropTables: false }));
  const known = new Set([...orm.getMetadata().getAll().values()].map(({ tableName }) => tableName));
  const isOthers = (statement: string) => {
    const [, table] = /^alter table "(\w+)" drop constraint /.exec(statement) ?? [];
    return table !== undefined && !known.has(table);
  };
  return statements.filter((statement) => !/^drop (trigger|function) /.test(statement) && !isOthers(statement));
}

const statementsOf = (script: string): string[] =>
  script
    .split(/;\s*\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement && !statement.startsWith('set names'));

/**
 * Applies pending migrations under a lock that other starting processes wait for. `afterwards` runs under it as well: for
 * what every start brings up to date.
 */
export async function migrate<Result = void>(
  orm: MikroORM,
  log: Logger,
  afterwards?: (client: pg.Client) => Promise<Result>,
): Promise<Result | undefined> {
  // A connection beside the pool: the migrations need those of a small pool themselves.
  const client = new pg.Client(orm.config.get('clientUrl'));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const applied = await orm.migrator.up();
    if (applied.length) log.info({ migrations: applied.map(({ name }) => name) }, 'Database migrated');
    return await afterwards?.(client);
  } finally {
    // The lock ends with its connection.
    await client.end();
  }
}
