// What is watched: one open exhibition, in a PostgreSQL of its own.
import { dist } from './measure.ts';
import { benchEnvironment } from './reads.world.ts';

export interface LiveWorld {
  readonly databaseUrl: string;
  /** The exhibition's id. */
  readonly exhibition: string;
  stop(): Promise<void>;
}

export async function createExhibition(): Promise<LiveWorld> {
  await import('reflect-metadata');
  const { startEmbeddedPostgres } = await dist('server/platform/database/embedded-postgres.js');
  const { createApp } = await dist('server/app.js');
  const { loadConfig } = await dist('server/platform/config.js');
  const { createLog } = await dist('server/platform/log.js');
  const { systemClock } = await dist('server/kernel/clock.js');
  const { SYSTEM } = await dist('server/kernel/viewer.js');
  const { abilityOf } = await dist('server/platform/permissions/ability.js');
  const { announceExhibition, changeExhibition } = await dist('server/features/exhibitions/exhibition.commands.js');
  const log = createLog('error');
  const postgres = await startEmbeddedPostgres({ ephemeral: true, log });
  const databaseUrl: string = postgres.url();
  const app = await createApp({
    config: loadConfig(benchEnvironment(databaseUrl)),
    databaseUrl,
    clock: systemClock,
    log,
  });
  try {
    const { permissions, runner } = app.services;
    const system = abilityOf(permissions.rulesForActor(SYSTEM));
    const exhibition = await runner(SYSTEM, system, announceExhibition, {
      ...{ slug: 'bench', kind: 'EXHIBITION', industry: '製造業', title: 'ものづくりDX展示会', catchphrase: '' },
      ...{
        outline: '中小の工場のための展示会です。'.repeat(450),
        call: '',
        heldOn: '2027-01-20',
        hours: '10:00–16:00',
      },
      ...{ capacity: 200, venueName: 'グランメッセ熊本', venueAddress: '', venueAccess: '', timetable: [] },
      exhibitorTarget: 20,
    });
    await runner(SYSTEM, system, changeExhibition, { id: exhibition, event: 'open' });
    return { databaseUrl, exhibition, stop: () => postgres.stop() };
  } finally {
    await app.stop();
  }
}
