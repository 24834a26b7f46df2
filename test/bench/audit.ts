// What the chain of the audit log costs: verifying 10,000 entries against reading them, and commits with the chain against
// commits whose entries are only inserted. One run, interleaved, medians. On a PostgreSQL that flushes, as in use.
// Run it with `npm run bench -- audit`.

import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { dist, median } from './measure.ts';
import { benchEnvironment } from './reads.world.ts';

const ENTRIES = 10_000;
const ROUNDS = 9;
const COMMITS = 200;
const AT_ONCE = [1, 8] as const;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

// biome-ignore lint/suspicious/noExplicitAny: the compiled application, whose types live in server/
type Compiled = any;

async function main() {
  const directory = mkdtempSync(join(tmpdir(), 'bench-audit-'));
  const { startEmbeddedPostgres } = await dist('server/platform/database/embedded-postgres.js');
  const { createLog } = await dist('server/platform/log.js');
  const log = createLog('error');
  const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres'), log });
  try {
    const { createApp } = await dist('server/app.js');
    const { loadConfig } = await dist('server/platform/config.js');
    const { systemClock } = await dist('server/kernel/clock.js');
    const config = loadConfig({ ...benchEnvironment(postgres.url()), DATA_DIR: directory });
    const app = await createApp({ config, databaseUrl: postgres.url(), clock: systemClock, log });
    try {
      console.log(`Audit log. Medians of ${ROUNDS} rounds; ${cpus().length} cores, Node ${process.versions.node}.\n`);
      console.table(await commits(app));
      await fill(app);
      console.table(await verification(app));
    } finally {
      await app.stop();
    }
  } finally {
    await postgres.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** A command that writes one row and one entry. */
async function describe(tx: Compiled, id: string) {
  await tx.em.execute(`update bench_record set times = times + 1 where id = ?`, [id]);
  tx.audited.push({ subject_type: 'Record', subject_id: id, kind: 'updated', fields: ['times'] });
}

async function commits({ services }: Compiled) {
  const { commandRunner } = await dist('server/platform/database/transaction.js');
  const { AuditChain, auditKey } = await dist('server/platform/audit/chain.js');
  const { SYSTEM } = await dist('server/kernel/viewer.js');
  const { abilityOf } = await dist('server/platform/permissions/ability.js');
  await services.pool.query('create table bench_record (id text primary key, times int not null)');
  await services.pool.query(`insert into bench_record select i::text, 0 from generate_series(0, ${COMMITS}) as i`);
  await services.pool.query(
    'create table bench_entry (like audit_entry including all, written bigint generated always as identity)',
  );
  const unchained = {
    append: ({ em, now, action, actor, audited }: Compiled) =>
      em.execute(
        `insert into bench_entry (number, at, action, audience, subject_type, subject_id, kind, fields, previous, hash)
         select nextval(pg_get_serial_sequence('bench_entry', 'written')) * -1, ?, ?, ?, subject_type, subject_id, kind, fields, '', ''
         from jsonb_to_recordset(?::jsonb) as e(subject_type text, subject_id text, kind text, fields text[])`,
        [now, action, actor.audience, JSON.stringify(audited)],
        'run',
      ),
  };
  const sides = {
    inserted: commandRunner(services.orm, services.clock, unchained),
    chained: commandRunner(services.orm, services.clock, new AuditChain(auditKey(services.secrets))),
  };
  const ability = abilityOf(services.permissions.rulesForActor(SYSTEM));
  const run = async (runner: Compiled, atOnce: number) => {
    let next = 0;
    const work = async () => {
      while (next < COMMITS) await runner(SYSTEM, ability, describe, String(next++));
    };
    return (COMMITS / (await timed(() => Promise.all(Array.from({ length: atOnce }, work))))) * 1000;
  };
  const table: Record<string, object> = {};
  for (const atOnce of AT_ONCE) {
    const rates = { inserted: [] as number[], chained: [] as number[] };
    for (let round = 0; round <= ROUNDS; round++) {
      for (const side of ['inserted', 'chained'] as const) {
        const rate = await run(sides[side], atOnce);
        if (round) rates[side].push(rate); // the first warms up
      }
    }
    const [inserted, chained] = [median(rates.inserted), median(rates.chained)];
    table[`${atOnce} at once`] = {
      'inserted commits/s': Math.round(inserted),
      'chained commits/s': Math.round(chained),
      'chained ÷ inserted': Number((chained / inserted).toFixed(2)),
    };
  }
  return table;
}

/** To exactly so many entries, of commands that touch a hundred records each. */
async function fill({ services }: Compiled) {
  const { SYSTEM } = await dist('server/kernel/viewer.js');
  const { abilityOf } = await dist('server/platform/permissions/ability.js');
  const ability = abilityOf(services.permissions.rulesForActor(SYSTEM));
  const { rows } = await services.pool.query('select number::int from audit_head');
  async function read(tx: Compiled, count: number) {
    for (let i = 0; i < count; i++) {
      tx.audited.push({
        subject_type: 'Organization',
        subject_id: String(i),
        fields: ['representative', 'phone', 'email'],
      });
    }
  }
  for (let left = ENTRIES - rows[0].number; left > 0; left -= 100) {
    await services.runner(SYSTEM, ability, read, Math.min(100, left));
  }
}

async function verification({ services }: Compiled) {
  const { verifyAudit } = await dist('server/platform/audit/verify.js');
  const { STORED_COLUMNS, auditKey } = await dist('server/platform/audit/chain.js');
  const key = auditKey(services.secrets);
  const read = () =>
    services.pool.query(`select ${STORED_COLUMNS}, previous, hash from audit_entry order by audit_entry.number`);
  const verify = async () => {
    const { sound, entries } = await verifyAudit(services.pool, key);
    if (!sound || entries !== ENTRIES) throw new Error(`${entries} entries, ${sound ? 'sound' : 'not sound'}`);
  };
  const times = { read: [] as number[], verify: [] as number[] };
  for (let round = 0; round <= ROUNDS; round++) {
    const sample = { read: await timed(read), verify: await timed(verify) };
    if (!round) continue; // the first warms up
    times.read.push(sample.read);
    times.verify.push(sample.verify);
  }
  const [floor, ours] = [median(times.read), median(times.verify)];
  return {
    [`${ENTRIES.toLocaleString('en')} entries`]: {
      'read ms': Number(floor.toFixed(1)),
      'verify ms': Number(ours.toFixed(1)),
      'verify ÷ read': Number((ours / floor).toFixed(2)),
      'entries/s': Math.round((ENTRIES / ours) * 1000),
    },
  };
}

await main();
