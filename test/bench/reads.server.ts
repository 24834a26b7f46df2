// One side of the comparison in a process of its own, so that its CPU is its own: `floor` or `platform`.
import Fastify from 'fastify';
import pg from 'pg';
import { dist } from './measure.ts';
import { QUERIES } from './reads.queries.ts';
import { benchEnvironment } from './reads.world.ts';

const [, , side, databaseUrl, organizationId] = process.argv as string[];

/** The same rows and columns as the operations ask for, with the same row rules, written by hand. */
const STATEMENTS = {
  Q1: `select coalesce(json_agg(r), '[]')::text as j from (
    select l.id, l.number, l.title, l.promise, l.tags, json_build_object('id', o.id, 'name', o.name) as vendor
    from listing l join organization o on o.id = l.vendor_id and o.is_vendor
    where l.state = 'PUBLISHED' order by md5(l.id::text || '2026-01-01'), l.id limit 20) as r`,
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

async function platform() {
  await import('reflect-metadata');
  const { createApp } = await dist('server/app.js');
  const { loadConfig } = await dist('server/platform/config.js');
  const { createLog } = await dist('server/platform/log.js');
  const { systemClock } = await dist('server/kernel/clock.js');
  const config = loadConfig(benchEnvironment(databaseUrl!));
  const log = createLog('error');
  const app = await createApp({ config, databaseUrl, clock: systemClock, log, operations: QUERIES });
  return app.fastify;
}

const fastify = await (side === 'floor' ? floor() : platform());
const url = await fastify.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send!(user + system);
});
process.on('disconnect', () => process.exit(0));
process.send!({ url });
