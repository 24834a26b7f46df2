// The live connection: one socket for the page, its state as signals, and subscriptions that lose nothing.
import type { Client, Sink } from 'graphql-ws';
import { type Accessor, createSignal } from 'solid-js';
import { idOf, type Operation, type Variables } from './operation.ts';
import { leaveForSignIn, readSession } from './session.ts';

export type LiveState = 'connecting' | 'live' | 'reconnecting' | 'offline';

/** What every subscription of the API delivers. */
export interface ChangeEvent<Node> {
  readonly kind: 'CHANGED' | 'REMOVED' | 'POSITION' | 'GAP';
  readonly position: string;
  readonly id?: string | null;
  readonly node?: Node | null;
}

const [state, setState] = createSignal<LiveState>('connecting');
const [lastContact, setLastContact] = createSignal<Date | null>(null);

export const liveState: Accessor<LiveState> = state;
/** When the server was last heard before the connection was lost; `null` before the first contact. */
export const lostSince: Accessor<Date | null> = lastContact;

const SESSION_OVER = 4403;
const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 20_000;
const KEEP_ALIVE_MS = 12_000;

let heard = new Date();
let connection: Promise<Client> | undefined;

/** Opens the connection of the page and keeps it. Signed-in shells call it; subscriptions do by themselves. */
export function connectLive(): Promise<Client> {
  return (connection ??= open());
}

async function open(): Promise<Client> {
  const { createClient } = await import('graphql-ws');
  const lost = () => {
    setLastContact(heard);
    setState(navigator.onLine ? 'reconnecting' : 'offline');
  };
  const alive = () => {
    heard = new Date();
  };
  let connected = false;
  addEventListener('offline', lost);
  addEventListener('online', () => setState(connected ? 'live' : 'reconnecting'));
  let operations = 0;
  return createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { audience: readSession().audience },
    lazy: false,
    keepAlive: KEEP_ALIVE_MS,
    // Small numbers: subscribers with the same number share the bytes of a frame on the server.
    generateID: () => String(++operations),
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: async (retries) => {
      await online();
      const wait = Math.min(FIRST_WAIT_MS * 2 ** retries, LONGEST_WAIT_MS);
      await new Promise((resolve) => setTimeout(resolve, wait * (0.5 + Math.random() / 2)));
    },
    on: {
      connected: () => {
        connected = true;
        alive();
        setState('live');
      },
      message: alive,
      pong: alive,
      closed: (event) => {
        connected = false;
        if ((event as { code?: number }).code === SESSION_OVER) leaveForSignIn();
        lost();
      },
    },
  });
}

const online = () =>
  navigator.onLine
    ? Promise.resolve()
    : new Promise<void>((resolve) => addEventListener('online', () => resolve(), { once: true }));

interface LiveOptions<Node> {
  /** The position of the list that the events continue. */
  readonly since: string;
  readonly onEvent: (event: ChangeEvent<Node>) => void;
  /** Changes were lost: fetch again and answer the new position. */
  readonly onGap: () => Promise<string | undefined>;
}

/**
 * Subscribes to changes after `since`. After a lost connection it resumes where it stood; when that is too long ago the
 * server says so and `onGap` fetches anew. Returns what ends it.
 */
export function subscribeLive<Data extends object, V extends Variables, Node>(
  document: Operation<Data, V>,
  variables: Omit<V, 'since'>,
  { since, onEvent, onGap }: LiveOptions<Node>,
): () => void {
  // graphql-ws writes the payload anew at every connection: moving `since` on is what resumes.
  const asked = { query: '', extensions: { documentId: idOf(document) } };
  const payload = { ...asked, variables: { ...variables, since } as Record<string, unknown> };
  let ended = false;
  let end = () => {};
  let gap = false;

  const receive = (event: ChangeEvent<Node>) => {
    payload.variables.since = event.position;
    if (event.kind === 'GAP') gap = true;
    else if (event.kind !== 'POSITION') onEvent(event);
  };

  const start = async () => {
    const client = await connectLive();
    if (ended) return;
    const sink: Sink<{ data?: unknown; errors?: unknown }> = {
      next: ({ data }) => {
        if (data) receive(Object.values(data)[0] as ChangeEvent<Node>);
      },
      error: () => void refetch(),
      complete: () => {
        if (gap) void refetch();
      },
    };
    end = client.subscribe(payload, sink as never);
  };

  /** Waits between attempts, so that a refused subscription does not ask in a circle. */
  const refetch = async () => {
    const wasGap = gap;
    gap = false;
    if (!wasGap) await new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
    if (ended) return;
    const position = await onGap();
    if (position) payload.variables.since = position;
    if (!ended) await start();
  };

  void start();
  return () => {
    ended = true;
    end();
  };
}
