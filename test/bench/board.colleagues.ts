// The other members of staff, in a process of their own: each holds the board's live list over a socket, as a browser does, and moves
// cards of it through the API at the pace of a hand. On demand one of them moves a given card at once.
import { setTimeout as sleep } from 'node:timers/promises';
import WebSocket from 'ws';
import operations from '../../schema/operations.json' with { type: 'json' };
import type { Move } from './board.truth.ts';

/** Works from now on; answers at once. */
export interface Work {
  readonly url: string;
  readonly cookies: readonly string[];
  readonly paceMs: number;
}
/** Moves this card at once, whatever it takes: the answer does not wait for it. */
export interface Rush {
  readonly rush: string;
}
export interface Worked {
  readonly acknowledged: readonly Move[];
  readonly conflicts: number;
  readonly refused: number;
  /** The board as each of them last heard of it. */
  readonly boards: readonly Readonly<Record<string, string>>[];
}

interface Card extends Move {
  readonly moves: readonly { readonly to: string; readonly current: boolean; readonly blocked: string | null }[];
}

const idOf = (start: RegExp) => Object.entries(operations).find(([, text]) => start.test(text))![0];
const LIST = idOf(/query StaffCases\(/);
const CHANGES = idOf(/subscription StaffCasesChanged\(/);
const MOVE = idOf(/mutation StaffMove\(/);
/** What the measured window moves between, too. */
const BETWEEN = new Set(['HEARING', 'ORGANIZING', 'SHORTLISTING']);

const acknowledged: Move[] = [];
let conflicts = 0;
let refused = 0;
let over = false;

class Colleague {
  readonly cards = new Map<string, Card>();
  readonly url: string;
  readonly cookie: string;
  constructor(url: string, cookie: string) {
    this.url = url;
    this.cookie = cookie;
  }

  async #ask(documentId: string, variables: object) {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-audience': 'support', cookie: this.cookie },
      body: JSON.stringify({ documentId, variables }),
    });
    // biome-ignore lint/suspicious/noExplicitAny: the answers of three operations
    return (await response.json()) as any;
  }

  async open(): Promise<void> {
    let since: string | undefined;
    for (let after: string | null = null; ; ) {
      const { data } = await this.#ask(LIST, { first: 100, after, filter: { open: true } });
      const { nodes, position, pageInfo } = data.consultations;
      since ??= position;
      for (const card of nodes as Card[]) this.cards.set(card.id, card);
      if (!pageInfo.hasNextPage) break;
      after = pageInfo.endCursor;
    }
    const socket = new WebSocket(`${this.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers: { cookie: this.cookie },
    });
    const send = (message: object) => socket.send(JSON.stringify(message));
    socket.on('open', () => send({ type: 'connection_init', payload: { audience: 'support' } }));
    await new Promise<void>((resolve, reject) => {
      socket.on('error', reject);
      socket.on('message', (bytes) => {
        const { type, payload } = JSON.parse(String(bytes));
        if (type === 'ping') send({ type: 'pong' });
        if (type === 'error' || payload?.errors) reject(new Error(JSON.stringify(payload)));
        if (type === 'connection_ack') {
          const asked = { query: '', extensions: { documentId: CHANGES }, variables: { since } };
          send({ id: '1', type: 'subscribe', payload: asked });
          resolve();
        }
        const { kind, id, node } = payload?.data?.consultationChanged ?? {};
        if (kind === 'CHANGED') this.#hear(node);
        else if (kind === 'REMOVED') this.cards.delete(id);
      });
    });
  }

  #hear(card: Card): void {
    if (card.version >= (this.cards.get(card.id)?.version ?? 0)) this.cards.set(card.id, card);
  }

  /** Moves a card to a neighbour among the three columns. */
  async move(card: Card | undefined): Promise<void> {
    const to = card?.moves.find((move) => BETWEEN.has(move.to) && !move.current && !move.blocked)?.to;
    if (!card || !to) return;
    const { data, errors } = await this.#ask(MOVE, { consultation: { id: card.id, version: card.version }, to });
    const moved = data?.moveConsultation as Card | undefined;
    if (moved) {
      acknowledged.push({ id: moved.id, version: moved.version, state: moved.state });
      this.#hear(moved);
    } else if (errors?.[0]?.extensions?.code === 'CONFLICT') conflicts++;
    else refused++;
  }

  async work(paceMs: number, random: () => number): Promise<void> {
    await sleep(paceMs * random());
    while (!over) {
      const open = [...this.cards.values()].filter(({ state }) => BETWEEN.has(state));
      await this.move(open[Math.floor(random() * open.length)]);
      await sleep(paceMs * (0.5 + random()));
    }
  }
}

let people: Colleague[] = [];
let working: Promise<unknown> = Promise.resolve();
let turn = 0;

/** The same order at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

process.on('message', async (message: Work | Rush | 'finish') => {
  if (message === 'finish') {
    over = true;
    await working;
    // What the last of them did has yet to reach the others.
    await sleep(1_000);
    const boards = people.map(({ cards }) =>
      Object.fromEntries([...cards.values()].map(({ id, state }) => [id, state])),
    );
    process.send!({ acknowledged, conflicts, refused, boards } satisfies Worked);
  } else if ('rush' in message) {
    const one = people[turn++ % people.length]!;
    working = Promise.all([working, one.move(one.cards.get(message.rush))]);
  } else {
    people = message.cookies.map((cookie) => new Colleague(message.url, cookie));
    for (const one of people) await one.open();
    working = Promise.all(people.map((one, at) => one.work(message.paceMs, seeded(at + 1))));
    process.send!({});
  }
});
process.on('disconnect', () => process.exit(0));
