// One case, live: the whole of it comes with every change.
import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';
import {
  StaffCaseChangedDocument,
  StaffCaseDocument,
  type StaffCaseFragment,
  StaffPositionDocument,
} from '../../../generated/consultations/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { onReturn } from '../../../platform/connection-state.ts';
import { ask } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { type AppError, OFFLINE } from '../../../platform/operation.ts';

export type Case = StaffCaseFragment;
export type Entry = Case['entries'][number];

export interface LiveCase {
  /** `undefined` while it loads or is not there. */
  data(): Case | undefined;
  loading(): boolean;
  error(): AppError | null;
  refetch(): Promise<Case | undefined>;
  /** As the server has it, plain. */
  plain(): Case | undefined;
  /** Shows what a change answered. */
  show(value: Case): void;
}

/** The case of an id that may change. */
export function createCase(id: () => string): LiveCase {
  const [store, setStore] = createStore<{ value: Case | undefined }>({ value: undefined });
  const [loading, setLoading] = createSignal(true);
  const [error, setError] = createSignal<AppError | null>(null);

  const show = (value: Case) => {
    if (value.id !== id()) return;
    setStore('value', reconcile(structuredClone(unwrap(value)), { key: 'id' }));
  };

  /** Answers the position from which to go on: read before the case, so that nothing falls between. */
  const load = async (): Promise<string | undefined> => {
    const asked = id();
    setLoading(true);
    const { data: start, error: lost } = await ask(StaffPositionDocument, {});
    const { data, error: failed } = lost ? { data: null, error: lost } : await ask(StaffCaseDocument, { id: asked });
    if (asked !== id()) return undefined;
    setError(failed);
    if (data?.consultation) show(data.consultation);
    setLoading(false);
    return data?.consultation ? start?.consultations.position : undefined;
  };

  const receive = (value: Case) => {
    const known = new Set(store.value?.entries.map((entry) => entry.id));
    const fresh = value.entries.find((entry) => entry.fromMember && !known.has(entry.id));
    show(value);
    if (fresh) announce(`${fresh.author?.name ?? '会員'}さんから新しいメッセージ。${fresh.text}`);
  };

  createEffect(
    on(id, (asked) => {
      let over = false;
      let stop = () => {};
      setStore('value', undefined);
      onCleanup(() => {
        over = true;
        stop();
      });
      const start = async () => {
        const since = await load();
        if (over || !since) return;
        unheard();
        stop();
        stop = subscribeLive(
          StaffCaseChangedDocument,
          { id: asked },
          {
            since,
            onEvent: (
              event: { node?: Case | null } & Parameters<Parameters<typeof subscribeLive>[2]['onEvent']>[0],
            ) => {
              if (event.node) receive(event.node);
            },
            onGap: load,
          },
        );
      };
      // Opened without network: it begins when there is one.
      const unheard = onReturn(() => void (error()?.code === OFFLINE.code && start()));
      onCleanup(unheard);
      void start();
    }),
  );

  return {
    data: () => store.value,
    loading,
    error,
    plain: () => structuredClone(unwrap(store.value)),
    refetch: async () => {
      await load();
      return structuredClone(unwrap(store.value));
    },
    show,
  };
}
