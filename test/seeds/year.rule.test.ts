import { expect, test } from 'vitest';
import { officeMinutesBefore } from '../../seeds/office-time.ts';
import { corporateNumberBy, sortingKana } from '../../seeds/people.ts';
import { chanceOf, uuidOf } from '../../seeds/random.ts';
import { movedMonth, movedText, seedYearAt, shiftOf } from '../../seeds/year.ts';
import { tokyoDate } from '../../server/kernel/fiscal-year.ts';
import { isCorporateNumber } from '../../server/kernel/japanese-text.ts';
import { officeMinutesBetween } from '../../server/kernel/office-hours.ts';

const at = (text: string) => new Date(`${text}+09:00`);

test('from August on, the told year is the fiscal year; before, it is the last twelve months', () => {
  const january = seedYearAt(at('2026-01-20T10:00'));
  expect([tokyoDate(january.from), january.fiscalYears]).toEqual(['2025-04-01', [2025]]);
  const may = seedYearAt(at('2027-05-07T08:00'));
  expect([tokyoDate(may.from), may.fiscalYears]).toEqual(['2026-05-07', [2026, 2027]]);
  expect(shiftOf(may, 2025, 4)).toBe(2);
  expect(shiftOf(may, 2025, 6)).toBe(1);
  expect(movedMonth('令和8年1月', may)).toEqual({ month: '2027-01', shift: 1 });
});

test('years and weekdays of the corpus move, history stays', () => {
  expect(movedText('令和7年度は、令和4年に', 1)).toBe('令和8年度は、令和4年に');
  expect(movedText('令和7年9月18日（木）の建設DX展示会2025', 1)).toBe('令和8年9月18日（金）の建設DX展示会2026');
  expect(movedText('令和8年2月', 2)).toBe('令和10年2月');
});

test('office time is counted backwards as it is counted forwards', () => {
  for (const now of ['2026-01-20T10:00', '2026-01-05T09:30', '2026-11-23T12:00', '2026-05-07T03:00'].map(at)) {
    for (const minutes of [1, 60, 480, 610, 2000]) {
      const then = officeMinutesBefore(now, minutes);
      expect(officeMinutesBetween(then, now), `${minutes} before ${now.toISOString()}`).toBeCloseTo(minutes, 5);
    }
  }
});

test('chance repeats itself, and numbers are formed as they should be', () => {
  expect(chanceOf('a', 1).next()).toBe(chanceOf('a', 1).next());
  expect(chanceOf('a', 1).next()).not.toBe(chanceOf('a', 2).next());
  expect(uuidOf(chanceOf('x'))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  for (let i = 0; i < 50; i++) expect(isCorporateNumber(corporateNumberBy(chanceOf('number', i)))).toBe(true);
  expect(sortingKana('カブシキガイシャイイノカタケン')).toBe('イイノカタケン');
  expect(sortingKana('アリアケフトウソウコカブシキガイシャ')).toBe('アリアケフトウソウコ');
});
