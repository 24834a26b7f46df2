import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import {
  MemberConsultationChangedDocument,
  type MemberConsultationChangedSubscription,
  type MemberConsultationChangedSubscriptionVariables,
  MemberConsultationDocument,
  MemberPositionDocument,
  type MemberThreadFragment,
} from '../../../generated/consultations/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { onReturn } from '../../../platform/connection-state.ts';
import { ask } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { type AppError, OFFLINE } from '../../../platform/operation.ts';

export interface LiveConsultation {
  /** `null`: not there, or not the reader's. `undefined`: on its way. */
  current: Accessor<MemberThreadFragment | null | undefined>;
  error: Accessor<AppError | null>;
  refetch(): Promise<void>;
  /** Shows what a command answered. */
  show(node: MemberThreadFragment): void;
}

/** One case with its thread, kept up to date. */
export function createLiveConsultation(id: Accessor<string>): LiveConsultation {
  const [store, setStore] = createStore<{ value: MemberThreadFragment | null | undefined }>({ value: undefined });
  const [error, setError] = createSignal<AppError | null>(null);

  const show = (node: MemberThreadFragment | null) => {
    const known = new Set(store.value?.entries.map((entry) => entry.id));
    const fresh = known.size ? node?.entries.find((entry) => !known.has(entry.id) && !entry.fromMember) : undefined;
    if (fresh) announce(fresh.author ? `${fresh.author.name}：${fresh.text}` : fresh.text);
    setStore('value', reconcile(node, { key: 'id' }));
  };

  /** The position first: a change between the two questions comes twice rather than never. */
  const load = async (): Promise<string | undefined> => {
    const place = await ask(MemberPositionDocument, {});
    const answer = await ask(MemberConsultationDocument, { id: id() });
    setError(answer.error ?? place.error);
    if (answer.data) show(answer.data.consultation ?? null);
    return answer.data?.consultation ? place.data?.consultations.position : undefined;
  };

  createEffect(
    on(id, (asked) => {
      let stop = () => {};
      let over = false;
      onCleanup(() => {
        over = true;
        stop();
      });
      setStore('value', undefined);
      const start = async () => {
        const since = await load();
        if (over || !since) return;
        unheard();
        stop();
        type Changed = MemberConsultationChangedSubscription;
        type Asked = MemberConsultationChangedSubscriptionVariables;
        stop = subscribeLive<Changed, Asked, MemberThreadFragment>(
          MemberConsultationChangedDocument,
          { id: asked },
          { since, onEvent: ({ node }) => node && show(node), onGap: load },
        );
      };
      // Opened without network: it begins when there is one.
      const unheard = onReturn(() => void (error()?.code === OFFLINE.code && start()));
      onCleanup(unheard);
      void start();
    }),
  );

  return { current: () => store.value, error, refetch: async () => void (await load()), show };
}
