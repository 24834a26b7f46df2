import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { PersonPhoto } from './person-photo.entity.ts';

/** Shows this picture as one's own from now on. Answers its hash. */
export async function savePhoto(tx: Transaction, { webp }: { webp: Buffer }): Promise<string> {
  const person = personOf(tx.actor)!;
  // Within one's own organisation, so that it would be found; a member of staff who has none is found as well.
  const known = await tx.em.findOne(PersonPhoto, { person });
  const photo =
    known ?? Object.assign(new PersonPhoto(), { person: tx.em.getReference(Person, person, { wrapped: true }) });
  tx.permit('save', photo);
  photo.show(webp, tx.now);
  tx.em.persist(photo);
  return photo.hash;
}

export async function removePhoto(tx: Transaction): Promise<void> {
  const photo = await tx.em.findOne(PersonPhoto, { person: personOf(tx.actor)! });
  if (!photo) return;
  tx.permit('save', photo);
  tx.em.remove(photo);
}

/**
 * A picture, within what the viewer may see.
 * @throws DomainError `NOT_FOUND`
 */
export async function photoOf(tx: Transaction, input: { person: string; hash: string }): Promise<Buffer> {
  return (await tx.load(PersonPhoto, input)).webp;
}
