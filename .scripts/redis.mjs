// The Redis of the tests of several nodes. They start and end one of their own.
import { existsSync } from 'node:fs';
import { installPackages } from './debian.mjs';

const PLACES = ['/usr/bin/redis-server', '/usr/local/bin/redis-server', '/opt/homebrew/bin/redis-server'];

/** Where redis-server is, or why its tests are skipped. */
export function findRedis() {
  const given = process.env.REDIS_SERVER_PATH;
  if (given) {
    return existsSync(given) ? { path: given } : { reason: `REDIS_SERVER_PATH is ${given}, where there is no file` };
  }
  const path = PLACES.find((place) => existsSync(place));
  return path ? { path } : { reason: 'no redis-server: install the package redis-server, or set REDIS_SERVER_PATH' };
}

export function prepareRedis() {
  if (!findRedis().path && !process.env.REDIS_SERVER_PATH) {
    installPackages(['redis-server'], 'the tests of several nodes');
  }
  const { reason } = findRedis();
  if (reason) console.warn(`Tests with Redis will be skipped: ${reason}.`);
}
