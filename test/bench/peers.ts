// Q1–Q3 against other GraphQL servers, which ask no permissions, on the same database: interleaved rounds, medians, ratios to
// the floor of the same run. They are installed by this alone, in test/bench/peers. Run it with `npm run bench -- peers`.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { firstTwenty } from './directory-order.ts';
import { end, goal, machine, round } from './measure.ts';
import { postgraphileQueries } from './peers.queries.ts';
import { NAMES, type QueryName } from './reads.queries.ts';
import { assertSameAnswers, CONNECTIONS, figure, measureSides, open, type Samples, type Side } from './reads.sides.ts';
import { createWorld } from './reads.world.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = 1.2;
/** CPU of the natural stack ÷ ours. */
const NATURAL_GOAL = 8;

const PEERS = {
  apollo: 'Apollo Server, SDL, dataloader',
  yoga: 'graphql-yoga, dataloader',
  mercurius: 'Mercurius, jit, loaders',
  postgraphile: 'PostGraphile 5',
} as const;
const NATURAL = 'type-graphql, MikroORM populate';
const OURS = ['ours, any document', 'ours, own operation'] as const;
/** Where we have to be ahead of every peer. */
const LISTS: readonly QueryName[] = ['Q1', 'Q2'];

const pathOf = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

/** What the lock says, unless it is there: the registry is asked once. */
function installPeers() {
  const installed = pathOf('./peers/node_modules/.package-lock.json');
  const lock = pathOf('./peers/package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing the peers …');
  const options = { cwd: pathOf('./peers/'), shell: process.platform === 'win32' };
  execFileSync('npm', ['ci', '--ignore-scripts'], { ...options, stdio: ['ignore', 2, 2] });
}

/** Node runs types, but no decorators. */
function compileNatural() {
  const tsc = pathOf('../../node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', pathOf('./natural/tsconfig.json')], { stdio: ['ignore', 2, 2] });
  return '../../.artifacts/bench-natural/server.js';
}

function report(sides: readonly Side[], samples: Samples) {
  console.log(
    `\nPeers, without permissions; ours with them. ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, medians.`,
  );
  console.log(`Floor: one hand-written json_agg statement behind a Fastify route. ${machine}.\n`);
  const ratio = (name: QueryName, side: string, to: string, of: 'cpu' | 'perSecond') =>
    round(figure(samples, name, side, of) / figure(samples, name, to, of));
  const columns = (side: string) =>
    Object.fromEntries([
      ...NAMES.map((name) => [`${name} throughput ÷ floor`, ratio(name, side, 'floor', 'perSecond')]),
      ...NAMES.map((name) => [`${name} CPU × floor`, ratio(name, side, 'floor', 'cpu')]),
    ]);
  console.table(Object.fromEntries(sides.map(({ name }) => [name, columns(name)])));
  const [, own] = OURS;
  const best = (name: QueryName) =>
    Math.max(...[...Object.values(PEERS), NATURAL].map((peer) => ratio(name, peer, 'floor', 'perSecond')));
  console.table({
    ...Object.fromEntries(
      NAMES.map((name) => {
        const times = ratio(name, NATURAL, own, 'cpu');
        return [
          `${name}: CPU of the natural stack ÷ our own operation`,
          { figure: times, goal: goal(times, NATURAL_GOAL, 'least') },
        ];
      }),
    ),
    ...Object.fromEntries(
      LISTS.map((name) => {
        const ahead = round(ratio(name, own, 'floor', 'perSecond') / best(name));
        return [
          `${name}: throughput of our own operation ÷ the best peer`,
          { figure: ahead, goal: goal(ahead, 1, 'least') },
        ];
      }),
    ),
  });
}

installPeers();
const natural = compileNatural();
const world = await createWorld();
const sides: Side[] = [];
try {
  sides.push({ name: 'floor', mode: 'floor', ...(await open('./reads.server.ts', 'floor', world)) });
  const platform = await open('./reads.server.ts', 'platform', world);
  sides.push({ name: OURS[0], mode: 'document', ...platform }, { name: OURS[1], mode: 'operation', ...platform });
  for (const [kind, name] of Object.entries(PEERS)) {
    const queries = kind === 'postgraphile' ? postgraphileQueries(world.organizationId) : undefined;
    sides.push({ name, mode: 'document', queries, ...(await open('./peers/server.js', kind, world)) });
  }
  sides.push({ name: NATURAL, mode: 'document', ...(await open(natural, 'natural', world, firstTwenty())) });
  await assertSameAnswers(sides, world);
  report(sides, await measureSides(sides, world, ROUNDS, SECONDS));
} finally {
  await end([...new Set(sides.map(({ child }) => child))]);
  await world.stop();
}
