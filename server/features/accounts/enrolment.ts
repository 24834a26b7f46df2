// Setting up a second factor: as the last step of a sign-in that requires one, or within a session whose person has just proved
// who they are.
import { ref } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { noticeMail } from './account.mails.ts';
import { PendingSignIn } from './pending-sign-in.entity.ts';
import type { Person } from './person.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import type { Session } from './session.entity.ts';
import { assertRecentlyAuthenticated } from './session.opening.ts';
import type { Setting } from './setting.ts';
import { completeSignIn, forgetPending, pendingOf, type SignInOutcome, secondFactorsOf } from './sign-in.progress.ts';

export interface Enrolment {
  readonly pending: PendingSignIn;
  readonly person: Person;
  /** `null` while signing in. */
  readonly session: Session | null;
  /** The name of what is under way, when it is new. */
  readonly pendingToken?: string;
}

/**
 * The enrolment that this browser has under way, or a new one within the session.
 * @throws DomainError `UNAUTHENTICATED` when nobody is signed in and no sign-in waits for an enrolment;
 * `REAUTHENTICATION_REQUIRED` within a session whose last proof is older than ten minutes
 */
export async function enrolmentOf(tx: Transaction, setting: Setting): Promise<Enrolment> {
  const pending = await pendingOf(tx, setting);
  // Whoever has a second factor has to show it: the password alone adds none.
  const waiting =
    pending?.person && !pending.session ? await pending.person.loadOrFail({ filters: SYSTEM_SCOPE }) : null;
  if (pending && waiting && !(await secondFactorsOf(tx, waiting)).length) {
    return { pending, person: waiting, session: null };
  }
  if (!('sessionId' in tx.actor)) throw new DomainError('UNAUTHENTICATED');
  const session = await assertRecentlyAuthenticated(tx);
  const person = session.person.unwrap();
  if (pending?.session?.id === session.id) return { pending, person, session };
  const opened = withinSession(tx, session);
  return { ...opened, person, session };
}

/** Something under way that is good within this session only. */
export function withinSession(tx: Transaction, session: Session): { pending: PendingSignIn; pendingToken: string } {
  const { pending, token } = PendingSignIn.open(tx.now);
  pending.session = ref(session);
  tx.em.persist(pending);
  return { pending, pendingToken: token };
}

/**
 * A second factor was set up: recovery codes are made when there are none, the person is told by mail, and the sign-in that waited
 * for it is complete.
 */
export async function completeEnrolment(
  tx: Transaction,
  { person, session }: Enrolment,
  setting: Setting,
  method: 'TOTP' | 'PASSKEY',
): Promise<SignInOutcome> {
  const added = method === 'TOTP' ? 'totp_added' : 'passkey_added';
  await queueMail(tx, noticeMail(person, added));
  await audit(tx, [{ subject_type: 'SecondFactor', subject_id: person.id, to_state: added }]);
  const codes = await tx.em.count(RecoveryCode, { person: person.id, usedAt: null }, { filters: SYSTEM_SCOPE });
  const recoveryCodes = codes ? undefined : await makeRecoveryCodes(tx, person, setting.secrets);
  if (!session) {
    const outcome = await completeSignIn(tx, person, setting, method);
    return outcome instanceof DomainError || 'needs' in outcome ? outcome : { ...outcome, recoveryCodes };
  }
  session.secondFactor = true;
  await forgetPending(tx, setting);
  return { opened: null, recoveryCodes };
}
