// Q1–Q3 of the reads against a floor, in one run: any document through Apollo, own operations by id, and both without
// permissions; interleaved rounds, medians, ratios. Bounded; stops by itself. Run it with `npm run bench -- reads`.
import { end, goal, machine, round } from './measure.ts';
import { NAMES } from './reads.queries.ts';
import { assertSameAnswers, CONNECTIONS, figure, measureSides, open, type Samples, type Side } from './reads.sides.ts';
import { createWorld } from './reads.world.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = 1.5;

const GOALS = {
  document: { Q1: 2, Q2: 2.2, Q3: 2 },
  operation: { Q1: 1.5, Q2: 1.5, Q3: 1.4 },
} as const;
const THROUGHPUT = { Q1: 0.7, Q2: 0.75, Q3: 0.65 } as const;
/** CPU with permissions, against without. */
const PERMISSIONS = 1.05;
const OFF = 'operation, permissions off';

async function main() {
  const world = await createWorld();
  const sides: Side[] = [];
  try {
    sides.push({ name: 'floor', mode: 'floor', ...(await open('./reads.server.ts', 'floor', world)) });
    const platform = await open('./reads.server.ts', 'platform', world);
    sides.push(
      { name: 'document', mode: 'document', ...platform },
      { name: 'operation', mode: 'operation', ...platform },
    );
    sides.push({ name: OFF, mode: 'operation', ...(await open('./reads.server.ts', 'unrestricted', world)) });
    await assertSameAnswers(sides, world);
    report(await measureSides(sides, world, ROUNDS, SECONDS));
  } finally {
    // Their connections first: the database must not end below requests that nobody waits for any more.
    await end([...new Set(sides.map(({ child }) => child))]);
    await world.stop();
  }
}

function report(samples: Samples) {
  console.log(`\nReads. ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, medians; ${machine}.`);
  console.log('Floor: one hand-written json_agg statement with the same permissions behind a Fastify route.\n');
  const rows = NAMES.flatMap((name) =>
    (['floor', 'document', 'operation', OFF] as const).map((side) => {
      const cpu = figure(samples, name, side, 'cpu');
      const rate = figure(samples, name, side, 'perSecond');
      const times = round(cpu / figure(samples, name, 'floor', 'cpu'));
      const share = round(rate / figure(samples, name, 'floor', 'perSecond'));
      const row = {
        'req/s': Math.round(rate),
        'CPU µs': Math.round(cpu),
        'CPU × floor': times,
        'CPU goal': side === 'document' || side === 'operation' ? goal(times, GOALS[side][name]) : '',
        'throughput ÷ floor': share,
        'throughput goal': side === 'operation' ? goal(share, THROUGHPUT[name], 'least') : '',
      };
      return [`${name} ${side}`, row] as const;
    }),
  );
  console.table(Object.fromEntries(rows));
  const permissions = NAMES.map((name) => {
    const ratio = round(figure(samples, name, 'operation', 'cpu') / figure(samples, name, OFF, 'cpu'), 3);
    return [name, { 'CPU, permissions on ÷ off': ratio, goal: goal(ratio, PERMISSIONS) }] as const;
  });
  console.table(Object.fromEntries(permissions));
}

await main();
