// The pictures of the people whom one may see: asked for once, when the first name with a picture may be shown.
import { createSignal } from 'solid-js';
import { PersonPhotosDocument } from '../../generated/photos/graphql.ts';
import { ask } from '../../platform/graphql.ts';
import { readSession } from '../../platform/session.ts';

type Photos = ReadonlyMap<string, string>;

const [photos, setPhotos] = createSignal<Photos>(new Map());
let asked = false;

const addressOf = (person: string, hash: string) => `/people/${person}/photo/${hash}`;

async function load(): Promise<void> {
  asked = true;
  // Others see no people, and their schema has no such question.
  if (!['member', 'vendor', 'support'].includes(readSession().audience)) return;
  const { data } = await ask(PersonPhotosDocument, {});
  if (!data) return;
  setPhotos(new Map(data.personPhotos.flatMap(({ person, hash }) => (person ? [[person.id, hash] as const] : []))));
}

/** Where a person's picture lies; nothing while it is not known, or when there is none. */
export function photoOf(person: string | undefined): string | undefined {
  if (!asked) void load();
  const hash = person && photos().get(person);
  return hash ? addressOf(person, hash) : undefined;
}

/** One's own picture was changed, or removed. */
export function photoChanged(person: string, hash: string | null): void {
  const next = new Map(photos());
  if (hash) next.set(person, hash);
  else next.delete(person);
  setPhotos(next);
}
