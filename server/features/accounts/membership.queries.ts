import type { Transaction } from '../../platform/database/transaction.ts';

/** The names of the organisations that a person acts for: easily guessed parts of a password. */
export async function organizationNames(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.em.execute<{ name: string }[]>(
    'select o.name from membership m join organization o on o.id = m.organization_id where m.person_id = ?',
    [personId],
  );
  return rows.map(({ name }) => name);
}
