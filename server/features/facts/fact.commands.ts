import type { Transaction } from '../../platform/database/transaction.ts';
import { Fact, type FactInput } from './fact.entity.ts';

/** Brings facts of former systems and of paper into the ledger. Reached from the seeds and the shell. */
export async function recordFacts(tx: Transaction, facts: readonly Omit<FactInput, 'recordedAt'>[]): Promise<void> {
  for (const fact of facts) tx.em.persist(Fact.record({ ...fact, recordedAt: tx.now }));
}
