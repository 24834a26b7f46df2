// An Elasticsearch of the test's own, on loopback; killed and started again at will, with its data.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { findElasticsearch, findKuromoji } from '../../.scripts/elasticsearch.mjs';
import { systemUser } from '../../server/platform/database/embedded-binaries.ts';

const found = findElasticsearch();
const foundKuromoji = findKuromoji();

/** Why tests with Elasticsearch are skipped, if they are. */
export const withoutElasticsearch: string | undefined = found.reason;

/** Why tests of its Japanese word forms are, too. */
export const withoutKuromoji: string | undefined = foundKuromoji.reason;

/** Some seconds; a busy machine takes longer. */
const START_MS = 180_000;
const HEAP = '-Xms384m -Xmx384m';
/** It starts in half of the processor's time, and answers more slowly than in operation. */
const QUICK_START = '-XX:TieredStopAtLevel=1 -XX:-UseG1GC -XX:+UseSerialGC';

interface ElasticsearchOptions {
  /** Compiled as in operation: its answers are timed. */
  readonly timed?: boolean;
  /** With the plugin analysis-kuromoji. */
  readonly kuromoji?: boolean;
}

export class TestElasticsearch {
  #child?: ChildProcess;
  readonly #directory = mkdtempSync(join(tmpdir(), 'elasticsearch-'));
  /** It refuses root. */
  readonly #user = systemUser(this.#directory);
  readonly #pidFile = join(this.#directory, 'pid');

  readonly port: number;

  readonly #javaOptions: string;
  readonly #home: string;

  constructor(port: number, transportPort: number, { timed = false, kuromoji = false }: ElasticsearchOptions = {}) {
    this.port = port;
    this.#home = (kuromoji ? foundKuromoji : found).home!;
    this.#javaOptions = timed ? HEAP : `${HEAP} ${QUICK_START}`;
    const parts = ['config', 'data', 'logs'].map((name) => join(this.#directory, name));
    for (const part of parts) mkdirSync(part);
    cpSync(join(this.#home, 'config'), parts[0]!, { recursive: true });
    const settings = {
      ...{
        'http.host': '127.0.0.1',
        'http.port': port,
        'transport.host': '127.0.0.1',
        'transport.port': transportPort,
      },
      ...{ 'discovery.type': 'single-node', 'xpack.security.enabled': false, 'cluster.name': `test-${port}` },
      ...{ 'path.data': parts[1], 'path.logs': parts[2], 'cluster.routing.allocation.disk.threshold_enabled': false },
    };
    writeFileSync(join(parts[0]!, 'elasticsearch.yml'), JSON.stringify(settings));
    this.#own(this.#directory, ...parts);
  }

  #own(...paths: string[]) {
    const { uid, gid } = this.#user;
    for (const path of paths) {
      chmodSync(path, 0o755);
      if (uid !== undefined) chownSync(path, uid, gid ?? uid);
    }
  }

  get url() {
    return `http://127.0.0.1:${this.port}`;
  }

  async start() {
    rmSync(this.#pidFile, { force: true });
    this.#child = spawn(join(this.#home, 'bin', 'elasticsearch'), ['-p', this.#pidFile], {
      ...this.#user,
      cwd: this.#directory,
      stdio: 'ignore',
      env: {
        ...{ PATH: process.env.PATH, ES_PATH_CONF: join(this.#directory, 'config') },
        ...{ ES_JAVA_HOME: found.javaHome, ES_JAVA_OPTS: this.#javaOptions, HOME: this.#directory },
        // The program that starts it is Java, too.
        CLI_JAVA_OPTS: '-XX:TieredStopAtLevel=1',
      },
    });
    const latest = performance.now() + START_MS;
    while (!(await this.#isReady())) {
      if (this.#child?.exitCode !== null) throw new Error(`Elasticsearch ended: ${this.#log()}`);
      if (performance.now() > latest) throw new Error(`Elasticsearch does not answer: ${this.#log()}`);
      await delay(250);
    }
  }

  async #isReady(): Promise<boolean> {
    try {
      return (await fetch(`${this.url}/_cluster/health?wait_for_status=yellow&timeout=1s`)).ok;
    } catch {
      return false;
    }
  }

  /** The end of what it said. */
  #log(): string {
    const file = join(this.#directory, 'logs', `test-${this.port}.log`);
    return existsSync(file) ? readFileSync(file, 'utf8').slice(-2_000) : 'it said nothing';
  }

  async version(): Promise<string> {
    const answer = await fetch(`${this.url}/_nodes/_local/plugins`);
    const { nodes } = (await answer.json()) as { nodes: Record<string, { version: string }> };
    return Object.values(nodes)[0]!.version;
  }

  /** As when the machine loses its power. */
  async kill() {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    process.kill(Number(readFileSync(this.#pidFile, 'utf8')), 'SIGKILL');
    // What started it ends with it.
    await ended;
  }

  async stop() {
    await this.kill();
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
