import type { Transaction } from '../../platform/database/transaction.ts';
import { type ContractTarget, ContractYear } from './contract-year.entity.ts';

export interface ContractYearInput {
  readonly fiscalYear: number;
  readonly targets: readonly ContractTarget[];
}

/** Opens a contract year with its targets. Reached from the seeds and the shell. */
export async function openContractYear(tx: Transaction, { fiscalYear, targets }: ContractYearInput): Promise<void> {
  const year = (await tx.em.findOne(ContractYear, { fiscalYear })) ?? new ContractYear();
  Object.assign(year, { fiscalYear, targets });
  tx.em.persist(year);
}
