// The server processes of the torture test: started, killed with SIGKILL, and started again on the same port.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Answer } from '../../support/client.ts';
import type { NodeOptions } from './node.ts';

export class ServerProcess {
  #child?: ChildProcess;
  constructor(readonly options: NodeOptions) {}

  get url() {
    return `127.0.0.1:${this.options.port}/graphql`;
  }

  async start(): Promise<void> {
    const child = fork(fileURLToPath(new URL('node.ts', import.meta.url)), [JSON.stringify(this.options)], {
      execArgv: [],
      // By this name the connections of its pools are found, to be terminated.
      env: { ...process.env, PGAPPNAME: 'torture' },
    });
    this.#child = child;
    const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`The process ended with ${code}`)));
    ended.catch(() => {});
    await Promise.race([once(child, 'message'), ended]);
  }

  async kill(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill('SIGKILL');
    await exit;
  }

  /** Destroys one of the sockets that are open, at the server's end. */
  cut(which: number): void {
    this.#child?.send({ cut: which }, () => {});
  }

  /** `null`: the process did not live to answer. */
  async ask(cookie: string, query: string, variables: object = {}): Promise<Answer | null> {
    const answer = await fetch(`http://${this.url}`, {
      ...{ method: 'POST', headers: { 'content-type': 'application/json', ...(cookie && { cookie }) } },
      body: JSON.stringify({ query, variables }),
    }).then(
      (response) => response.json() as Promise<Answer>,
      () => null,
    );
    return answer;
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}
