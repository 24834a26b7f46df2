// The real application on a database of its own.
import { join } from 'node:path';
import { inject, vi } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import { SettableClock } from '../../server/kernel/clock.ts';
import { type Config, loadConfig } from '../../server/platform/config.ts';
import type { Feature } from '../../server/platform/feature.ts';
import { encodePosition } from '../../server/platform/feed/position.ts';
import type { OwnOperations } from '../../server/platform/graphql/document-store.ts';
import type { PresenceTimes } from '../../server/platform/live/presence.ts';
import { createLog } from '../../server/platform/log.ts';
import { createMigratedDatabase } from './databases.ts';

export interface TestApp extends App {
  readonly clock: SettableClock;
  readonly databaseUrl: string;
}

/** Wednesday, 12 November 2025, 14:20 in Japan: within office hours, in fiscal year 令和7. */
export const STORY_TIME = new Date('2025-11-12T14:20:00+09:00');

/** The configuration of an application on a database: the same secret whoever starts it. */
export const testConfig = (databaseUrl: string, more: Record<string, string> = {}): Config =>
  loadConfig({
    ...{ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: process.env.TEST_LOG ?? 'error', DATABASE_URL: databaseUrl },
    ...{ OPERATIONS: 'any', SECRET_KEY: 'a secret of the tests, known to everyone' },
    DATA_DIR: join(inject('dataDirectory'), new URL(databaseUrl).pathname),
    ...more,
  });

interface AppOptions {
  readonly now?: Date;
  readonly databaseUrl?: string;
  /** Further variables of the environment. */
  readonly environment?: Record<string, string>;
  /** Other features than the real ones: broken on purpose. */
  readonly features?: readonly Feature[];
  /** What may be asked by id. Default: the client's own. */
  readonly operations?: OwnOperations;
  readonly presenceTimes?: Partial<PresenceTimes>;
  readonly searchWithinMs?: number;
}

export async function startApp({
  now = STORY_TIME,
  databaseUrl,
  environment,
  features,
  operations,
  presenceTimes,
  searchWithinMs,
}: AppOptions = {}): Promise<TestApp> {
  const clock = new SettableClock(now);
  const url = databaseUrl ?? (await createMigratedDatabase());
  const config = testConfig(url, environment);
  const app = await createApp({
    config,
    databaseUrl: url,
    clock,
    log: createLog(config.logLevel),
    features,
    operations,
    presenceTimes,
    searchWithinMs,
  });
  return Object.assign(app, { clock, databaseUrl: url });
}

/**
 * Until everything that listens to the change feed has taken in what was written so far. A transaction of another database in
 * the same cluster may hold it up for a moment.
 */
export async function consumed({ services: { pool, consumers } }: App): Promise<void> {
  const { rows } = await pool.query<{ xid: string; seq: string }>(
    'select xid::text, seq::text from change order by change.xid desc, change.seq desc limit 1',
  );
  const last = rows[0] ? encodePosition(rows[0].xid, rows[0].seq) : '';
  const isThere = async () => {
    await consumers.wake();
    return (await pool.query('select from change_consumer where position < $1', [last])).rowCount === 0;
  };
  await vi.waitUntil(isThere, { timeout: 10_000, interval: 5 });
}
