// GraphQL as the world asks it: over HTTP with a cookie, and over WebSocket.
import { type Client, createClient } from 'graphql-ws';
import { expect } from 'vitest';
import WebSocket from 'ws';
import type { TestApp } from './app.ts';
import { TOTP_SECRET, totpCodes } from './totp.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted on, not typed
type Json = any;
export interface Answer {
  data?: Json;
  errors?: { message: string; path?: string[]; extensions?: Record<string, Json> }[];
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { needs } }';
const VERIFY = 'mutation ($code: String!) { verifySecondFactor(input: { method: TOTP, code: $code }) { needs } }';

export class ApiClient {
  readonly #cookies = new Map<string, string>();
  constructor(readonly app: TestApp) {}

  /** As the browser would send it. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  set cookie(text: string) {
    this.#cookies.clear();
    for (const pair of text.split('; ').filter(Boolean)) this.#keep(pair);
  }

  #keep(pair: string) {
    const [name, value] = pair.split('=') as [string, string];
    if (value) this.#cookies.set(name, value);
    else this.#cookies.delete(name);
  }

  async ask(query: string, variables?: object): Promise<Answer> {
    return this.#post({ query, variables });
  }

  /** One of the operations that the server knows by an id. */
  async askById(documentId: string, variables?: object): Promise<Answer> {
    return this.#post({ documentId, variables });
  }

  async #post(payload: object): Promise<Answer> {
    const response = await this.app.fastify.inject({
      method: 'POST',
      url: '/graphql',
      headers: this.cookie ? { cookie: this.cookie } : {},
      payload,
    });
    for (const set of [response.headers['set-cookie'] ?? []].flat()) this.#keep(set.split(';')[0]!);
    return response.json<Answer>();
  }

  /** The data of an operation that must succeed. */
  async get(query: string, variables?: object): Promise<Json> {
    const { data, errors } = await this.ask(query, variables);
    expect(errors, JSON.stringify(errors)).toBeUndefined();
    return data;
  }

  /** The stable code of an operation that must fail. */
  async refusal(query: string, variables?: object): Promise<string> {
    const { errors } = await this.ask(query, variables);
    expect(errors?.length, 'the operation succeeded').toBeGreaterThan(0);
    return errors![0]!.extensions!.code;
  }

  /** With the password, and the code of the tests' authenticator app for those who need one. */
  async signIn(email: string, password: string): Promise<this> {
    const { needs } = (await this.get(SIGN_IN, { input: { email, password } })).signIn;
    if (needs) expect(await this.verify()).toBe(true);
    return this;
  }

  /** Whether one of the codes that the app shows around now is still good. */
  async verify(): Promise<boolean> {
    for (const code of totpCodes(TOTP_SECRET, this.app.clock.now())) {
      if (!(await this.ask(VERIFY, { code })).errors) return true;
    }
    return false;
  }

  async socket(connectionParams?: Record<string, unknown>): Promise<Client> {
    const { app, cookie } = this;
    if (!app.fastify.server.listening) await app.fastify.listen({ host: '127.0.0.1', port: 0 });
    const { port } = app.fastify.server.address() as { port: number };
    const headers = cookie ? { cookie } : {};
    class WithCookie extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers });
      }
    }
    return createClient({
      url: `ws://127.0.0.1:${port}/graphql`,
      webSocketImpl: WithCookie,
      retryAttempts: 0,
      connectionParams,
    });
  }

  /** The answer to a query or mutation that is sent over WebSocket. */
  async overSocket(query: string): Promise<Answer> {
    const socket = await this.socket();
    try {
      for await (const answer of socket.iterate({ query })) return answer as Answer;
      throw new Error('no answer');
    } finally {
      await socket.dispose();
    }
  }

  /** Collects the events of a subscription. `until` waits for one and fails after ten seconds. */
  async subscribe(query: string, variables?: Record<string, unknown>) {
    const socket = await this.socket();
    const events: Json[] = [];
    let wake = () => {};
    const failures: unknown[] = [];
    const done = (async () => {
      for await (const result of socket.iterate({ query, variables })) {
        if (result.errors) failures.push(...result.errors);
        else events.push(Object.values(result.data as Json)[0]);
        wake();
      }
    })().catch((error: unknown) => void failures.push(error));
    const until = async (matches: (event: Json) => boolean): Promise<Json> => {
      const deadline = Date.now() + 10_000;
      for (;;) {
        const found = events.find(matches);
        if (found) return found;
        if (failures.length) throw new Error(`subscription failed: ${JSON.stringify(failures)}`);
        if (Date.now() > deadline) throw new Error(`no such event among ${JSON.stringify(events)}`);
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, 200);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    };
    return {
      events,
      failures,
      until,
      stop: async () => {
        await socket.dispose();
        await done;
      },
    };
  }
}
