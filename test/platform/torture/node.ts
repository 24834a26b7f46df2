// A server process of the torture test: the built application on a port that is told, with one more consumer, which counts.
// It is forked and killed; nothing of it is kept in memory that a test relies on.
import type { Socket } from 'node:net';
import type { App } from '../../../server/app.ts';
import { counting } from './counting.ts';

const dist = (path: string) => import(new URL(`../../../dist/server/${path}`, import.meta.url).href);

export interface NodeOptions {
  readonly databaseUrl: string;
  readonly port: number;
  /** How far the platform's time is from the machine's, in milliseconds. */
  readonly offset: number;
  readonly environment: Record<string, string>;
}

async function serve({ databaseUrl, port, offset, environment }: NodeOptions): Promise<void> {
  const { createApp } = await dist('app.js');
  const { features } = await dist('features.js');
  const { loadConfig } = await dist('platform/config.js');
  const { createLog } = await dist('platform/log.js');
  const config = loadConfig(environment);
  const clock = { now: () => new Date(Date.now() + offset) };
  const feature = { name: 'counting', entities: [], resolvers: [], permissions: () => {}, consumers: [counting] };
  const app: App = await createApp({
    ...{ config, databaseUrl, clock, log: createLog(config.logLevel) },
    features: [...features, feature],
  });
  const sockets = new Set<Socket>();
  app.fastify.server.on('upgrade', (_request, socket) => {
    sockets.add(socket as Socket);
    socket.on('close', () => sockets.delete(socket as Socket));
  });
  process.on('message', ({ cut }: { cut: number }) => [...sockets][cut % Math.max(sockets.size, 1)]?.destroy());
  process.on('disconnect', () => process.exit());
  await app.fastify.listen({ host: '127.0.0.1', port });
  process.send!('serving');
}

await serve(JSON.parse(process.argv[2]!));
