import { describe, expect, test } from 'vitest';
import { areaOf, destinationOf, localPath, signInPath } from '../../client/platform/areas.ts';
import { age, dateWithEra, dayTime, isoDay, when, yen } from '../../client/platform/format.ts';
import { appErrorOf, problemAt } from '../../client/platform/operation.ts';
import { dayOf } from '../../client/ui/DateParts.tsx';

describe('where people go after signing in', () => {
  test.each([
    ['/member/consultations?x=1', '/member/consultations?x=1'],
    ['//evil.example/x', null],
    ['/\\evil.example', null],
    ['https://evil.example', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s is a path of this site: %s', (next, expected) => {
    expect(localPath(next)).toBe(expected);
  });

  test('to the wished page, unless it is another audience’s', () => {
    expect(destinationOf('member', '/member/consultations')).toBe('/member/consultations');
    expect(destinationOf('member', '/solutions')).toBe('/solutions');
    expect(destinationOf('member', '/staff/board')).toBe('/member');
    expect(destinationOf('official', null)).toBe('/official');
    expect(destinationOf('support', '/signin?next=/staff')).toBe('/staff');
    expect(areaOf('/staff/board?x')).toBe('support');
    expect(areaOf('/staffing')).toBeNull();
    expect(signInPath('/member?a=b')).toBe('/signin?next=%2Fmember%3Fa%3Db');
  });
});

describe('dates are those of Japan, wherever the reader is', () => {
  test('era and Gregorian year stand together; the first year of an era is 元年', () => {
    expect(dateWithEra('2025-11-12')).toBe('2025年（令和7年）11月12日');
    expect(dateWithEra('2019-05-01')).toBe('2019年（令和元年）5月1日');
    expect(dateWithEra(new Date('2026-03-31T15:00:00Z'))).toBe('2026年（令和8年）4月1日');
  });

  test('times and ages', () => {
    const now = new Date('2025-11-12T14:20:00+09:00');
    expect(dayTime('2025-11-12T05:20:00Z')).toBe('11月12日（水）14:20');
    expect(isoDay('2025-11-11T15:00:00Z')).toBe('2025-11-12');
    expect(when('2025-11-11T23:59:00+09:00', now)).toBe('昨日 23:59');
    expect(when('2024-11-11T23:59:00+09:00', now)).toBe('2024年11月11日');
    expect(age('2025-11-12T14:19:30+09:00', now)).toBe('たった今');
    expect(age('2025-11-10T14:19:30+09:00', now)).toBe('2日前');
    expect(yen(50000)).toBe('50,000円');
  });

  test('three typed parts are a day only when it exists; full-width digits are digits', () => {
    expect(dayOf('２０２５', '２', '２８')).toBe('2025-02-28');
    expect(dayOf('2025', '2', '29')).toBeNull();
    expect(dayOf('2025', '', '1')).toBeNull();
  });
});

test('an answer’s error keeps its code, and its texts at their fields', () => {
  const error = appErrorOf({
    message: '入力の内容を確かめてください。',
    extensions: { code: 'BAD_USER_INPUT', fields: [{ path: 'a.b', code: 'required', message: '入力してください。' }] },
  });
  expect(error.code).toBe('BAD_USER_INPUT');
  expect(problemAt(error, 'a.b')).toBe('入力してください。');
  expect(problemAt(error, 'a')).toBeUndefined();
  expect(appErrorOf({ message: 'x' }).code).toBe('INTERNAL_ERROR');
});
