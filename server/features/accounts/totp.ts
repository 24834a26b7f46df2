// Time-based one-time passwords (RFC 6238) for authenticator apps: six digits, 30 seconds.
import { generateSecret, generateSync, generateURI, verifySync } from 'otplib';
import { encode } from 'uqr';
import type { Secrets } from '../../platform/secrets.ts';

const PURPOSE = 'totp';
const PERIOD = 30;
const ISSUER = 'くまもとDXマッチング';

export const newTotpSecret = (): string => generateSecret();

export const sealTotp = (secrets: Secrets, secret: string): string => secrets.seal(PURPOSE, secret);
export const openTotp = (secrets: Secrets, sealed: string): string => secrets.open(PURPOSE, sealed);

/** Digits as people type them: full width, in groups. */
export const typedDigits = (code: string): string => code.normalize('NFKC').replace(/[\s‐-―ー−-]/g, '');

/**
 * The 30-second step of a right code, one step early or late included; `null` for a wrong one, and for one of a step that was
 * used before.
 */
export function acceptedStep(secret: string, code: string, now: Date, lastUsedStep: number): number | null {
  const token = typedDigits(code);
  if (!/^\d{6}$/.test(token)) return null;
  const epoch = Math.floor(now.getTime() / 1000);
  const result = verifySync({
    secret,
    token,
    epoch,
    period: PERIOD,
    epochTolerance: PERIOD,
    afterTimeStep: lastUsedStep,
  });
  return result.valid && 'timeStep' in result ? (result.timeStep as number) : null;
}

/** What an app with this secret shows at `now`. */
export const totpCode = (secret: string, now: Date): string =>
  generateSync({ secret, epoch: Math.floor(now.getTime() / 1000), period: PERIOD });

/** The address that an authenticator app reads, as text and as a QR code. */
export function totpUri(secret: string, label: string): { uri: string; qr: string; qrSize: number } {
  const uri = generateURI({ issuer: ISSUER, label, secret });
  const { data, size } = encode(uri, { border: 2 });
  const modules = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { uri, qr: modules.join(''), qrSize: size };
}
