// A connection may be lost at any time: the server restarts, an administrator ends it, a network fails.
import type { Pool, PoolClient } from 'pg';
import type { Logger } from '../log.ts';

/** Lets a pool outlive its connections. The statement under way fails, and nothing else. */
export function surviveLostConnections(pool: Pool, log: Logger): void {
  pool.on('error', (error) => log.warn({ err: error }, 'An idle database connection was lost; another is opened'));
  const known = new WeakSet<PoolClient>();
  // A pool listens to its idle connections only. An error of one that is lent would end the process, if nobody listened; whoever
  // borrowed it meets the error at the next statement.
  pool.on('acquire', (client) => {
    if (known.has(client)) return;
    known.add(client);
    client.on('error', () => {});
  });
}
