// The live connection: one socket for the page, its state as signals, and subscriptions that lose nothing.
import type { Client, Sink } from 'graphql-ws';
import type { Accessor } from 'solid-js';
import { createConnectionState, type LiveState, tellReturn } from './connection-state.ts';
import { idOf, type Operation, type Variables } from './operation.ts';
import { reach } from './reach.ts';
import { reconnection } from './reconnection.ts';
import { leaveForSignIn, readSession } from './session.ts';
import { untilBack } from './until-back.ts';

/** What every subscription of the API delivers. */
export interface ChangeEvent<Node> {
  readonly kind: 'CHANGED' | 'REMOVED' | 'POSITION' | 'GAP';
  readonly position: string;
  readonly id?: string | null;
  readonly node?: Node | null;
}

const state = createConnectionState();

export const liveState: Accessor<LiveState> = state.shown;
/** When the server was last heard before the connection was lost; `null` before the first contact. */
export const lostSince: Accessor<Date | null> = state.lostSince;

const SESSION_OVER = 4403;
const KEEP_ALIVE_MS = 10_000;
/** Between attempts that the server refuses. */
const REFUSED_WAIT_MS = 20_000;
/** After a fetch that failed. */
const FAILED_WAIT_MS = 2_000;
/** What was missed is on its way that long after the connection stands. */
const CATCH_UP_MS = 300;

let connection: Promise<Client> | undefined;
/** Lists that are being fetched again after a gap. */
const catchingUp = new Set<Promise<unknown>>();

/** Opens the connection of the page and keeps it. Signed-in shells call it; subscriptions do by themselves. */
export function connectLive(): Promise<Client> {
  return (connection ??= open());
}

/** The code of the protocol, as soon as there is a network to load it through. */
function protocol(lost: () => void): Promise<typeof import('graphql-ws')> {
  const load = () => import('graphql-ws');
  return load().catch(() => {
    lost();
    return new Promise((resolve) => {
      untilBack(() =>
        load().then(
          (loaded) => {
            resolve(loaded);
            return true;
          },
          () => false,
        ),
      );
    });
  });
}

async function open(): Promise<Client> {
  const lost = () => state.become(navigator.onLine ? 'reconnecting' : 'offline');
  const { createClient } = await protocol(lost);
  let socket: WebSocket | undefined;
  let connections = 0;
  let hasFailed = false;
  const alive = () => {
    const long = state.heard();
    if (state.actual() === 'stale') state.become('live');
    if (long) tellReturn(true);
  };
  const upToDate = async (nth: number) => {
    await Promise.allSettled(catchingUp);
    if (socket && nth === connections) state.become('live');
  };
  const again = reconnection({
    ping: () => socket?.send(JSON.stringify({ type: 'ping' })),
    reach,
    abandon: () => client.terminate(),
    onDoubt: () => state.become('stale'),
    onOffline: () => state.become('offline'),
    onOnline: () => state.actual() === 'offline' && state.become('reconnecting'),
  });
  let operations = 0;
  const client = createClient({
    url: `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: { audience: readSession().audience },
    lazy: false,
    keepAlive: KEEP_ALIVE_MS,
    // Small numbers: subscribers with the same number share the bytes of a frame on the server.
    generateID: () => String(++operations),
    retryAttempts: Number.POSITIVE_INFINITY,
    shouldRetry: () => true,
    retryWait: again.wait,
    on: {
      connecting: again.attempted,
      connected: (opened) => {
        socket = opened as WebSocket;
        again.succeeded();
        const nth = ++connections;
        alive();
        // Opened without network: what the page asked before has met none.
        if (nth > 1 || hasFailed) tellReturn(false);
        if (nth === 1) return state.become('live');
        setTimeout(() => void upToDate(nth), CATCH_UP_MS);
      },
      message: () => {
        again.heard();
        alive();
      },
      ping: (received) => received || again.asked(),
      closed: (event) => {
        socket = undefined;
        hasFailed = true;
        again.failed();
        if ((event as { code?: number }).code === SESSION_OVER) leaveForSignIn();
        lost();
      },
    },
  });
  return client;
}

export interface LiveOptions<Node> {
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
    if (event.kind === 'GAP') {
      gap = true;
      tellReturn(true);
    } else if (event.kind !== 'POSITION') onEvent(event);
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
    if (!wasGap) await new Promise((resolve) => setTimeout(resolve, REFUSED_WAIT_MS));
    if (ended) return;
    const fetched = onGap();
    catchingUp.add(fetched);
    const position = await fetched.finally(() => catchingUp.delete(fetched));
    if (position) payload.variables.since = position;
    // The same position would be told to be too old at once.
    else await new Promise((resolve) => setTimeout(resolve, FAILED_WAIT_MS));
    if (!ended) await start();
  };

  void start();
  return () => {
    ended = true;
    end();
  };
}
