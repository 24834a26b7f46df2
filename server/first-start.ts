// The demo year: made once, on the first start with an empty database.
import pg from 'pg';
import { type Config, ConfigError } from './platform/config.ts';
import type { Logger } from './platform/log.ts';

/** Any number that no other program of the database uses. */
const DEMO_LOCK = 7_300_641;

interface FirstStart {
  readonly config: Config;
  readonly databaseUrl: string;
  readonly log: Logger;
  readonly now: Date;
}

/**
 * Makes the demo year when the configuration wants it and the database is empty. An interrupted one is made anew.
 * Answers whether the demo data are there.
 * @throws ConfigError when it was interrupted in a database that is not ours to empty
 */
export async function prepareDemo({ config, databaseUrl, log, now }: FirstStart): Promise<boolean> {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  try {
    // Two processes that start at once: the second waits, and finds it made.
    await client.query('select pg_advisory_lock($1)', [DEMO_LOCK]);
    const state = await demoState(client);
    if (state === 'made') return true;
    if (state === 'interrupted') await empty(client, config);
    if (!config.seedDemo || !(await isEmpty(client))) return false;
    log.info('Making the demo year: this takes a moment, once');
    await client.query('create schema demo');
    await client.query('create table demo.year (made_at timestamptz)');
    await client.query('insert into demo.year values (null)');
    const { seedDemo } = await import('../seeds/seed.ts');
    await seedDemo({ config, databaseUrl, log, now });
    await client.query('update demo.year set made_at = clock_timestamp()');
    return true;
  } finally {
    // The lock ends with its connection.
    await client.end();
  }
}

async function demoState(client: pg.Client): Promise<'absent' | 'interrupted' | 'made'> {
  const { rows } = await client.query(`select to_regclass('demo.year') as year`);
  if (!rows[0].year) return 'absent';
  const made = await client.query('select from demo.year where made_at is not null');
  return made.rowCount ? 'made' : 'interrupted';
}

/** Nobody and no organisation: a database that was only migrated is empty, too. */
async function isEmpty(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(`select to_regclass('person') as person`);
  if (!rows[0].person) return true;
  const { rowCount } = await client.query('select from person union all select from organization limit 1');
  return rowCount === 0;
}

/** While it is made nothing is served: all that is there is half a demo year. */
async function empty(client: pg.Client, { databaseUrl }: Config): Promise<void> {
  if (databaseUrl) {
    throw new ConfigError([
      'DATABASE_URL: its demo year is incomplete, a start was interrupted; expected an empty database',
    ]);
  }
  await client.query('drop schema demo cascade; drop schema public cascade; create schema public');
}
