// Sides of a comparison of reads: how each is asked, that they answer the same, and what each needs for it.
import type { ChildProcess } from 'node:child_process';
import { isDeepStrictEqual } from 'node:util';
import autocannon from 'autocannon';
import { answer, median, start } from './measure.ts';
import { NAMES, QUERIES, type QueryName, VARIABLES } from './reads.queries.ts';
import type { World } from './reads.world.ts';

export const CONNECTIONS = 32;
const WARM_SECONDS = 2;

/** The floor's route; any document; one of the client's own operations, by its id. */
export type Mode = 'floor' | 'document' | 'operation';

export interface Process {
  readonly url: string;
  readonly child: ChildProcess;
}
export interface Side extends Process {
  readonly name: string;
  readonly mode: Mode;
  /** Default: the same as ours. */
  readonly queries?: Readonly<Record<QueryName, string>>;
}
export interface Sample {
  readonly perSecond: number;
  /** Microseconds of server CPU for one request. */
  readonly cpu: number;
}
/** By `query side`. */
export type Samples = ReadonlyMap<string, readonly Sample[]>;

/** A server in a process of its own. */
export async function open(file: string, kind: string, world: World, ...more: string[]): Promise<Process> {
  const child = start(file, [kind, world.databaseUrl, world.organizationId, ...more]);
  child.setMaxListeners(0);
  const { url } = await answer<{ url: string }>(child);
  return { url, child };
}

function requestOf({ mode, url, queries = QUERIES }: Side, name: QueryName, { cookie }: World) {
  const headers = { 'content-type': 'application/json', ...(name === 'Q2' && { cookie }) };
  if (mode === 'floor') return { url: `${url}/${name}`, method: 'GET' as const, headers };
  const asked = mode === 'document' ? { query: queries[name] } : { documentId: name };
  const body = JSON.stringify({ ...asked, ...(name === 'Q3' && { variables: VARIABLES.Q3 }) });
  return { url: `${url}/graphql`, method: 'POST' as const, headers, body };
}

/** @throws Error when any answer was refused or failed: a fast refusal is not a fast answer */
async function measure(side: Side, name: QueryName, world: World, seconds: number): Promise<Sample> {
  const before = await answer<number>(side.child, 'cpu');
  const result = await autocannon({
    ...requestOf(side, name, world),
    connections: CONNECTIONS,
    duration: seconds,
  });
  if (result.non2xx || result.errors)
    throw new Error(`${side.name} ${name}: ${result.non2xx} refused, ${result.errors} failed`);
  const after = await answer<number>(side.child, 'cpu');
  return { perSecond: result.requests.total / seconds, cpu: (after - before) / result.requests.total };
}

/** What the floor prints: without GraphQL's envelope, and without a connection around a single row. */
function comparable(given: unknown): unknown {
  const [root] = Object.values((given as { data: Record<string, { nodes?: unknown }> }).data);
  return instants(root?.nodes ?? root);
}

/** Times differ in how they are printed, not in what they say. */
const instants = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (key, each) => {
    if (key === 'lastEntry' && each?.nodes) return each.nodes[0];
    return /(At|Since)$/.test(key) && each ? Date.parse(each) : each;
  });

/**
 * Before anything is measured: every side answers the same rows and fields as the first, the floor.
 * @throws Error when a side answers something else
 */
export async function assertSameAnswers(sides: readonly Side[], world: World): Promise<void> {
  for (const name of NAMES) {
    const ask = async (side: Side) => {
      const { url, ...request } = requestOf(side, name, world);
      return (await fetch(url, request)).json() as Promise<unknown>;
    };
    const floor = instants(await ask(sides[0]!));
    for (const side of sides.slice(1)) {
      const given = (await ask(side)) as { data?: unknown; errors?: unknown };
      if (!given.data || given.errors) throw new Error(`${side.name} ${name}: ${JSON.stringify(given)}`);
      if (isDeepStrictEqual(floor, comparable(given))) continue;
      throw new Error(`${name}: ${side.name} answers ${JSON.stringify(given)}, not ${JSON.stringify(floor)}`);
    }
  }
}

/** Each side warm, then interleaved rounds, every second one backwards. */
export async function measureSides(sides: readonly Side[], world: World, rounds: number, seconds: number) {
  for (const side of sides) for (const name of NAMES) await measure(side, name, world, WARM_SECONDS);
  const samples = new Map<string, Sample[]>();
  for (let turn = 0; turn < rounds; turn++) {
    for (const name of NAMES) {
      for (const side of turn % 2 ? sides.toReversed() : sides) {
        const key = `${name} ${side.name}`;
        samples.set(key, [...(samples.get(key) ?? []), await measure(side, name, world, seconds)]);
      }
    }
  }
  return samples;
}

/** A side's median. */
export const figure = (samples: Samples, name: QueryName, side: string, of: keyof Sample): number =>
  median(samples.get(`${name} ${side}`)!.map((sample) => sample[of]));
