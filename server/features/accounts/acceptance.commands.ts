import { LockMode, ref } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { tokenDigest } from '../../platform/token.ts';
import { noticeMail } from './account.mails.ts';
import type { Capacity } from './account.queries.ts';
import { Invitation } from './invitation.entity.ts';
import { Membership, MembershipRole } from './membership.entity.ts';
import { assertGoodPassword, hashPassword } from './password.ts';
import { Person } from './person.entity.ts';
import { capacitiesIn, ownSession } from './session.opening.ts';
import type { Setting } from './setting.ts';
import { changeCapacity, passFirstFactor, personByEmail, type SignInOutcome } from './sign-in.progress.ts';

export type Acceptance = Setting & {
  readonly token: string;
  readonly name: string;
  readonly kana: string;
  readonly password?: string | null;
};

/**
 * Whoever holds the link becomes what the invitation says: with a new account, or with the one that they are signed in to. Staff and officials
 * go on to enrol a second factor (Accounts: requirements' last line).
 * @throws DomainError `LINK_INVALID` when it was used or withdrawn, is too old, or whoever sent it may not invite any more;
 * `UNAUTHENTICATED` when the address has an account that is not signed in; `BAD_USER_INPUT` at `password`
 */
export async function acceptInvitation(tx: Transaction, input: Acceptance): Promise<SignInOutcome> {
  const invitation = await tx.em.findOne(
    Invitation,
    { tokenDigest: tokenDigest(input.token) },
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE }, // whoever holds the link may use it
  );
  if (!invitation) throw new DomainError('LINK_INVALID');
  invitation.accept(tx.now);
  await assertInviterStands(tx, invitation);
  const known = await personByEmail(tx, invitation.email);
  // Who was let go can act for nobody, and so cannot sign in first: they decide on a password anew, as by a reset.
  const canSignIn = known !== null && (await capacitiesIn(tx, known)).size > 0;
  // Whoever reads the mail is not thereby the owner of an account that has a second factor.
  if (canSignIn && known.id !== personOf(tx.actor)) throw new DomainError('UNAUTHENTICATED');
  const person = canSignIn ? known : await personWithPassword(tx, invitation, input, known);
  await appoint(tx, person, invitation);
  await audit(tx, [{ subject_type: 'Invitation', subject_id: invitation.id, to_state: 'accepted' }]);
  return canSignIn ? goOn(tx, person, invitation, input) : passFirstFactor(tx, person, input, 'INVITATION');
}

/** An owner who was removed, or a lead who is none any more, has no open invitations. */
async function assertInviterStands(tx: Transaction, { inviter, organization }: Invitation): Promise<void> {
  const { isLead } = await inviter.loadOrFail({ filters: SYSTEM_SCOPE });
  if (isLead) return;
  const owner = organization && {
    ...{ person: inviter.id, organization: organization.id, role: MembershipRole.OWNER },
  };
  if (owner && (await tx.em.count(Membership, owner, { filters: SYSTEM_SCOPE }))) return;
  throw new DomainError('LINK_INVALID');
}

/** A new person, or one who was let go and comes back. */
async function personWithPassword(
  tx: Transaction,
  { email, organization }: Invitation,
  { name, kana, password }: Acceptance,
  former: Person | null,
): Promise<Person> {
  if (!password) throw badInput({ path: 'password', code: 'required', message: 'パスワードを入力してください。' });
  const company = await organization?.loadOrFail({ filters: SYSTEM_SCOPE });
  assertGoodPassword(password, [name, kana, email, ...(company ? [company.name] : [])], 'password');
  const person = former ?? Object.assign(new Person(), { email, createdAt: tx.now });
  Object.assign(person, { name: name.trim(), kana: kana.trim() });
  person.passwordHash = await hashPassword(password);
  tx.em.persist(person);
  if (former) await queueMail(tx, noticeMail(former, 'password_changed'));
  return person;
}

async function appoint(tx: Transaction, person: Person, { role, organization }: Invitation): Promise<void> {
  if (role !== 'OWNER' && role !== 'STAFF') {
    person.isOfficial ||= role === 'OFFICIAL';
    person.isSupport ||= role !== 'OFFICIAL';
    person.isLead ||= role === 'LEAD';
    return;
  }
  const where = { person: person.id, organization: organization!.id };
  const present = await tx.em.findOne(Membership, where, { filters: SYSTEM_SCOPE });
  const membership = present ?? Object.assign(new Membership(), { person: ref(person), organization: organization! });
  // An invitation adds authority, it takes none away.
  if (membership.role !== MembershipRole.OWNER) membership.role = MembershipRole[role];
  tx.em.persist(membership);
}

/** Whoever is signed in acts in the new capacity from now on, once the second factor that it needs was shown. */
async function goOn(
  tx: Transaction,
  person: Person,
  { role, organization }: Invitation,
  setting: Setting,
): Promise<SignInOutcome> {
  const { secondFactor, reauthenticatedAt } = await ownSession(tx);
  const capacity = [...(await capacitiesIn(tx, person)).values()].find(isMeant(role, organization?.id));
  if (!capacity) throw new DomainError('LINK_INVALID');
  if (person.needsSecondFactor && !secondFactor) return passFirstFactor(tx, person, setting, 'INVITATION');
  return {
    opened: await changeCapacity(tx, { person, secondFactor, reauthenticatedAt }, capacity, setting.browser),
  };
}

const isMeant =
  (role: Invitation['role'], organizationId: string | undefined) =>
  ({ audience, organizationId: own }: Capacity) =>
    organizationId ? own === organizationId : audience === (role === 'OFFICIAL' ? 'official' : 'support');
