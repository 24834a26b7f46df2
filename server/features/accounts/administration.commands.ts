import { LockMode } from '@mikro-orm/core';
import { DomainError, forbidden } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { noticeMail } from './account.mails.ts';
import { StaffRole } from './administration.types.ts';
import { clearAttempts } from './attempts.ts';
import { permitAdministration } from './invitation.commands.ts';
import { Passkey } from './passkey.entity.ts';
import { PendingSignIn } from './pending-sign-in.entity.ts';
import { Person } from './person.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { endSessions } from './session.opening.ts';
import type { Setting } from './setting.ts';
import { Totp } from './totp.entity.ts';

/** The account that a lead administers. @throws DomainError `FORBIDDEN`; `NOT_FOUND` */
async function administered(tx: Transaction, id: string): Promise<Person> {
  if (!tx.ability.can('administer', 'Account')) throw forbidden();
  return tx.load(Person, id);
}

/**
 * The e-mail address of an account. That it was read is recorded (R5.6).
 * @throws DomainError `FORBIDDEN`; `NOT_FOUND`
 */
export async function revealAccount(tx: Transaction, { id }: { id: string }): Promise<string> {
  const { email } = await administered(tx, id);
  await audit(tx, [{ subject_type: 'Person', subject_id: id, fields: ['email'] }]);
  return email;
}

/**
 * Makes a person 支援員, 主任 or 県職員, or takes the role away: sessions that rested on it end by trigger. Sensitive; not one's own; one
 * lead stays at least (Accounts: requirements' last line).
 * @throws DomainError `FORBIDDEN`; `REAUTHENTICATION_REQUIRED`; `NOT_FOUND`
 */
export async function changeStaffRole(
  tx: Transaction,
  { id, role }: { id: string; role: StaffRole | null },
): Promise<void> {
  await permitAdministration(tx);
  if (id === personOf(tx.actor)) throw new DomainError('FORBIDDEN', {}, 'ご自身の役割は変えられません。');
  const person = await administered(tx, id);
  if (person.isLead && role !== StaffRole.LEAD) await assertAnotherLead(tx, person);
  const from = roleOf(person);
  person.isSupport = role === StaffRole.SUPPORT || role === StaffRole.LEAD;
  person.isLead = role === StaffRole.LEAD;
  person.isOfficial = role === StaffRole.OFFICIAL;
  await audit(tx, [{ subject_type: 'Person', subject_id: id, from_state: from, to_state: role }]);
}

const roleOf = ({ isLead, isSupport, isOfficial }: Person): StaffRole | null => {
  if (isLead) return StaffRole.LEAD;
  if (isSupport) return StaffRole.SUPPORT;
  return isOfficial ? StaffRole.OFFICIAL : null;
};

async function assertAnotherLead(tx: Transaction, leaving: Person): Promise<void> {
  // Locked: two leads who demote each other at once would leave none.
  const leads = await tx.em.find(
    Person,
    { isLead: true },
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  if (!leads.some(({ id, isLead }) => isLead && id !== leaving.id)) {
    throw new DomainError('FORBIDDEN', {}, '主任が1人もいなくなるため、できません。');
  }
}

/**
 * Ends all sessions of a person, and their sockets within a second (Accounts: requirements' last line).
 * @throws DomainError `FORBIDDEN`; `NOT_FOUND`
 */
export async function endPersonSessions(tx: Transaction, { id }: { id: string }): Promise<void> {
  await administered(tx, id);
  await endSessions(tx, { person: id });
}

/** Ends a lock-out before its time. @throws DomainError `FORBIDDEN`; `NOT_FOUND` */
export async function unlockAccount(tx: Transaction, { id }: { id: string }): Promise<void> {
  clearAttempts(await administered(tx, id));
  await audit(tx, [{ subject_type: 'Person', subject_id: id, to_state: 'unlocked' }]);
}

/**
 * For who has lost every second factor: all are removed, the sessions end, a mail tells of it, and the next sign-in enrols anew. Sensitive;
 * not one's own (Accounts: requirements' last line).
 * @throws DomainError `FORBIDDEN`; `REAUTHENTICATION_REQUIRED`; `NOT_FOUND`
 */
export async function resetSecondFactor(tx: Transaction, { id }: Setting & { readonly id: string }): Promise<void> {
  await permitAdministration(tx);
  if (id === personOf(tx.actor)) {
    throw new DomainError('FORBIDDEN', {}, 'ご自身の2段階認証は、アカウントの画面から変えてください。');
  }
  const person = await administered(tx, id);
  for (const type of [Totp, Passkey, RecoveryCode, PendingSignIn]) {
    await tx.em.nativeDelete(type as typeof Totp, { person: id }, { filters: SYSTEM_SCOPE });
  }
  await endSessions(tx, { person: id });
  await audit(tx, [{ subject_type: 'SecondFactor', subject_id: id, to_state: 'reset' }]);
  await queueMail(tx, noticeMail(person, 'second_factor_reset'));
}
