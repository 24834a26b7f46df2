// vitest globalSetup: one throw-away PostgreSQL for the run; each test file makes a database of its own in it.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../../server/platform/database/embedded-postgres.ts';
import { createLog } from '../../server/platform/log.ts';

export default async function setup(project: TestProject) {
  const directory = mkdtempSync(join(tmpdir(), 'test-pg-'));
  const postgres = await startEmbeddedPostgres({ directory, ephemeral: true, log: createLog('warn') });
  project.provide('databaseUrl', postgres.url('postgres'));
  return postgres.stop;
}

declare module 'vitest' {
  export interface ProvidedContext {
    databaseUrl: string;
  }
}
