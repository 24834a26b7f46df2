// What staff type, and what it means: money, moments, the differences between two versions of a needs sheet.
import { expect, test } from 'vitest';
import { differences, formOf, inputOf, yenOf } from '../../client/features/consultations/staff/needs.ts';
import { instantOf } from '../../client/features/consultations/staff/past-moment.ts';

test.each([
  ['', null],
  ['300000', 300_000],
  ['３００，０００円', 300_000],
  ['30万', 300_000],
  ['５０万円', 500_000],
  ['30万くらい', Number.NaN],
  ['-1', Number.NaN],
])('R3.6 a budget typed as 「%s」 is %s yen', (typed, value) => expect(yenOf(typed)).toBe(value));

test.each([
  [{ day: '2025-11-12', time: '14:05' }, '2025-11-12T14:05:00+09:00'],
  [{ day: '2025-11-12', time: '９：０５' }, '2025-11-12T09:05:00+09:00'],
  [{ day: '2025-11-12', time: '9時5分' }, '2025-11-12T09:05:00+09:00'],
  [{ day: '2025-11-12', time: '24:00' }, null],
  [{ day: '2025-11-12', time: '午後' }, null],
  [{ day: null, time: '14:05' }, null],
])('R3.5 a call at %j happened at %s', (parts, instant) => expect(instantOf(parts)).toBe(instant));

const NEEDS = {
  ...{ background: '', issue: '転記に毎日2時間', currentProcess: '', goal: '1時間以内', constraints: '' },
  ...{ budgetMin: null, budgetMax: 300_000, deadline: '', priority: '高' },
};

test('R3.6 a sheet survives its form', () => expect(inputOf(formOf(NEEDS))).toEqual(NEEDS));

test('R3.6 two versions are compared field by field', () => {
  const typed = { ...formOf(NEEDS), goal: '30分以内', constraints: '回線が弱い' };
  expect(differences(NEEDS, typed)).toEqual([
    { label: '目標', text: '1時間以内' },
    { label: '制約', text: '（空欄）' },
  ]);
});
