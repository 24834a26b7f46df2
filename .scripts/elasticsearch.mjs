// The Elasticsearch of the tests: `npm run search:fetch` brings it from Maven Central, where Java and Maven are there. It is kept
// in the user's cache, outside of the repository, and started by the tests alone.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { kuromojiHome, makeKuromoji } from './kuromoji.mjs';

/** 8.x runs with Java 17. Its major is the client's. */
const VERSION = '8.19.21';
const OLDEST_JAVA = 17;
const ARTIFACT = `org.elasticsearch.distribution.integ-test-zip:elasticsearch:${VERSION}:zip`;
const UNPACK = 'org.apache.maven.plugins:maven-dependency-plugin:3.6.1:unpack';
const IS_ROOT = process.getuid?.() === 0;

/** Root's own cache is closed to the user as whom Elasticsearch runs: it refuses root. */
const CACHE = IS_ROOT ? '/var/cache' : (process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'));
const DIRECTORY = join(CACHE, 'kumamoto-dx-platform', `elasticsearch-${VERSION}`);

const answer = (program, args) => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' });
  return status === 0 ? `${stdout}${stderr}` : null;
};

function findJava() {
  const home = process.env.JAVA_HOME;
  const java = home ? join(home, 'bin', 'java') : 'java';
  const text = answer(java, ['-XshowSettings:properties', '-version']);
  const version = Number(/java\.specification\.version = (\d+)/.exec(text ?? '')?.[1] ?? 0);
  return { home: /java\.home = (.+)/.exec(text ?? '')?.[1]?.trim(), version };
}

/** Where Elasticsearch and its Java are, or why its tests are skipped. */
export function findElasticsearch() {
  if (process.platform === 'win32') return { reason: 'Elasticsearch is started on Linux and macOS only' };
  const given = process.env.ELASTICSEARCH_HOME;
  const home = given ?? DIRECTORY;
  const java = findJava();
  if (!java.home || java.version < OLDEST_JAVA) return { reason: `no Java ${OLDEST_JAVA} or later` };
  if (existsSync(join(home, 'bin', 'elasticsearch'))) return { home, javaHome: java.home };
  return { reason: given ? `ELASTICSEARCH_HOME is ${given}, where it is not` : 'not there: npm run search:fetch' };
}

/** Where the one with Japanese word forms is, or why its tests are skipped. */
export function findKuromoji() {
  const { home, javaHome, reason } = findElasticsearch();
  if (!home) return { reason };
  const withWordForms = kuromojiHome(home);
  return existsSync(withWordForms) ? { home: withWordForms, javaHome } : { reason: 'not there: npm run search:fetch' };
}

/** Brings it, unless it is there. Answers why not. */
export function fetchElasticsearch() {
  const found = findElasticsearch();
  if (found.home) return undefined;
  if (process.env.ELASTICSEARCH_HOME || !found.reason.startsWith('not there')) return found.reason;
  if (answer('mvn', ['-version']) === null) return 'no Maven (mvn)';
  const making = `${DIRECTORY}.${process.pid}`;
  mkdirSync(making, { recursive: true });
  console.log(`Fetching Elasticsearch ${VERSION} from Maven Central (about 100 MB, once) …`);
  const args = ['-q', '-B', '-C', UNPACK, `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${making}`];
  // Maven leaves a mark of its work where it stands.
  const { status } = spawnSync('mvn', args, { cwd: making, stdio: ['ignore', 'inherit', 'inherit'], timeout: 900_000 });
  const unpacked = join(making, `elasticsearch-${VERSION}`);
  if (status === 0 && existsSync(unpacked)) {
    readableByAll(unpacked);
    if (!existsSync(DIRECTORY)) renameSync(unpacked, DIRECTORY);
  }
  rmSync(making, { recursive: true, force: true });
  return findElasticsearch().reason && `Maven could not bring ${ARTIFACT}`;
}

function readableByAll(directory) {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const path = join(directory, entry.name);
    if (entry.isDirectory()) readableByAll(path);
    else if (entry.isFile()) chmodSync(path, /\/bin\//.test(path) ? 0o755 : 0o644);
  }
}

/** The second one, with Japanese word forms. Answers why not. */
export function fetchKuromoji() {
  const { home, javaHome, reason } = findElasticsearch();
  if (!home) return reason;
  if (process.env.ELASTICSEARCH_HOME) return `ELASTICSEARCH_HOME is ${home}, which is left as it is`;
  return makeKuromoji(home, VERSION, javaHome);
}

export function prepareElasticsearch() {
  const reason = fetchElasticsearch();
  if (reason) return console.warn(`Tests with Elasticsearch will be skipped: ${reason}.`);
  const missing = fetchKuromoji();
  if (missing) console.warn(`Tests of Elasticsearch with analysis-kuromoji will be skipped: ${missing}.`);
}
