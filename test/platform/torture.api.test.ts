// Writers, subscribers and two processes on one database, while listeners lose their connection, sockets are cut and processes
// die: in the end everybody holds what they may see, and nobody was told anything else on the way.
// TORTURE_SECONDS=60 for the whole of it; TORTURE_SEED to repeat one.
import { expect, test } from 'vitest';
import { forget } from '../../server/platform/feed/feed.ts';
import { dice } from '../leaks/walk.ts';
import { STORY_TIME, startApp, type TestApp } from '../support/app.ts';
import { miscounted, prepareCounting } from './torture/counting.ts';
import { freePort, ServerProcess } from './torture/nodes.ts';
import { Secrets } from './torture/secrets.ts';
import { counts, Watcher } from './torture/watcher.ts';
import { createWorld, subscribersOf, type World } from './torture/world.ts';
import { type Desk, Writer } from './torture/writers.ts';

const SEED = Number(process.env.TORTURE_SEED ?? Date.now() % 1_000_000);
const SECONDS = Number(process.env.TORTURE_SECONDS ?? 12);
const WRITERS = 4;
/** For what was written last to arrive. */
const PATIENCE_MS = 20_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function startNodes(app: TestApp, offset: number): Promise<ServerProcess[]> {
  const environment = {
    ...{ NODE_ENV: 'test', PORT: '0', LOG_LEVEL: process.env.TEST_LOG ?? 'fatal', DATABASE_URL: app.databaseUrl },
    ...{ OPERATIONS: 'any', SECRET_KEY: 'a secret of the tests, known to everyone' },
  };
  const nodes: ServerProcess[] = [];
  for (let i = 0; i < 2; i++) {
    nodes.push(new ServerProcess({ databaseUrl: app.databaseUrl, port: await freePort(), offset, environment }));
    await nodes[i]!.start();
  }
  return nodes;
}

interface Stage {
  readonly app: TestApp;
  readonly nodes: readonly ServerProcess[];
  readonly watchers: readonly Watcher[];
  readonly until: number;
  readonly harm: Record<'listeners' | 'connections' | 'serverCuts' | 'clientCuts' | 'kills' | 'forgotten', number>;
}

async function harass({ app, nodes, watchers, until, harm }: Stage): Promise<void> {
  const random = dice(SEED + 1);
  // However slow the machine is, each harm is done once.
  while (Date.now() < until || Math.min(...Object.values(harm)) === 0) {
    await pause(40 + random.below(200));
    // At least one process dies, however short it is.
    const choice = !harm.kills && Date.now() > until - SECONDS * 500 ? 99 : random.below(100);
    if (choice < 30) {
      const of = choice < 20 ? 'feed' : 'torture';
      const { rowCount } = await app.services.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = $1 and datname = current_database() order by random() limit 1`,
        [of],
      );
      harm[of === 'feed' ? 'listeners' : 'connections'] += rowCount ?? 0;
    } else if (choice < 60) {
      random.pick(nodes).cut(random.below(1_000));
      harm.serverCuts++;
    } else if (choice < 89) {
      random.pick(watchers).cut();
      harm.clientCuts++;
    } else if (choice < 96) {
      await forget(app.services.pool, 1);
      harm.forgotten++;
    } else {
      const node = random.pick(nodes);
      await node.kill();
      harm.kills++;
      await pause(random.below(500));
      await node.start();
    }
  }
}

async function write(desk: Desk, seed: number, isOver: () => boolean): Promise<void> {
  const random = dice(seed);
  const writer = new Writer(desk, random);
  while (!isOver()) {
    desk.app.clock.set(new Date(Date.now() + desk.offset));
    await writer.act();
    await pause(random.below(40));
  }
}

/** Where lists are not what a new query answers now. */
async function disagreements(watchers: readonly Watcher[], node: ServerProcess): Promise<string[]> {
  const each = await Promise.all(
    watchers.map(async ({ watched, held, fresh }) => {
      const [has, should] = [held(), await fresh(node)];
      if (!should) return [`${watched.name}: no answer`];
      const only = (a: readonly string[], b: readonly string[]) => a.filter((line) => !b.includes(line));
      return [
        ...only(has, should).map((line) => `${watched.name} holds ${line}`),
        ...only(should, has).map((line) => `${watched.name} lacks ${line}`),
      ];
    }),
  );
  return each.flat();
}

test(`nobody misses or wrongly receives a change (seed ${SEED}, ${SECONDS} s)`, {
  timeout: SECONDS * 1_000 + 120_000,
}, async () => {
  console.log(`TORTURE_SEED=${SEED} TORTURE_SECONDS=${SECONDS}`);
  const app = await startApp();
  const offset = STORY_TIME.getTime() - Date.now();
  const world: World = await createWorld(app);
  await prepareCounting(app.services.pool);
  const nodes = await startNodes(app, offset);
  const secrets = new Secrets();
  const watchers = subscribersOf(world).map((each, i) => new Watcher(each, nodes, secrets, dice(SEED + 100 + i)));
  expect(watchers).toHaveLength(50);
  const harm = { listeners: 0, connections: 0, serverCuts: 0, clientCuts: 0, kills: 0, forgotten: 0 };
  const desk: Desk = {
    ...{
      app,
      world,
      nodes,
      secrets,
      offset,
      cases: [],
      codes: [],
      registered: 0,
      candidates: 0,
      done: new Map(),
      refused: new Map(),
    },
  };
  const running = watchers.map((watcher) => watcher.run());
  try {
    const until = Date.now() + SECONDS * 1_000;
    let over = false;
    const writers = Array.from({ length: WRITERS }, (_, i) => write(desk, SEED + 10 + i, () => over));
    await harass({ app, nodes, watchers, until, harm });
    over = true;
    await Promise.all(writers);
    // Both processes answer the same.
    const violations = () => watchers.flatMap((watcher) => watcher.violations);
    expect(violations()).toEqual([]);
    const quiet = Date.now();
    for (const node of nodes) {
      await expect.poll(() => disagreements(watchers, node), { timeout: PATIENCE_MS, interval: 200 }).toEqual([]);
    }
    const convergedMs = Date.now() - quiet;
    await expect.poll(() => miscounted(app.services.pool), { timeout: PATIENCE_MS, interval: 200 }).toEqual([]);
    const { rows } = await app.services.pool.query('select count(*)::int as effects from effect');
    console.log({ ...harm, ...counts, convergedMs, effects: rows[0].effects });
    console.log({ done: Object.fromEntries(desk.done), refused: Object.fromEntries(desk.refused) });
    expect(violations()).toEqual([]);
    expect(rows[0].effects).toBeGreaterThan(0);
    expect(counts.removed).toBeGreaterThan(0);
    expect(counts.resumed).toBeGreaterThan(watchers.length);
  } finally {
    for (const watcher of watchers) watcher.stop();
    await Promise.all(running);
    await Promise.all(nodes.map((node) => node.kill()));
    await app.stop();
  }
});
