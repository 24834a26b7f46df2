// One node with the real application that writes into a member's consultation when it is told to.
import { dist } from './measure.ts';
import { benchEnvironment } from './reads.world.ts';

const [, , databaseUrl, organizationId] = process.argv as [string, string, string, string];

/** Writes one message with this text. */
export interface Write {
  readonly text: string;
}
/** On the clock of the machine, in ms: when the command was given, and when its transaction had committed. */
export interface Written {
  readonly given: number;
  readonly committed: number;
}
export interface Served {
  readonly url: string;
  /** The consultation that is written into. */
  readonly consultation: string;
}

await import('reflect-metadata');
const { createApp } = await dist('server/app.js');
const { loadConfig } = await dist('server/platform/config.js');
const { createLog } = await dist('server/platform/log.js');
const { systemClock } = await dist('server/kernel/clock.js');
const { SYSTEM } = await dist('server/kernel/viewer.js');
const { abilityOf } = await dist('server/platform/permissions/ability.js');
const { addConsultationEntry } = await dist('server/features/consultations/consultation.commands.js');
const config = loadConfig(benchEnvironment(databaseUrl));
const app = await createApp({ config, databaseUrl, clock: systemClock, log: createLog('error') });
const { permissions, runner, pool } = app.services;
const ability = abilityOf(permissions.rulesForActor(SYSTEM));
const { rows } = await pool.query(
  'select id from consultation where organization_id = $1 order by touched_at desc limit 1',
  [organizationId],
);
const consultation: string = rows[0].id;
const url: string = await app.fastify.listen({ host: '127.0.0.1', port: 0 });

const now = () => performance.timeOrigin + performance.now();
process.on('message', async ({ text }: Write) => {
  const given = now();
  await runner(SYSTEM, ability, addConsultationEntry, { consultation, kind: 'MESSAGE', text });
  process.send!({ given, committed: now() } satisfies Written);
});
process.on('disconnect', () => process.exit(0));
process.send!({ url, consultation } satisfies Served);
