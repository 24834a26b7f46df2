// Everything that must hold before a change is good. `npm test -- rule api` runs only some of the steps.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { environment, finish, nodeBinary, Problem, ROOT, run, seconds, tool } from './toolchain.mjs';

const FAILED = 'failed';
const PASSED = 'passed';

/** Each answers an exit code, or `{ skipped: reason }`. */
const STEPS = {
  types: () => tool('tsc', ['-p', 'tsconfig.json', '--noEmit']),
  lint: () => tool('biome', ['check', '--error-on-warnings', '.']),
  build: async () => {
    await build(['server', 'client']);
    return 0;
  },
  generated: async () => {
    await assertSchemaIsCurrent();
    return tool('graphql-codegen', ['--config', 'codegen.ts', '--check', '--errors-only']);
  },
  rule: () => vitest('rule'),
  api: () => vitest('api'),
  client: () => vitest('client'),
  e2e: () => {
    const { path, reason } = findChromium();
    return path ? vitest('e2e', { CHROMIUM_PATH: path }) : { skipped: reason };
  },
};

const vitest = (project, extra) =>
  tool('vitest', ['run', '--project', project, '--passWithNoTests'], { env: environment(extra) });

const CONTRACTS = [
  'api.graphql',
  ...['visitor', 'member', 'vendor', 'support', 'official'].map((name) => `views/${name}.graphql`),
];

/** @throws Problem when `schema/` is not what the resolvers and the permissions say */
async function assertSchemaIsCurrent() {
  const directory = mkdtempSync(join(tmpdir(), 'schema-'));
  try {
    if (await run(nodeBinary(), ['dist/server/cli/emit-schema.js', directory]))
      throw new Problem('No schema to compare.');
    const isStale = (file) =>
      !existsSync(join(ROOT, 'schema', file)) || textOf(directory, file) !== textOf(join(ROOT, 'schema'), file);
    const stale = CONTRACTS.filter(isStale);
    if (!stale.length) return;
    throw new Problem(
      `Not what the resolvers and permissions say: schema/${stale.join(', schema/')}. Bring it up to date: npm run schema`,
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

const textOf = (directory, file) => readFileSync(join(directory, file), 'utf8');

async function outcomeOf(name) {
  try {
    const answer = await STEPS[name]();
    return answer?.skipped ? `skipped: ${answer.skipped}` : answer ? FAILED : PASSED;
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    return FAILED;
  }
}

finish(async () => {
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !STEPS[name]);
  if (unknown.length) throw new Problem(`Unknown: ${unknown.join(', ')}. Steps: ${Object.keys(STEPS).join(', ')}.`);
  const names = asked.length ? Object.keys(STEPS).filter((name) => asked.includes(name)) : Object.keys(STEPS);
  const started = Date.now();
  const lines = [];
  let isFailed = false;
  for (const name of names) {
    console.log(`\n── ${name}`);
    const begun = Date.now();
    const outcome = await outcomeOf(name);
    isFailed ||= outcome === FAILED;
    lines.push(`  ${name.padEnd(10)} ${seconds(begun).padStart(8)}  ${outcome}`);
  }
  console.log(`\n${lines.join('\n')}\n\n${isFailed ? 'FAILED' : 'All passed'} after ${seconds(started)}.`);
  return isFailed ? 1 : 0;
});
