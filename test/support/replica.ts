// A PostgreSQL with a streaming replica, both of the test's own: the replica begins as a copy of the primary's files.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { vi } from 'vitest';
import { findPrograms, own, systemUser, temporaryDirectory } from '../../server/platform/database/embedded-binaries.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/platform/database/embedded-postgres.ts';
import { freePort } from './free-port.ts';

const log = { info: () => {}, warn: console.warn, error: console.error };

/** Of the running server only. */
const NOT_COPIED = ['postmaster.pid', 'postmaster.opts'];

export class ReplicatedPostgres {
  #child?: ChildProcess;

  private constructor(
    readonly primary: EmbeddedPostgres,
    readonly home: string,
    readonly data: string,
    readonly port: number,
  ) {}

  static async start(): Promise<ReplicatedPostgres> {
    const home = mkdtempSync(join(tmpdir(), 'replicated-'));
    const primary = await startEmbeddedPostgres({ directory: join(home, 'primary'), log });
    const data = temporaryDirectory(systemUser(''));
    const created = new ReplicatedPostgres(primary, home, data, await freePort());
    await created.#copy();
    await created.startReplica();
    return created;
  }

  get replicaUrl(): string {
    const url = new URL(this.primary.url());
    url.port = String(this.port);
    return url.href;
  }

  async ask<Row extends pg.QueryResultRow>(text: string, url = this.replicaUrl): Promise<Row[]> {
    const client = new pg.Client(url);
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  }

  async #copy() {
    const client = new pg.Client(this.primary.url());
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    const from = rows[0]!.data_directory;
    await client.query(`select pg_backup_start('replica', fast => true)`);
    for (const name of readdirSync(from).filter((one) => !NOT_COPIED.includes(one))) {
      cpSync(join(from, name), join(this.data, name), { recursive: true });
    }
    const stopped = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    await client.end();
    writeFileSync(join(this.data, 'backup_label'), stopped.rows[0]!.labelfile);
    writeFileSync(join(this.data, 'standby.signal'), '');
    const user = systemUser('');
    const names = readdirSync(this.data, { recursive: true }) as string[];
    for (const name of ['', ...names]) own(join(this.data, name), user);
  }

  async startReplica() {
    const user = systemUser('');
    const { hostname, port, username, password } = new URL(this.primary.url());
    const source = `host=${hostname} port=${port} user=${username} password=${password}`;
    const settings = [`primary_conninfo=${source}`, 'hot_standby=on', 'timezone=UTC'].flatMap((one) => ['-c', one]);
    const place = ['-D', this.data, '-p', String(this.port), '-h', '127.0.0.1', '-k', ''];
    this.#child = spawn(findPrograms(user).postgres, [...place, ...settings], {
      ...{ ...user, cwd: this.data, stdio: 'ignore' },
      env: { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' },
    });
    await vi.waitFor(() => this.ask('select 1'), { timeout: 30_000, interval: 100 });
  }

  async killReplica() {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGQUIT');
    await ended;
  }

  async stop() {
    await this.killReplica();
    await this.primary.stop();
    for (const directory of [this.home, this.data]) rmSync(directory, { recursive: true, force: true });
  }
}
