// Starts and stops: the only module with side effects on import.
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '../seeds/accounts.ts';
import { createApp } from './app.ts';
import { prepareDemo } from './first-start.ts';
import { systemClock } from './kernel/clock.ts';
import { type Config, ConfigError, describeConfig, loadConfig } from './platform/config.ts';
import { startEmbeddedPostgres } from './platform/database/embedded-postgres.ts';
import { createLog } from './platform/log.ts';

const PATIENCE_MS = 15_000;

/** What was started, the latest last; taken apart from there. */
const started: { stop(): Promise<void> }[] = [];
let stopping = false;

async function main() {
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel, { json: config.production });
  log.debug(describeConfig(config), 'Configuration');
  // `on`, not `once`: Ctrl-C reaches us from the terminal and again from whoever started us.
  for (const signal of ['SIGTERM', 'SIGINT']) {
    process.on(signal, () => {
      if (!stopping) log.info({ signal }, 'Stopping');
      void stop(0);
    });
  }
  await assertPortIsFree(config);
  const databaseUrl = config.databaseUrl ?? (await startDatabase());
  const hasDemo = await prepareDemo({ config, databaseUrl, log, now: systemClock.now() });
  const app = await createApp({ config, databaseUrl, clock: systemClock, log });
  started.push(app);
  const address = await app.fastify.listen({ host: config.host, port: config.port });
  const url = config.port ? config.publicUrl : address;
  log.info({ url }, 'Serving');
  if (hasDemo && !config.production) console.log(welcome(url));

  async function startDatabase(): Promise<string> {
    const embedded = await startEmbeddedPostgres({ directory: join(config.dataDir, 'postgres'), log });
    started.push(embedded);
    return embedded.url();
  }
}

/** Before anything else is started: the most frequent mistake should not take a while to show. */
async function assertPortIsFree({ host, port }: Config): Promise<void> {
  const probe = createServer().listen(port, host);
  await once(probe, 'listening');
  probe.close();
  await once(probe, 'close');
}

/** Requests and sockets under way end first, the database last. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(1), PATIENCE_MS).unref();
  for (const part of started.reverse()) await part.stop();
  process.exit(code);
}

function welcome(url: string): string {
  const widthOf = (text: string) => [...text].reduce((width, letter) => width + (letter < '\u0100' ? 1 : 2), 0);
  const padded = (text: string, width: number) => text + ' '.repeat(Math.max(0, width - widthOf(text)));
  const accounts = DEMO_ACCOUNTS.map(
    ({ email, name, label }) => `    ${padded(email, 24)}  ${padded(name, 10)}  ${label}`,
  );
  return [
    '',
    `  くまもとDX推進プラットフォーム  ${url}`,
    '',
    `  デモのアカウント（パスワードはどれも ${DEMO_PASSWORD}）`,
    ...accounts,
    '',
    '  事務局と熊本県のアカウントには確認コードも必要です。別の画面で: npm run -s demo:code',
    '',
    '  止めるには Ctrl-C',
    '',
  ].join('\n');
}

/** A failure as its message alone where a person can act on it. */
function explained(error: unknown): unknown {
  if (error instanceof ConfigError) return error.message;
  const { code, address, port } = error as { code?: string; address?: string; port?: number };
  if (code !== 'EADDRINUSE') return error;
  return `Port ${port} of ${address} is in use by another program. Stop it, or choose another port: PORT=${port! + 1} npm start`;
}

main().catch((error: unknown) => {
  // Whatever was interrupted by our own stop has nothing to tell.
  if (stopping) return;
  console.error(explained(error));
  void stop(1);
});
