// Links that answer a question without signing in: made for each recipient, found by their digest.
import { type FilterQuery, LockMode, ref } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { tokenDigest } from '../../platform/token.ts';
import { peopleOfOrganization } from '../accounts/membership.queries.ts';
import { Person } from '../accounts/person.entity.ts';
import type { Organization } from '../members/organization.entity.ts';
import { type ContactCheck, ContactSide } from './contact-check.entity.ts';
import type { EffectSurvey } from './effect-survey.entity.ts';
import { FollowUpLink } from './follow-up-link.entity.ts';

export interface Recipient {
  readonly name: string;
  readonly email: string;
  /** Only this recipient gets to know it. */
  readonly token: string;
}

interface Issued {
  readonly organization: Organization;
  readonly side: ContactSide;
  readonly check?: ContactCheck;
  readonly survey?: EffectSurvey;
  readonly days: number;
}

/** A link for each of the people of an organisation; where it has none, for the address in the registry. */
export async function issueLinks(tx: Transaction, issued: Issued): Promise<Recipient[]> {
  const { organization, side, check, survey, days } = issued;
  const people = await peopleOfOrganization(tx, organization.id);
  const { contactName, email } = organization;
  const all = people.length ? people : email ? [{ id: null, name: contactName || organization.name, email }] : [];
  return all.map(({ id, name, email: to }) => {
    const { link, token } = FollowUpLink.issue(days, tx.now);
    Object.assign(link, { side, organization: ref(organization), person: id && ref(tx.em.getReference(Person, id)) });
    Object.assign(link, { check: check && ref(check), survey: survey && ref(survey) });
    tx.em.persist(link);
    return { name, email: to, token };
  });
}

/**
 * The link behind a token, which is the right to use it.
 * @throws DomainError `LINK_INVALID` when it is unknown, too old, or its recipient acts for the organisation no more
 */
export async function linkOf(tx: Transaction, purpose: 'check' | 'survey', token: string): Promise<FollowUpLink> {
  const link = await tx.em.findOne(
    FollowUpLink,
    { digest: tokenDigest(token), expiresAt: { $gt: tx.now }, [purpose]: { $ne: null } } as FilterQuery<FollowUpLink>,
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_READ },
  );
  if (!link) throw new DomainError('LINK_INVALID');
  if (!link.person) return link;
  const audience = link.side === ContactSide.MEMBER ? 'member' : 'vendor';
  const [row] = await tx.em.execute<{ stands: boolean }[]>('select capacity_stands(?, ?, ?, false) as stands', [
    ...[link.person.id, audience, link.organization.id],
  ]);
  if (!row!.stands) throw new DomainError('LINK_INVALID');
  return link;
}
