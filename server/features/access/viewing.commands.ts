import { ref } from '@mikro-orm/core';
import { DomainError, notFound } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { allowWhileViewing } from '../../platform/graphql/context.ts';
import { audienceOf } from '../../platform/permissions/profiles.ts';
import { capacityKey } from '../accounts/account.queries.ts';
import { Person } from '../accounts/person.entity.ts';
import { Session } from '../accounts/session.entity.ts';
import { Organization } from '../members/organization.entity.ts';
import type { Capacity } from './capacity.queries.ts';

/** The same session under a new token: it has other rights now. */
export interface RenewedSession {
  readonly token: string;
  readonly expiresAt: Date;
}

const sessionOf = (tx: Transaction): Promise<Session> => {
  if (!('sessionId' in tx.actor)) throw notFound();
  return tx.load(Session, tx.actor.sessionId, { system: true, lock: true }); // sessions are nobody's rows
};

const keyOf = ({ profile, organizationId }: Capacity) => capacityKey(audienceOf(profile), organizationId ?? undefined);

/**
 * Lets a lead look at the platform as a person in one of their capacities, for half an hour. Nothing can be changed
 * meanwhile, and nothing of the person's account can be reached. Who looked as whom, and why, is recorded.
 * @throws DomainError `NOT_FOUND`; `FORBIDDEN` for other leads, and for whoever is no lead; `REASON_REQUIRED`;
 * `ILLEGAL_TRANSITION` while viewing already; `REAUTHENTICATION_REQUIRED` unless the lead proved who they are within ten minutes
 */
export async function viewAs(
  tx: Transaction,
  { who, reason }: { who: Capacity; reason: string },
): Promise<RenewedSession> {
  const person = await tx.load(Person, who.personId!, { system: true }); // whom one views as is asked of the permission
  tx.permit('viewAs', person);
  if (!reason.trim()) throw new DomainError('REASON_REQUIRED');
  const session = await sessionOf(tx);
  if (session.viewUntil && session.viewUntil > tx.now) {
    throw new DomainError('ILLEGAL_TRANSITION', {}, '先に、今の表示を終了してください。');
  }
  session.assertRecentlyAuthenticated(tx.now);
  const audience = audienceOf(who.profile);
  if (audience === 'visitor') throw notFound();
  const organization = who.organizationId ? ref(tx.em.getReference(Organization, who.organizationId)) : null;
  const token = session.viewAs(ref(person), { audience, organization }, tx.now);
  await tx.em.flush();
  tx.why = reason.trim();
  await audit(tx, [{ subject_type: 'Person', subject_id: person.id, to_state: keyOf(who) }]);
  return { token, expiresAt: session.expiresAt };
}

/** Ends viewing as somebody else; the lead goes on in their own session. Answers `null` when nobody is viewing. */
export async function endViewing(tx: Transaction): Promise<RenewedSession | null> {
  if (!('viewedBy' in tx.actor) || !tx.actor.viewedBy) return null;
  const session = await sessionOf(tx);
  const token = session.endViewing();
  await tx.em.flush();
  const organizationId = 'organizationId' in tx.actor ? tx.actor.organizationId : undefined;
  const from = capacityKey(tx.actor.audience, organizationId);
  await audit(tx, [{ subject_type: 'Person', subject_id: tx.actor.personId, from_state: from }]);
  return { token, expiresAt: session.expiresAt };
}
allowWhileViewing(endViewing);
