// argon2id with the parameters that OWASP names (19 MiB, 2 passes, 1 lane).
import { hash, verify } from '@node-rs/argon2';
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary } from '@zxcvbn-ts/language-common';
import { badInput } from '../../kernel/errors.ts';
import { foldKey, nameKey } from '../../kernel/japanese-text.ts';

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

const SHORTEST = 12;
const LONGEST = 200;
/** Of zxcvbn's 0 to 4: withstands more than 10⁸ guesses. */
const STRONG_ENOUGH = 3;
/** Guessing gets no harder beyond this, judging gets slow. */
const JUDGED = 60;

/** Letters that have to remain without what is known of the person. */
const OWN_LETTERS = 6;

/** Everyone who attacks this platform tries these first. */
const OF_THIS_SITE = ['kumamoto', 'くまもと', '熊本', 'aso', 'kumamon', 'dx', 'matching'];

let judge: ZxcvbnFactory | undefined;

/**
 * Refuses passwords that are short, common or easily guessed from what is known of the person: `personal` is the name, the
 * address, the organisations (Accounts: requirements' last line).
 * @throws DomainError `BAD_USER_INPUT` at `path`
 */
export function assertGoodPassword(password: string, personal: readonly string[], path: string): void {
  const text = password.normalize('NFKC');
  const refuse = (code: string, message: string) => badInput({ path, code, message });
  const length = [...text].length;
  if (length < SHORTEST) throw refuse('too_short', `${SHORTEST}文字以上にしてください。`);
  if (length > LONGEST) throw refuse('too_long', `${LONGEST}文字までです。`);
  judge ??= new ZxcvbnFactory({ dictionary, graphs: adjacencyGraphs });
  const known = personal.flatMap(partsOf).filter((word) => word.length > 1);
  const { score, sequence } = judge.check(text.slice(0, JUDGED), [...OF_THIS_SITE, ...known]);
  const isPersonal =
    lettersBeside(known, text) < OWN_LETTERS ||
    (score < STRONG_ENOUGH &&
      sequence.some((part) => 'dictionaryName' in part && part.dictionaryName === 'userInputs'));
  if (score >= STRONG_ENOUGH && !isPersonal) return;
  const patterns = new Set(sequence.map(({ pattern }) => pattern));
  throw refuse('password_weak', reasonOf(patterns, isPersonal));
}

/** A name or an address as it is and in parts; a company's name without its legal form. */
const partsOf = (name: string): string[] => [name, nameKey(name), ...name.split(/[\s@._-]+/)];

/** How many letters are left without these words, however those are written. `Infinity` when there is none of them. */
function lettersBeside(words: readonly string[], password: string): number {
  const whole = foldKey(password);
  const keys = words.map(foldKey).sort((a, b) => b.length - a.length);
  const rest = keys.reduce((left, key) => (key.length > 1 ? left.replaceAll(key, '') : left), whole);
  return rest === whole ? Number.POSITIVE_INFINITY : [...rest].length;
}

function reasonOf(patterns: ReadonlySet<string>, isPersonal: boolean): string {
  if (isPersonal) return 'お名前やメールアドレスなどから推測されやすいパスワードです。別の言葉を組み合わせてください。';
  if (patterns.has('repeat')) return '同じ文字や言葉のくり返しは推測されやすいため、使えません。';
  if (patterns.has('sequence') || patterns.has('spatial')) {
    return '文字やキーの並び順（abcd、qwerty など）は推測されやすいため、使えません。';
  }
  return 'よく使われていて推測されやすいパスワードです。関係のない言葉をいくつか組み合わせてください。';
}
