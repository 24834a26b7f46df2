// A subscriber as the client is one: a list, the changes after it, and back again to any process after its socket was cut.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { ChangeEvent } from '../../../client/platform/live.ts';
import { applyChange, type ListState } from '../../../client/platform/live-list.ts';
import type { Dice } from '../../leaks/walk.ts';
import type { ServerProcess } from './nodes.ts';
import type { Eyes, Secrets } from './secrets.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers are compared, not typed
type Node = any;

export interface Watched {
  readonly name: string;
  readonly cookie: string;
  readonly eyes: Eyes;
  /** What is selected of each record. */
  readonly fields: string;
  /** The connection's root field with its arguments. */
  readonly list: string;
  readonly changes: string;
  readonly accept?: (node: Node) => boolean;
  /** The selected number of a record that only grows. */
  readonly age?: (node: Node) => number;
}

export const counts = { events: 0, removed: 0, positions: 0, gaps: 0, resumed: 0, lists: 0 };

export class Watcher {
  readonly violations: string[] = [];
  #state: ListState<Node> = { nodes: [], totalCount: null };
  #position = '';
  #stopped = false;
  #socket?: WebSocket;
  readonly #ages = new Map<string, number>();
  readonly #seen = new Set<string>();

  constructor(
    readonly watched: Watched,
    readonly nodes: readonly ServerProcess[],
    readonly secrets: Secrets,
    readonly random: Dice,
  ) {}

  cut(): void {
    this.#socket?.terminate();
  }

  stop(): void {
    this.#stopped = true;
    this.cut();
  }

  async run(): Promise<void> {
    while (!this.#stopped) {
      const node = this.random.pick(this.nodes);
      if (this.#position || (await this.#fetch(node))) await this.#follow(node);
      // Now and then it is away for longer.
      await new Promise((resolve) => setTimeout(resolve, this.random.below(this.random.chance(0.2) ? 1_500 : 150)));
    }
  }

  /** What a new query says, a line for each record; `null` when the process did not answer. The order is the query's own. */
  fresh = async (node: ServerProcess): Promise<string[] | null> => {
    const page = await this.#query(node);
    return page ? page.nodes.map((each) => JSON.stringify(each)) : null;
  };

  held = (): string[] => this.#state.nodes.map((node) => JSON.stringify(node));

  async #query(node: ServerProcess): Promise<{ nodes: Node[]; position: string } | null> {
    const { list, fields, cookie } = this.watched;
    const answer = await node.ask(cookie, `{ list: ${list} { position nodes { ${fields} } } }`);
    // Its connection to the database may have been taken away.
    const failed = answer?.errors?.every(({ extensions }) => extensions?.code === 'INTERNAL_ERROR');
    if (answer?.errors && !failed) this.#blame(JSON.stringify(answer.errors));
    return answer?.data?.list ?? null;
  }

  async #fetch(node: ServerProcess): Promise<boolean> {
    const page = await this.#query(node);
    if (!page) return false;
    counts.lists++;
    for (const each of page.nodes) this.#look(each, page.position);
    this.#state = { nodes: page.nodes, totalCount: null };
    this.#position = page.position;
    this.#seen.clear();
    return true;
  }

  async #follow(node: ServerProcess): Promise<void> {
    const { changes, fields, cookie } = this.watched;
    const keep = (socket: WebSocket) => {
      this.#socket = socket;
    };
    class Socket extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: cookie ? { cookie } : {} });
        keep(this);
      }
    }
    const client = createClient({ url: `ws://${node.url}`, webSocketImpl: Socket, retryAttempts: 0 });
    counts.resumed++;
    try {
      const query = `subscription ($since: String) { event: ${changes}(since: $since) { kind position id node { ${fields} } } }`;
      for await (const { data, errors } of client.iterate({ query, variables: { since: this.#position } })) {
        if (errors) this.#blame(JSON.stringify(errors));
        else this.#take((data as { event: ChangeEvent<Node> }).event);
      }
    } catch {
      // The socket was cut.
    }
    await client.dispose();
  }

  #take(event: ChangeEvent<Node>): void {
    const { kind, position, id, node } = event;
    counts.events++;
    if (kind === 'GAP') {
      counts.gaps++;
      this.#position = '';
      return;
    }
    if (position <= this.#position) this.#blame(`${kind} ${id} at ${position} after ${this.#position}`);
    this.#position = position;
    if (kind === 'POSITION') return void counts.positions++;
    if (this.#seen.has(`${position} ${id}`)) this.#blame(`${id} twice at ${position}`);
    this.#seen.add(`${position} ${id}`);
    if (kind === 'REMOVED') {
      counts.removed++;
      if (node) this.#blame(`the removal of ${id} brought content`);
      if (!this.secrets.mayMiss(id!, this.watched.eyes)) this.#blame(`is told that ${id} is gone, which it never saw`);
    } else this.#look(node, position);
    this.#state = applyChange(this.#state, event, { accept: this.watched.accept });
  }

  #look(node: Node, position: string): void {
    const { eyes, age } = this.watched;
    for (const word of this.secrets.foreignIn(JSON.stringify(node), eyes)) this.#blame(`reads the foreign ${word}`);
    if (!age) return;
    const now = age(node);
    const before = this.#ages.get(node.id) ?? now;
    if (now < before) this.#blame(`${node.id} went back from ${before} to ${now} at ${position}`);
    this.#ages.set(node.id, now);
  }

  #blame(what: string): void {
    this.violations.push(`${this.watched.name}: ${what}`);
  }
}
