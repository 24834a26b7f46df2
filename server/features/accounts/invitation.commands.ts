import { ref } from '@mikro-orm/core';
import { emailKey } from '../../kernel/email-address.ts';
import { badInput, forbidden, notFound } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { discardQueuedMail, queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Organization } from '../members/organization.entity.ts';
import { invitationMail } from './account.mails.ts';
import type { StaffRole } from './administration.types.ts';
import { INVITED_ROLES, Invitation, type InvitedRole } from './invitation.entity.ts';
import { Membership, type MembershipRole } from './membership.entity.ts';
import { permitAppointing } from './organization-people.commands.ts';
import { Person } from './person.entity.ts';
import { assertRecentlyAuthenticated } from './session.opening.ts';
import type { Setting } from './setting.ts';

type Invited = Setting & { readonly name: string; readonly email: string };

/**
 * An owner (管理者) invites a colleague to the own organisation. Whether the address has an account changes nothing that can be seen here
 * (Accounts: requirements' last line).
 * @throws DomainError `FORBIDDEN` unless the actor is an owner; `BAD_USER_INPUT` when the person acts for the organisation already
 */
export async function invitePerson(
  tx: Transaction,
  { role, ...invited }: Invited & { readonly role: MembershipRole },
): Promise<void> {
  const own = await permitAppointing(tx);
  await invite(tx, { ...invited, role, organization: own.organization.id });
}

/**
 * A lead invites the first person of a member or vendor. Sensitive (Accounts: requirements' last line).
 * @throws DomainError `FORBIDDEN`; `REAUTHENTICATION_REQUIRED`; `NOT_FOUND`; `BAD_USER_INPUT` as for owners
 */
export async function inviteToOrganization(
  tx: Transaction,
  { organization, role, ...invited }: Invited & { readonly organization: string; readonly role: MembershipRole },
): Promise<void> {
  await permitAdministration(tx);
  const { id, isMember, isVendor } = await tx.load(Organization, organization);
  if (!isMember && !isVendor) {
    throw badInput({
      path: 'organization',
      code: 'no_capacity',
      message: '会員でもソリューション企業でもありません。',
    });
  }
  await invite(tx, { ...invited, role, organization: id });
}

/**
 * A lead invites a colleague or an official. Sensitive (Accounts: requirements' last line).
 * @throws DomainError `FORBIDDEN`; `REAUTHENTICATION_REQUIRED`
 */
export async function inviteStaff(
  tx: Transaction,
  { role, ...invited }: Invited & { readonly role: StaffRole },
): Promise<void> {
  await permitAdministration(tx);
  await invite(tx, { ...invited, role, organization: null });
}

/** @throws DomainError `FORBIDDEN` unless the actor administers accounts; `REAUTHENTICATION_REQUIRED` */
export async function permitAdministration(tx: Transaction): Promise<void> {
  if (!tx.ability.can('administer', 'Account')) throw forbidden();
  await assertRecentlyAuthenticated(tx);
}

type NewInvitation = Invited & { readonly role: InvitedRole; readonly organization: string | null };

async function invite(tx: Transaction, { name, email, role, organization, publicUrl }: NewInvitation): Promise<void> {
  const to = emailKey(email);
  if (organization) await assertNoMember(tx, organization, to);
  const open = { email: to, organization, acceptedAt: null, revokedAt: null };
  // One open invitation for an address: the later one takes the earlier one's place.
  const former = await tx.em.findOne(Invitation, open, { filters: SYSTEM_SCOPE });
  const invitation = former ?? Object.assign(new Invitation(), { email: to });
  Object.assign(invitation, { name: name.trim(), role, createdAt: tx.now });
  invitation.organization = organization ? ref(tx.em.getReference(Organization, organization)) : null;
  invitation.inviter = ref(tx.em.getReference(Person, personOf(tx.actor)!));
  tx.em.persist(invitation);
  await send(tx, invitation, publicUrl);
}

/** The people of an organisation are no secret to its owners and to leads. */
async function assertNoMember(tx: Transaction, organization: string, email: string): Promise<void> {
  const found = await tx.em.count(Membership, { organization, person: { email } }, { filters: SYSTEM_SCOPE });
  if (found) throw badInput({ path: 'email', code: 'already_there', message: 'この方は、すでに利用者です。' });
}

async function send(tx: Transaction, invitation: Invitation, publicUrl: string): Promise<void> {
  const { id, email, name, role } = invitation;
  const link = `${publicUrl}/invitations/${invitation.issueLink(tx.now)}`;
  const organization = await invitation.organization?.loadOrFail({ filters: SYSTEM_SCOPE });
  const label = INVITED_ROLES[role];
  await discardQueuedMail(tx, { type: 'Invitation', id });
  const as = organization ? `${organization.name}の${label}` : label;
  await queueMail(tx, invitationMail({ id, email, name, as, link }));
}

/** One of the actor's invitations. @throws DomainError `NOT_FOUND`; `FORBIDDEN` unless the actor could have sent it */
async function invitationToChange(tx: Transaction, id: string): Promise<Invitation> {
  const invitation = await tx.load(Invitation, id, { lock: true });
  tx.permit('withdraw', invitation);
  // In an organisation, that is its owners' business.
  if (!tx.ability.can('administer', 'Account')) await permitAppointing(tx);
  return invitation;
}

/**
 * The link is worth nothing any more (Accounts: requirements' last line).
 * @throws DomainError `NOT_FOUND`; `FORBIDDEN`; `ALREADY_DONE` when it was accepted or withdrawn
 */
export async function revokeInvitation(tx: Transaction, { id }: { id: string }): Promise<void> {
  const invitation = await invitationToChange(tx, id);
  invitation.revoke(tx.now);
  await discardQueuedMail(tx, { type: 'Invitation', id });
}

/**
 * A new link, good for seven days, by a new mail; the former one ends.
 * @throws DomainError `NOT_FOUND`; `FORBIDDEN`; `ALREADY_DONE` when it was accepted or withdrawn
 */
export async function resendInvitation(
  tx: Transaction,
  { id, publicUrl }: Setting & { readonly id: string },
): Promise<void> {
  const invitation = await invitationToChange(tx, id);
  invitation.assertOpen();
  const inviter = personOf(tx.actor);
  if (!inviter) throw notFound();
  invitation.inviter = ref(tx.em.getReference(Person, inviter));
  await send(tx, invitation, publicUrl);
}
