import { badInput, DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Fact, type FactInput } from './fact.entity.ts';

/** Brings facts of former systems and of paper into the ledger. Reached from the seeds and the shell. */
export async function recordFacts(tx: Transaction, facts: readonly Omit<FactInput, 'recordedAt'>[]): Promise<void> {
  for (const fact of facts) tx.em.persist(Fact.record({ ...fact, recordedAt: tx.now }));
}

/**
 * Takes a fact back that was recorded by mistake (取消): a further fact, in the year and month that it counted in. Answers its id.
 * @throws DomainError `BAD_USER_INPUT` without a reason; `ALREADY_DONE`; `ILLEGAL_TRANSITION` for what takes back itself
 */
export async function reverseFact(tx: Transaction, { id, reason }: { id: string; reason: string }): Promise<string> {
  const fact = await tx.load(Fact, id);
  tx.permit('reverse', fact);
  if (!reason.trim()) {
    throw badInput({ path: 'reason', code: 'required', message: '取り消す理由を入力してください。' });
  }
  if (fact.reverses) throw new DomainError('ILLEGAL_TRANSITION', {}, '取消しの記録は、取り消せません。');
  if (await tx.em.count(Fact, { reverses: id })) throw new DomainError('ALREADY_DONE');
  const reversal = fact.reverse(reason.trim(), tx.now);
  tx.why = reversal.reason;
  tx.em.persist(reversal);
  return reversal.id;
}
