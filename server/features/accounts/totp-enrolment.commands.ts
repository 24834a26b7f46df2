import { ref } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { completeEnrolment, enrolmentOf } from './enrolment.ts';
import type { Setting } from './setting.ts';
import type { Held } from './sign-in.door.ts';
import type { SignInOutcome } from './sign-in.progress.ts';
import type { TotpEnrolment } from './sign-in.types.ts';
import { Totp } from './totp.entity.ts';
import { acceptedStep, newTotpSecret, openTotp, sealTotp, totpUri } from './totp.ts';

/**
 * A new secret for an authenticator app, shown this once. It counts when a code of it was confirmed (Accounts: requirements'
 * last line).
 * @throws DomainError `UNAUTHENTICATED`, `REAUTHENTICATION_REQUIRED`
 */
export async function beginTotpEnrolment(tx: Transaction, setting: Setting): Promise<Held<TotpEnrolment>> {
  const { pending, person, pendingToken } = await enrolmentOf(tx, setting);
  const secret = newTotpSecret();
  pending.sealedTotp = sealTotp(setting.secrets, secret);
  return { answer: { secret, ...totpUri(secret, person.email) }, pendingToken };
}

/**
 * The app shows the right code: from now on it is the person's second factor, in the place of a former app. Answers
 * `SECOND_FACTOR_FAILED` instead of throwing; the fifth wrong code ends the enrolment.
 * @throws DomainError `UNAUTHENTICATED`, `REAUTHENTICATION_REQUIRED`
 */
export async function confirmTotpEnrolment(
  tx: Transaction,
  { code, ...setting }: Setting & { readonly code: string },
): Promise<SignInOutcome> {
  const enrolment = await enrolmentOf(tx, setting);
  const { pending, person } = enrolment;
  if (!pending.sealedTotp) throw new DomainError('UNAUTHENTICATED');
  const step = acceptedStep(openTotp(setting.secrets, pending.sealedTotp), code, tx.now, 0);
  if (step === null) {
    pending.fail(tx.now);
    return new DomainError('SECOND_FACTOR_FAILED');
  }
  const totp = (await tx.em.findOne(Totp, { person: person.id }, { filters: SYSTEM_SCOPE })) ?? new Totp();
  Object.assign(totp, { person: ref(person), sealedSecret: pending.sealedTotp, lastUsedStep: step, createdAt: tx.now });
  tx.em.persist(totp);
  return completeEnrolment(tx, enrolment, setting, 'TOTP');
}
