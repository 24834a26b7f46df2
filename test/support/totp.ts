import { generateSync } from 'otplib';

/** The authenticator app of every person of the tests that has one. */
export const TOTP_SECRET = 'KUMAMOTOKUMAMOTOKUMAMOTOKUMAMOTO';

/** What the app shows at this time. */
export const totpCode = (secret: string, now: Date): string =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000) });

/** The codes that are accepted now, the earliest first. Each is good once: while a test's clock stands still, a person can sign in three times. */
export const totpCodes = (secret: string, now: Date): string[] =>
  [-30, 0, 30].map((seconds) => totpCode(secret, new Date(now.getTime() + seconds * 1000)));
