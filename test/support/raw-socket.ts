// A socket of the protocol with nothing around it that would read on its own: it can stop reading.
import { once } from 'node:events';
import WebSocket from 'ws';
import type { TestApp } from './app.ts';

export interface Frame<Data> {
  readonly id: string;
  readonly type: string;
  readonly payload?: { data: Data };
}

export interface RawSocket<Data> {
  readonly socket: WebSocket;
  /** What came after the greeting. */
  readonly frames: Frame<Data>[];
  /** Answers the operation's id. */
  subscribe(query: string): string;
  complete(id: string): void;
}

/** Connects to an application that listens. */
export async function connectRaw<Data>(app: TestApp, cookie = ''): Promise<RawSocket<Data>> {
  const { port } = app.fastify.server.address() as { port: number };
  const headers = cookie ? { cookie } : {};
  const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', { headers });
  await once(socket, 'open');
  socket.send('{"type":"connection_init"}');
  await once(socket, 'message');
  const frames: Frame<Data>[] = [];
  socket.on('message', (data) => frames.push(JSON.parse(String(data))));
  socket.on('error', () => {});
  let operations = 0;
  return {
    socket,
    frames,
    subscribe(query) {
      const id = String(++operations);
      socket.send(JSON.stringify({ id, type: 'subscribe', payload: { query } }));
      return id;
    },
    complete: (id) => socket.send(JSON.stringify({ id, type: 'complete' })),
  };
}
