// argon2 with its smallest parameters: everyone in the tests has a password, and what withstands guessing takes its time. The
// real parameters are asserted in test/accounts/password.rule.test.ts, where nothing is replaced.
import { createRequire } from 'node:module';

const argon2 = createRequire(import.meta.url)('@node-rs/argon2') as typeof import('@node-rs/argon2');

export const hash = (password: string): Promise<string> =>
  argon2.hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 });
/** By the parameters that stand in the hash. */
export const { verify } = argon2;
