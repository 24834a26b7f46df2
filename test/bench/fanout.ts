// One change to many subscribers: the real application, its database read included, against raw `ws` that sends one buffer and
// against graphql-ws with a read for each subscriber. Real sockets, their other ends in another process. Interleaved, medians.
import type { ChildProcess } from 'node:child_process';
import type { Arrivals, Connect } from './fanout.clients.ts';
import type { Ports, Told } from './fanout.server.ts';
import { createExhibition, type LiveWorld } from './fanout.world.ts';
import { answer, end, goal, machine, median, quantile, round, start } from './measure.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 20);
const WARM = 5;
/** Slow enough to be told from few. */
const NAIVE_ROUNDS = 5;
const SIZES = [20, 200, 500, 1_000, 2_000];
/** Where the goals hold: what one change costs whoever watches is shared by enough. */
const GOALS_FROM = 1_000;
const HEAP_GOAL_KB = 9;
const COMMITS = 200;
const LATENCY = { p50: 25, p99: 100 } as const;

const FIELDS = 'id slug title state heldOn hours venueName capacity placesLeft';
const documentOf = (name: string, fields = FIELDS) =>
  `subscription ${name} { exhibitionChanged { kind position id node { ${fields} } } }`;
const ONE = [documentOf('Bench')];
const TEN = Array.from({ length: 10 }, (_, i) => documentOf(`Bench${i}`));

interface Mode {
  readonly name: string;
  readonly send: 'raw' | 'platform' | 'naive';
  readonly documents?: readonly string[];
  /** CPU of a message, against raw. */
  readonly cpuGoal?: number;
  /** From the change to the last subscriber, against raw; of 1,000 and more. */
  readonly lastGoal?: number;
}
const MODES: readonly Mode[] = [
  { name: 'raw ws, one buffer', send: 'raw' },
  { name: 'platform, one view', send: 'platform', documents: ONE, cpuGoal: 1.25, lastGoal: 1.2 },
  { name: 'platform, ten views', send: 'platform', documents: TEN, cpuGoal: 1.6 },
  { name: 'a read for each', send: 'naive', documents: ONE },
];

/** A server and the other ends of its sockets, for one way of sending. */
class Stage {
  readonly server: ChildProcess;
  readonly clients: ChildProcess;
  readonly ports: Ports;

  private constructor(server: ChildProcess, clients: ChildProcess, ports: Ports) {
    this.server = server;
    this.clients = clients;
    this.ports = ports;
    server.setMaxListeners(0);
    clients.setMaxListeners(0);
  }

  static async open({ databaseUrl, exhibition }: LiveWorld): Promise<Stage> {
    const server = start('./fanout.server.ts', [databaseUrl, exhibition], ['--expose-gc']);
    const ports = await answer<Ports>(server);
    return new Stage(server, start('./fanout.clients.ts', []), ports);
  }

  tell = <T>(told: Told) => answer<T>(this.server, told as object | string);
  connect = (connect: Connect) => answer(this.clients, connect);
  heap = () => this.tell<{ heapUsed: number; rss: number }>('heap');

  /** Milliseconds until each of so many messages arrived, and the server's CPU for one, in µs. */
  async send(told: Told, messages: number) {
    await answer(this.clients, { expect: messages });
    const before = await this.tell<number>('cpu');
    const arrived = answer<Arrivals>(this.clients);
    const at = await this.tell<number>(told);
    const times = (await arrived).times.map((time) => time - at);
    const after = await this.tell<number>('cpu');
    return { times, cpu: (after - before) / messages };
  }

  close = () => end([this.clients, this.server]);
}

/** What a message cost the platform (one view) at each number of subscribers. */
const growth = new Map<number, { readonly cpu: number; readonly heap: number }>();

const table = (rows: Record<string, Record<string, unknown>>) => console.table(rows);

async function fanOut(world: LiveWorld, subscribers: number) {
  const stages = new Map<Mode, Stage>();
  const samples = new Map<Mode, { last: number[]; p99: number[]; cpu: number[] }>();
  const heap = new Map<Mode, number>();
  try {
    for (const mode of MODES) {
      const stage = await Stage.open(world);
      stages.set(mode, stage);
      const before = await stage.heap();
      const port = stage.ports[mode.send];
      await stage.connect({ connect: subscribers, port, documents: mode.documents });
      await new Promise((resolve) => setTimeout(resolve, 500));
      heap.set(mode, ((await stage.heap()).heapUsed - before.heapUsed) / 1024 / subscribers);
    }
    for (let turn = -WARM; turn < ROUNDS; turn++) {
      for (const [mode, stage] of turn % 2 ? [...stages].toReversed() : stages) {
        if (mode.send === 'naive' && turn >= NAIVE_ROUNDS) continue;
        const { times, cpu } = await stage.send({ send: mode.send }, subscribers);
        if (turn < 0) continue;
        const of = samples.get(mode) ?? { last: [], p99: [], cpu: [] };
        samples.set(mode, of);
        of.last.push(Math.max(...times));
        of.p99.push(quantile(times, 0.99));
        of.cpu.push(cpu);
      }
    }
  } finally {
    for (const stage of stages.values()) await stage.close();
  }
  const floor = samples.get(MODES[0]!)!;
  const isJudged = subscribers >= GOALS_FROM;
  console.log(`\n${subscribers} subscribers`);
  table(
    Object.fromEntries(
      [...samples].map(([mode, { last, p99, cpu }]) => {
        const lastRatio = round(median(last) / median(floor.last));
        const cpuRatio = round(median(cpu) / median(floor.cpu));
        const kilobytes = round(heap.get(mode)!, 1);
        const row = {
          'p50 to last, ms': round(median(last)),
          '÷ raw': lastRatio,
          'goal, last': isJudged && mode.lastGoal ? goal(lastRatio, mode.lastGoal) : '',
          'p99 ÷ raw': round(median(p99) / median(floor.p99)),
          'CPU µs a message': round(median(cpu)),
          'CPU ÷ raw': cpuRatio,
          'goal, CPU': isJudged && mode.cpuGoal ? goal(cpuRatio, mode.cpuGoal) : '',
          'heap KB each, idle': kilobytes,
          'goal, heap': isJudged && mode.send === 'platform' ? goal(kilobytes, HEAP_GOAL_KB) : '',
        };
        return [mode.name, row];
      }),
    ),
  );
  const [, oneView] = MODES;
  growth.set(subscribers, { cpu: median(samples.get(oneView!)!.cpu), heap: heap.get(oneView!)! });
}

/** A message at 10 and 100 times as many subscribers. */
function reportGrowth() {
  const [first] = growth.values();
  console.log('\nGrowth with the subscribers, platform, one view');
  table(
    Object.fromEntries(
      [...growth].map(([subscribers, { cpu, heap }]) => [
        `${subscribers} subscribers, ${subscribers / SIZES[0]!}×`,
        {
          'CPU µs a message': round(cpu),
          [`÷ that at ${SIZES[0]}`]: round(cpu / first!.cpu),
          'heap KB each, idle': round(heap, 1),
        },
      ]),
    ),
  );
}

/** From the commit of a change to a subscriber of an idle node. */
async function latency(world: LiveWorld) {
  const stage = await Stage.open(world);
  try {
    await stage.connect({ connect: 1, port: stage.ports.platform, documents: ONE });
    const times: number[] = [];
    for (let i = -WARM; i < COMMITS; i++) {
      const { times: one } = await stage.send({ commit: true }, 1);
      if (i >= 0) times.push(one[0]!);
    }
    console.log('\nFrom the statement that writes a change to its subscriber, commit included');
    const [p50, p99] = [round(median(times)), round(quantile(times, 0.99))];
    const row = { 'p50, ms': p50, goal: goal(p50, LATENCY.p50), 'p99, ms': p99, 'goal, p99': goal(p99, LATENCY.p99) };
    table({ 'idle node': row });
  } finally {
    await stage.close();
  }
}

/** Whether one who does not read delays the others, or is kept for. */
async function slowReader(world: LiveWorld) {
  const READERS = 200;
  const LONG = [documentOf('Long', `${FIELDS} outline`)];
  const p99: Record<'without' | 'with', number[]> = { without: [], with: [] };
  const stages = { without: await Stage.open(world), with: await Stage.open(world) };
  const grown = { without: 0, with: 0 };
  let buffered = 0;
  try {
    const rss = { without: 0, with: 0 };
    for (const [name, stage] of Object.entries(stages) as ['without' | 'with', Stage][]) {
      const { platform: port } = stage.ports;
      if (name === 'with') await stage.connect({ connect: 1, port, documents: LONG, paused: true });
      await stage.connect({ connect: READERS, port, documents: LONG });
      for (let i = 0; i < 20; i++) await stage.send({ send: 'platform' }, READERS);
      rss[name] = (await stage.heap()).rss;
    }
    for (let turn = 0; turn < ROUNDS * 10; turn++) {
      for (const [name, stage] of Object.entries(stages) as ['without' | 'with', Stage][]) {
        p99[name].push(quantile((await stage.send({ send: 'platform' }, READERS)).times, 0.99));
      }
      buffered = Math.max(buffered, await stages.with.tell<number>('buffered'));
    }
    for (const name of ['without', 'with'] as const) grown[name] = (await stages[name].heap()).rss - rss[name];
  } finally {
    for (const stage of Object.values(stages)) await stage.close();
  }
  console.log(`\n${READERS} readers, ${ROUNDS * 10} changes of 20 KB, with and without one socket that is never read`);
  table({
    'one that does not read': {
      'p99 without, ms': round(median(p99.without)),
      'p99 with, ms': round(median(p99.with)),
      'with ÷ without': round(median(p99.with) / median(p99.without)),
      'most buffered, KB': round(buffered / 1024, 0),
      'rss grown without / with, MB': `${round(grown.without / 1048576, 1)} / ${round(grown.with / 1048576, 1)}`,
    },
  });
}

const world = await createExhibition();
try {
  console.log(`Fan-out of one change. ${ROUNDS} rounds, medians; ${machine}.`);
  for (const subscribers of SIZES) await fanOut(world, subscribers);
  reportGrowth();
  await latency(world);
  await slowReader(world);
} finally {
  await world.stop();
}
