// The built server as a process of its own, on an embedded PostgreSQL of its own: starting, stopping, surviving.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { simpleParser } from 'mailparser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { idOfOperation } from '../support/client-operations.ts';

// Not os.tmpdir(): PostgreSQL's system user must reach it.
const BASE = process.platform === 'win32' ? '.' : '/tmp';
const MAIN = 'dist/server/main.js';
const LEAD = 'dist/server/cli/open-lead.js';
const IMPORT = 'dist/server/cli/import.js';
const REGISTRY = 'test/members/data/registry.csv';
const PATIENT = 60_000;

let directory: string;
let port: number;
const running: ChildProcess[] = [];

beforeEach(async () => {
  directory = mkdtempSync(join(BASE, 'start-'));
  chmodSync(directory, 0o711);
  port = await freePort();
});
afterEach(async () => {
  for (const child of running.splice(0)) if (child.exitCode === null && child.signalCode === null) await end(child);
  rmSync(directory, { recursive: true, force: true });
});

const environment = () => ({
  ...process.env,
  NODE_ENV: 'test',
  DATABASE_URL: '',
  DATA_DIR: directory,
  PORT: String(port),
  SEED_DEMO: 'never',
});

interface Server {
  readonly child: ChildProcess;
  /** What it has printed so far. */
  output(): string;
}

function spawnServer(): Server {
  const child = spawn(process.execPath, [MAIN], { env: environment(), stdio: ['ignore', 'pipe', 'pipe'] });
  running.push(child);
  let printed = '';
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (text) => (printed += text));
  return { child, output: () => printed };
}

async function startServer(): Promise<Server> {
  const server = spawnServer();
  const { child } = server;
  const ended = once(child, 'exit').then(() => Promise.reject(new Error(server.output())));
  ended.catch(() => {});
  const serving = new Promise<void>((resolve) => {
    child.stdout!.on('data', () => server.output().includes('Serving') && resolve());
  });
  await Promise.race([serving, ended]);
  return server;
}

async function end(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> {
  const exit = once(child, 'exit');
  child.kill(signal);
  const [code] = (await exit) as [number | null];
  return code;
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port: found } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return found;
}

async function importRegistry(...options: string[]) {
  const { stdout } = await promisify(execFile)(process.execPath, [IMPORT, REGISTRY, '--json', ...options], {
    env: environment(),
  });
  return JSON.parse(stdout) as { accepted: number; unchanged: number; withdrawn: number };
}

const answer = async (path: string) => {
  const response = await fetch(`http://127.0.0.1:${port}${path}`);
  return { status: response.status, body: await response.json() };
};

test('starts on nothing, says that it is alive and ready, and ends with 0 on SIGTERM', {
  timeout: PATIENT,
}, async () => {
  const { child, output } = await startServer();
  expect(await answer('/healthz')).toEqual({ status: 200, body: { status: 'alive' } });
  expect(await answer('/readyz')).toEqual({ status: 200, body: { status: 'ready', database: true, feed: true } });
  const asked = Date.now();
  expect(await end(child)).toBe(0);
  expect(Date.now() - asked).toBeLessThan(8_000);
  expect(output()).not.toContain('demo.example.jp');
});

test('Ctrl-C that arrives twice (from the terminal and from npm) still ends in order', {
  timeout: PATIENT,
}, async () => {
  const { child } = await startServer();
  child.kill('SIGINT');
  expect(await end(child, 'SIGINT')).toBe(0);
});

test('after kill -9 the next start goes on with every acknowledged write', { timeout: PATIENT }, async () => {
  const killed = await startServer();
  const written = await importRegistry();
  expect(written).toMatchObject({ unchanged: 0 });
  await end(killed.child, 'SIGKILL');

  const { child } = await startServer();
  expect((await answer('/readyz')).status).toBe(200);
  const again = await importRegistry('--dry-run');
  expect(again.unchanged).toBe(written.accepted - written.withdrawn);
  expect(again.unchanged).toBeGreaterThan(500);
  expect(await end(child)).toBe(0);
});

test('a port in use is named, with the way out', { timeout: PATIENT }, async () => {
  const other = createServer().listen(port, '127.0.0.1');
  await once(other, 'listening');
  const { child, output } = spawnServer();
  const [code] = await once(child, 'exit');
  other.close();
  expect(code).toBe(1);
  expect(output()).toContain(`Port ${port} of 127.0.0.1 is in use`);
  expect(output()).toContain(`PORT=${port + 1}`);
  expect(output()).not.toContain('at listen');
});

test('an installation begins with a lead who is opened from the shell and chooses a password by a link', {
  timeout: PATIENT,
}, async () => {
  const { child } = await startServer();
  const lead = () =>
    promisify(execFile)(process.execPath, [LEAD, 'first@example.jp', '主任 花子', 'シュニン ハナコ'], {
      env: environment(),
    });
  expect((await lead()).stdout).toContain('first@example.jp');
  const folder = join(directory, 'mail');
  // Either process may deliver it.
  await expect.poll(() => readdirSync(directory).includes('mail') && readdirSync(folder).length).toBe(1);
  const [letter] = readdirSync(folder);
  const { text } = await simpleParser(readFileSync(join(folder, letter!)));
  const [, token] = /reset-password\?token=([\w-]+)/.exec(text!)!;
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' } },
    body: JSON.stringify({
      documentId: idOfOperation(/\bmutation ResetPassword\b/),
      variables: { input: { token, password: 'koke no hashi wo wataru 7' } },
    }),
  });
  expect(await response.json()).toEqual({ data: { resetPassword: true } });
  await expect(lead()).rejects.toMatchObject({ code: 2 });
  expect(await end(child)).toBe(0);
});
