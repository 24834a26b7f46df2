// The network between a browser and the server: it can be cut, or swallow everything without a word.
import { type AddressInfo, createServer, connect as dial, type Server, type Socket } from 'node:net';
import type { Page } from 'playwright-core';

export class Network {
  #up = true;
  /** Browser's side of each connection, and the server's. */
  readonly #pairs = new Map<Socket, Socket>();

  private constructor(
    readonly server: Server,
    readonly target: number,
  ) {}

  /** A way to the server at `port` on loopback. */
  static async to(port: number): Promise<Network> {
    let network: Network;
    const server = createServer((socket) => network.#carry(socket));
    network = new Network(server, port);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return network;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  #carry(near: Socket): void {
    near.on('error', () => near.destroy());
    // Nobody answers: what the browser sends is taken and lost.
    if (!this.#up) {
      this.#lose(near);
      return;
    }
    const far = dial(this.target, '127.0.0.1');
    this.#pairs.set(near, far);
    far.on('error', () => near.destroy());
    near.on('data', (bytes) => this.#pairs.get(near) === far && far.write(bytes));
    far.on('data', (bytes) => this.#pairs.get(near) === far && near.write(bytes));
    near.on('close', () => {
      this.#pairs.delete(near);
      far.destroy();
    });
    far.on('close', () => this.#pairs.get(near) === far && near.destroy());
  }

  /** A stranger to whoever answers later: it is refused once it speaks again. */
  #lose(near: Socket): void {
    near.on('data', () => this.#up && near.resetAndDestroy());
  }

  /** The cable is pulled: connections are gone on both sides, and the browser knows of it. */
  async cut(page: Page): Promise<void> {
    this.#up = false;
    for (const near of [...this.#pairs.keys()]) near.destroy();
    await page.context().setOffline(true);
  }

  /** No byte passes any more, and neither side is told. The server's side is gone after a while, as by its own pings. */
  swallow(): void {
    this.#up = false;
    for (const [near, far] of [...this.#pairs]) {
      this.#pairs.delete(near);
      far.destroy();
      this.#lose(near);
    }
  }

  /** The network is back. */
  async restore(page: Page): Promise<void> {
    this.#up = true;
    await page.context().setOffline(false);
  }

  async close(): Promise<void> {
    for (const near of this.#pairs.keys()) near.destroy();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

/** Holds requests to an address back, those whose body `which` picks. Answers what lets them through. */
export async function holdRequests(
  page: Page,
  url: string,
  which: (body: string) => boolean = () => true,
): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(url, async (route) => {
    if (which(route.request().postData() ?? '')) await released;
    await route.continue();
  });
  return release;
}
