// One process with the real application and the ways to send that it is compared with.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type DocumentNode, execute, parse } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { dist } from './measure.ts';
import { benchEnvironment } from './reads.world.ts';

const [, , databaseUrl, exhibitionId] = process.argv as [string, string, string, string];

/** Sends one change on its way; `cpu` tells what the process has used so far, in µs. */
export type Told = { send: 'raw' | 'platform' | 'naive' } | { commit: true } | 'cpu' | 'heap' | 'buffered';
export interface Ports {
  readonly raw: number;
  readonly platform: number;
  readonly naive: number;
}

await import('reflect-metadata');
const { createApp } = await dist('server/app.js');
const { loadConfig } = await dist('server/platform/config.js');
const { createLog } = await dist('server/platform/log.js');
const { systemClock } = await dist('server/kernel/clock.js');
const { VISITOR } = await dist('server/kernel/viewer.js');
const { encodePosition } = await dist('server/platform/feed/position.js');
const config = loadConfig(benchEnvironment(databaseUrl));
const app = await createApp({ config, databaseUrl, clock: systemClock, log: createLog('error') });

const listen = async (attach: (sockets: WebSocketServer) => void) => {
  const http = createServer();
  const handleProtocols = () => 'graphql-transport-ws';
  attach(new WebSocketServer({ server: http, perMessageDeflate: false, handleProtocols }));
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return (http.address() as AddressInfo).port;
};

/** The floor: one buffer to every socket. */
const open: WebSocket[] = [];
const raw = await listen((sockets) => sockets.on('connection', (socket) => open.push(socket)));

/** What is usual: every operation reads and executes for itself. */
const wakes = new Set<() => void>();
const node = 'id slug title state heldOn hours venueName capacity placesLeft';
const read: DocumentNode = parse(`query ($slug: String!) { exhibition(slug: $slug) { ${node} } }`);
const readOwn = () =>
  execute({
    ...{ schema: app.views.visitor, document: read, variableValues: { slug: 'bench' } },
    contextValue: app.contextFor(VISITOR),
  });
const naive = await listen((sockets) =>
  useServer(
    {
      schema: app.views.visitor,
      subscribe: () =>
        (async function* () {
          for (;;) {
            await new Promise<void>((resolve) => wakes.add(resolve));
            yield await readOwn();
          }
        })() as never,
    },
    sockets,
  ),
);

await app.fastify.listen({ host: '127.0.0.1', port: 0 });
const { port: platform } = app.fastify.server.address() as AddressInfo;
const payload = JSON.stringify(await readOwn());
const frame = Buffer.from(`{"id":"1","type":"next","payload":${payload}}`);

let sequence = 0;
const SEND = {
  raw: () => {
    for (const socket of open) socket.send(frame, { binary: false });
  },
  platform: () => {
    const position = encodePosition('999999999', ++sequence);
    app.live.publish([{ position, topic: 'Exhibition', subject: exhibitionId, kind: 'updated', before: {} }]);
  },
  naive: () => {
    const due = [...wakes];
    wakes.clear();
    for (const wake of due) wake();
  },
};

process.on('message', async (told: Told) => {
  if (told === 'cpu') {
    const { user, system } = process.cpuUsage();
    return process.send!(user + system);
  }
  if (told === 'heap') {
    globalThis.gc!();
    globalThis.gc!();
    const { heapUsed, rss } = process.memoryUsage();
    return process.send!({ heapUsed, rss });
  }
  if (told === 'buffered') {
    const sizes = [...app.live.views.values()].flatMap((view) =>
      [...view.subscribers].map((s) => s.socket.bufferedAmount),
    );
    return process.send!(Math.max(0, ...sizes));
  }
  const at = performance.timeOrigin + performance.now();
  if ('commit' in told) {
    await app.services.pool.query(
      `insert into change (topic, subject, kind, before) values ('Exhibition', $1, 'updated', '{}')`,
      [exhibitionId],
    );
  } else SEND[told.send]();
  process.send!(at);
});
process.on('disconnect', () => process.exit(0));
process.send!({ raw, platform, naive } satisfies Ports);
