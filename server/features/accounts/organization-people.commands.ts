import { LockMode } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import { organizationOf, personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Membership, MembershipRole } from './membership.entity.ts';

/**
 * The actor's own membership, if it lets them decide who acts for the organisation.
 * @throws DomainError `NOT_FOUND`; `FORBIDDEN` unless they are an owner
 */
export async function permitAppointing(tx: Transaction): Promise<Membership> {
  const own = await tx.load(Membership, {
    person: personOf(tx.actor),
    organization: organizationOf(tx.actor),
  } as never);
  tx.permit('appoint', own);
  return own;
}

/**
 * An owner (管理者) makes a colleague an owner or a 担当者. One owner stays at least (Accounts: requirements' last line).
 * @throws DomainError `NOT_FOUND`; `FORBIDDEN` unless the actor is an owner, or when no owner would be left
 */
export async function changeMembershipRole(
  tx: Transaction,
  { id, role }: { id: string; role: MembershipRole },
): Promise<void> {
  await permitAppointing(tx);
  const membership = await tx.load(Membership, id);
  if (role !== MembershipRole.OWNER) await assertAnotherOwner(tx, membership);
  membership.role = role;
}

/**
 * The person cannot act for the organisation any more, from now on: sessions that rest on it end by trigger. The account stays. One owner
 * stays at least (Accounts: requirements' last line).
 * @throws DomainError `NOT_FOUND`; `FORBIDDEN` unless the actor is an owner, or when no owner would be left
 */
export async function endMembership(tx: Transaction, { id }: { id: string }): Promise<void> {
  await permitAppointing(tx);
  const membership = await tx.load(Membership, id);
  await assertAnotherOwner(tx, membership);
  tx.em.remove(membership);
}

async function assertAnotherOwner(tx: Transaction, leaving: Membership): Promise<void> {
  if (leaving.role !== MembershipRole.OWNER) return;
  // Locked: two owners who leave at once would leave none.
  const owners = await tx.em.find(
    Membership,
    { organization: leaving.organization.id, role: MembershipRole.OWNER },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (owners.some(({ id }) => id !== leaving.id)) return;
  throw new DomainError(
    'FORBIDDEN',
    {},
    '管理者が1人もいなくなるため、できません。先にほかの方を管理者にしてください。',
  );
}
