// Opening and ending sessions, inside a command's transaction. Who ended is told to its sockets by trigger (session.tables.ts).
import { ref } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import { type Actor, isViaToken } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Organization } from '../members/organization.entity.ts';
import { type Capacity, capacities, capacityKey } from './account.queries.ts';
import type { Person } from './person.entity.ts';
import { Session } from './session.entity.ts';
import type { Browser } from './setting.ts';

export interface OpenedSession {
  readonly token: string;
  readonly expiresAt: Date;
  readonly viewer: Actor;
}

interface Opening {
  readonly person: Person;
  readonly capacity: Capacity;
  readonly browser: Browser;
  readonly secondFactor: boolean;
  /** When the person proved who they are; now, unless another session goes on in this one. */
  readonly reauthenticatedAt?: Date;
}

/** A new session with a new token. The browser's former one ends: nobody can plant a session and wait for its owner to sign in. */
export async function openSession(tx: Transaction, opening: Opening): Promise<OpenedSession> {
  const { person, capacity, browser } = opening;
  if (isViaToken(tx.actor)) throw new DomainError('TOKEN_NOT_ALLOWED');
  if ('sessionId' in tx.actor) await endSessions(tx, { id: tx.actor.sessionId });
  const { session, token } = Session.open(tx.now);
  session.person = ref(person);
  session.audience = capacity.audience;
  session.lead = capacity.audience === 'support' && person.isLead;
  session.organization = capacity.organizationId
    ? ref(tx.em.getReference(Organization, capacity.organizationId))
    : null;
  session.userAgent = browser.userAgent;
  session.address = browser.address;
  session.secondFactor = opening.secondFactor;
  session.reauthenticatedAt = opening.reauthenticatedAt ?? tx.now;
  tx.em.persist(session);
  await tx.em.flush();
  const key = capacityKey(capacity.audience, capacity.organizationId);
  await audit(tx, [{ subject_type: 'Session', subject_id: session.id, to_state: key }]);
  const viewer = viewerOf(session, capacity);
  tx.identified = viewer;
  return { token, expiresAt: session.expiresAt, viewer };
}

const viewerOf = (session: Session, { audience, organizationId }: Capacity): Actor =>
  ({
    ...{ audience, personId: session.person.id, sessionId: session.id },
    ...(audience === 'support' && { lead: session.lead }),
    ...(organizationId && { organizationId }),
  }) as Actor;

/** Ends open sessions. Answers how many there were. */
export async function endSessions(tx: Transaction, where: object): Promise<number> {
  const open = await tx.em.find(Session, { ...where, endedAt: null }, { filters: SYSTEM_SCOPE });
  for (const session of open) session.endedAt = tx.now;
  await tx.em.flush();
  const subjects = open.map(({ id }) => ({ subject_type: 'Session', subject_id: id, to_state: 'ended' }));
  if (subjects.length) await audit(tx, subjects);
  return open.length;
}

/** What a person may act as, as this transaction sees it. */
export async function capacitiesIn(tx: Transaction, person: Person): Promise<Map<string, Capacity>> {
  await tx.em.flush();
  const statements = {
    query: async ({ text, values }: { text: string; values: unknown[] }) => ({
      rows: await tx.em.execute(text.replace(/\$\d+/g, '?'), values),
    }),
  };
  return capacities(statements as never, person.id);
}

/**
 * The session of whoever acts.
 * @throws DomainError `NOT_FOUND` for visitors and the system; `TOKEN_NOT_ALLOWED` for programs: accounts and sessions are
 * changed by people
 */
export async function ownSession(tx: Transaction): Promise<Session> {
  if (isViaToken(tx.actor)) throw new DomainError('TOKEN_NOT_ALLOWED');
  // Sessions are nobody's rows.
  return tx.load(Session, { id: 'sessionId' in tx.actor ? tx.actor.sessionId : null, endedAt: null } as never, {
    system: true,
    populate: ['person'],
  });
}

/** @throws DomainError `REAUTHENTICATION_REQUIRED` unless the actor proved who they are within ten minutes */
export async function assertRecentlyAuthenticated(tx: Transaction): Promise<Session> {
  const session = await ownSession(tx);
  session.assertRecentlyAuthenticated(tx.now);
  return session;
}
