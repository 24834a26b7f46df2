import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import type { ConsultationEntry } from './consultation-entry.entity.ts';
import { Mention } from './mention.entity.ts';

/**
 * Calls colleagues in an internal note (R3.5): it stands on their list until they have seen it.
 * @throws DomainError `BAD_USER_INPUT` outside of notes, and for people who are not staff
 */
export async function mention(tx: Transaction, entry: ConsultationEntry, people: readonly string[]): Promise<void> {
  const ids = [...new Set(people)];
  if (!ids.length) return;
  const refuse = (code: string, message: string) => badInput({ path: 'mentions', code, message });
  if (!entry.internal) throw refuse('not_a_note', '呼びかけは内部メモでだけ使えます。');
  const found = await tx.em.find(Person, { id: { $in: ids }, isSupport: true });
  if (found.length !== ids.length) throw refuse('not_staff', '呼びかけられるのは事務局の人だけです。');
  entry.mentions = ids;
  for (const person of found) {
    if (person.id === personOf(tx.actor)) continue;
    const called = Object.assign(new Mention(), { mentionedAt: tx.now, person: ref(person), entry: ref(entry) });
    called.consultation = entry.consultation;
    tx.em.persist(called);
  }
}

/** The viewer has opened a case: what called them there is seen. Answers how many notes it were. */
export async function seeMentions(tx: Transaction, { consultation }: { consultation: string }): Promise<number> {
  // System scope: nobody may read mentions by a rule; these are the viewer's own.
  const where = { consultation, person: personOf(tx.actor), seenAt: null };
  const unseen = await tx.em.find(Mention, where, { filters: SYSTEM_SCOPE });
  for (const each of unseen) {
    tx.permit('see', each);
    each.seenAt = tx.now;
  }
  return unseen.length;
}
