// A list that keeps itself up to date: a connection query, then its changes.
import { type Accessor, batch, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { onReturn } from './connection-state.ts';
import { ask } from './graphql.ts';
import { type ChangeEvent, subscribeLive } from './live.ts';
import { type AppError, OFFLINE, type Operation, type Variables } from './operation.ts';

export interface Connection<Node> {
  readonly nodes: readonly Node[];
  readonly position: string;
  readonly pageInfo?: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly totalCount?: number | null;
}

export interface ListRules<Node> {
  /** The property that identifies a record. Default: `id`. */
  readonly key?: string;
  /** Whether a changed record belongs to the list as it is filtered now. Default: yes. */
  readonly accept?: (node: Node) => boolean;
  /** The list's order: places new records, and moves changed ones. Default: new ones come first, changed ones stay. */
  readonly compare?: (a: Node, b: Node) => number;
  /** Whether a record tells nothing new of one with the same key: then the list stays as it is. Default: it always does. */
  readonly same?: (a: Node, b: Node) => boolean;
}

export interface ListState<Node> {
  readonly nodes: readonly Node[];
  readonly totalCount: number | null;
}

/** The list after a change: pure, and the same object when nothing changed. */
export function applyChange<Node>(
  list: ListState<Node>,
  event: ChangeEvent<Node>,
  { key = 'id', accept = () => true, compare, same }: ListRules<Node> = {},
  /** Whether the list is all there is. Of a part, what belongs behind its end was there before: it is neither shown nor counted anew. */
  isWhole = true,
): ListState<Node> {
  const { nodes, totalCount } = list;
  const keyOf = (node: Node) => (node as Record<string, unknown>)[key];
  const id = event.node ? keyOf(event.node) : event.id;
  const index = nodes.findIndex((node) => keyOf(node) === id);
  const counted = (by: number) => (totalCount === null ? null : totalCount + by);

  if (event.kind === 'CHANGED' && event.node && accept(event.node)) {
    const node = event.node;
    if (index >= 0 && same?.(node, nodes[index]!)) return list;
    if (index >= 0 && !compare) return { nodes: nodes.with(index, node), totalCount };
    const others = index >= 0 ? nodes.toSpliced(index, 1) : nodes;
    const before = compare ? others.findIndex((other) => compare(node, other) < 0) : 0;
    if (before < 0 && index < 0 && !isWhole) return list;
    const place = before < 0 ? others.length : before;
    return { nodes: others.toSpliced(place, 0, node), totalCount: index >= 0 ? totalCount : counted(1) };
  }
  const gone = event.kind === 'REMOVED' || event.kind === 'CHANGED';
  return gone && index >= 0 ? { nodes: nodes.toSpliced(index, 1), totalCount: counted(-1) } : list;
}

export interface LiveList<Node> {
  /** A store: components that show one record redraw only when that record changes. */
  readonly nodes: readonly Node[];
  /** The same as plain data that nobody changes: a record that stayed the same keeps its identity. For lists that are computed as a whole. */
  records(): readonly Node[];
  totalCount(): number | null;
  loading(): boolean;
  error(): AppError | null;
  hasMore(): boolean;
  /** 「さらに表示」. */
  loadMore(): Promise<void>;
  refetch(): Promise<void>;
  /** Shows a change before the server has confirmed it. Returns what takes it back. */
  optimistic(event: ChangeEvent<Node>): () => void;
}

interface LiveListOptions<Data, Node, V, S> extends ListRules<Node> {
  /** The connection in the query's answer. */
  readonly pick: (data: Data) => Connection<Node>;
  /** The variables of the list; `undefined` waits. */
  readonly variables: Accessor<V | undefined>;
  /** The subscription's own variables, without `since`. Default: none. */
  readonly subscriptionVariables?: (variables: V) => Omit<S, 'since'>;
  /** Shows what is heard between two frames together: for lists of hundreds, where each change is work. */
  readonly perFrame?: boolean;
}

/** Frames may stand still: in a window that nobody sees. */
const FRAME_AT_MOST_MS = 100;

/** Collects until the next frame; `settle` does not wait for it. */
function inFrames<Item>(use: (items: readonly Item[]) => void) {
  let items: Item[] = [];
  let [frame, timer] = [0, 0];
  const forget = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    items = [];
  };
  const settle = () => {
    const due = items;
    forget();
    if (due.length) use(due);
  };
  const hear = (item: Item) => {
    if (items.push(item) > 1) return;
    frame = requestAnimationFrame(settle);
    timer = window.setTimeout(settle, FRAME_AT_MOST_MS);
  };
  return { hear, settle, forget };
}

/** A list from `query` that `subscription` keeps up to date. Client-rendered areas only. */
export function createLiveList<
  Data extends object,
  V extends Variables,
  Event extends object,
  S extends Variables,
  Node,
>(
  query: Operation<Data, V>,
  subscription: Operation<Event, S>,
  { pick, variables, subscriptionVariables, perFrame, ...rules }: LiveListOptions<Data, Node, V, S>,
): LiveList<Node> {
  const [store, setStore] = createStore<{ nodes: readonly Node[] }>({ nodes: [] });
  const [records, setRecords] = createSignal<readonly Node[]>([]);
  const [totalCount, setTotal] = createSignal<number | null>(null);
  const [loading, setLoading] = createSignal(true);
  const [error, setError] = createSignal<AppError | null>(null);
  const [cursor, setCursor] = createSignal<string | null>(null);
  const key = rules.key ?? 'id';
  const keyOf = (node: Node) => (node as Record<string, unknown>)[key];
  let current: ListState<Node> = { nodes: [], totalCount: null };
  let turn = 0;

  // Copies: the store writes into its records in place, and `current` must stay as it was to be taken back.
  const copies = new WeakMap<object, Node>();
  const copyOf = (node: Node): Node => {
    const known = copies.get(node as object) ?? structuredClone(node);
    copies.set(node as object, known);
    return known;
  };

  // Copying hundreds of records for each change is for those who read the store.
  let isStoreRead = false;
  const fill = () => setStore('nodes', reconcile(current.nodes.map(copyOf) as never, { key }));

  const show = (next: ListState<Node>) => {
    if (next === current) return;
    current = next;
    batch(() => {
      if (isStoreRead) fill();
      setRecords(() => next.nodes);
      setTotal(next.totalCount);
    });
  };

  const changed = (list: ListState<Node>, event: ChangeEvent<Node>) =>
    applyChange(list, event, rules, cursor() === null);
  const each = (event: ChangeEvent<Node>) => show(changed(current, event));
  const changes = perFrame
    ? inFrames<ChangeEvent<Node>>((events) => show(events.reduce(changed, current)))
    : { hear: each, settle: () => {}, forget: () => {} };

  const page = async (more: { after?: string }): Promise<Connection<Node> | undefined> => {
    const asked = variables();
    if (!asked) return undefined;
    const mine = ++turn;
    setLoading(true);
    const answer = await ask(query, { ...asked, ...more });
    if (mine !== turn) return undefined;
    setLoading(false);
    setError(answer.error);
    const connection = answer.data ? pick(answer.data) : undefined;
    if (connection) setCursor(connection.pageInfo?.hasNextPage ? (connection.pageInfo.endCursor ?? null) : null);
    return connection;
  };

  const refetch = async (): Promise<string | undefined> => {
    const first = await page({});
    changes.settle();
    if (first) show({ nodes: first.nodes, totalCount: first.totalCount ?? null });
    return first?.position;
  };

  const loadMore = async () => {
    const after = cursor();
    const next = after === null ? undefined : await page({ after });
    if (!next) return;
    changes.settle();
    const known = new Set(current.nodes.map(keyOf));
    const nodes = [...current.nodes, ...next.nodes.filter((node) => !known.has(keyOf(node)))];
    show({ nodes, totalCount: next.totalCount ?? current.totalCount });
  };

  createEffect(
    on(variables, (asked) => {
      if (!asked) return;
      let stop = () => {};
      let over = false;
      onCleanup(() => {
        over = true;
        changes.forget();
        stop();
      });
      const start = async () => {
        const since = await refetch();
        if (over || !since) return;
        unheard();
        stop();
        stop = subscribeLive<Event, S, Node>(subscription, (subscriptionVariables?.(asked) ?? {}) as Omit<S, 'since'>, {
          since,
          onEvent: changes.hear,
          onGap: refetch,
        });
      };
      // Opened without network: it begins when there is one.
      const unheard = onReturn(() => void (error()?.code === OFFLINE.code && start()));
      onCleanup(unheard);
      void start();
    }),
  );

  return {
    get nodes() {
      if (!isStoreRead) {
        isStoreRead = true;
        untrack(fill);
      }
      return store.nodes;
    },
    records,
    totalCount,
    loading,
    error,
    hasMore: () => cursor() !== null,
    loadMore,
    refetch: async () => void (await refetch()),
    optimistic(event) {
      changes.settle();
      const id = event.node ? keyOf(event.node) : event.id;
      const find = () => current.nodes.find((node) => keyOf(node) === id);
      const before = find();
      each(event);
      const shown = find();
      return () => {
        changes.settle();
        // When the server has spoken of this record meanwhile, its word stands.
        if (find() !== shown) return;
        const { position } = event;
        if (before) show(changed(current, { kind: 'CHANGED', position, node: before }));
        else if (shown) show(changed(current, { kind: 'REMOVED', position, id: String(id) }));
      };
    },
  };
}
