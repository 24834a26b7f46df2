// Recovery codes: ten, shown once, good once each. Ten letters without those that are mistaken for one another: 50 bits.
import { randomInt } from 'node:crypto';
import { ref } from '@mikro-orm/core';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { Secrets } from '../../platform/secrets.ts';
import type { Person } from './person.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';

const COUNT = 10;
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const GROUP = 5;

const newCode = (): string => Array.from({ length: 2 * GROUP }, () => LETTERS[randomInt(LETTERS.length)]).join('');

const digestOf = (secrets: Secrets, personId: string, code: string): string =>
  secrets.digest(
    'recovery code',
    `${personId}:${code
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')}`,
  );

/** Replaces the person's codes. Answers the new ones, as they are to be written down: `abcde-fghjk`. */
export async function makeRecoveryCodes(tx: Transaction, person: Person, secrets: Secrets): Promise<string[]> {
  await tx.em.nativeDelete(RecoveryCode, { person: person.id }, { filters: { viewer: false } });
  return Array.from({ length: COUNT }, () => {
    const code = newCode();
    const kept = new RecoveryCode();
    kept.person = ref(person);
    kept.digest = digestOf(secrets, person.id, code);
    tx.em.persist(kept);
    return `${code.slice(0, GROUP)}-${code.slice(GROUP)}`;
  });
}

/** Uses a code up. Answers whether it was one of the person's and still good. */
export async function useRecoveryCode(
  tx: Transaction,
  person: Person,
  secrets: Secrets,
  code: string,
): Promise<boolean> {
  const used = await tx.em.nativeUpdate(
    RecoveryCode,
    { person: person.id, digest: digestOf(secrets, person.id, code), usedAt: null },
    { usedAt: tx.now },
    { filters: { viewer: false } },
  );
  return used === 1;
}
