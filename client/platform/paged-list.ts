// A list that grows by 「さらに表示」 and is asked anew when its variables change.
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { onReturn } from './connection-state.ts';
import { ask } from './graphql.ts';
import type { Connection } from './live-list.ts';
import { type AppError, OFFLINE, type Operation, type Variables } from './operation.ts';

const PAGE = 50;
const MOST_AT_ONCE = 100;

export interface PagedList<Node> {
  /** A store. */
  readonly nodes: readonly Node[];
  totalCount(): number | null;
  loading(): boolean;
  /** Whether an answer to the present question has come. */
  answered(): boolean;
  error(): AppError | null;
  hasMore(): boolean;
  loadMore(): Promise<void>;
  refetch(): Promise<void>;
}

/** The pages of `query`, whose operation takes `first` and `after`; `undefined` as variables waits. */
export function createPagedList<Data extends object, V extends Variables, Node extends { readonly id: string }>(
  query: Operation<Data, V & { first: number }>,
  pick: (data: Data) => Connection<Node>,
  variables: Accessor<V | undefined>,
): PagedList<Node> {
  const [store, setStore] = createStore<{ nodes: readonly Node[] }>({ nodes: [] });
  const [totalCount, setTotal] = createSignal<number | null>(null);
  const [loading, setLoading] = createSignal(true);
  const [answered, setAnswered] = createSignal(false);
  const [error, setError] = createSignal<AppError | null>(null);
  const [cursor, setCursor] = createSignal<string | null>(null);
  let turn = 0;

  const load = async (first: number, after: string | null, { quiet = false } = {}) => {
    const asked = variables();
    if (!asked) return;
    const mine = ++turn;
    if (!quiet) setLoading(true);
    const answer = await ask(query, { ...asked, first, ...(after && { after }) });
    if (mine !== turn) return; // a newer question is on its way
    setLoading(false);
    if (!quiet || answer.data) setError(answer.error);
    if (!answer.data) return;
    const { nodes, totalCount: total, pageInfo } = pick(answer.data);
    const before = after ? store.nodes : [];
    setStore('nodes', reconcile([...before, ...nodes] as never, { key: 'id' }));
    setTotal(total ?? null);
    setCursor(pageInfo?.hasNextPage ? (pageInfo.endCursor ?? null) : null);
    setAnswered(true);
  };

  createEffect(
    on(variables, () => {
      setAnswered(false);
      void load(PAGE, null);
    }),
  );

  const shownAgain = ({ quiet = false } = {}) =>
    load(Math.min(MOST_AT_ONCE, Math.max(PAGE, store.nodes.length)), null, { quiet });

  onCleanup(
    onReturn(({ long }) => {
      const failed = error()?.code === OFFLINE.code;
      if (failed || long) void shownAgain({ quiet: !failed });
    }),
  );

  return {
    get nodes() {
      return store.nodes;
    },
    totalCount,
    loading,
    answered,
    error,
    hasMore: () => cursor() !== null,
    loadMore: () => load(PAGE, cursor()),
    refetch: () => shownAgain(),
  };
}
