// How often one address or account may try. A whole office may share an address.
import { emailKey } from '../../kernel/email-address.ts';
import { DomainError } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Context } from '../../platform/graphql/context.ts';
import type { Limit } from '../../platform/rate-limits.ts';

const SIGN_IN_BY_ADDRESS: Limit = { name: 'sign-in address', points: 60, seconds: 60 };
const SIGN_IN_BY_ACCOUNT: Limit = { name: 'sign-in account', points: 20, seconds: 300 };
const CODE_BY_ADDRESS: Limit = { name: 'code address', points: 120, seconds: 60 };
const LINK_BY_ADDRESS: Limit = { name: 'link address', points: 60, seconds: 60 };
const MAIL_BY_ADDRESS: Limit = { name: 'mail address', points: 20, seconds: 3600 };
const MAIL_BY_ACCOUNT: Limit = { name: 'mail account', points: 3, seconds: 3600 };
const INVITATIONS: Limit = { name: 'invitation person', points: 50, seconds: 3600 };

type Asked = Pick<Context, 'services' | 'http' | 'viewer'>;

/** @throws DomainError `BAD_REQUEST` on a socket, which has no address to count and takes no cookie */
async function countByAddress({ http, services }: Asked, limit: Limit): Promise<void> {
  if (!http) throw new DomainError('BAD_REQUEST');
  await services.limits.count(limit, http.ip);
}

/** @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds */
export async function countSignIn(asked: Asked, email: string): Promise<void> {
  await countByAddress(asked, SIGN_IN_BY_ADDRESS);
  await asked.services.limits.count(SIGN_IN_BY_ACCOUNT, emailKey(email));
}

/** A code or an answer of a passkey. @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds */
export const countCode = (asked: Asked): Promise<void> => countByAddress(asked, CODE_BY_ADDRESS);

/**
 * The use of a link from a mail. Pages that are rendered here ask without a browser: nobody's attempts.
 * @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds
 */
export async function countLink(asked: Asked): Promise<void> {
  if (asked.http) await countByAddress(asked, LINK_BY_ADDRESS);
}

/** A mail to an address that somebody typed. @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds */
export async function countMail(asked: Asked, email: string): Promise<void> {
  await countByAddress(asked, MAIL_BY_ADDRESS);
  await asked.services.limits.count(MAIL_BY_ACCOUNT, emailKey(email));
}

/** @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds */
export const countInvitation = (asked: Asked): Promise<void> =>
  asked.services.limits.count(INVITATIONS, personOf(asked.viewer) ?? '');
