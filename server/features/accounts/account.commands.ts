import { ref } from '@mikro-orm/core';
import { emailKey } from '../../kernel/email-address.ts';
import { notFound } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { allowWhileViewing } from '../../platform/graphql/context.ts';
import { Organization } from '../members/organization.entity.ts';
import { Membership, MembershipRole } from './membership.entity.ts';
import { hashPassword, NO_PASSWORD } from './password.ts';
import { requestPasswordReset } from './password-reset.commands.ts';
import { Person } from './person.entity.ts';
import { capacitiesIn, endSessions, type OpenedSession, ownSession } from './session.opening.ts';
import type { Setting } from './setting.ts';
import { changeCapacity } from './sign-in.progress.ts';
import { Totp } from './totp.entity.ts';

/** Ends the actor's session and its sockets. Does nothing for visitors. */
export async function signOut(tx: Transaction): Promise<void> {
  if ('sessionId' in tx.actor) await endSessions(tx, { id: tx.actor.sessionId });
}
allowWhileViewing(signOut);

/**
 * Changes the capacity in which the person acts: a new session with a new token takes the old one's place.
 * @throws DomainError `NOT_FOUND` when the capacity is not theirs; `REAUTHENTICATION_REQUIRED` when it requires a second factor
 * and the session has shown none
 */
export async function actFor(
  tx: Transaction,
  { key, browser }: Setting & { readonly key: string },
): Promise<OpenedSession> {
  const session = await ownSession(tx);
  const person = session.person.unwrap();
  const capacity = (await capacitiesIn(tx, person)).get(key);
  if (!capacity) throw notFound();
  const { secondFactor, reauthenticatedAt } = session;
  return changeCapacity(tx, { person, secondFactor, reauthenticatedAt }, capacity, browser);
}

export interface AccountInput {
  readonly name: string;
  readonly kana: string;
  readonly email: string;
  /** Without one, nobody can sign in to the account. */
  readonly password?: string;
  readonly role?: 'support' | 'lead' | 'official';
  readonly organizationIds?: readonly string[];
  /** Among the people of those organisations; an owner (管理者) unless it says otherwise. */
  readonly membershipRole?: MembershipRole;
  /** The secret of an authenticator app, sealed (`sealTotp`). */
  readonly sealedTotp?: string;
}

/** Opens accounts without an invitation. Reached from the shell and the seeds only. */
export async function createAccounts(tx: Transaction, inputs: readonly AccountInput[]): Promise<string[]> {
  return Promise.all(
    inputs.map(async ({ name, kana, email, password, role, organizationIds, ...more }) => {
      const person = new Person();
      Object.assign(person, { name, kana, email: emailKey(email), createdAt: tx.now });
      person.passwordHash = password ? await hashPassword(password) : NO_PASSWORD;
      person.isSupport = role === 'support' || role === 'lead';
      person.isLead = role === 'lead';
      person.isOfficial = role === 'official';
      tx.em.persist(person);
      for (const id of organizationIds ?? []) {
        const membership = new Membership();
        membership.person = ref(person);
        membership.organization = ref(tx.em.getReference(Organization, id));
        membership.role = more.membershipRole ?? MembershipRole.OWNER;
        tx.em.persist(membership);
      }
      if (more.sealedTotp) {
        const totp = new Totp();
        Object.assign(totp, { person: ref(person), sealedSecret: more.sealedTotp, createdAt: tx.now });
        tx.em.persist(totp);
      }
      return person.id;
    }),
  );
}

/**
 * Opens the account of a lead (主任) and mails them the link to choose a password: the first of an installation, or one after all
 * were lost. Reached from the shell only.
 * @throws DomainError `CONFLICT` when the address has an account
 */
export async function openLead(
  tx: Transaction,
  { email, name, kana, ...setting }: Setting & Pick<AccountInput, 'email' | 'name' | 'kana'>,
): Promise<void> {
  await createAccounts(tx, [{ email, name, kana, role: 'lead' }]);
  await tx.em.flush();
  await requestPasswordReset(tx, { email, ...setting });
}
