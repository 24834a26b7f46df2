// Databases of their own for tests, in the run's PostgreSQL. What takes long to prepare is prepared once in a run and copied.
import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { seedDemo } from '../../seeds/seed.ts';
import { features } from '../../server/features.ts';
import type { Config } from '../../server/platform/config.ts';
import { migrate } from '../../server/platform/database/migrate.ts';
import { createOrm } from '../../server/platform/database/orm.ts';
import { createLog } from '../../server/platform/log.ts';
import { PermissionBook } from '../../server/platform/permissions/rules.ts';

const log = createLog('error');

/** An empty one. */
export const createDatabase = (): Promise<string> => using((client) => create(client));

/** One with every table and no rows. */
export const createMigratedDatabase = (): Promise<string> => copyOf('migrated', bringUp);

/** One with the demo year as of `now`. */
export const createSeededDatabase = (now: Date, configOf: (databaseUrl: string) => Config): Promise<string> =>
  copyOf(`demo_${now.getTime()}`, (databaseUrl) => seedDemo({ config: configOf(databaseUrl), databaseUrl, log, now }));

async function bringUp(url: string): Promise<void> {
  const entities = features.flatMap((feature) => feature.entities);
  const permissions = new PermissionBook(features.map((feature) => feature.permissions));
  const orm = await createOrm({ url, entities, permissions, poolMax: 2 });
  await migrate(orm, log);
  await orm.close();
}

/** Whoever asks first prepares it; others wait. */
const copyOf = (name: string, prepare: (url: string) => Promise<void>): Promise<string> =>
  using(async (client) => {
    await client.query('select pg_advisory_lock(hashtext($1))', [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (!rowCount) {
      const url = await create(client);
      await prepare(url);
      // It gets its name once it is whole.
      await client.query(`alter database ${new URL(url).pathname.slice(1)} rename to ${name}`);
    }
    return create(client, `template ${name}`);
  });

async function using<Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client(inject('databaseUrl'));
  await client.connect();
  try {
    return await work(client);
  } finally {
    // Locks end with their connection.
    await client.end();
  }
}

async function create(client: pg.Client, like = ''): Promise<string> {
  const url = new URL(inject('databaseUrl'));
  const name = `test_${randomBytes(6).toString('hex')}`;
  await client.query(`create database ${name} ${like}`);
  url.pathname = `/${name}`;
  return url.href;
}
