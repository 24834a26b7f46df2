// An exhibition that the page shows, kept up to date: places left, state, exhibitors (R4.2).
import { createSignal, onCleanup, onMount } from 'solid-js';
import {
  PublicExhibitionChangedDocument,
  type PublicExhibitionChangedSubscription,
  PublicExhibitionDocument,
  type PublicExhibitionQuery,
} from '../../../generated/exhibitions/public/graphql.ts';
import { announce } from '../../../platform/announce.ts';
import type { LiveState } from '../../../platform/connection-state.ts';
import { liveState, lostSince, subscribeLive } from '../../../platform/live.ts';

export type Exhibition = NonNullable<PublicExhibitionQuery['exhibition']>;
type Change = NonNullable<PublicExhibitionChangedSubscription['exhibitionChanged']['node']>;

interface LiveExhibition {
  exhibition(): Exhibition;
  live(): LiveState;
  /** Since when what is shown may be out of date. */
  lostSince(): Date | null;
}

/** `first` as the server rendered it at `position`; the connection is opened once the page stands. */
export function createLiveExhibition(first: Exhibition, position: string): LiveExhibition {
  const [exhibition, setExhibition] = createSignal(first, { equals: false });

  const show = (change: Change) => {
    const before = exhibition();
    setExhibition({ ...before, ...change });
    if (change.state === 'OPEN' && change.placesLeft !== before.placesLeft) announce(placesText(change.placesLeft));
  };

  onMount(() => {
    const stop = subscribeLive<PublicExhibitionChangedSubscription, { id: string; since?: string | null }, Change>(
      PublicExhibitionChangedDocument,
      { id: first.id },
      {
        since: position,
        onEvent: ({ node }) => node && show(node),
        onGap: async () => {
          const { ask } = await import('../../../platform/graphql.ts');
          const { data } = await ask(PublicExhibitionDocument, { slug: first.slug });
          if (data?.exhibition) show(data.exhibition);
          return data?.exhibitions.position;
        },
      },
    );
    onCleanup(stop);
  });
  return { exhibition, live: liveState, lostSince };
}

export const placesText = (left: number): string => (left ? `残り${left}席になりました` : '満員になりました');
