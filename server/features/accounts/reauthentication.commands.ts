import { badInput, DomainError } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { assertNotLocked, failAttempt } from './attempts.ts';
import { ReauthenticationMethod } from './own-account.types.ts';
import { provenPasskey } from './passkey-sign-in.commands.ts';
import { verifyPassword } from './password.ts';
import type { Person } from './person.entity.ts';
import { useTotp } from './second-factor.commands.ts';
import type { Session } from './session.entity.ts';
import { ownSession } from './session.opening.ts';
import type { Setting } from './setting.ts';
import { auditFailure, lockPerson, pendingOf } from './sign-in.progress.ts';

type Reauthentication = Setting & { readonly method: ReauthenticationMethod; readonly value: string };

/**
 * Proves again who sits at the screen: sensitive acts are possible for ten minutes (Accounts: requirements' last line). Answers when that
 * ends. Answers a refusal instead of throwing, so that it counts toward the lock-out.
 * @throws DomainError `NOT_FOUND` without a session
 */
export async function reauthenticate(
  tx: Transaction,
  { method, value, ...setting }: Reauthentication,
): Promise<Date | DomainError> {
  const session = await ownSession(tx);
  const person = await lockPerson(tx, session.person.id);
  const refusal = await refusalOf(tx, session, person, method, value, setting);
  if (refusal) return refusal;
  session.reauthenticatedAt = tx.now;
  // A second factor that was shown opens the capacities that require one.
  if (method !== ReauthenticationMethod.PASSWORD) session.secondFactor = true;
  await audit(tx, [{ subject_type: 'Session', subject_id: session.id, to_state: 'reauthenticated' }]);
  return session.reauthenticatedUntil;
}

async function refusalOf(
  tx: Transaction,
  session: Session,
  person: Person,
  method: ReauthenticationMethod,
  value: string,
  setting: Setting,
): Promise<DomainError | null> {
  try {
    assertNotLocked(person, tx.now);
  } catch (refusal) {
    return refusal as DomainError;
  }
  const isRight = await isProof(tx, session, person, method, value, setting);
  if (isRight) return null;
  failAttempt(person, tx.now);
  await auditFailure(tx, person.id);
  return method === ReauthenticationMethod.PASSWORD ? wrongPassword('value') : new DomainError('SECOND_FACTOR_FAILED');
}

async function isProof(
  tx: Transaction,
  session: Session,
  person: Person,
  method: ReauthenticationMethod,
  value: string,
  setting: Setting,
): Promise<boolean> {
  switch (method) {
    case ReauthenticationMethod.PASSWORD:
      return verifyPassword(person.passwordHash, value);
    case ReauthenticationMethod.TOTP:
      return useTotp(tx, person, setting.secrets, value);
    case ReauthenticationMethod.PASSKEY: {
      const pending = await pendingOf(tx, setting);
      if (pending?.session?.id !== session.id) return false;
      return (await provenPasskey(tx, pending, setting, value, person.id)) !== null;
    }
  }
}

export const wrongPassword = (path: string): DomainError =>
  badInput({ path, code: 'password_wrong', message: 'パスワードが違います。' });
