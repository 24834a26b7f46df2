import { ref } from '@mikro-orm/core';
import { emailKey } from '../../kernel/email-address.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { passwordResetMail } from './account.mails.ts';
import { EmailToken } from './email-token.entity.ts';
import { dropTokens, takeToken } from './email-token.ts';
import { setPassword } from './own-account.commands.ts';
import { endSessions } from './session.opening.ts';
import type { Setting } from './setting.ts';
import { lockPerson, personByEmail } from './sign-in.progress.ts';

/**
 * Sends a link to set a new password, when the address has an account; it is good for an hour, once, and a former one ends (Accounts:
 * requirements' last line).
 */
export async function requestPasswordReset(
  tx: Transaction,
  { email, publicUrl }: Setting & { readonly email: string },
): Promise<void> {
  const person = await personByEmail(tx, emailKey(email));
  if (!person) return;
  await dropTokens(tx, person.id, 'RESET');
  const { emailToken, token } = EmailToken.issue('RESET', tx.now);
  emailToken.person = ref(person);
  tx.em.persist(emailToken);
  await audit(tx, [{ subject_type: 'Password', subject_id: person.id, to_state: 'reset requested' }]);
  await queueMail(tx, passwordResetMail(person, `${publicUrl}/reset-password?token=${token}`));
}

/**
 * A new password by a link from a mail. Every session ends; a second factor is asked for as before (Accounts: requirements' last line).
 * @throws DomainError `LINK_INVALID`; `BAD_USER_INPUT` at `password`, and the link stays good
 */
export async function resetPassword(
  tx: Transaction,
  { token, password }: Setting & { readonly token: string; readonly password: string },
): Promise<void> {
  const { person: owner } = await takeToken(tx, 'RESET', token);
  const person = await lockPerson(tx, owner.id);
  await setPassword(tx, person, password);
  await endSessions(tx, { person: person.id });
}
