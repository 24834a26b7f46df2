import { ref } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { deviceOf } from './device.ts';
import { completeEnrolment, enrolmentOf } from './enrolment.ts';
import { Passkey } from './passkey.entity.ts';
import { registeredCredential, registrationCeremony } from './passkey.ts';
import type { Setting } from './setting.ts';
import type { Held } from './sign-in.door.ts';
import type { SignInOutcome } from './sign-in.progress.ts';

/**
 * Asks the browser for a new passkey; answers JSON of `PublicKeyCredentialCreationOptions` (Accounts: requirements' last line).
 * @throws DomainError `UNAUTHENTICATED`, `REAUTHENTICATION_REQUIRED`
 */
export async function beginPasskeyEnrolment(tx: Transaction, setting: Setting): Promise<Held<string>> {
  const { pending, person, pendingToken } = await enrolmentOf(tx, setting);
  const present = await tx.em.find(Passkey, { person: person.id }, { filters: SYSTEM_SCOPE });
  const { options, challenge } = await registrationCeremony(setting, person, present);
  pending.challenge = challenge;
  return { answer: options, pendingToken };
}

type PasskeyEnrolment = Setting & { readonly name: string; readonly response: string };

/**
 * Keeps the passkey that the browser made. Answers `SECOND_FACTOR_FAILED` instead of throwing: a challenge is good for one answer,
 * right or wrong.
 * @throws DomainError `UNAUTHENTICATED`, `REAUTHENTICATION_REQUIRED`, `CONFLICT` when somebody has this passkey already
 */
export async function confirmPasskeyEnrolment(
  tx: Transaction,
  { name, response, ...setting }: PasskeyEnrolment,
): Promise<SignInOutcome> {
  const enrolment = await enrolmentOf(tx, setting);
  const { pending, person } = enrolment;
  const challenge = pending.takeChallenge();
  const credential = challenge && (await registeredCredential(setting, response, challenge));
  if (!credential) {
    pending.fail(tx.now);
    return new DomainError('SECOND_FACTOR_FAILED');
  }
  const passkey = Object.assign(new Passkey(), credential, { person: ref(person), createdAt: tx.now });
  passkey.name = name.trim() || deviceOf(setting.browser.userAgent);
  tx.em.persist(passkey);
  await tx.em.flush();
  return completeEnrolment(tx, enrolment, setting, 'PASSKEY');
}
