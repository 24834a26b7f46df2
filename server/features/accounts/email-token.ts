import { LockMode } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { tokenDigest } from '../../platform/token.ts';
import { EmailToken, type EmailTokenKind } from './email-token.entity.ts';

/** Uses a link up. @throws DomainError `LINK_INVALID` when it is unknown, used or too old */
export async function takeToken(tx: Transaction, kind: EmailTokenKind, token: string): Promise<EmailToken> {
  const found = await tx.em.findOne(
    EmailToken,
    { digest: tokenDigest(token), kind, usedAt: null, expiresAt: { $gt: tx.now } },
    { filters: SYSTEM_SCOPE, lockMode: LockMode.PESSIMISTIC_WRITE }, // whoever holds the link may use it
  );
  if (!found) throw new DomainError('LINK_INVALID');
  found.usedAt = tx.now;
  return found;
}

/** A new link ends the former ones of its kind. */
export async function dropTokens(tx: Transaction, personId: string, kind: EmailTokenKind): Promise<void> {
  await tx.em.nativeDelete(EmailToken, { person: personId, kind, usedAt: null }, { filters: SYSTEM_SCOPE });
}
