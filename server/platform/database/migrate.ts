// Brings the database to the current version, one process at a time.
import type { MikroORM } from '@mikro-orm/postgresql';
import type { Feature } from '../feature.ts';
import { AUDIT_TABLES, FEED_TABLES, NUMBERING_TABLES } from '../feed/tables.ts';
import type { Logger } from '../log.ts';
import { migrations } from './migrations.ts';
import { poolOf } from './orm.ts';

/** Any number that no other program of the database uses. */
const MIGRATION_LOCK = 7_300_640;

/** Everything that the entities and the features need, as statements: what the first migration is made of. */
export async function schemaStatements(orm: MikroORM, features: readonly Feature[]): Promise<string[]> {
  const entities = await orm.schema.getCreateSchemaSQL({ wrap: false });
  const statements = entities
    .split(/;\s*\n/)
    .map((statement) => statement.trim().replace(/;$/, ''))
    .filter((statement) => statement && !statement.startsWith('set names'));
  return [
    ...FEED_TABLES,
    ...AUDIT_TABLES,
    ...NUMBERING_TABLES,
    ...statements,
    ...features.flatMap((feature) => feature.tables ?? []),
  ];
}

/** Applies pending migrations under a lock that other starting processes wait for. */
export async function migrate(orm: MikroORM, features: readonly Feature[], log: Logger): Promise<void> {
  const client = await (await poolOf(orm)).connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    if (!migrations.length) {
      const { rows } = await client.query(`select to_regclass('change') as known`);
      if (!rows[0].known) for (const statement of await schemaStatements(orm, features)) await client.query(statement);
      return;
    }
    const applied = await orm.migrator.up();
    if (applied.length) log.info({ migrations: applied.map(({ name }) => name) }, 'Database migrated');
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    client.release();
  }
}
