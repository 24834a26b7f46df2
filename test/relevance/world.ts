// The application on a database with the demo's 300 listings, searched in one backend or the other.
import 'reflect-metadata';
import { setTimeout as delay } from 'node:timers/promises';
import { dist } from '../bench/measure.ts';
import type { JudgedQuery } from './queries.ts';

export type Backend = 'postgres' | 'elasticsearch';

/** A morning of the demo: seeds and day are the same in every run. */
const NOW = new Date('2026-01-20T10:00:00+09:00');

// biome-ignore lint/suspicious/noExplicitAny: the compiled application, whose types live in server/
type App = any;

export interface World {
  readonly databaseUrl: string;
  /** The running application: with the Elasticsearch at this address, or without one. */
  open(elasticsearchUrl?: string): Promise<OpenWorld>;
  stop(): Promise<void>;
}

/** A search of a visitor. */
export interface Question {
  readonly text: string;
  readonly facets?: Readonly<Record<string, readonly string[]>>;
  readonly atMost?: Readonly<Record<string, number>>;
}

export interface OpenWorld {
  readonly app: App;
  readonly backend: Backend;
  /** Asks the backend itself. */
  ask(question: Question, page: { offset: number; limit: number; withFacets?: boolean }): Promise<{ total: number }>;
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
  const { listingIndex } = await dist('server/features/listings/listing.index.js');
  const log = createLog('error');
  const given = process.env.BENCH_DATABASE_URL;
  const postgres = given ? null : await startEmbeddedPostgres({ ephemeral: true, log });
  const databaseUrl: string = given ?? postgres.url();
  const configOf = (elasticsearchUrl?: string) =>
    loadConfig({
      ...{ NODE_ENV: 'production', PORT: '0', LOG_LEVEL: 'error', DATABASE_URL: databaseUrl, OPERATIONS: 'any' },
      SECRET_KEY: 'a secret of the benchmarks, known to everyone',
      ...(elasticsearchUrl && { ELASTICSEARCH_URL: elasticsearchUrl }),
    });
  await seedDemo({ config: configOf(), databaseUrl, log, now: NOW });

  async function open(elasticsearchUrl?: string): Promise<OpenWorld> {
    const backend: Backend = elasticsearchUrl ? 'elasticsearch' : 'postgres';
    const app: App = await createApp({
      ...{ config: configOf(elasticsearchUrl), databaseUrl, log },
      clock: new SettableClock(NOW),
    });
    const search = app.services.search.of(listingIndex);
    await app.services.consumers.wake();
    if (backend === 'elasticsearch') {
      while (!search.elasticsearch.indexer.isCurrent) await delay(100);
      await search.backend(backend).refresh();
    }
    await search.refresh();
    const day = NOW.toISOString().slice(0, 10);
    const ask = (question: Question, page: object) => {
      const { text, facets = {}, atMost = {} } = question;
      return search.backend(backend).search({ text: search.analyse(text), facets, atMost, day }, page);
    };
    const { rows } = await app.services.pool.query('select id, number from listing');
    const numbers = new Map(rows.map(({ id, number }: { id: string; number: string }) => [id, number]));
    const find = async ({ text }: JudgedQuery) => {
      const { hits } = await ask({ text }, { offset: 0, limit: 50 });
      return hits.map(({ id }: { id: string }) => numbers.get(id));
    };
    return { app, backend, find, ask, close: () => app.stop() };
  }
  return { databaseUrl, open, stop: async () => postgres?.stop() };
}
