// `npm run search:fetch`: the Elasticsearch of the tests.
import { fetchElasticsearch, findElasticsearch } from './elasticsearch.mjs';
import { finish } from './toolchain.mjs';

finish(async () => {
  const reason = fetchElasticsearch();
  console.log(reason ? `Elasticsearch cannot be had: ${reason}.` : `Elasticsearch is in ${findElasticsearch().home}`);
  return reason ? 1 : 0;
});
