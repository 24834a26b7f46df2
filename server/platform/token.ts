// Opaque tokens: only their owner knows one, the database holds its digest.
import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, to be put into a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** The same for programs: recognisable, so that scanners find it where it does not belong. */
export const newApiToken = (): string => `kdx_${newToken()}`;

export const tokenDigest = (token: string): string => createHash('sha256').update(token).digest('hex');
