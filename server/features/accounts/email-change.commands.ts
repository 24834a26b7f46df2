import { ref } from '@mikro-orm/core';
import { emailKey } from '../../kernel/email-address.ts';
import { badInput, DomainError } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { addressTakenMail, emailChangeMail, noticeMail } from './account.mails.ts';
import { EmailToken } from './email-token.entity.ts';
import { dropTokens, takeToken } from './email-token.ts';
import { assertRecentlyAuthenticated } from './session.opening.ts';
import type { Setting } from './setting.ts';
import { lockPerson, personByEmail } from './sign-in.progress.ts';

/**
 * Sends a link to the new address, good for a day, once; and a notice to the present one. Sensitive. An address that has an account gets a
 * mail that says so: the answer and the work are the same (Accounts: requirements' last line).
 * @throws DomainError `REAUTHENTICATION_REQUIRED`; `BAD_USER_INPUT` when it is the present address
 */
export async function requestEmailChange(
  tx: Transaction,
  { email, publicUrl }: Setting & { readonly email: string },
): Promise<void> {
  const person = (await assertRecentlyAuthenticated(tx)).person.unwrap();
  const newEmail = emailKey(email);
  if (newEmail === person.email) {
    throw badInput({ path: 'email', code: 'unchanged', message: '今のメールアドレスと同じです。' });
  }
  const isTaken = (await personByEmail(tx, newEmail)) !== null;
  await dropTokens(tx, person.id, 'CHANGE');
  const { emailToken, token } = EmailToken.issue('CHANGE', tx.now);
  Object.assign(emailToken, { person: ref(person), newEmail });
  tx.em.persist(emailToken);
  const link = `${publicUrl}/email-change/${token}`;
  await queueMail(tx, isTaken ? addressTakenMail(person, newEmail) : emailChangeMail(person, newEmail, link));
  await queueMail(tx, noticeMail(person, 'email_change_requested'));
  await audit(tx, [{ subject_type: 'Person', subject_id: person.id, to_state: 'e-mail change requested' }]);
}

/**
 * The new address is the person's: it is what they sign in with from now on. The former one is told.
 * @throws DomainError `LINK_INVALID`, also when somebody else has the address by now
 */
export async function confirmEmailChange(
  tx: Transaction,
  { token }: Setting & { readonly token: string },
): Promise<void> {
  const { person: owner, newEmail } = await takeToken(tx, 'CHANGE', token);
  if (await personByEmail(tx, newEmail!)) throw new DomainError('LINK_INVALID');
  const person = await lockPerson(tx, owner.id);
  const former = person.email;
  person.email = newEmail!;
  // A link to set a password that lies in the former mailbox ends with it.
  await dropTokens(tx, person.id, 'RESET');
  await queueMail(tx, noticeMail(person, 'email_changed', former));
}
