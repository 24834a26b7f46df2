import { expect, test } from 'vitest';
import { fiscalYearOf, fiscalYearRange, monthsOf, tokyoDate, tokyoMonth } from '../../server/kernel/fiscal-year.ts';

test.each([
  ['2026-03-31T14:59:59.999Z', 2025, '2026-03-31'],
  ['2026-03-31T15:00:00Z', 2026, '2026-04-01'],
  ['2026-01-01T00:00:00+09:00', 2025, '2026-01-01'],
  ['2025-12-31T15:00:00Z', 2025, '2026-01-01'],
  ['2025-04-01T00:00:00+09:00', 2025, '2025-04-01'],
])('%s lies in fiscal year %i, on %s in Japan', (instant, fiscalYear, date) => {
  expect(fiscalYearOf(new Date(instant))).toBe(fiscalYear);
  expect(tokyoDate(new Date(instant))).toBe(date);
  expect(tokyoMonth(new Date(instant))).toBe(date.slice(0, 7));
});

test('a fiscal year is half open, has twelve months from April and ends on 31 March', () => {
  const { from, to } = fiscalYearRange(2025);
  expect(from.toISOString()).toBe('2025-03-31T15:00:00.000Z');
  expect(fiscalYearOf(from)).toBe(2025);
  expect(fiscalYearOf(new Date(to.getTime() - 1))).toBe(2025);
  expect(fiscalYearOf(to)).toBe(2026);
  expect(monthsOf(2025)).toEqual([
    ...['2025-04', '2025-05', '2025-06', '2025-07', '2025-08', '2025-09'],
    ...['2025-10', '2025-11', '2025-12', '2026-01', '2026-02', '2026-03'],
  ]);
});
