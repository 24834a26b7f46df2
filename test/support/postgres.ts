// vitest's global set-up of the projects that need a database: one throw-away PostgreSQL and data directory for the whole run.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../server/platform/database/embedded-postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Superuser's URL of the database `postgres`; make your own databases beside it. */
    databaseUrl: string;
    /** Below it every database has a data directory of its own, shared by its nodes. */
    dataDirectory: string;
  }
}

/** Each project loads this module anew, in the same process: the server is kept where all of them see it. */
const shared = globalThis as { testPostgres?: { users: number; server: Promise<EmbeddedPostgres>; data: string } };

const log = { info: () => {}, warn: console.warn, error: console.error };

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.testPostgres ??= {
    ...{ users: 0, server: startEmbeddedPostgres({ ephemeral: true, log }) },
    data: mkdtempSync(join(tmpdir(), 'test-data-')),
  };
  const kept = shared.testPostgres;
  kept.users++;
  const server = await kept.server;
  project.provide('databaseUrl', server.url('postgres'));
  project.provide('dataDirectory', kept.data);
  return async () => {
    if (--kept.users) return;
    shared.testPostgres = undefined;
    await server.stop();
    rmSync(kept.data, { recursive: true, force: true });
  };
}
