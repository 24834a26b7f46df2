// Q1–Q3 of the reads against a floor, in one run: interleaved rounds, medians, ratios. Bounded; stops by itself.
// Run it with `npm run bench`: it needs the compiled server.
import type { ChildProcess } from 'node:child_process';
import autocannon from 'autocannon';
import { answer, end, machine, median, round, start } from './measure.ts';
import { QUERIES, type QueryName } from './reads.queries.ts';
import { createWorld, type World } from './reads.world.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 7);
const SECONDS = 2;
const CONNECTIONS = 32;

const NAMES = Object.keys(QUERIES) as QueryName[];

/** The floor; any document, through Apollo; the client's own operation, by its id. */
const MODES = ['floor', 'document', 'operation'] as const;
type Mode = (typeof MODES)[number];

const GOALS: Readonly<Record<Exclude<Mode, 'floor'>, Readonly<Record<QueryName, number>>>> = {
  document: { Q1: 2, Q2: 2.2, Q3: 2 },
  operation: { Q1: 1.5, Q2: 1.5, Q3: 1.4 },
};
const THROUGHPUT = { Q1: 0.7, Q2: 0.75, Q3: 0.65 } as const;

interface Sides {
  readonly floor: Side;
  readonly platform: Side;
}
interface Side {
  readonly url: string;
  readonly child: ChildProcess;
}
interface Sample {
  readonly perSecond: number;
  /** Microseconds of server CPU for one request. */
  readonly cpu: number;
}

async function open(name: keyof Sides, world: World): Promise<Side> {
  const child = start('./reads.server.ts', [name, world.databaseUrl, world.organizationId]);
  child.setMaxListeners(0);
  const { url } = await answer<{ url: string }>(child);
  return { url, child };
}

const VARIABLES = { Q1: {}, Q2: {}, Q3: { number: 'B001' } } as const;

function requestOf(sides: Sides, mode: Mode, name: QueryName, { cookie }: World) {
  const headers = { 'content-type': 'application/json', ...(name === 'Q2' && { cookie }) };
  if (mode === 'floor') return { url: `${sides.floor.url}/${name}`, method: 'GET' as const, headers };
  const asked = mode === 'document' ? { query: QUERIES[name] } : { documentId: name };
  const body = JSON.stringify({ ...asked, variables: VARIABLES[name] });
  return { url: `${sides.platform.url}/graphql`, method: 'POST' as const, headers, body };
}

async function measure(sides: Sides, mode: Mode, name: QueryName, world: World, seconds: number): Promise<Sample> {
  const { child } = mode === 'floor' ? sides.floor : sides.platform;
  const before = await answer<number>(child, 'cpu');
  const request = requestOf(sides, mode, name, world);
  const result = await autocannon({ ...request, connections: CONNECTIONS, duration: seconds });
  if (result.non2xx || result.errors)
    throw new Error(`${mode} ${name}: ${result.non2xx} refused, ${result.errors} failed`);
  const after = await answer<number>(child, 'cpu');
  return { perSecond: result.requests.total / seconds, cpu: (after - before) / result.requests.total };
}

/** @throws Error when two sides answer a different number of rows, or errors */
async function assertSameAnswers(sides: Sides, world: World) {
  for (const name of NAMES) {
    const rows = [];
    for (const mode of MODES) {
      const { url, ...request } = requestOf(sides, mode, name, world);
      const answered = (await (await fetch(url, request)).json()) as Record<string, unknown>;
      if (answered.errors) throw new Error(`${mode} ${name}: ${JSON.stringify(answered.errors)}`);
      const [value] = mode === 'floor' ? [answered] : Object.values(answered.data as Record<string, unknown>);
      const list = (value as { nodes?: unknown[] }).nodes ?? value;
      rows.push(Array.isArray(list) ? list.length : 1);
    }
    if (new Set(rows).size > 1) throw new Error(`${name}: ${MODES.join(', ')} answer ${rows.join(', ')} rows`);
  }
}

async function main() {
  const world = await createWorld();
  const sides = { floor: await open('floor', world), platform: await open('platform', world) };
  try {
    await assertSameAnswers(sides, world);
    for (const mode of MODES) for (const name of NAMES) await measure(sides, mode, name, world, 1);
    const samples = new Map<string, Sample[]>();
    for (let turn = 0; turn < ROUNDS; turn++) {
      for (const name of NAMES) {
        for (const mode of turn % 2 ? MODES.toReversed() : MODES) {
          const key = `${name} ${mode}`;
          samples.set(key, [...(samples.get(key) ?? []), await measure(sides, mode, name, world, SECONDS)]);
        }
      }
    }
    report(samples);
  } finally {
    // Their connections first: the database must not end below requests that nobody waits for any more.
    await end([sides.floor.child, sides.platform.child]);
    await world.stop();
  }
}

function report(samples: ReadonlyMap<string, readonly Sample[]>) {
  const figure = (key: string, of: (sample: Sample) => number) => median(samples.get(key)!.map(of));
  console.log(
    `\nReads, permissions on. ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, medians; ${machine}.`,
  );
  console.log('Floor: one hand-written json_agg statement with the same permissions behind a Fastify route.\n');
  const rows = NAMES.flatMap((name) =>
    MODES.map((mode) => {
      const cpu = figure(`${name} ${mode}`, (sample) => sample.cpu);
      const rate = figure(`${name} ${mode}`, (sample) => sample.perSecond);
      const goal = mode === 'floor' ? undefined : GOALS[mode][name];
      const row = {
        'req/s': Math.round(rate),
        'CPU µs': Math.round(cpu),
        'CPU × floor': round(cpu / figure(`${name} floor`, (sample) => sample.cpu)),
        'CPU goal': goal ?? '',
        'throughput ÷ floor': round(rate / figure(`${name} floor`, (sample) => sample.perSecond)),
        'throughput goal': mode === 'operation' ? THROUGHPUT[name] : '',
      };
      return [`${name} ${mode}`, row] as const;
    }),
  );
  console.table(Object.fromEntries(rows));
}

await main();
