// The application for one piece of work from the shell: on the configured database, without listening.
import { join } from 'node:path';
import { type App, createApp } from '../app.ts';
import { systemClock } from '../kernel/clock.ts';
import { SYSTEM } from '../kernel/viewer.ts';
import { loadConfig } from '../platform/config.ts';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import type { Command } from '../platform/database/transaction.ts';
import { createLog } from '../platform/log.ts';
import { abilityOf } from '../platform/permissions/ability.ts';

/** Standard output is the work's alone: logs go to standard error. @throws ConfigError */
export async function withApplication<Result>(work: (app: App) => Promise<Result>): Promise<Result> {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel, { json: config.production, destination: process.stderr });
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ directory: join(config.dataDir, 'postgres'), log });
  try {
    const databaseUrl = config.databaseUrl ?? embedded!.url();
    const app = await createApp({ config, databaseUrl, clock: systemClock, log });
    try {
      return await work(app);
    } finally {
      await app.stop();
    }
  } finally {
    await embedded?.stop();
  }
}

/** Runs a command as the system. */
export const runAsSystem = <Input, Result>(
  { services: { runner, permissions } }: App,
  command: Command<Input, Result>,
  input: Input,
): Promise<Result> => runner(SYSTEM, abilityOf(permissions.rulesForActor(SYSTEM)), command, input);
