// One side of the comparison in a process of its own, so that its CPU is its own: `floor`, `platform`, or `unrestricted`, the
// platform without permissions.
import Fastify from 'fastify';
import pg from 'pg';
import { firstTwenty } from './directory-order.ts';
import { dist } from './measure.ts';
import { QUERIES } from './reads.queries.ts';
import { benchEnvironment } from './reads.world.ts';
import { unrestrictedFeatures } from './unrestricted.ts';

const [, , side, databaseUrl, organizationId] = process.argv as string[];

/** The same rows and columns as the operations ask for, with the same row rules, written by hand. */
const STATEMENTS = {
  Q1: `select coalesce(json_agg(r), '[]')::text as j from (
    select l.id, l.number, l.title, l.promise, l.tags, json_build_object('id', o.id, 'name', o.name) as vendor
    from (${firstTwenty()}) as hit join listing l on l.id = hit.id and l.state = 'PUBLISHED'
    join organization o on o.id = l.vendor_id and o.is_vendor order by hit.place) as r`,
  Q2: `select coalesce(json_agg(r), '[]')::text as j from (
    select c.id, c.number, c.subject, c.state, c.state_since as "stateSince", e.j as "lastEntry",
      case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as assignee
    from (select * from consultation where organization_id = $1 order by touched_at desc, id desc limit 20) as c
    left join person p on p.id = c.assignee_id and p.is_support
    left join lateral (select json_build_object('text', text, 'occurredAt', occurred_at) as j from consultation_entry
      where consultation_id = c.id and organization_id = $1 and not internal order by occurred_at desc limit 1) as e on true
    order by c.touched_at desc, c.id desc) as r`,
  Q3: `select json_build_object('id', l.id, 'title', l.title, 'description', l.description, 'tags', l.tags, 'categories', l.categories,
      'vendor', json_build_object('id', o.id, 'name', o.name, 'about', o.about))::text as j
    from listing l join organization o on o.id = l.vendor_id and o.is_vendor where l.number = 'B001' and l.state = 'PUBLISHED'`,
} as const;

async function floor() {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });
  const fastify = Fastify();
  for (const [name, text] of Object.entries(STATEMENTS)) {
    fastify.get(`/${name}`, async (_request, reply) => {
      const values = name === 'Q2' ? [organizationId] : [];
      const { rows } = await pool.query<{ j: string }>({ name, text, values });
      return reply.type('application/json').send(rows[0]!.j);
    });
  }
  return fastify;
}

async function platform(features?: unknown) {
  await import('reflect-metadata');
  const { createApp } = await dist('server/app.js');
  const { loadConfig } = await dist('server/platform/config.js');
  const { createLog } = await dist('server/platform/log.js');
  const { systemClock } = await dist('server/kernel/clock.js');
  const { ownOperations } = await dist('server/platform/graphql/own-operations.js');
  // Pages are made of the client's own.
  const operations = { ...ownOperations, ...QUERIES };
  const config = loadConfig(benchEnvironment(databaseUrl!));
  const log = createLog('error');
  const app = await createApp({ config, databaseUrl, clock: systemClock, log, operations, features });
  return app.fastify;
}

const SIDES = { floor, platform: () => platform(), unrestricted: async () => platform(await unrestrictedFeatures()) };
const fastify = await SIDES[side as keyof typeof SIDES]();
const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
process.on('message', (asked) => {
  if (asked === 'rss') {
    globalThis.gc?.();
    return process.send!(process.memoryUsage().rss);
  }
  const { user, system } = process.cpuUsage();
  process.send!(user + system);
});
process.on('disconnect', () => process.exit(0));
process.send!({ url });
