import { notFound } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { PersonPhoto } from './person-photo.entity.ts';

/** System scope: who acts may not be shown to themselves in this capacity, and there is one picture a person all the same. */
const own = (tx: Transaction) => tx.em.findOne(PersonPhoto, { person: personOf(tx.actor)! }, { filters: SYSTEM_SCOPE });

/** Shows this picture as one's own from now on. Answers its hash. */
export async function savePhoto(tx: Transaction, { webp }: { webp: Buffer }): Promise<string> {
  const person = personOf(tx.actor)!;
  const known = await own(tx);
  const photo =
    known ?? Object.assign(new PersonPhoto(), { person: tx.em.getReference(Person, person, { wrapped: true }) });
  tx.permit('save', photo);
  photo.show(webp, tx.now);
  tx.em.persist(photo);
  return photo.hash;
}

export async function removePhoto(tx: Transaction): Promise<void> {
  const photo = await own(tx);
  if (!photo) return;
  tx.permit('save', photo);
  tx.em.remove(photo);
}

/**
 * A picture, within what the viewer may see.
 * @throws DomainError `NOT_FOUND`
 */
export async function photoOf(tx: Transaction, input: { person: string; hash: string }): Promise<Buffer> {
  // System scope: the rules look at memberships, which nobody may read as such. They are asked below, in memory.
  const photo = await tx.load(PersonPhoto, input, { system: true, populate: ['person.memberships'] });
  if (!tx.ability.can('read', photo)) throw notFound();
  return photo.webp;
}
