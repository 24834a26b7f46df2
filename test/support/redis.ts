// A Redis of the test's own, on a loopback port; killed and started again at will.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { vi } from 'vitest';
import { findRedis } from '../../.scripts/redis.mjs';

const PASSWORD = 'redis-of-the-tests';

/** Why tests with Redis are skipped, if they are. */
export const withoutRedis: string | undefined = findRedis().reason;

export class TestRedis {
  #child?: ChildProcess;

  constructor(readonly port: number) {}

  url(password = PASSWORD) {
    return `redis://:${password}@127.0.0.1:${this.port}`;
  }

  async start() {
    const options = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
    this.#child = spawn(findRedis().path ?? 'redis-server', [...options, '--requirepass', PASSWORD], {
      stdio: 'ignore',
    });
    await vi.waitFor(async () => {
      const socket = createConnection(this.port, '127.0.0.1');
      await once(socket, 'connect').finally(() => socket.destroy());
    });
  }

  /** As when the machine loses its power. */
  async kill() {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}
