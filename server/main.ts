// Starts and stops: the only module with side effects on import.
import { join } from 'node:path';
import { createApp } from './app.ts';
import { systemClock } from './kernel/clock.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.ts';
import { createLog } from './platform/log.ts';

const PATIENCE_MS = 15_000;

async function main() {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel, { json: config.production });
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ directory: join(config.dataDir, 'postgres'), log });
  const databaseUrl = config.databaseUrl ?? embedded!.url();
  const app = await createApp({ config, databaseUrl, clock: systemClock, log });

  let stopping = false;
  const stop = async (signal: string) => {
    if (stopping) return;
    stopping = true;
    log.info({ signal }, 'Stopping');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    await app.stop();
    await embedded?.stop();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => void stop(signal));

  const url = await app.fastify.listen({ host: config.host, port: config.port });
  log.info({ url }, 'Serving');
}

main().catch((error: unknown) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exit(1);
});
