// Who else is here, and telling them that one writes an answer.
import { type Accessor, createEffect, createSignal, on, onCleanup } from 'solid-js';
import {
  type Activity,
  type PresencePlace,
  type PresentPersonFragment,
  TellActivityDocument,
  WhoIsHereDocument,
} from '../../generated/consultations/graphql.ts';
import { mutate } from '../../platform/graphql.ts';
import { liveState } from '../../platform/live.ts';
import { subscribeState } from '../../platform/live-state.ts';
import { useSignedIn } from '../../platform/session.ts';

export type Present = PresentPersonFragment;

/** The others in a place, live. Nobody while the connection is lost: who was here then is no news. */
export function createPresence(place: PresencePlace, record?: Accessor<string>): Accessor<readonly Present[]> {
  const me = useSignedIn().person.id;
  const [present, setPresent] = createSignal<readonly Present[]>([]);
  createEffect(
    on(
      (): string | undefined => record?.(),
      (asked) => {
        setPresent([]);
        onCleanup(
          subscribeState(WhoIsHereDocument, { place, record: asked }, (data) =>
            setPresent(data.presence.filter(({ person }) => person?.id !== me)),
          ),
        );
      },
    ),
  );
  return () => (liveState() === 'live' ? present() : []);
}

/** Each person once, whatever they have open. */
export const peopleIn = (present: readonly Present[]): readonly NonNullable<Present['person']>[] => [
  ...new Map(present.flatMap(({ person }) => (person ? [[person.id, person] as const] : []))).values(),
];

/** 「Aさん、Bさん」: who writes an answer now, or `null`. */
export function answeringNames(present: readonly Present[]): string | null {
  const answering = present.filter(({ activity }) => activity === 'ANSWERING');
  if (!answering.length) return null;
  const names = answering.map(({ person, fromMember }) =>
    person ? `${person.name}さん` : fromMember ? '会員企業の方' : '事務局',
  );
  return [...new Set(names)].join('、');
}

/** Well within the 25 seconds after which the server forgets it. */
const TELL_AGAIN_MS = 10_000;

export interface Answering {
  /** The text changed: an empty one ends it. */
  typed(text: string): void;
  /** Sent, or left. */
  end(): void;
}

/** Tells the others while one writes an answer; leaving the page ends it. */
export function createAnswering(record: () => string, place: PresencePlace = 'CONSULTATION'): Answering {
  const { viewing } = useSignedIn();
  let told: { record: string; at: number } | null = null;
  const tell = (of: string, activity: Activity) => void mutate(TellActivityDocument, { record: of, activity, place });
  const end = () => {
    if (told) tell(told.record, 'HERE');
    told = null;
  };
  const typed = (text: string) => {
    if (viewing) return;
    if (!text.trim()) return end();
    const now = performance.now();
    if (told && told.record === record() && now - told.at < TELL_AGAIN_MS) return;
    told = { record: record(), at: now };
    tell(told.record, 'ANSWERING');
  };
  onCleanup(end);
  return { typed, end };
}
