// One record that may change, live: the whole of it comes with every change.
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';
import { onReturn } from './connection-state.ts';
import type { LiveOptions } from './live.ts';
import { type AppError, OFFLINE } from './operation.ts';

export interface LiveRecord<Node> {
  /** `undefined` while it is on its way; `null` when it is not there, or not the reader's. */
  data(): Node | null | undefined;
  loading(): boolean;
  error(): AppError | null;
  refetch(): Promise<Node | undefined>;
  /** As the server has it, plain. */
  plain(): Node | undefined;
  /** Shows what a command answered. */
  show(value: Node): void;
}

interface Read<Node> {
  readonly record: Node | null | undefined;
  /** Where the feed stood before the record was read: so that nothing falls between, a change comes twice rather than never. */
  readonly position: string | undefined;
  readonly error: AppError | null;
}

interface LiveRecordParts<Node> {
  readonly read: (id: string) => Promise<Read<Node>>;
  /** Subscribes to what changes after it was read. Answers what ends it. */
  readonly follow: (id: string, options: LiveOptions<Node>) => () => void;
  /** Tells what is new of it to whoever does not look. */
  readonly tell: (value: Node, known: Node) => void;
}

/** The record of an id that may change, too. */
export function createLiveRecord<Node extends { readonly id: string }>(
  id: Accessor<string>,
  { read, follow, tell }: LiveRecordParts<Node>,
): LiveRecord<Node> {
  const [store, setStore] = createStore<{ value: Node | null | undefined }>({ value: undefined });
  const [loading, setLoading] = createSignal(true);
  const [error, setError] = createSignal<AppError | null>(null);
  const put = (value: null | undefined) => setStore('value', value as never);
  const plain = () => structuredClone(unwrap(store.value)) ?? undefined;

  const show = (value: Node) => {
    if (value.id !== id()) return;
    setStore('value', reconcile<Node, Node>(structuredClone(unwrap(value)), { key: 'id' }) as never);
  };

  const receive = (value: Node) => {
    if (store.value?.id === value.id) tell(value, store.value);
    show(value);
  };

  /** Answers the position from which to go on. */
  const load = async (): Promise<string | undefined> => {
    const asked = id();
    setLoading(true);
    const { record, position, error: failed } = await read(asked);
    if (asked !== id()) return undefined;
    setError(failed);
    if (record) receive(record);
    else if (record === null) put(null);
    setLoading(false);
    return record ? position : undefined;
  };

  createEffect(
    on(id, (asked) => {
      let over = false;
      let stop = () => {};
      put(undefined);
      onCleanup(() => {
        over = true;
        stop();
      });
      const start = async () => {
        const since = await load();
        if (over || !since) return;
        unheard();
        stop();
        stop = follow(asked, { since, onEvent: ({ node }) => node && receive(node), onGap: load });
      };
      // Opened without network: it begins when there is one.
      const unheard = onReturn(() => void (error()?.code === OFFLINE.code && start()));
      onCleanup(unheard);
      void start();
    }),
  );

  const refetch = async () => {
    await load();
    return plain();
  };
  return { data: () => store.value, loading, error, refetch, plain, show };
}
