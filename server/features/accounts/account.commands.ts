import { ref } from '@mikro-orm/core';
import { DomainError, notFound } from '../../kernel/errors.ts';
import type { Actor } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { announceRevocation } from '../../platform/feed/announce.ts';
import { Organization } from '../members/organization.entity.ts';
import { capacities, capacityKey } from './account.queries.ts';
import { Membership } from './membership.entity.ts';
import { hashPassword, NO_PASSWORD, verifyPassword } from './password.ts';
import { Person } from './person.entity.ts';
import { Session } from './session.entity.ts';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly userAgent: string;
}

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly viewer: Actor;
}

const emailKey = (email: string) => email.normalize('NFKC').trim().toLowerCase();

/**
 * Opens a session in the person's first capacity. Answers an error instead of throwing it, so that the failed attempt
 * is kept: wrong passwords count toward a lock-out. Unknown accounts get the same answer in the same time.
 */
export async function signIn(tx: Transaction, input: SignInInput): Promise<OpenedSession | DomainError> {
  const email = emailKey(input.email);
  // Nobody is signed in yet, so nobody's rows include an account.
  const person = await tx.em.findOne(Person, { email }, { filters: { viewer: false } });
  const matches = await verifyPassword(person?.passwordHash, input.password);
  if (!person) return new DomainError('SIGN_IN_FAILED');
  try {
    person.assertNotLocked(tx.now);
  } catch (error) {
    return error as DomainError;
  }
  if (!matches) {
    person.failSignIn(tx.now);
    await audit(tx, [{ subject_type: 'SignInFailure', subject_id: person.id }]);
    return new DomainError('SIGN_IN_FAILED');
  }
  const [first] = (await capacities(queryable(tx), person.id)).values();
  if (!first) return new DomainError('SIGN_IN_FAILED');
  person.succeedSignIn();
  return openSession(tx, person, first, input.userAgent);
}

interface Capacity {
  readonly audience: Session['audience'];
  readonly organizationId?: string;
}

async function openSession(
  tx: Transaction,
  person: Person,
  capacity: Capacity,
  userAgent: string,
): Promise<OpenedSession> {
  const { session, token } = Session.open(tx.now);
  session.person = ref(person);
  session.audience = capacity.audience;
  session.organization = capacity.organizationId
    ? ref(tx.em.getReference(Organization, capacity.organizationId))
    : null;
  session.userAgent = userAgent;
  tx.em.persist(session);
  await tx.em.flush();
  await audit(tx, [
    {
      subject_type: 'Session',
      subject_id: session.id,
      to_state: capacityKey(capacity.audience, capacity.organizationId),
    },
  ]);
  const viewer = {
    ...{ audience: capacity.audience, personId: person.id, sessionId: session.id },
    ...(capacity.organizationId && { organizationId: capacity.organizationId }),
  } as Actor;
  tx.identified = viewer;
  return { token, expiresAt: session.expiresAt, viewer };
}

/** Ends the actor's session and its sockets. Does nothing for visitors. */
export async function signOut(tx: Transaction): Promise<void> {
  if (!('sessionId' in tx.actor)) return;
  await endSession(tx, tx.actor.sessionId);
}

async function endSession(tx: Transaction, sessionId: string): Promise<Session> {
  const session = await tx.load(Session, sessionId, { system: true }); // sessions are nobody's rows
  session.endedAt = tx.now;
  await audit(tx, [{ subject_type: 'Session', subject_id: sessionId, to_state: 'ended' }]);
  await announceRevocation(tx, sessionId);
  return session;
}

/**
 * Changes the capacity in which the person acts: a new session takes the old one's place.
 * @throws DomainError `NOT_FOUND` when the capacity is not theirs
 */
export async function actFor(
  tx: Transaction,
  { key, userAgent }: { key: string; userAgent: string },
): Promise<OpenedSession> {
  if (!('sessionId' in tx.actor)) throw notFound();
  const capacity = (await capacities(queryable(tx), tx.actor.personId)).get(key);
  if (!capacity) throw notFound();
  await endSession(tx, tx.actor.sessionId);
  const person = await tx.load(Person, tx.actor.personId, { system: true }); // one's own account
  return openSession(tx, person, capacity, userAgent);
}

export interface AccountInput {
  readonly name: string;
  readonly kana: string;
  readonly email: string;
  /** Without one, nobody can sign in to the account. */
  readonly password?: string;
  readonly role?: 'support' | 'lead' | 'official';
  readonly expertise?: readonly string[];
  readonly organizationIds?: readonly string[];
}

/** Opens accounts. Reached from the shell and the seeds only, until invitations exist. */
export async function createAccounts(tx: Transaction, inputs: readonly AccountInput[]): Promise<string[]> {
  return Promise.all(
    inputs.map(async ({ name, kana, email, password, role, expertise, organizationIds }) => {
      const person = new Person();
      Object.assign(person, { name, kana, email: emailKey(email), createdAt: tx.now });
      person.passwordHash = password ? await hashPassword(password) : NO_PASSWORD;
      person.isSupport = role === 'support' || role === 'lead';
      person.isLead = role === 'lead';
      person.isOfficial = role === 'official';
      person.expertise = [...(expertise ?? [])];
      tx.em.persist(person);
      for (const id of organizationIds ?? []) {
        const membership = new Membership();
        membership.person = ref(person);
        membership.organization = ref(tx.em.getReference(Organization, id));
        tx.em.persist(membership);
      }
      return person.id;
    }),
  );
}

/** Raw statements inside the transaction of a command. */
const queryable = (tx: Transaction) =>
  ({
    query: async ({ text, values }: { text: string; values: unknown[] }) => ({
      rows: await tx.em.execute(text.replace(/\$\d+/g, '?'), values),
    }),
  }) as never;
