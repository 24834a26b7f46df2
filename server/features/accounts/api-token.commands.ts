import { badInput, DomainError } from '../../kernel/errors.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Session, type TokenWish } from './session.entity.ts';
import { assertRecentlyAuthenticated } from './session.opening.ts';
import { lockPerson, secondFactorsOf } from './sign-in.progress.ts';
import { SecondFactorMethod } from './sign-in.types.ts';

const MOST = 10;
const LONGEST_DAYS = 365;

/**
 * An API token (APIトークン) for the capacity that the person acts in now; answers it this once. It ends with that
 * capacity, as any session. Sensitive.
 * @throws DomainError `REAUTHENTICATION_REQUIRED`; `TOKEN_NOT_ALLOWED` for tokens; `FORBIDDEN` without a second factor, or with
 * ten tokens; `BAD_USER_INPUT` at `days`
 */
export async function createApiToken(tx: Transaction, wish: TokenWish): Promise<string> {
  const own = await assertRecentlyAuthenticated(tx);
  const person = await lockPerson(tx, own.person.id);
  const factors = await secondFactorsOf(tx, person);
  if (!factors.some((factor) => factor !== SecondFactorMethod.RECOVERY_CODE)) {
    throw new DomainError('FORBIDDEN', {}, '先に2段階認証を登録してください。');
  }
  if (wish.days < 1 || wish.days > LONGEST_DAYS) {
    throw badInput({ path: 'days', code: 'out_of_range', message: '期限は1日から365日までです。' });
  }
  const living = { person: person.id, tokenName: { $ne: null }, endedAt: null, expiresAt: { $gt: tx.now } };
  if ((await tx.em.count(Session, living, { filters: SYSTEM_SCOPE })) >= MOST) {
    throw new DomainError('FORBIDDEN', {}, `APIトークンは${MOST}個までです。使わないものを終わらせてください。`);
  }
  const { session, token } = Session.openToken(own, { ...wish, name: wish.name.trim() }, tx.now);
  tx.em.persist(session);
  await tx.em.flush();
  await audit(tx, [{ subject_type: 'Session', subject_id: session.id, to_state: 'token' }]);
  return token;
}
