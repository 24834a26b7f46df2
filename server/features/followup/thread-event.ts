import { ref } from '@mikro-orm/core';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import type { Consultation } from '../consultations/consultation.entity.ts';
import { ConsultationEntry } from '../consultations/consultation-entry.entity.ts';

/** Writes what happened into the thread of a case; `internal` for staff alone. */
export function noteInThread(tx: Transaction, consultation: Consultation, text: string, internal = false): void {
  const entry = new ConsultationEntry();
  const kind = internal ? 'NOTE' : 'EVENT';
  Object.assign(entry, { kind, internal, text, occurredAt: tx.now, recordedAt: tx.now });
  entry.consultation = ref(consultation);
  entry.organization = consultation.organization;
  const person = tx.actor.audience === 'support' ? personOf(tx.actor) : null;
  if (internal && person) entry.author = ref(Person, person);
  tx.em.persist(entry);
}
