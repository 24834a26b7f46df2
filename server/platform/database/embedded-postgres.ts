// A real PostgreSQL that we start ourselves when no DATABASE_URL is given: found again after a crash of ours, shared by our
// processes (server, import), stopped by the last of them.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import {
  clusterDirectory,
  findPrograms,
  own,
  type Programs,
  type SystemUser,
  systemUser,
  temporaryDirectory,
} from './embedded-binaries.ts';
import { runningServer } from './embedded-lock.ts';

interface Log {
  info(details: object, message: string): void;
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}

interface Common {
  readonly log: Log;
  /** Default: one that is free. A server that already runs on these data keeps its own. */
  readonly port?: number;
}
/** Kept, flushed to disk before a commit is acknowledged. */
type Kept = Common & { readonly directory: string; readonly ephemeral?: false };
/** For tests: in a temporary directory, without flushing, gone with this process whatever ends it. */
type Ephemeral = Common & { readonly directory?: undefined; readonly ephemeral: true };

export interface EmbeddedPostgres {
  /** Connects as superuser. Default database: `app`. */
  url(database?: string): string;
  /** Process id of the PostgreSQL server. */
  readonly pid: number;
  /** Stops the server, unless another process of ours uses it as well. Close your own connections before. */
  stop(): Promise<void>;
}

interface Cluster {
  readonly directory: string;
  readonly data: string;
  readonly logFile: string;
  readonly password: string;
  readonly user: SystemUser;
  readonly programs: Programs;
  readonly ephemeral: boolean;
}

interface Joined {
  readonly pid: number;
  readonly port: number;
  /** Holds the shared lock that says "in use", for as long as this process lives. */
  readonly holder: pg.Client;
  readonly child?: ChildProcess;
}

const SUPERUSER = 'app';
const DATABASE = 'app';
/** Advisory lock in database `postgres`: shared by users of the server, exclusive for the one who stops it. */
const IN_USE_LOCK = 4_081_918;
const START_ATTEMPTS = 5;
/** Recovery after a power failure replays the log before connections are taken. */
const START_PATIENCE_MS = 120_000;
/** A server that was there before us and does not answer for so long is stopped. */
const ADOPT_PATIENCE_MS = 30_000;
const MAKING = 'making-';
const RETRY_MS = 30;
const MAX_LOG_BYTES = 5 * 1024 * 1024;

const COMMON_SETTINGS = ['timezone=UTC', 'log_timezone=UTC', 'random_page_cost=1.1', 'jit=off', 'log_checkpoints=off'];
const KEPT_SETTINGS = ['shared_buffers=256MB', 'max_connections=100'];
const EPHEMERAL_SETTINGS = [
  'shared_buffers=128MB',
  'max_connections=200',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'wal_level=minimal',
  'max_wal_senders=0',
];

/** Without these the database is SQL_ASCII, or pg_trgm silently drops Japanese. */
const LOCALE = ({ darwin: 'en_US.UTF-8', win32: 'C' } as Partial<Record<NodeJS.Platform, string>>)[process.platform];
const INITDB_LOCALE = [
  ...['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
  ...[`--locale=${LOCALE ?? 'C.UTF-8'}`, '--lc-messages=C'],
];

/** Runs the server as the shell's child and ends it, and its data, when our end of the pipe closes: kill -9 included. */
const UNTIL_PARENT_ENDS = `
  exec 3<&0
  "$@" </dev/null 3<&- & server=$!
  (cat <&3 >/dev/null; : >"$0/abandoned"; kill -INT $server) & watch=$!
  wait $server; code=$?
  kill $watch 2>/dev/null
  cd / && [ -e "$0/abandoned" ] && rm -rf "$0"
  exit $code`;

const run = promisify(execFile);

/**
 * Starts PostgreSQL, or joins the one that already runs on the same data (a predecessor of ours that was killed leaves it running).
 *
 * @throws Error in plain words when the binaries are missing, the directory cannot be used, or the server does not start.
 */
export async function startEmbeddedPostgres(options: Kept | Ephemeral): Promise<EmbeddedPostgres> {
  const { log, port } = options;
  const user = systemUser(options.ephemeral ? '' : options.directory);
  const programs = findPrograms(user);
  const directory = options.ephemeral ? temporaryDirectory(user) : clusterDirectory(options.directory, user);
  const cluster: Cluster = {
    ...{ directory, user, programs, ephemeral: options.ephemeral ?? false },
    ...{ data: join(directory, 'db'), logFile: join(directory, 'postgres.log'), password: password(directory, user) },
  };
  await createCluster(cluster);
  const joined = await joinServer(cluster, port, log);
  let stopping: Promise<void> | undefined;
  joined.holder.once('error', (error) => {
    if (!stopping) log.warn({ err: error }, 'The connection that holds the embedded PostgreSQL was lost');
  });
  joined.child?.once('exit', (code) => {
    if (!stopping) log.error({ code, log: cluster.logFile }, 'The embedded PostgreSQL ended by itself');
  });
  return {
    url: (database = DATABASE) => url(cluster, joined.port, database),
    pid: joined.pid,
    stop: () => (stopping ??= stop(cluster, joined)),
  };
}

const url = ({ password }: Cluster, port: number, database: string) =>
  `postgresql://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;

/** Written once; other users of the machine can reach the port but not this file. */
function password(directory: string, user: SystemUser): string {
  const file = join(directory, 'password');
  try {
    writeFileSync(file, randomBytes(24).toString('hex'), { flag: 'wx', mode: 0o600 });
    own(file, user);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}

/** Made aside and renamed: an interrupted start leaves nothing half made, and of two at once the first wins. */
async function createCluster({ directory, data, user, programs, ephemeral }: Cluster): Promise<void> {
  const exists = () => existsSync(join(data, 'PG_VERSION'));
  if (exists()) return;
  const making = mkdtempSync(join(directory, MAKING));
  own(making, user);
  const auth = ['-U', SUPERUSER, '--auth=scram-sha-256', `--pwfile=${join(directory, 'password')}`];
  try {
    await run(programs.initdb, ['-D', making, ...auth, ...(ephemeral ? ['--no-sync'] : []), ...INITDB_LOCALE], {
      ...user,
      cwd: directory,
      env: cleanEnvironment(),
    });
    renameSync(making, data);
  } catch (error) {
    if (!exists()) throw error;
  }
  for (const name of readdirSync(directory)) {
    if (name.startsWith(MAKING)) rmSync(join(directory, name), { recursive: true, force: true });
  }
}

async function joinServer(cluster: Cluster, wishedPort: number | undefined, log: Log): Promise<Joined> {
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
    const found = runningServer(cluster.data);
    if (found) {
      const isThere = () => runningServer(cluster.data)?.pid === found.pid;
      const holder = await hold(cluster, found.port, isThere, ADOPT_PATIENCE_MS);
      if (holder) {
        log.info({ pid: found.pid, port: found.port }, 'Joined the embedded PostgreSQL that was already running');
        return { ...found, holder };
      }
      if (isThere()) {
        log.warn({ pid: found.pid }, 'The embedded PostgreSQL left by a predecessor does not answer; it is stopped');
        await stopServer(cluster, 'immediate');
      }
      continue;
    }
    const port = wishedPort ?? (await freePort());
    const child = spawnServer(cluster, port);
    const holder = await hold(cluster, port, () => isRunning(child), START_PATIENCE_MS);
    if (holder) {
      const pid = runningServer(cluster.data)?.pid ?? child.pid!;
      log.info({ pid, port, data: cluster.data }, 'Started the embedded PostgreSQL');
      return { pid, port, holder, child };
    }
    // The port was taken meanwhile, another process of ours was first, or a killed server's memory is not free yet.
    await delay(attempt * 200);
  }
  throw new Error(
    `The embedded PostgreSQL does not start. The end of ${cluster.logFile}:\n${lastLines(cluster.logFile)}`,
  );
}

/** Connects as soon as the server takes connections; gives up when it is gone or patience ends. */
async function hold(
  cluster: Cluster,
  port: number,
  isThere: () => boolean,
  patience: number,
): Promise<pg.Client | undefined> {
  for (const until = Date.now() + patience; Date.now() < until && isThere(); await delay(RETRY_MS)) {
    const client = new pg.Client({ connectionString: url(cluster, port, 'postgres'), application_name: 'holder' });
    // A lost connection is found when it is used; without a listener it would end the process.
    client.on('error', () => {});
    try {
      await client.connect();
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      if (rows[0]?.data_directory !== cluster.data) throw new Error('another server');
      await client.query('select pg_advisory_lock_shared($1)', [IN_USE_LOCK]);
      await createDatabase(client);
      return client;
    } catch {
      await client.end().catch(() => {});
    }
  }
  return undefined;
}

async function createDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount) return;
  await client.query(`create database ${DATABASE}`).catch((error: { code?: string }) => {
    if (!['42P04', '23505'].includes(error.code ?? '')) throw error;
  });
}

/** In a session of its own: Ctrl-C in the terminal must reach us alone, so that we end requests before the database. */
function spawnServer({ programs, directory, data, logFile, user, ephemeral }: Cluster, port: number): ChildProcess {
  const settings = [...COMMON_SETTINGS, ...(ephemeral ? EPHEMERAL_SETTINGS : KEPT_SETTINGS)];
  // No Unix socket: its path would have to be short, and TCP on loopback is all we use.
  const server = [
    '-D',
    data,
    '-p',
    String(port),
    '-h',
    '127.0.0.1',
    '-k',
    '',
    ...settings.flatMap((one) => ['-c', one]),
  ];
  const watched = ephemeral && process.platform !== 'win32';
  const log = openSync(logFile, 'a', 0o600);
  if (fstatSync(log).size > MAX_LOG_BYTES) ftruncateSync(log);
  const child = spawn(
    watched ? 'sh' : programs.postgres,
    watched ? ['-c', UNTIL_PARENT_ENDS, directory, programs.postgres, ...server] : server,
    {
      ...user,
      cwd: directory,
      env: cleanEnvironment(),
      detached: true,
      stdio: [watched ? 'pipe' : 'ignore', log, log],
    },
  );
  closeSync(log);
  child.once('error', (error) => writeFileSync(logFile, `${error.message}\n`, { flag: 'a' }));
  child.unref();
  return child;
}

async function stop(cluster: Cluster, { port, holder, child }: Joined): Promise<void> {
  const alone = await isAlone(holder).catch(async () => {
    const again = await hold(cluster, port, () => runningServer(cluster.data) !== undefined, 1_000);
    return again ? isAlone(again) : true;
  });
  if (!alone) return;
  child?.ref();
  const exited = child && isRunning(child) && new Promise((resolve) => child.once('exit', resolve));
  if (child?.stdin) child.stdin.end();
  else if (runningServer(cluster.data)) await stopServer(cluster, 'fast');
  await exited;
  if (cluster.ephemeral) rmSync(cluster.directory, { recursive: true, force: true });
}

/** Whether no other process uses the server. The exclusive lock keeps newcomers waiting until the server is gone. */
async function isAlone(holder: pg.Client): Promise<boolean> {
  await holder.query('select pg_advisory_unlock_shared($1)', [IN_USE_LOCK]);
  const { rows } = await holder.query<{ alone: boolean }>('select pg_try_advisory_lock($1) as alone', [IN_USE_LOCK]);
  if (!rows[0]?.alone) await holder.end();
  return rows[0]?.alone ?? false;
}

async function stopServer({ programs, directory, data, user }: Cluster, mode: 'fast' | 'immediate'): Promise<void> {
  await run(programs.pgCtl, ['stop', '-D', data, '-m', mode, '-w', '-t', '60'], { ...user, cwd: directory });
}

const isRunning = (child: ChildProcess) =>
  child.pid !== undefined && child.exitCode === null && child.signalCode === null;

/** PG* variables of the caller's shell must not reach our server. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
  return { ...Object.fromEntries(kept), LC_ALL: LOCALE ?? 'C.UTF-8' };
}

const lastLines = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(-15).join('\n') : '(empty)';

const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
