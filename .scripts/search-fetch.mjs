// `npm run search:fetch`: the Elasticsearch of the tests.
import { fetchElasticsearch, fetchKuromoji, findElasticsearch } from './elasticsearch.mjs';
import { finish } from './toolchain.mjs';

finish(async () => {
  const reason = fetchElasticsearch();
  console.log(reason ? `Elasticsearch cannot be had: ${reason}.` : `Elasticsearch is in ${findElasticsearch().home}`);
  const missing = fetchKuromoji();
  if (!reason && missing) console.log(`The one with Japanese word forms cannot be had: ${missing}.`);
  return reason ? 1 : 0;
});
