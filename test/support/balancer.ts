// A load balancer that sticks to nothing: every request and every socket goes to the next node.
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { TestApp } from './app.ts';

interface Injected {
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly payload?: object;
}

export interface Balancer {
  /** What `ApiClient` takes for an application: its requests and sockets go through the balancer. */
  readonly app: TestApp;
  readonly origin: string;
  /** How many requests and sockets each node got. */
  readonly served: readonly number[];
  stop(): Promise<void>;
}

export async function balance(nodes: readonly TestApp[]): Promise<Balancer> {
  for (const { fastify } of nodes) await fastify.listen({ host: '127.0.0.1', port: 0 });
  const served = nodes.map(() => 0);
  let turn = 0;
  const next = () => {
    const at = turn++ % nodes.length;
    served[at]!++;
    return { host: '127.0.0.1', port: (nodes[at]!.fastify.server.address() as AddressInfo).port };
  };
  const server = createServer((incoming, outgoing) => {
    const { url: path, method, headers } = incoming;
    const onward = request({ ...next(), path, method, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode!, answer.rawHeaders);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.on('upgrade', (incoming, socket, head) => {
    const onward = connect(next(), () => {
      const lines = incoming.rawHeaders.flatMap((name, at, all) => (at % 2 ? [] : [`${name}: ${all[at + 1]}`]));
      onward.write([`${incoming.method} ${incoming.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
      onward.write(head);
      socket.pipe(onward).pipe(socket);
    });
    for (const end of [socket, onward]) end.on('error', () => [socket, onward].forEach((one) => void one.destroy()));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const inject = async ({ method, url, headers, payload }: Injected) => {
    const answer = await fetch(origin + url, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      body: payload && JSON.stringify(payload),
    });
    const text = await answer.text();
    return { headers: { 'set-cookie': answer.headers.getSetCookie() }, json: () => JSON.parse(text) };
  };
  const fastify = { inject, server } as unknown as TestApp['fastify'];
  return {
    app: { ...nodes[0]!, fastify },
    origin,
    served,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
