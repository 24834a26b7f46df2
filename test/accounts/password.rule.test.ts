import { describe, expect, test } from 'vitest';
import { deviceOf } from '../../server/features/accounts/device.ts';
import { assertGoodPassword, hashPassword } from '../../server/features/accounts/password.ts';
import { emailKey, maskEmail } from '../../server/kernel/email-address.ts';
import { DomainError } from '../../server/kernel/errors.ts';

const OF_PERSON = ['浦上 圭介', 'ウラガミ ケイスケ', 'uragami.keisuke@shiosai.example.jp', '株式会社潮騒マルシェ'];

const refusalOf = (password: string): string | undefined => {
  try {
    assertGoodPassword(password, OF_PERSON, 'password');
    return undefined;
  } catch (error) {
    return (error as DomainError).details.fields![0]!.code;
  }
};

test('is kept as argon2id with 19 MiB, two passes and one lane', async () => {
  expect(await hashPassword('ひつじが9ひき-橋をわたる')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

describe('a password', () => {
  test.each([
    ['eleven letters', 'Yamaneko-7k', 'too_short'],
    ['more than two hundred', 'ab1-'.repeat(51), 'too_long'],
    ['a common one', 'password1234', 'password_weak'],
    ['a common one in disguise', 'P@ssw0rd1234', 'password_weak'],
    ['one letter again and again', 'aaaaaaaaaaaaaaaa', 'password_weak'],
    ['keys in a row', 'qwertyuiop12', 'password_weak'],
    ['letters in a row', 'abcdefghijkl', 'password_weak'],
    ['letters in a row in full width', 'ａｂｃｄｅｆｇｈｉｊｋｌ', 'password_weak'],
    ['the own address', 'uragami.keisuke', 'password_weak'],
    ['the own name and company', '潮騒マルシェ浦上圭介です', 'password_weak'],
    ['the name of the place', 'kumamotokumamoto', 'password_weak'],
  ])('%s is refused', (_, password, code) => {
    expect(refusalOf(password)).toBe(code);
  });

  test.each(['ひつじが9ひき-橋をわたる', 'correct horse battery', 'Kumamoto-2025-aso', 'x7Rq!mPz2#Lw'])(
    '%s is good enough',
    (password) => {
      expect(refusalOf(password)).toBeUndefined();
    },
  );

  test('a refusal says why, in words', () => {
    expect(() => assertGoodPassword('abcdefghijkl', OF_PERSON, 'password')).toThrow(DomainError);
    try {
      assertGoodPassword('aaaaaaaaaaaa', OF_PERSON, 'password');
    } catch (error) {
      expect((error as DomainError).details.fields![0]!.message).toContain('くり返し');
    }
  });
});

test('an address is found however it is typed, and shown masked', () => {
  expect(emailKey('　Ｏgata@Example.JP ')).toBe('ogata@example.jp');
  expect(maskEmail('ogata@example.jp')).toBe('o•••@example.jp');
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36',
    'Windows の Chrome',
  ],
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Safari/537.36 Edg/130.0',
    'Windows の Edge',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
    'iPhone の Safari',
  ],
  [
    'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0 Mobile Safari/537.36',
    'Android の Chrome',
  ],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:132.0) Gecko/20100101 Firefox/132.0', 'Mac の Firefox'],
  ['curl/8.5.0', 'その他の端末'],
])('%s is called %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
