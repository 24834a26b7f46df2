import { LockMode } from '@mikro-orm/core';
import { emailKey } from '../../kernel/email-address.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { assertNotLocked, failAttempt } from './attempts.ts';
import { verifyPassword } from './password.ts';
import { capacitiesIn } from './session.opening.ts';
import type { Setting } from './setting.ts';
import {
  auditFailure,
  lockPerson,
  passFirstFactor,
  personByEmail,
  recordSignIn,
  type SignInOutcome,
} from './sign-in.progress.ts';
import { UnknownAddress } from './unknown-address.entity.ts';

export type SignIn = Setting & { readonly email: string; readonly password: string };

/**
 * The password: opens a session in the person's first capacity, or leads to the second factor. Wrong ones count toward a
 * lock-out; addresses without an account get the same answers in the same time, the lock-out included (Accounts:
 * requirements' last line). Answers `SIGN_IN_FAILED` or `LOCKED_OUT` instead of throwing, so that the attempt is kept.
 */
export async function signIn(tx: Transaction, { email, password, ...setting }: SignIn): Promise<SignInOutcome> {
  const key = emailKey(email);
  const known = await personByEmail(tx, key);
  const matches = await verifyPassword(known?.passwordHash, password);
  const person = known && (await lockPerson(tx, known.id));
  const attempts = person ?? (await unknownAddress(tx, setting, key));
  try {
    assertNotLocked(attempts, tx.now);
  } catch (refusal) {
    if (person) recordSignIn(tx, person, 'LOCKED_OUT', 'PASSWORD', setting.browser);
    return refusal as DomainError;
  }
  const mayAct = person && matches && (await capacitiesIn(tx, person)).size > 0;
  if (mayAct) return passFirstFactor(tx, person, setting, 'PASSWORD');
  if (!matches) failAttempt(attempts, tx.now);
  if (attempts instanceof UnknownAddress) attempts.lastFailedAt = tx.now;
  if (person) {
    recordSignIn(tx, person, 'WRONG_PASSWORD', 'PASSWORD', setting.browser);
    await auditFailure(tx, person.id);
  }
  return new DomainError('SIGN_IN_FAILED');
}

/** Counts an address without an account as if it had one. */
async function unknownAddress(tx: Transaction, { secrets }: Setting, email: string): Promise<UnknownAddress> {
  const digest = secrets.digest('unknown address', email);
  await tx.em.execute(
    'insert into unknown_address (digest, failed_attempts, last_failed_at) values (?, 0, ?) on conflict do nothing',
    [digest, tx.now],
    'run',
  );
  return (await tx.em.findOne(
    UnknownAddress,
    { digest },
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE },
  ))!;
}
