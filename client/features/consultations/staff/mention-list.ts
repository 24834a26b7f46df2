// Notes that call the viewer: on their page of the day until they have seen them.
import { createEffect, on } from 'solid-js';
import { StaffMentionsDocument, StaffSeeMentionsDocument } from '../../../generated/consultations/graphql.ts';
import { createQuery, mutate } from '../../../platform/graphql.ts';
import { useSignedIn } from '../../../platform/session.ts';
import type { Case } from './case.ts';

/** What calls the viewer, the newest first; asked again when `changed` does: a note is a change of its case. */
export function createMentions(changed: () => string) {
  const query = createQuery(StaffMentionsDocument, () => ({}));
  createEffect(on(changed, () => void query.refetch(), { defer: true }));
  return () => query.data()?.mentions ?? [];
}

/** Tells that the notes of a case that is open here were seen. */
export function createSeen(shown: () => Case): void {
  const { person, viewing } = useSignedIn();
  const calls = () =>
    shown()
      .entries.filter(({ mentions }) => mentions?.includes(person.id))
      .map(({ id }) => id)
      .join();
  createEffect(
    on(
      () => `${shown().id} ${calls()}`,
      () => {
        if (viewing || !calls()) return;
        void mutate(StaffSeeMentionsDocument, { consultation: shown().id });
      },
    ),
  );
}
