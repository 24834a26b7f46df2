// `npm run bench:search`: how well the directory's search answers, and how fast.
import { TestElasticsearch, withoutElasticsearch } from '../support/elasticsearch.ts';
import { freePort } from '../support/free-port.ts';
import { grow, printLatency, SIZES } from './latency.ts';
import { printQuality } from './quality.ts';
import { type Backend, createWorld } from './world.ts';

const elasticsearch = withoutElasticsearch
  ? null
  : new TestElasticsearch(await freePort(), await freePort(), { timed: true });
const backends: Backend[] = elasticsearch ? ['postgres', 'elasticsearch'] : ['postgres'];
const world = await createWorld(elasticsearch?.url);
try {
  await elasticsearch?.start();
  if (elasticsearch) console.log(`Elasticsearch ${await elasticsearch.version()}`);
  else console.log(`Elasticsearch is not measured: ${withoutElasticsearch}.`);
  for (const backend of backends) {
    const opened = await world.open(backend);
    try {
      await printQuality(backend, opened);
    } finally {
      await opened.close();
    }
  }
  await elasticsearch?.stop();
  const opened = await world.open('postgres');
  try {
    for (const size of SIZES) {
      await grow(world.databaseUrl, opened, size);
      await printLatency(opened, size);
    }
  } finally {
    await opened.close();
  }
} finally {
  await elasticsearch?.stop();
  await world.stop();
}
