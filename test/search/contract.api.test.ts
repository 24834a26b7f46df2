// Both backends keep the contract of searches: PostgreSQL always, Elasticsearch where it can be had.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { TestElasticsearch, withoutElasticsearch } from '../support/elasticsearch.ts';
import { freePort } from '../support/free-port.ts';
import { contract } from './contract.ts';
import { createDirectory, type Directory } from './directory.world.ts';

let elasticsearch: TestElasticsearch | undefined;
let app: TestApp;
let directory: Directory;
beforeAll(async () => {
  if (!withoutElasticsearch) {
    elasticsearch = new TestElasticsearch(await freePort(), await freePort());
    await elasticsearch.start();
  }
  app = await startApp({ environment: elasticsearch ? { ELASTICSEARCH_URL: elasticsearch.url } : {} });
  directory = await createDirectory(app);
}, 240_000);
afterAll(async () => {
  await app?.stop();
  await elasticsearch?.stop();
});

test.skipIf(withoutElasticsearch)(
  `the Elasticsearch that is asked (${withoutElasticsearch ?? 'it is there'})`,
  async () => {
    const version = await elasticsearch!.version();
    console.log(`Contract tests run with Elasticsearch ${version}`);
    expect(version).toMatch(/^8\./);
  },
);

describe('postgres', () => contract(() => ({ app, directory, name: 'postgres' })));

describe.skipIf(withoutElasticsearch)('elasticsearch', () =>
  contract(() => ({ app, directory, name: 'elasticsearch' })),
);
