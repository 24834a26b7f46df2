import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startEmbeddedPostgres } from '../../server/platform/database/embedded-postgres.ts';

// Not os.tmpdir(): the server's system user must reach it.
const BASE = process.platform === 'win32' ? '.' : '/tmp';
const MODULE = new URL('../../server/platform/database/embedded-postgres.ts', import.meta.url).href;

const quiet = { info: () => {}, warn: () => {}, error: () => {} };
let directory: string;

beforeEach(() => {
  directory = join(mkdtempSync(join(BASE, 'embedded-')), 'postgres');
  chmodSync(dirname(directory), 0o711);
});
afterEach(() => {
  rmSync(dirname(directory), { recursive: true, force: true });
});

/** A process that starts PostgreSQL and stays, as the server does. */
async function startElsewhere(options: string): Promise<{ child: ChildProcess; pid: number; url: string }> {
  const program = `
    const { startEmbeddedPostgres } = await import('${MODULE}');
    const log = { info() {}, warn() {}, error() {} };
    const server = await startEmbeddedPostgres({ log, ${options} });
    console.log(JSON.stringify({ pid: server.pid, url: server.url() }));`;
  const stdio: ['ignore', 'pipe', 'inherit'] = ['ignore', 'pipe', 'inherit'];
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio });
  const failure = once(child, 'exit').then(([code]) => Promise.reject(new Error(`ended with ${code}`)));
  const [line] = (await Promise.race([once(createInterface(child.stdout!), 'line'), failure])) as [string];
  failure.catch(() => {});
  return { child, ...(JSON.parse(line) as { pid: number; url: string }) };
}

async function query<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function kill({ child }: { child: ChildProcess }): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    // A zombie that nobody reaps is dead as well.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
};

test('speaks UTF-8, keeps time in UTC, finds Japanese by trigrams and flushes what it acknowledges', async () => {
  const server = await startEmbeddedPostgres({ directory, log: quiet });
  const settings = `select current_setting('server_encoding') encoding, current_setting('TimeZone') zone,
    current_setting('fsync') fsync, current_setting('random_page_cost') cost, current_setting('jit') jit`;
  expect(await query(server.url(), settings)).toEqual([
    { encoding: 'UTF8', zone: 'UTC', fsync: 'on', cost: '1.1', jit: 'off' },
  ]);
  await query(server.url(), 'create extension pg_trgm');
  expect(await query(server.url(), `select cardinality(show_trgm('髙﨑①㈱')) > 0 as found`)).toEqual([{ found: true }]);
  await server.stop();
  expect(isAlive(server.pid)).toBe(false);
});

test('joins the server that a killed predecessor left, with every acknowledged row, and stops it', async () => {
  const killed = await startElsewhere(`directory: ${JSON.stringify(directory)}`);
  await query(killed.url, 'create table fact (id int)');
  await query(killed.url, 'insert into fact values (1)');
  await kill(killed);
  expect(isAlive(killed.pid)).toBe(true);

  const server = await startEmbeddedPostgres({ directory, log: quiet });
  expect(server.pid).toBe(killed.pid);
  expect(await query(server.url(), 'select id from fact')).toEqual([{ id: 1 }]);
  await server.stop();
  await vi.waitFor(() => expect(isAlive(killed.pid)).toBe(false));
});

test('starts again when PostgreSQL itself was killed too, with every acknowledged row', async () => {
  const killed = await startElsewhere(`directory: ${JSON.stringify(directory)}`);
  await query(killed.url, 'create table fact (id int)');
  await query(killed.url, 'insert into fact values (1)');
  process.kill(killed.pid, 'SIGKILL');
  await kill(killed);

  const server = await startEmbeddedPostgres({ directory, log: quiet });
  expect(server.pid).not.toBe(killed.pid);
  expect(await query(server.url(), 'select id from fact')).toEqual([{ id: 1 }]);
  await server.stop();
});

test('is not misled by a stale lock whose number now belongs to another program', async () => {
  const first = await startEmbeddedPostgres({ directory, log: quiet });
  const lock = join(directory, 'db/postmaster.pid');
  const [, ...rest] = readFileSync(lock, 'utf8').split('\n');
  await first.stop();
  expect(existsSync(lock)).toBe(false);
  writeFileSync(lock, [process.pid, ...rest].join('\n'));

  const second = await startEmbeddedPostgres({ directory, log: quiet });
  expect(await query(second.url(), 'select 1 as one')).toEqual([{ one: 1 }]);
  await second.stop();
});

test.runIf(process.getuid?.() === 0)('keeps the data elsewhere when its user may not enter the directory', async () => {
  chmodSync(dirname(directory), 0o700);
  const first = await startEmbeddedPostgres({ directory, log: quiet });
  await query(first.url(), 'create table fact (id int)');
  await first.stop();
  const second = await startEmbeddedPostgres({ directory, log: quiet });
  expect(await query(second.url(), 'select id from fact')).toEqual([]);
  await second.stop();
  const elsewhere = realpathSync(directory);
  expect(elsewhere).not.toContain(dirname(directory));
  rmSync(elsewhere, { recursive: true });
});

test('two processes that start at once share one server, which the last one stops', async () => {
  const [one, two] = await Promise.all([
    startEmbeddedPostgres({ directory, log: quiet }),
    startEmbeddedPostgres({ directory, log: quiet }),
  ]);
  expect(one.pid).toBe(two.pid);
  await one.stop();
  expect(await query(two.url(), 'select 1 as one')).toEqual([{ one: 1 }]);
  await two.stop();
  await vi.waitFor(() => expect(isAlive(two.pid)).toBe(false));
});

test('an ephemeral server ends with its process, even a killed one, and leaves no data', async () => {
  const killed = await startElsewhere('ephemeral: true');
  const [row] = await query<{ data: string }>(killed.url, `select current_setting('data_directory') as data`);
  await kill(killed);
  await vi.waitFor(() => expect(isAlive(killed.pid)).toBe(false), { timeout: 10_000 });
  await vi.waitFor(() => expect(existsSync(row!.data)).toBe(false), { timeout: 10_000 });
});
