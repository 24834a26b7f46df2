import { DomainError } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { noticeMail } from './account.mails.ts';
import { assertNotLocked, clearAttempts, failAttempt } from './attempts.ts';
import { organizationNames } from './membership.queries.ts';
import { Passkey } from './passkey.entity.ts';
import { assertGoodPassword, hashPassword, verifyPassword } from './password.ts';
import type { Person } from './person.entity.ts';
import { wrongPassword } from './reauthentication.commands.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { makeRecoveryCodes } from './recovery-codes.ts';
import { Session } from './session.entity.ts';
import { assertRecentlyAuthenticated, endSessions, ownSession } from './session.opening.ts';
import type { Setting } from './setting.ts';
import { auditFailure, lockPerson, secondFactorsOf } from './sign-in.progress.ts';
import { SecondFactorMethod } from './sign-in.types.ts';
import { Totp } from './totp.entity.ts';

/** One's own name and its reading (Accounts: requirements' last line). */
export async function saveProfile(tx: Transaction, { name, kana }: { name: string; kana: string }): Promise<void> {
  const person = (await ownSession(tx)).person.unwrap();
  Object.assign(person, { name: name.trim(), kana: kana.trim() });
}

type PasswordChange = Setting & { readonly currentPassword: string; readonly password: string };

/**
 * Another password; the present one proves the person. The other sessions end, and a mail tells of it (Accounts: requirements' last line). A
 * wrong present password is answered instead of thrown, so that it counts toward the lock-out.
 * @throws DomainError `BAD_USER_INPUT` at `password` when it is too short or easily guessed
 */
export async function changePassword(
  tx: Transaction,
  { currentPassword, password }: PasswordChange,
): Promise<DomainError | null> {
  const session = await ownSession(tx);
  const person = await lockPerson(tx, session.person.id);
  try {
    assertNotLocked(person, tx.now);
  } catch (refusal) {
    return refusal as DomainError;
  }
  if (!(await verifyPassword(person.passwordHash, currentPassword))) {
    failAttempt(person, tx.now);
    await auditFailure(tx, person.id);
    return wrongPassword('currentPassword');
  }
  await setPassword(tx, person, password);
  session.reauthenticatedAt = tx.now;
  await endSessions(tx, { person: person.id, id: { $ne: session.id } });
  return null;
}

/**
 * @throws DomainError `BAD_USER_INPUT` at `password` when it is too short or easily guessed
 */
export async function setPassword(tx: Transaction, person: Person, password: string): Promise<void> {
  const organizations = await organizationNames(tx, person.id);
  assertGoodPassword(password, [person.name, person.kana, person.email, ...organizations], 'password');
  person.passwordHash = await hashPassword(password);
  clearAttempts(person);
  await audit(tx, [{ subject_type: 'Password', subject_id: person.id, to_state: 'changed' }]);
  await queueMail(tx, noticeMail(person, 'password_changed'));
}

/** @throws DomainError `NOT_FOUND` */
const ownPasskey = async (tx: Transaction, person: Person, id: string): Promise<Passkey> =>
  tx.load(Passkey, { id, person: person.id } as never, { system: true }); // one's own

/** What a person calls a passkey. @throws DomainError `NOT_FOUND` when it is not theirs */
export async function renamePasskey(tx: Transaction, { id, name }: { id: string; name: string }): Promise<void> {
  const { person } = await ownSession(tx);
  (await ownPasskey(tx, person.unwrap(), id)).name = name.trim();
  await audit(tx, [{ subject_type: 'SecondFactor', subject_id: person.id, to_state: 'passkey renamed' }]);
}

/**
 * Sensitive; told of by mail (Accounts: requirements' last line).
 * @throws DomainError `REAUTHENTICATION_REQUIRED`; `NOT_FOUND`; `FORBIDDEN` when the person needs a second factor and has no other
 */
export async function removePasskey(tx: Transaction, { id }: { id: string }): Promise<void> {
  const person = (await assertRecentlyAuthenticated(tx)).person.unwrap();
  tx.em.remove(await ownPasskey(tx, person, id));
  await afterRemoval(tx, person, 'passkey_removed');
}

/**
 * The authenticator app is no second factor any more. Sensitive; told of by mail (Accounts: requirements' last line).
 * @throws DomainError `REAUTHENTICATION_REQUIRED`; `NOT_FOUND`; `FORBIDDEN` when the person needs a second factor and has no other
 */
export async function removeTotp(tx: Transaction): Promise<void> {
  const person = (await assertRecentlyAuthenticated(tx)).person.unwrap();
  tx.em.remove(await tx.load(Totp, { person: person.id } as never, { system: true })); // one's own
  await afterRemoval(tx, person, 'totp_removed');
}

async function afterRemoval(tx: Transaction, person: Person, notice: 'totp_removed' | 'passkey_removed') {
  // Two removals at once would each leave the other factor.
  await lockPerson(tx, person.id);
  await tx.em.flush();
  const left = await secondFactorsOf(tx, person);
  if (!left.length && person.needsSecondFactor) {
    throw new DomainError(
      'FORBIDDEN',
      {},
      '2段階認証が必要なため、最後の方法は外せません。先に別の方法を登録してください。',
    );
  }
  if (!left.length) {
    await tx.em.nativeDelete(RecoveryCode, { person: person.id }, { filters: SYSTEM_SCOPE });
    // What was shown is none any more: it opens no capacity that requires one.
    await endSessions(tx, { person: person.id, tokenName: { $ne: null } });
    await tx.em.nativeUpdate(Session, { person: person.id }, { secondFactor: false }, { filters: SYSTEM_SCOPE });
  }
  await audit(tx, [{ subject_type: 'SecondFactor', subject_id: person.id, to_state: notice }]);
  await queueMail(tx, noticeMail(person, notice));
}

/**
 * Ten new recovery codes, shown this once; the former ones are worth nothing any more. Sensitive; told of by mail.
 * @throws DomainError `REAUTHENTICATION_REQUIRED`; `FORBIDDEN` without a second factor to stand in for
 */
export async function renewRecoveryCodes(tx: Transaction, { secrets }: Setting): Promise<string[]> {
  const person = (await assertRecentlyAuthenticated(tx)).person.unwrap();
  const factors = await secondFactorsOf(tx, person);
  if (!factors.some((factor) => factor !== SecondFactorMethod.RECOVERY_CODE)) {
    throw new DomainError('FORBIDDEN', {}, '先に2段階認証を登録してください。');
  }
  await audit(tx, [{ subject_type: 'SecondFactor', subject_id: person.id, to_state: 'recovery codes renewed' }]);
  await queueMail(tx, noticeMail(person, 'recovery_codes_renewed'));
  return makeRecoveryCodes(tx, person, secrets);
}

/** Signs out one of one's own devices; its sockets close (Accounts: requirements' last line). @throws DomainError `NOT_FOUND` */
export async function endSession(tx: Transaction, { id }: { id: string }): Promise<void> {
  const { person } = await ownSession(tx);
  if (!(await endSessions(tx, { id, person: person.id }))) throw new DomainError('NOT_FOUND');
}

/** Signs out every other device of one's own. Programs go on: their tokens are ended one by one. */
export async function endOtherSessions(tx: Transaction): Promise<void> {
  const { id, person } = await ownSession(tx);
  await endSessions(tx, { person: person.id, id: { $ne: id }, tokenName: null });
}
