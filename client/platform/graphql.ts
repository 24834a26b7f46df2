// GraphQL over HTTP in the browser: @urql/core with our own thin bindings (its Solid bindings would write whole
// operations, headers included, into server-rendered pages). Loaded lazily by public pages.
import {
  Client,
  createRequest,
  type DocumentInput,
  fetchExchange,
  makeOperation,
  type OperationContext,
} from '@urql/core';
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { createStore, reconcile, type SetStoreFunction } from 'solid-js/store';
import { onReturn } from './connection-state.ts';
import { type Answer, type AppError, appErrorOf, idOf, OFFLINE, type Operation, type Variables } from './operation.ts';
import { leaveForSignIn, type PageSession, readSession } from './session.ts';
import { departure } from './unanswered.ts';

/** After so long without an answer there is none: a request into a dead network would wait for minutes. */
const ANSWER_WITHIN_MS = 30_000;

const SESSION_LOST = new Set(['UNAUTHENTICATED', 'SESSION_CHANGED']);

/**
 * How a page asks. It tells the server which audience the page was loaded for, so that a page of a former session is
 * answered with a clear refusal instead of unknown fields.
 */
const optionsFor = ({ audience }: PageSession) => ({
  url: '/graphql',
  exchanges: [fetchExchange],
  fetch: (input: RequestInfo | URL, init?: RequestInit) =>
    fetch(input, { ...init, signal: AbortSignal.timeout(ANSWER_WITHIN_MS) }),
  requestPolicy: 'network-only' as const,
  // What everyone may read is asked again without being sent again (ETag).
  preferGetMethod: audience === 'visitor' && ('within-url-limit' as const),
  fetchOptions: () => ({ headers: { 'x-audience': audience }, credentials: 'same-origin' as const }),
});

let shared: { client: Client; options: ReturnType<typeof optionsFor> } | undefined;
let asked = 0;

/** Asks under the operation's id. `client.query` and `.mutation` would want its text (outside of production builds). */
function run<Data, V extends Variables>(kind: 'query' | 'mutation', operation: Operation<Data, V>, variables: V) {
  const options = shared?.options ?? optionsFor(readSession());
  const { client } = (shared ??= { client: new Client(options), options });
  const document = { kind: 'Document', definitions: [], documentId: idOf(operation) } as unknown as DocumentInput;
  // Each is a request of its own: two alike must not share one answer, or wait for one that never comes.
  const request = { ...createRequest(document, variables), key: asked + 1 };
  const context = { ...options, suspense: false, _instance: ++asked };
  return client
    .executeRequestOperation(makeOperation(kind, request, context as unknown as OperationContext))
    .toPromise();
}

type Result = {
  data?: unknown;
  error?: { graphQLErrors: { message: string; extensions?: Record<string, unknown> }[] };
};

function answerOf<Data>({ data, error }: Result, unanswered: () => AppError): Answer<Data> {
  if (!error) return { data: data as Data, error: null };
  const [first] = error.graphQLErrors;
  const appError = first ? appErrorOf(first) : unanswered();
  if (SESSION_LOST.has(appError.code)) leaveForSignIn();
  return { data: (data as Data) ?? null, error: appError };
}

/** Asks, and once more when a connection that was lost is back: what was on its way meanwhile may never arrive. Never rejects. */
export async function ask<Data, V extends Variables>(
  document: Operation<Data, V>,
  variables: V,
): Promise<Answer<Data>> {
  for (;;) {
    const { promise: returned, resolve } = Promise.withResolvers<null>();
    const unheard = onReturn(() => resolve(null));
    const result = await Promise.race([run('query', document, variables), returned]);
    unheard();
    if (result) return answerOf(result, () => OFFLINE);
  }
}

/** Changes something. Never rejects: `error` says what was refused; `data` is then `null`. */
export async function mutate<Data, V extends Variables>(
  document: Operation<Data, V>,
  variables: V,
): Promise<Answer<Data>> {
  const unanswered = departure({ isRepeatable: Boolean(variables.input?.requestId) });
  const { data, error } = answerOf<Data>(await run('mutation', document, variables), unanswered);
  return { data: error ? null : data, error };
}

export interface Query<Data> {
  /** What came last: kept while newer data is on its way. Fine-grained: unchanged parts keep their identity. */
  data(): Data | undefined;
  error(): AppError | null;
  loading(): boolean;
  refetch(): Promise<Data | undefined>;
  /** Changes the data in place, as for optimistic moves. */
  set: SetStoreFunction<{ value: Data | undefined }>;
}

/**
 * A query that follows its variables; `undefined` as variables waits. Client-rendered areas only: public pages use
 * `usePageQuery`. Records are matched by `id` when new data comes in.
 */
export function createQuery<Data extends object, V extends Variables>(
  document: Operation<Data, V>,
  variables: Accessor<V | undefined>,
): Query<Data> {
  const [store, set] = createStore<{ value: Data | undefined }>({ value: undefined });
  const [error, setError] = createSignal<AppError | null>(null);
  const [loading, setLoading] = createSignal(true);
  let latest = 0;

  const load = async (asked: V | undefined, { quiet = false } = {}) => {
    if (!asked) return undefined;
    const turn = ++latest;
    if (!quiet) setLoading(true);
    const answer = await ask(document, asked);
    if (turn !== latest) return undefined; // a newer question is on its way
    if (!quiet || answer.data) setError(answer.error);
    if (answer.data) set('value', reconcile(answer.data as never, { key: 'id' }));
    setLoading(false);
    return answer.data ?? undefined;
  };

  createEffect(on(variables, (asked) => void load(asked)));
  // What is on the screen stays there meanwhile; what could not be asked is asked now.
  onCleanup(
    onReturn(({ long }) => {
      const failed = error()?.code === OFFLINE.code;
      if (failed || long) void load(variables(), { quiet: !failed });
    }),
  );
  return { data: () => store.value, error, loading, refetch: () => load(variables()), set };
}
