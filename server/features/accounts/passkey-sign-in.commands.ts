import { LockMode } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { withinSession } from './enrolment.ts';
import { Passkey } from './passkey.entity.ts';
import { authenticationCeremony, credentialIdOf, provenCounter } from './passkey.ts';
import { PendingSignIn } from './pending-sign-in.entity.ts';
import { ownSession } from './session.opening.ts';
import type { Setting } from './setting.ts';
import type { Held } from './sign-in.door.ts';
import {
  auditFailure,
  completeSignIn,
  lockPerson,
  pendingOf,
  recordSignIn,
  type SignInOutcome,
} from './sign-in.progress.ts';

/**
 * Asks the browser for a passkey: of the person whose password was right in this browser; of who is signed in, to prove it again; else of
 * whoever has one. Answers JSON of `PublicKeyCredentialRequestOptions` (Accounts: requirements' last line).
 */
export async function beginPasskeySignIn(tx: Transaction, setting: Setting): Promise<Held<string>> {
  const { pending, personId, pendingToken } = await proofUnderWay(tx, setting);
  const allowed = personId ? await tx.em.find(Passkey, { person: personId }, { filters: SYSTEM_SCOPE }) : [];
  const { options, challenge } = await authenticationCeremony(setting, allowed);
  pending.challenge = challenge;
  return { answer: options, pendingToken };
}

interface Proof {
  readonly pending: PendingSignIn;
  readonly personId?: string;
  readonly pendingToken?: string;
}

async function proofUnderWay(tx: Transaction, setting: Setting): Promise<Proof> {
  const pending = await pendingOf(tx, setting);
  if (pending?.person) return { pending, personId: pending.person.id };
  if ('sessionId' in tx.actor) {
    const session = await ownSession(tx);
    const isOurs = pending?.session?.id === session.id;
    return { personId: session.person.id, ...(isOurs ? { pending: pending! } : withinSession(tx, session)) };
  }
  if (pending && !pending.session) return { pending };
  const opened = PendingSignIn.open(tx.now);
  tx.em.persist(opened.pending);
  return { pending: opened.pending, pendingToken: opened.token };
}

/**
 * A passkey signs in by itself, or is the second step after a password. A lock-out does not bar it: it cannot be guessed. Answers
 * `SECOND_FACTOR_FAILED` instead of throwing: a challenge is good for one answer, right or wrong.
 * @throws DomainError `UNAUTHENTICATED` when this browser was not asked for one, or longer than ten minutes ago
 */
export async function signInWithPasskey(
  tx: Transaction,
  { response, ...setting }: Setting & { readonly response: string },
): Promise<SignInOutcome> {
  const pending = await pendingOf(tx, setting);
  if (!pending || pending.session) throw new DomainError('UNAUTHENTICATED');
  const passkey = await provenPasskey(tx, pending, setting, response, pending.person?.id);
  if (!passkey) {
    pending.fail(tx.now);
    return new DomainError('SECOND_FACTOR_FAILED');
  }
  const person = await lockPerson(tx, passkey.person.id);
  return completeSignIn(tx, person, setting, 'PASSKEY');
}

/**
 * The passkey that an answer proves, counted as used; `null` when it proves none, or one of somebody else than `personId`. The attempt on
 * a known passkey is written to its owner's log.
 */
export async function provenPasskey(
  tx: Transaction,
  pending: PendingSignIn,
  setting: Setting,
  response: string,
  personId?: string,
): Promise<Passkey | null> {
  const challenge = pending.takeChallenge();
  const passkey = await tx.em.findOne(
    Passkey,
    { credentialId: credentialIdOf(response), ...(personId && { person: personId }) },
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE }, // passkeys are nobody's rows
  );
  const counter = passkey && challenge ? await provenCounter(setting, passkey, response, challenge) : null;
  if (!passkey) return null;
  if (counter === null) {
    recordSignIn(
      tx,
      await passkey.person.loadOrFail({ filters: SYSTEM_SCOPE }),
      'WRONG_SECOND_FACTOR',
      'PASSKEY',
      setting.browser,
    );
    await auditFailure(tx, passkey.person.id);
    return null;
  }
  passkey.counter = counter;
  passkey.lastUsedAt = tx.now;
  return passkey;
}
