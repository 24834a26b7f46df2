// One node with the real application and the built client, for the board's windows.
import { dist } from './measure.ts';
import { benchEnvironment } from './reads.world.ts';

const [, , databaseUrl] = process.argv as [string, string, string];

await import('reflect-metadata');
const { createApp } = await dist('server/app.js');
const { loadConfig } = await dist('server/platform/config.js');
const { createLog } = await dist('server/platform/log.js');
const { systemClock } = await dist('server/kernel/clock.js');
const config = loadConfig(benchEnvironment(databaseUrl));
const app = await createApp({ config, databaseUrl, clock: systemClock, log: createLog('error') });
const url: string = await app.fastify.listen({ host: '127.0.0.1', port: 0 });

process.on('disconnect', () => process.exit(0));
process.send!({ url });
