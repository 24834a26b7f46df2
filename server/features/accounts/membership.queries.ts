import type { Transaction } from '../../platform/database/transaction.ts';

/** The names of the organisations that a person acts for: easily guessed parts of a password. */
export async function organizationNames(tx: Transaction, personId: string): Promise<string[]> {
  const rows = await tx.em.execute<{ name: string }[]>(
    'select o.name from membership m join organization o on o.id = m.organization_id where m.person_id = ?',
    [personId],
  );
  return rows.map(({ name }) => name);
}

/** Who acts for an organisation: for mails to all of them. Read as the system: the caller tells nobody else. */
export const peopleOfOrganization = (
  tx: Transaction,
  organizationId: string,
): Promise<{ id: string; name: string; email: string }[]> =>
  tx.em.execute(
    `select p.id, p.name, p.email from membership m join person p on p.id = m.person_id where m.organization_id = ? order by p.email`,
    [organizationId],
  );
