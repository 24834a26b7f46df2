// How often one address may ask. A whole office may share it; every inquiry sends a mail to an address that somebody typed.
import { emailKey } from '../../kernel/email-address.ts';
import { DomainError } from '../../kernel/errors.ts';
import type { Context } from '../../platform/graphql/context.ts';
import type { Limit } from '../../platform/rate-limits.ts';

const BY_ADDRESS: Limit = { name: 'inquiry address', points: 20, seconds: 3600 };
const BY_EMAIL: Limit = { name: 'inquiry email', points: 5, seconds: 3600 };

/** @throws DomainError `RATE_LIMITED` with `retryAfter` in seconds; `BAD_REQUEST` on a socket, which has no address to count */
export async function countInquiry(
  { http, services }: Pick<Context, 'http' | 'services'>,
  email: string,
): Promise<void> {
  if (!http) throw new DomainError('BAD_REQUEST');
  await services.limits.count(BY_ADDRESS, http.ip);
  await services.limits.count(BY_EMAIL, emailKey(email));
}
