import { DEMO_TOTP_SECRET } from '../../seeds/accounts.ts';
import { totpCode } from '../../server/features/accounts/totp.ts';

/** The authenticator app of every person of the tests that has one: the demo's. */
export const TOTP_SECRET = DEMO_TOTP_SECRET;

/** The codes that are accepted now, the earliest first. Each is good once: while a test's clock stands still, a person can sign in three times. */
export const totpCodes = (secret: string, now: Date): string[] =>
  [-30, 0, 30].map((seconds) => totpCode(secret, new Date(now.getTime() + seconds * 1000)));
