// What lists cost at 1, 10 and 100 times the data: the time of one answer, one request after the other, beside a hand-written
// statement's. Rounds are interleaved with those of the floor; medians; ratios to the smallest size in the same run.

import type { ChildProcess } from 'node:child_process';
import pg from 'pg';
import { answer, end, goal, machine, median, quantile, round, start } from './measure.ts';
import { type QueryName } from './reads.queries.ts';
import { createWorld, type World } from './reads.world.ts';

const SIZES = [1, 10, 100] as const;
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 400);
const WARM = 50;
const GOAL = 1.3;
const NAMES: readonly QueryName[] = ['Q1', 'Q2'];

/** Rows copied so that there are so many times the first ones; all of them are seen by who asks. */
async function grow({ databaseUrl }: World, from: number, to: number) {
  const client = new pg.Client(databaseUrl);
  await client.connect();
  // Copies of the first ones, which the marks tell.
  const copies = `generate_series(${from}, ${to - 1}) i`;
  await client.query(`insert into listing select c.* from (select * from listing where number < 'B3' and length(number) = 4) t
    cross join ${copies} cross join lateral jsonb_populate_record(t::listing, jsonb_build_object('id', gen_random_uuid(),
      'number', 'B' || i || '-' || t.number, 'published_at', t.published_at - i * interval '1 hour')) c`);
  await client.query(`create temporary table copied as select t.id as source, i, gen_random_uuid() as id, t.number
    from (select * from consultation where length(number) = 9) t cross join ${copies}`);
  await client.query(`insert into consultation select c.* from copied join consultation t on t.id = copied.source
    cross join lateral jsonb_populate_record(t::consultation, jsonb_build_object('id', copied.id, 'number', t.number || '-' || copied.i,
      'touched_at', t.touched_at - copied.i * interval '1 hour')) c`);
  await client.query(`insert into consultation_entry select c.* from copied
    join consultation_entry t on t.consultation_id = copied.source
    cross join lateral jsonb_populate_record(t::consultation_entry, jsonb_build_object('id', gen_random_uuid(),
      'consultation_id', copied.id)) c`);
  await client.query('analyze');
  await client.query('checkpoint');
  await client.end();
}

interface Side {
  readonly child: ChildProcess;
  readonly url: string;
}

async function open(name: 'floor' | 'platform', world: World): Promise<Side> {
  const child = start('./reads.server.ts', [name, world.databaseUrl, world.organizationId], ['--expose-gc']);
  child.setMaxListeners(0);
  return { child, ...(await answer<{ url: string }>(child)) };
}

async function ask(side: Side, isFloor: boolean, name: QueryName, { cookie }: World): Promise<number> {
  const headers = { 'content-type': 'application/json', ...(name === 'Q2' && { cookie }) };
  const body = JSON.stringify({ documentId: name, variables: {} });
  const began = performance.now();
  const response = isFloor
    ? await fetch(`${side.url}/${name}`)
    : await fetch(`${side.url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  if (text.includes('"errors"')) throw new Error(text);
  return performance.now() - began;
}

const world = await createWorld();
const rows: Record<string, Record<string, unknown>> = {};
const first = new Map<string, number>();
try {
  for (const [at, size] of SIZES.entries()) {
    if (at) await grow(world, SIZES[at - 1]!, size);
    const sides = { floor: await open('floor', world), platform: await open('platform', world) };
    try {
      const times = new Map<string, number[]>();
      for (let turn = -WARM; turn < REQUESTS; turn++) {
        for (const name of NAMES) {
          for (const side of ['floor', 'platform'] as const) {
            const took = await ask(sides[side], side === 'floor', name, world);
            if (turn >= 0) times.set(`${name} ${side}`, [...(times.get(`${name} ${side}`) ?? []), took]);
          }
        }
      }
      const rss = await answer<number>(sides.platform.child, 'rss');
      for (const name of NAMES) {
        const ours = times.get(`${name} platform`)!;
        const key = `${name} p50`;
        first.set(key, first.get(key) ?? median(ours));
        rows[`${name} at ${size}×`] = {
          'p50, ms': round(median(ours)),
          'p99, ms': round(quantile(ours, 0.99)),
          'p50 ÷ that at 1×': round(median(ours) / first.get(key)!),
          goal: size > 1 ? goal(round(median(ours) / first.get(key)!), GOAL) : '',
          'floor p50, ms': round(median(times.get(`${name} floor`)!)),
          'rss, MB': Math.round(rss / 1048576),
        };
      }
    } finally {
      await end([sides.floor.child, sides.platform.child]);
    }
  }
} finally {
  await world.stop();
}
console.log(
  `Growth: 300 listings and 40 cases of the member, 10 and 100 times as many. ${REQUESTS} requests each; ${machine}.\n`,
);
console.table(rows);
