// Databases that hold the demo year: it is told once for each instant in a run, and copied.
import pg from 'pg';
import { inject } from 'vitest';
import { seedDemo } from '../../seeds/seed.ts';
import { createLog } from '../../server/platform/log.ts';
import { createDatabase, testConfig } from './app.ts';

/** Of the advisory lock under which the year is told: other files wait for it. */
const TELLING = 20_251_112;

/** A new database in the run's PostgreSQL with the demo year as of `now`. */
export async function createSeededDatabase(now: Date): Promise<string> {
  const server = new URL(inject('databaseUrl'));
  const client = new pg.Client(server.href);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TELLING]);
    const told = `demo_${now.getTime()}`;
    const { rowCount } = await client.query('select from pg_database where datname = $1', [told]);
    if (!rowCount) {
      const databaseUrl = await createDatabase();
      await seedDemo({ config: testConfig(databaseUrl), databaseUrl, log: createLog('error'), now });
      // Under its name only once it is whole.
      await client.query(`alter database ${new URL(databaseUrl).pathname.slice(1)} rename to ${told}`);
    }
    return await createDatabase(told);
  } finally {
    await client.end();
  }
}
