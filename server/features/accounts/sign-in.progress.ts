// Where a sign-in goes from step to step. Refused attempts are answered, not thrown: the transaction that counts them is kept.
import { LockMode, ref } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { tokenDigest } from '../../platform/token.ts';
import type { Capacity } from './account.queries.ts';
import { clearAttempts } from './attempts.ts';
import { Passkey } from './passkey.entity.ts';
import { PendingSignIn } from './pending-sign-in.entity.ts';
import { Person } from './person.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { capacitiesIn, type OpenedSession, openSession } from './session.opening.ts';
import type { Browser, Setting } from './setting.ts';
import { SecondFactorMethod, SignInNeed } from './sign-in.types.ts';
import { type SignInMethod, type SignInOutcomeKind, SignInRecord } from './sign-in-record.entity.ts';
import { Totp } from './totp.entity.ts';

/** A step of a sign-in that went well: open (or already open, when a second factor was added within a session), or waiting. */
export type SignInProgress =
  | { readonly opened: OpenedSession | null; readonly recoveryCodes?: readonly string[] }
  | { readonly needs: SignInNeed; readonly methods: readonly SecondFactorMethod[]; readonly pendingToken: string };

export type SignInOutcome = SignInProgress | DomainError;

/** The account of an address. Nobody is signed in yet, so nobody's rows include it. */
export const personByEmail = (tx: Transaction, email: string): Promise<Person | null> =>
  tx.em.findOne(Person, { email }, { filters: SYSTEM_SCOPE });

/** The person's row, as it is now and until the end of the transaction: attempts on several nodes count one after the other. */
export const lockPerson = async (tx: Transaction, id: string): Promise<Person> => {
  const person = await tx.load(Person, id, { system: true }); // nobody is signed in yet
  return (await tx.em.refresh(person, { lockMode: LockMode.PESSIMISTIC_WRITE, filters: SYSTEM_SCOPE })) ?? person;
};

/** The ways to a second factor that a person has. Recovery codes stand in for another; alone they are none. */
export async function secondFactorsOf(tx: Transaction, person: Person): Promise<SecondFactorMethod[]> {
  const count = (type: typeof Totp | typeof Passkey | typeof RecoveryCode, where: object) =>
    tx.em.count(type as typeof Totp, { person: person.id, ...where }, { filters: SYSTEM_SCOPE });
  const totp = await count(Totp, {});
  const passkeys = await count(Passkey, {});
  if (!totp && !passkeys) return [];
  const codes = await count(RecoveryCode, { usedAt: null });
  return [
    ...(totp ? [SecondFactorMethod.TOTP] : []),
    ...(passkeys ? [SecondFactorMethod.PASSKEY] : []),
    ...(codes ? [SecondFactorMethod.RECOVERY_CODE] : []),
  ];
}

/** A line of the sign-in log. */
export function recordSignIn(
  tx: Transaction,
  person: Person,
  outcome: SignInOutcomeKind,
  method: SignInMethod,
  { userAgent, address }: Browser,
): void {
  const record = new SignInRecord();
  Object.assign(record, { person: ref(person), at: tx.now, outcome, method, userAgent, address });
  tx.em.persist(record);
}

/** The first factor was right: opens the session, or waits for the second one, or for its enrolment. */
export async function passFirstFactor(
  tx: Transaction,
  person: Person,
  setting: Setting,
  method: SignInMethod,
): Promise<SignInOutcome> {
  const methods = await secondFactorsOf(tx, person);
  if (!methods.length && !person.needsSecondFactor) return completeSignIn(tx, person, setting, method);
  await forgetPending(tx, setting);
  const { pending, token } = PendingSignIn.open(tx.now);
  pending.person = ref(person);
  tx.em.persist(pending);
  return {
    needs: methods.length ? SignInNeed.SECOND_FACTOR : SignInNeed.ENROLMENT,
    ...{ methods, pendingToken: token },
  };
}

/** Everything that is needed was shown: opens a session in the person's first capacity. */
export async function completeSignIn(
  tx: Transaction,
  person: Person,
  setting: Setting,
  method: SignInMethod,
): Promise<SignInOutcome> {
  const [capacity] = (await capacitiesIn(tx, person)).values();
  if (!capacity) return new DomainError('SIGN_IN_FAILED');
  clearAttempts(person);
  recordSignIn(tx, person, 'SUCCEEDED', method, setting.browser);
  await forgetPending(tx, setting);
  const secondFactor = method !== 'PASSWORD' && method !== 'INVITATION';
  return { opened: await openSession(tx, { person, capacity, secondFactor, browser: setting.browser }) };
}

/** Goes on in another capacity of the same person: the proofs that the former session had are kept. */
export async function changeCapacity(
  tx: Transaction,
  former: { readonly person: Person; readonly secondFactor: boolean; readonly reauthenticatedAt: Date },
  capacity: Capacity,
  browser: Browser,
): Promise<OpenedSession> {
  const isStaff = capacity.audience === 'support' || capacity.audience === 'official';
  if (isStaff && !former.secondFactor) throw new DomainError('REAUTHENTICATION_REQUIRED', { secondFactor: true });
  return openSession(tx, { ...former, capacity, browser });
}

/** What this browser has under way, locked; `null` when there is nothing or it is over. */
export const pendingOf = async (tx: Transaction, { browser }: Setting): Promise<PendingSignIn | null> =>
  browser.pendingToken
    ? tx.em.findOne(
        PendingSignIn,
        { tokenDigest: tokenDigest(browser.pendingToken), expiresAt: { $gt: tx.now } },
        { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE }, // it is named by a secret of the browser
      )
    : null;

export async function forgetPending(tx: Transaction, { browser }: Setting): Promise<void> {
  if (!browser.pendingToken) return;
  await tx.em.nativeDelete(
    PendingSignIn,
    { tokenDigest: tokenDigest(browser.pendingToken) },
    { filters: SYSTEM_SCOPE },
  );
}

/** A failed attempt in the audit log. */
export const auditFailure = (tx: Transaction, personId: string): Promise<void> =>
  audit(tx, [{ subject_type: 'SignInFailure', subject_id: personId }]);
