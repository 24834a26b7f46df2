// The floor of a revocation: a process that does nothing but close its sockets when PostgreSQL notifies it.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import pg from 'pg';
import { WebSocketServer } from 'ws';

const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });
await once(server, 'listening');
const client = new pg.Client(process.argv[2]);
await client.connect();
client.on('notification', () => {
  for (const socket of server.clients) socket.close();
});
await client.query('listen bench_floor');
process.on('disconnect', () => process.exit(0));
process.send!((server.address() as AddressInfo).port);
