// Q1–Q3 of the reads against a floor, in one run: interleaved rounds, medians, ratios. Bounded; stops by itself.
// Run it with `npm run bench`: it needs the compiled server.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { createWorld, type World } from './reads.world.ts';

const ROUNDS = 5;
const SECONDS = 2;
const CONNECTIONS = 32;

interface Side {
  readonly name: 'floor' | 'platform';
  readonly url: string;
  readonly child: ChildProcess;
}
interface Sample {
  readonly perSecond: number;
  /** Microseconds of server CPU for one request. */
  readonly cpu: number;
}

const answer = <T>(child: ChildProcess, ask?: string): Promise<T> =>
  new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as T));
    child.once('exit', (code) => reject(new Error(`A server ended with ${code}`)));
    if (ask) child.send(ask);
  });

async function start(name: Side['name'], world: World): Promise<Side> {
  const file = fileURLToPath(new URL('./reads.server.ts', import.meta.url));
  const child = fork(file, [name, world.databaseUrl, world.organizationId], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // As it is served: libraries check less than in development.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  child.setMaxListeners(0);
  const { url } = await answer<{ url: string }>(child);
  return { name, url, child };
}

const QUERIES = {
  Q1: `{ solutions(first: 20) { nodes { id number title promise tags vendor { id name } } } }`,
  Q2: `{ consultations(first: 20) { nodes { id number subject state stateSince lastEntry { text occurredAt } assignee { id name } } } }`,
  Q3: `query ($number: String!) { solution(number: $number) { id title description tags categories vendor { id name about } } }`,
} as const;
type Name = keyof typeof QUERIES;

async function measure(side: Side, name: Name, world: World, seconds: number): Promise<Sample> {
  const platform = side.name === 'platform';
  const before = await answer<number>(side.child, 'cpu');
  const result = await autocannon({
    url: platform ? `${side.url}/graphql` : `${side.url}/${name}`,
    method: platform ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', ...(name === 'Q2' && { cookie: world.cookie }) },
    body: platform ? JSON.stringify({ query: QUERIES[name], variables: { number: 'B001' } }) : undefined,
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (result.non2xx || result.errors)
    throw new Error(`${side.name} ${name}: ${result.non2xx} refused, ${result.errors} failed`);
  const after = await answer<number>(side.child, 'cpu');
  return { perSecond: result.requests.total / seconds, cpu: (after - before) / result.requests.total };
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

async function sameAnswers(sides: readonly Side[], world: World) {
  const [floor, platform] = sides as [Side, Side];
  for (const name of Object.keys(QUERIES) as Name[]) {
    const hand = await (await fetch(`${floor.url}/${name}`)).json();
    const response = await fetch(`${platform.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: name === 'Q2' ? world.cookie : '' },
      body: JSON.stringify({ query: QUERIES[name], variables: { number: 'B001' } }),
    });
    const { data, errors } = (await response.json()) as {
      data: Record<string, { nodes?: unknown[] }>;
      errors?: unknown;
    };
    if (errors) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    const rows = (value: unknown) => (Array.isArray(value) ? value.length : 1);
    const got = rows(Object.values(data)[0]?.nodes ?? 1);
    if (rows(hand) !== got) throw new Error(`${name}: the floor answers ${rows(hand)} rows, the platform ${got}`);
  }
}

async function main() {
  const world = await createWorld();
  const sides = [await start('floor', world), await start('platform', world)];
  try {
    await sameAnswers(sides, world);
    for (const side of sides) for (const name of Object.keys(QUERIES) as Name[]) await measure(side, name, world, 1);
    const samples = new Map<string, Sample[]>();
    for (let round = 0; round < ROUNDS; round++) {
      for (const name of Object.keys(QUERIES) as Name[]) {
        for (const side of round % 2 ? sides.toReversed() : sides) {
          const key = `${name} ${side.name}`;
          samples.set(key, [...(samples.get(key) ?? []), await measure(side, name, world, SECONDS)]);
        }
      }
    }
    report(samples);
  } finally {
    // Their connections first: the database must not end below requests that nobody waits for any more.
    for (const { child } of sides) {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    }
    await world.stop();
  }
}

function report(samples: ReadonlyMap<string, readonly Sample[]>) {
  const figure = (key: string, of: (sample: Sample) => number) => median(samples.get(key)!.map(of));
  console.log(
    `\nReads, permissions on. ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s, medians; ${cpus().length} cores, Node ${process.versions.node}.`,
  );
  console.log('Floor: one hand-written json_agg statement with the same permissions behind a Fastify route.\n');
  console.table(
    Object.fromEntries(
      (Object.keys(QUERIES) as Name[]).map((name) => {
        const floor = { rate: figure(`${name} floor`, (s) => s.perSecond), cpu: figure(`${name} floor`, (s) => s.cpu) };
        const ours = {
          rate: figure(`${name} platform`, (s) => s.perSecond),
          cpu: figure(`${name} platform`, (s) => s.cpu),
        };
        return [
          name,
          {
            'floor req/s': Math.round(floor.rate),
            'platform req/s': Math.round(ours.rate),
            'throughput ÷ floor': Number((ours.rate / floor.rate).toFixed(2)),
            'floor CPU µs': Math.round(floor.cpu),
            'platform CPU µs': Math.round(ours.cpu),
            'CPU × floor': Number((ours.cpu / floor.cpu).toFixed(2)),
          },
        ];
      }),
    ),
  );
}

await main();
