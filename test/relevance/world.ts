// The application on a database with the demo's 300 listings, searched as a visitor searches.
import 'reflect-metadata';
import { dist } from '../bench/measure.ts';
import type { JudgedQuery } from './queries.ts';

export type Backend = 'postgres' | 'elasticsearch';

/** A morning of the demo: seeds and day are the same in every run. */
const NOW = new Date('2026-01-20T10:00:00+09:00');

const SEARCH = `query ($text: String!) {
  solutions(first: 50, filter: { text: $text }) { totalCount nodes { number } }
}`;

// biome-ignore lint/suspicious/noExplicitAny: the compiled application, whose types live in server/
type App = any;

export interface World {
  readonly databaseUrl: string;
  /** The running application with one of the backends. */
  open(backend: Backend): Promise<OpenWorld>;
  stop(): Promise<void>;
}

export interface OpenWorld {
  readonly app: App;
  /** 掲載番号 of the first fifty. */
  find(query: JudgedQuery): Promise<string[]>;
  close(): Promise<void>;
}

/** Seeds a PostgreSQL of its own, or uses the seeded database of `BENCH_DATABASE_URL`. */
export async function createWorld(): Promise<World> {
  const { startEmbeddedPostgres } = await dist('server/platform/database/embedded-postgres.js');
  const { createApp } = await dist('server/app.js');
  const { loadConfig } = await dist('server/platform/config.js');
  const { createLog } = await dist('server/platform/log.js');
  const { SettableClock } = await dist('server/kernel/clock.js');
  const { seedDemo } = await dist('seeds/seed.js');
  const log = createLog('error');
  const given = process.env.BENCH_DATABASE_URL;
  const postgres = given ? null : await startEmbeddedPostgres({ ephemeral: true, log });
  const databaseUrl: string = given ?? postgres.url();
  const configOf = (backend: Backend) =>
    loadConfig({
      ...{ NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl, OPERATIONS: 'any' },
      SECRET_KEY: 'a secret of the benchmarks, known to everyone',
      ...(backend === 'elasticsearch' && { ELASTICSEARCH_URL: process.env.ELASTICSEARCH_URL }),
    });
  await seedDemo({ config: configOf('postgres'), databaseUrl, log, now: NOW });

  async function open(backend: Backend): Promise<OpenWorld> {
    const app: App = await createApp({
      ...{ config: configOf(backend), databaseUrl, log },
      clock: new SettableClock(NOW),
    });
    await app.services.consumers.wake();
    const find = async ({ text }: JudgedQuery) => {
      const payload = { query: SEARCH, variables: { text } };
      const response = await app.fastify.inject({ method: 'POST', url: '/graphql', payload });
      const { data, errors } = response.json();
      if (errors) throw new Error(`${text}: ${JSON.stringify(errors)}`);
      return data.solutions.nodes.map(({ number }: { number: string }) => number);
    };
    return { app, find, close: () => app.stop() };
  }
  return { databaseUrl, open, stop: async () => postgres?.stop() };
}
