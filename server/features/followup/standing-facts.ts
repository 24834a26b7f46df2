// What the ledger says of a case: one fact of a kind stands, or none. What said otherwise is reversed, never edited.
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import type { Consultation } from '../consultations/consultation.entity.ts';
import { Fact } from '../facts/fact.entity.ts';
import type { FactKind } from '../facts/fact.kinds.ts';

/** Read by the prefecture as the reason of a correction: never what staff wrote of somebody. */
const CHANGED = '連絡・効果の確認の結果が変わったため';

interface Standing {
  readonly kind: FactKind;
  /** 0: none stands. */
  readonly quantity: number;
  readonly occurredAt: Date;
}

/**
 * Lets the ledger say so much of a case (its organisation is loaded and its row locked). The same again changes nothing: a fact counts once.
 */
export async function letStand(
  tx: Transaction,
  consultation: Consultation,
  { kind, quantity, occurredAt }: Standing,
): Promise<void> {
  // The ledger is not the actor's to read.
  const facts = await tx.em.find(Fact, { kind, subject: consultation.number }, { filters: SYSTEM_SCOPE });
  const reversed = new Set(facts.map(({ reverses }) => reverses));
  const standing = facts.filter(({ id, reverses }) => !reverses && !reversed.has(id));
  if (standing.reduce((sum, fact) => sum + fact.quantity, 0) === quantity) return;
  for (const fact of standing) tx.em.persist(fact.reverse(CHANGED, tx.now));
  if (!quantity) return;
  const organization = consultation.organization.unwrap();
  tx.em.persist(
    Fact.record({
      ...{ kind, quantity, occurredAt, recordedAt: tx.now, subject: consultation.number },
      label: `${consultation.number} ${organization.name}`,
      organizationId: organization.id,
      industry: organization.industry,
      municipality: organization.municipality,
    }),
  );
}
