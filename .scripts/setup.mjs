// Packages, and with --browser the other programs of the tests, a browser, Dovecot, Redis and Elasticsearch: first step of `npm test`.
import { prepareBrowser } from './chromium.mjs';
import { prepareDovecot } from './dovecot.mjs';
import { prepareElasticsearch } from './elasticsearch.mjs';
import { install } from './install.mjs';
import { prepareRedis } from './redis.mjs';
import { finish } from './toolchain.mjs';

finish(async () => {
  await install();
  if (!process.argv.includes('--browser')) return;
  prepareBrowser();
  prepareRedis();
  prepareDovecot();
  prepareElasticsearch();
});
