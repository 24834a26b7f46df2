// Everything that must hold before a change is good. `npm test -- rule api` runs only some of the steps.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from './build.mjs';
import { findChromium } from './chromium.mjs';
import { findDovecot } from './dovecot.mjs';
import { findElasticsearch, findKuromoji } from './elasticsearch.mjs';
import { findRedis } from './redis.mjs';
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
    for (const written of WRITTEN) await assertCurrent(written);
    return tool('graphql-codegen', ['--config', 'codegen.ts', '--check', '--errors-only']);
  },
  rule: () => vitest('rule'),
  api: () => vitest('api*'),
  client: () => vitest('client'),
  e2e: () => {
    const { path, reason } = findChromium();
    return path ? vitest('e2e', { CHROMIUM_PATH: path }) : { skipped: reason };
  },
};

/** What failed is said once more at the very end, where nobody has to look for it. */
const failures = [];
const SHOWN_FAILURES = 12;

async function vitest(project, extra) {
  const directory = mkdtempSync(join(tmpdir(), 'results-'));
  const results = join(directory, 'results.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`];
  try {
    const args = ['run', '--project', project, '--passWithNoTests', ...reporters];
    const code = await tool('vitest', args, { env: environment(extra) });
    if (code && existsSync(results)) failures.push(...failuresOf(JSON.parse(readFileSync(results, 'utf8'))));
    return code;
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** One line for each test that failed, and for each file that could not be run. */
const failuresOf = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(ROOT, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && !failed.length) return [`${file}: ${firstLine(message)}`];
    return failed.map(({ fullName, failureMessages }) => `${file} > ${fullName}: ${firstLine(failureMessages[0])}`);
  });

const firstLine = (message) => (message ?? '').trim().split('\n')[0].slice(0, 200);

/** What needs nothing of each other runs together. */
const TOGETHER = [['types', 'lint', 'build'], ['generated', 'rule', 'client'], ['api'], ['e2e']];

const AUDIENCES = ['visitor', 'member', 'vendor', 'support', 'official'];

/** What is written from the source, by which program, and how it is brought up to date. */
const WRITTEN = [
  {
    directory: 'schema',
    files: ['api.graphql', ...AUDIENCES.map((name) => `views/${name}.graphql`)],
    ...{ program: 'dist/server/cli/emit-schema.js', command: 'npm run schema' },
  },
  {
    ...{ directory: 'docs', files: ['permissions.md'] },
    ...{ program: 'dist/server/cli/emit-permissions.js', command: 'npm run permissions' },
  },
  {
    ...{ directory: 'schema', files: ['operations.json'] },
    ...{ program: '.scripts/emit-operations.mjs', command: 'npm run schema' },
  },
];

/** @throws Problem when a written file is not what the resolvers and the permissions say */
async function assertCurrent({ directory, files, program, command }) {
  const copy = mkdtempSync(join(tmpdir(), 'written-'));
  const kept = join(ROOT, directory);
  try {
    if (await run(nodeBinary(), [program, copy])) throw new Problem(`There is no ${directory}/ to compare with.`);
    const isStale = (file) => !existsSync(join(kept, file)) || textOf(copy, file) !== textOf(kept, file);
    const stale = files.filter(isStale).map((file) => `${directory}/${file}`);
    if (!stale.length) return;
    throw new Problem(
      `Not what the resolvers and permissions say: ${stale.join(', ')}. Bring it up to date: ${command}`,
    );
  } finally {
    rmSync(copy, { recursive: true, force: true });
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
  for (const group of TOGETHER.map((all) => all.filter((name) => names.includes(name)))) {
    if (group.length) console.log(`\n── ${group.join(', ')}`);
    const run = async (name) => {
      const begun = Date.now();
      const outcome = await outcomeOf(name);
      isFailed ||= outcome === FAILED;
      return `  ${name.padEnd(10)} ${seconds(begun).padStart(8)}  ${outcome}`;
    };
    lines.push(...(await Promise.all(group.map(run))));
  }
  const others = {
    ...{ Redis: findRedis(), Elasticsearch: findElasticsearch(), 'an IMAP server': findDovecot() },
    'Elasticsearch and Japanese word forms': findKuromoji(),
  };
  for (const [name, { reason }] of Object.entries(others)) {
    if (reason && names.includes('api')) lines.push(`  Tests with ${name} were skipped: ${reason}.`);
  }
  const unnamed = failures.length - SHOWN_FAILURES;
  lines.push(...failures.slice(0, SHOWN_FAILURES).map((failure) => `  ✗ ${failure}`));
  if (unnamed > 0) lines.push(`  … and ${unnamed} more.`);
  console.log(`\n${lines.join('\n')}\n\n${isFailed ? 'FAILED' : 'All passed'} after ${seconds(started)}.`);
  return isFailed ? 1 : 0;
});
