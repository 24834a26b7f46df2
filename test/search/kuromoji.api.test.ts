// Elasticsearch with the plugin analysis-kuromoji: the same contract, and words in any of their forms.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listingIndex } from '../../server/features/listings/listing.index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { TestElasticsearch, withoutKuromoji } from '../support/elasticsearch.ts';
import { freePort } from '../support/free-port.ts';
import { contract } from './contract.ts';
import { ask, createDirectory, type Directory } from './directory.world.ts';

describe.skipIf(withoutKuromoji)(`with Japanese word forms (${withoutKuromoji ?? 'it is there'})`, () => {
  let elasticsearch: TestElasticsearch;
  let app: TestApp;
  let directory: Directory;
  beforeAll(async () => {
    elasticsearch = new TestElasticsearch(await freePort(), await freePort(), { kuromoji: true });
    await elasticsearch.start();
    app = await startApp({ environment: { ELASTICSEARCH_URL: elasticsearch.url } });
    directory = await createDirectory(app);
  }, 240_000);
  afterAll(async () => {
    await app?.stop();
    await elasticsearch?.stop();
  });

  test('the index is built for it', () => {
    expect(app.services.search.of(listingIndex).elasticsearch!.backend.wantedVersion).toMatch(/k$/);
  });

  const find = async (name: 'postgres' | 'elasticsearch', text: string) => {
    const { hits } = await ask(app, app.services.search.of(listingIndex).backend(name), { text });
    return hits.map(({ id }) => directory.numbers.get(id));
  };

  test.each([
    ['撮る', 'S07', '撮った'],
    ['戻った', 'S08', '戻り'],
    ['書く', 'S08', '書いている'],
    ['渡した', 'S05', '渡します'],
  ])('%s finds %s first, where %s stands', async (text, expected) => {
    expect((await find('elasticsearch', text))[0]).toBe(expected);
  });

  test('without the plugin other forms are not known', async () => {
    expect(await find('elasticsearch', '撮る')).toEqual(['S07']);
    expect(await find('postgres', '撮る')).toEqual([]);
  });

  contract(() => ({ app, directory, name: 'elasticsearch' }));
});
