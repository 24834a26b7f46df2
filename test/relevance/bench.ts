// `npm run bench:search`: how well the directory's search answers, and how fast.
import { TestElasticsearch, withoutElasticsearch, withoutKuromoji } from '../support/elasticsearch.ts';
import { freePort } from '../support/free-port.ts';
import { grow, printLatency, SIZES } from './latency.ts';
import { printQuality } from './quality.ts';
import { createWorld, type World } from './world.ts';

async function measured(world: World, name: string, elasticsearchUrl?: string) {
  const opened = await world.open(elasticsearchUrl);
  try {
    await printQuality(name, opened);
  } finally {
    await opened.close();
  }
}

async function measuredElasticsearch(world: World, name: string, without: string | undefined, kuromoji: boolean) {
  if (without) return console.log(`${name} is not measured: ${without}.`);
  const elasticsearch = new TestElasticsearch(await freePort(), await freePort(), { timed: true, kuromoji });
  try {
    await elasticsearch.start();
    console.log(`Elasticsearch ${await elasticsearch.version()}`);
    await measured(world, name, elasticsearch.url);
  } finally {
    await elasticsearch.stop();
  }
}

const world = await createWorld();
try {
  await measured(world, 'postgres');
  await measuredElasticsearch(world, 'elasticsearch', withoutElasticsearch, false);
  await measuredElasticsearch(world, 'elasticsearch and analysis-kuromoji', withoutKuromoji, true);
  const opened = await world.open();
  try {
    for (const size of SIZES) {
      await grow(world.databaseUrl, opened, size);
      await printLatency(opened, size);
    }
  } finally {
    await opened.close();
  }
} finally {
  await world.stop();
}
