// One inquiry, live: the whole of it comes with every change.
import { createEffect, createSignal, on, onCleanup } from 'solid-js';
import { createStore, reconcile, unwrap } from 'solid-js/store';
import {
  StaffInquiryChangedDocument,
  StaffInquiryDocument,
  type StaffInquiryFragment,
  StaffInquiryPositionDocument,
} from '../../../generated/inquiries/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import { onReturn } from '../../../platform/connection-state.ts';
import { ask } from '../../../platform/graphql.ts';
import { subscribeLive } from '../../../platform/live.ts';
import { type AppError, OFFLINE } from '../../../platform/operation.ts';

export type Inquiry = StaffInquiryFragment;
export type InquiryEntry = Inquiry['entries'][number];

/** Where files of inquiries lie. */
export const INQUIRY_FILES = '/attachments/inquiries';

export interface LiveInquiry {
  /** `undefined` while it loads or is not there. */
  data(): Inquiry | undefined;
  loading(): boolean;
  error(): AppError | null;
  refetch(): Promise<void>;
  /** Shows what a change answered. */
  show(value: Inquiry): void;
}

/** The inquiry of an id that may change. */
export function createInquiry(id: () => string): LiveInquiry {
  const [store, setStore] = createStore<{ value: Inquiry | undefined }>({ value: undefined });
  const [loading, setLoading] = createSignal(true);
  const [error, setError] = createSignal<AppError | null>(null);

  const show = (value: Inquiry) => {
    if (value.id === id()) setStore('value', reconcile(structuredClone(unwrap(value)), { key: 'id' }));
  };

  /** Answers the position from which to go on: read before the inquiry, so that nothing falls between. */
  const load = async (): Promise<string | undefined> => {
    const asked = id();
    setLoading(true);
    const { data: start, error: lost } = await ask(StaffInquiryPositionDocument, {});
    const { data, error: failed } = lost ? { data: null, error: lost } : await ask(StaffInquiryDocument, { id: asked });
    if (asked !== id()) return undefined;
    setError(failed);
    if (data?.inquiry) show(data.inquiry);
    setLoading(false);
    return data?.inquiry ? start?.inquiries.position : undefined;
  };

  const receive = (value: Inquiry) => {
    const known = new Set(store.value?.entries.map((entry) => entry.id));
    const fresh = value.entries.find((entry) => entry.fromInquirer && !known.has(entry.id));
    show(value);
    if (fresh) announce(`お問合せに新しいメールが届きました。${fresh.text.slice(0, 80)}`);
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
          StaffInquiryChangedDocument,
          { id: asked },
          {
            since,
            onEvent: (
              event: { node?: Inquiry | null } & Parameters<Parameters<typeof subscribeLive>[2]['onEvent']>[0],
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

  return { data: () => store.value, loading, error, refetch: async () => void (await load()), show };
}
