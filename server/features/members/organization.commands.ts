import { forbidden } from '../../kernel/errors.ts';
import { startOfDay } from '../../kernel/fiscal-year.ts';
import { nameKey } from '../../kernel/japanese-text.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { FactKind } from '../facts/fact.kinds.ts';
import { joinedThisYear, membershipFact } from './membership.fact.ts';
import { Organization } from './organization.entity.ts';

export type NewOrganization = Pick<Organization, 'name'> &
  Partial<Omit<Organization, 'id' | 'version' | 'nameKey' | 'createdAt'>>;

/**
 * Enters organisations whose admission was decided before: members, and vendors that are no members. Members that
 * joined in the running year count toward the contract (R1.3). Answers their ids in the same order. Reached from the
 * seeds and the shell.
 * @throws DomainError `FORBIDDEN` unless the actor may import; `CONFLICT` when a 会員番号 is taken
 */
export async function registerOrganizations(tx: Transaction, inputs: readonly NewOrganization[]): Promise<string[]> {
  if (!tx.ability.can('import', 'Organization')) throw forbidden();
  return inputs.map((input) => {
    const organization = new Organization();
    Object.assign(organization, { ...input, nameKey: nameKey(input.name), createdAt: tx.now });
    tx.em.persist(organization);
    if (joinedThisYear(organization, tx.now)) {
      const joined = startOfDay(organization.joinedOn!);
      tx.em.persist(membershipFact(FactKind.MEMBER_JOINED, organization, joined, tx.now));
    }
    return organization.id;
  });
}
