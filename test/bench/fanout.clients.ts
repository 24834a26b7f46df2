// The other ends of the sockets, in a process of their own: they count what arrives, and when.
import WebSocket from 'ws';

export interface Connect {
  readonly connect: number;
  readonly port: number;
  /** Absent: the server sends without being asked. */
  readonly documents?: readonly string[];
  /** Never reads what it gets. */
  readonly paused?: boolean;
}
/** Answers with the times at which so many messages arrived. */
export interface Expect {
  readonly expect: number;
}
export interface Arrivals {
  readonly times: readonly number[];
}

const now = () => performance.timeOrigin + performance.now();
const sockets: WebSocket[] = [];
let expected = 0;
let times: number[] = [];

const arrive = () => {
  times.push(now());
  if (times.length === expected) process.send!({ times } satisfies Arrivals);
};

function open({ port, documents, paused }: Connect, index: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}/graphql`, 'graphql-transport-ws', {
      ...{ perMessageDeflate: false, skipUTF8Validation: true },
    });
    sockets.push(socket);
    socket.on('error', reject);
    if (!documents) {
      socket.on('open', () => resolve());
      socket.on('message', arrive);
      return;
    }
    socket.on('open', () => socket.send('{"type":"connection_init"}'));
    socket.once('message', () => {
      const query = documents[index % documents.length];
      socket.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query } }));
      if (paused) (socket as unknown as { _socket: { pause(): void } })._socket.pause();
      else socket.on('message', arrive);
      resolve();
    });
  });
}

process.on('message', async (message: Connect | Expect | 'close') => {
  if (message === 'close') {
    for (const socket of sockets.splice(0)) socket.terminate();
  } else if ('expect' in message) {
    expected = message.expect;
    times = [];
  } else {
    for (let index = 0; index < message.connect; index += 100) {
      const some = Array.from({ length: Math.min(100, message.connect - index) }, (_, i) => open(message, index + i));
      await Promise.all(some);
    }
  }
  process.send!({});
});
process.on('disconnect', () => process.exit(0));
