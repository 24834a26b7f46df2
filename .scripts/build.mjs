// Builds what is older than its sources. What was built from which sources stands in a stamp beside it.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, Problem, ROOT, seconds, tool } from './toolchain.mjs';

const STAMPS = join(ROOT, 'dist', '.stamps');
const SETTINGS = ['package-lock.json', 'tsconfig.json'];
const VITE = ['build', '--config', 'client/vite.config.ts', '--logLevel', 'warn'];

const PARTS = {
  server: {
    sources: ['server', 'schema/migrations', 'schema/operations.json', 'seeds', ...SETTINGS],
    results: ['dist/server', 'dist/seeds', 'dist/schema'],
    build: (options) => tool('tsc', ['-p', 'server/tsconfig.json'], options),
  },
  client: {
    sources: ['client', ...SETTINGS],
    results: ['dist/client', 'dist/ssr'],
    build: async (options) =>
      (await tool('vite', VITE, options)) ||
      (await tool('vite', [...VITE, '--ssr', 'entry-server.tsx', '--outDir', '../dist/ssr'], options)),
  },
};

/**
 * Builds parts that are not up to date.
 * @throws Problem when a compiler refuses: its message stands above
 */
export async function build(names, output = 'stdout') {
  for (const name of names) {
    const { sources, results, build: compile } = PARTS[name];
    const stamp = join(STAMPS, name);
    const wanted = fingerprint(sources);
    const isBuilt = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(join(ROOT, results[0]));
    if (isBuilt) continue;
    const say = output === 'stderr' ? console.error : console.log;
    say(`Building the ${name} …`);
    const started = Date.now();
    // Nothing of a module that was removed stays.
    for (const result of results) rmSync(join(ROOT, result), { recursive: true, force: true });
    if (await compile({ output })) throw new Problem(`The ${name} could not be built.`);
    mkdirSync(STAMPS, { recursive: true });
    writeFileSync(stamp, wanted);
    say(`Built the ${name} in ${seconds(started)}.`);
  }
}
