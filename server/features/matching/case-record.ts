// What matching writes into the record of a case: its thread, and the ledger of facts.
import { ref } from '@mikro-orm/core';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { ConsultationEntry } from '../consultations/consultation-entry.entity.ts';
import { Fact } from '../facts/fact.entity.ts';
import type { FactKind } from '../facts/fact.kinds.ts';
import type { Organization } from '../members/organization.entity.ts';

/** The case, locked: what is decided about it follows one after the other. */
export const loadCase = (tx: Transaction, id: string, version?: number): Promise<Consultation> =>
  tx.load(Consultation, id, { version, lock: true, populate: ['organization'] });

/** A line in the thread; an internal one is a note of staff. */
export function happened(tx: Transaction, consultation: Consultation, text: string, internal = false): void {
  const entry = new ConsultationEntry();
  Object.assign(entry, { kind: internal ? 'NOTE' : 'EVENT', internal, text, occurredAt: tx.now, recordedAt: tx.now });
  entry.consultation = ref(consultation);
  entry.organization = consultation.organization;
  const person = personOf(tx.actor);
  if (internal && person) entry.author = ref(Person, person);
  tx.em.persist(entry);
}

/** A fact of the contract about the case and its company. */
export function recordFact(
  tx: Transaction,
  kind: FactKind,
  consultation: Consultation,
  organization: Organization,
): void {
  tx.em.persist(
    Fact.record({
      kind,
      occurredAt: tx.now,
      recordedAt: tx.now,
      subject: consultation.number,
      label: `${consultation.number} ${organization.name}`,
      organizationId: organization.id,
      industry: organization.industry,
      municipality: organization.municipality,
    }),
  );
}
