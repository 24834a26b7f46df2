// `npm run bench:search`: how well the directory's search answers, and how fast.
import { printQuality } from './quality.ts';
import { createWorld } from './world.ts';

const world = await createWorld();
try {
  for (const backend of ['postgres', 'elasticsearch'] as const) {
    if (backend === 'elasticsearch' && !process.env.ELASTICSEARCH_URL) {
      console.log('Elasticsearch is not measured: ELASTICSEARCH_URL is not set.\n');
      continue;
    }
    const opened = await world.open(backend);
    try {
      await printQuality(backend, opened);
    } finally {
      await opened.close();
    }
  }
} finally {
  await world.stop();
}
