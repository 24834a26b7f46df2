import { LockMode } from '@mikro-orm/core';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import type { Secrets } from '../../platform/secrets.ts';
import { noticeMail } from './account.mails.ts';
import { assertNotLocked, failAttempt } from './attempts.ts';
import type { Person } from './person.entity.ts';
import { useRecoveryCode } from './recovery-codes.ts';
import type { Setting } from './setting.ts';
import {
  auditFailure,
  completeSignIn,
  forgetPending,
  lockPerson,
  pendingOf,
  recordSignIn,
  type SignInOutcome,
} from './sign-in.progress.ts';
import { SecondFactorMethod } from './sign-in.types.ts';
import { Totp } from './totp.entity.ts';
import { acceptedStep, openTotp } from './totp.ts';

type Verification = Setting & { readonly method: SecondFactorMethod; readonly code: string };

/**
 * The second step of a sign-in: a code of the authenticator app, or a recovery code, which is used up and told of by mail
 * (Accounts: requirements' last line). Answers `SECOND_FACTOR_FAILED` or `LOCKED_OUT` instead of throwing: the fifth wrong code ends this
 * sign-in, and all of them count toward the lock-out.
 * @throws DomainError `UNAUTHENTICATED` when no sign-in is under way in this browser, or it took longer than ten minutes
 */
export async function verifySecondFactor(
  tx: Transaction,
  { method, code, ...setting }: Verification,
): Promise<SignInOutcome> {
  if (method === SecondFactorMethod.PASSKEY) {
    throw badInput({ path: 'method', code: 'passkey', message: 'パスキーは、ブラウザーの画面で確認してください。' });
  }
  const pending = await pendingOf(tx, setting);
  if (!pending?.person || pending.session) throw new DomainError('UNAUTHENTICATED');
  const person = await lockPerson(tx, pending.person.id);
  try {
    assertNotLocked(person, tx.now);
  } catch (refusal) {
    recordSignIn(tx, person, 'LOCKED_OUT', method, setting.browser);
    return refusal as DomainError;
  }
  const isRight =
    method === SecondFactorMethod.TOTP
      ? await useTotp(tx, person, setting.secrets, code)
      : await useRecoveryCode(tx, person, setting.secrets, code);
  if (!isRight) {
    pending.fail(tx.now);
    failAttempt(person, tx.now);
    recordSignIn(tx, person, 'WRONG_SECOND_FACTOR', method, setting.browser);
    await auditFailure(tx, person.id);
    return new DomainError('SECOND_FACTOR_FAILED');
  }
  if (method === SecondFactorMethod.RECOVERY_CODE) {
    await audit(tx, [{ subject_type: 'SecondFactor', subject_id: person.id, to_state: 'recovery code used' }]);
    await queueMail(tx, noticeMail(person, 'recovery_code_used'));
  }
  return completeSignIn(tx, person, setting, method);
}

/** Whether the code is right now. It is not accepted a second time. */
export async function useTotp(tx: Transaction, person: Person, secrets: Secrets, code: string): Promise<boolean> {
  const totp = await tx.em.findOne(
    Totp,
    { person: person.id },
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE }, // secrets are nobody's rows
  );
  const step = totp && acceptedStep(openTotp(secrets, totp.sealedSecret), code, tx.now, totp.lastUsedStep);
  if (!totp || step === null) return false;
  totp.lastUsedStep = step;
  return true;
}

/** Forgets the sign-in that is under way in this browser. */
export const cancelSignIn = (tx: Transaction, setting: Setting): Promise<void> => forgetPending(tx, setting);
