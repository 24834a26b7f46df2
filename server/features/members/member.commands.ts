import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { OrganizationContact } from './member.types.ts';
import { Organization } from './organization.entity.ts';

/**
 * The people behind a registry record and how to reach them, for staff. That they were read is recorded (R1.4).
 * @throws DomainError `NOT_FOUND`; `FORBIDDEN` unless the actor may reveal
 */
export async function revealOrganization(tx: Transaction, { id }: { id: string }): Promise<OrganizationContact> {
  const organization = await tx.load(Organization, id);
  tx.permit('reveal', organization);
  const { representative, contactName, contactKana, contactTitle, phone, email } = organization;
  const contact: OrganizationContact = { representative, contactName, contactKana, contactTitle, phone, email };
  await audit(tx, [{ subject_type: 'Organization', subject_id: id, fields: Object.keys(contact) }]);
  return contact;
}
