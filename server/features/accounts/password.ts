// argon2id with the parameters that OWASP names (19 MiB, 2 passes, 1 lane).
import { hash, verify } from '@node-rs/argon2';

const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string) => hash(password.normalize('NFKC'), OPTIONS);

/** The hash of an account that has no password: nothing matches it. */
export const NO_PASSWORD = '';

let dummy: Promise<string> | undefined;

/** Takes as long for an account that does not exist: nobody learns who has one. */
export async function verifyPassword(passwordHash: string | undefined, password: string): Promise<boolean> {
  dummy ??= hashPassword('no account has this password');
  const matches = await verify(passwordHash || (await dummy), password.normalize('NFKC'));
  return matches && Boolean(passwordHash);
}
