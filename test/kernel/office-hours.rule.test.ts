import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holidayName } from '../../server/kernel/holidays.ts';
import { addOfficeMinutes, isOfficeDay, OFFICE_HOURS, officeMinutesBetween } from '../../server/kernel/office-hours.ts';

const at = (text: string) => new Date(`${text}:00+09:00`);

test.each([
  ['2026-05-06', false, 'substitute holiday'],
  ['2026-09-22', false, 'between two holidays'],
  ['2026-05-07', true, 'after the holidays'],
  ['2025-11-12', true, 'Wednesday'],
  ['2025-11-15', false, 'Saturday'],
  ['2025-11-16', false, 'Sunday'],
  ['2025-12-26', true, 'last day before the weekend'],
  ['2025-12-29', false, 'closure'],
  ['2025-12-31', false, 'closure'],
  ['2026-01-02', false, 'closure, a Friday'],
  ['2026-01-05', true, 'first day of the year'],
])('R1.1: office day %s: %s (%s)', (date, open) => expect(isOfficeDay(date)).toBe(open));

test('R1.1: closures are configurable', () => {
  expect(isOfficeDay('2025-12-29', { ...OFFICE_HOURS, closures: [] })).toBe(true);
  expect(isOfficeDay('2025-08-14', { ...OFFICE_HOURS, closures: [{ from: '08-13', to: '08-15' }] })).toBe(false);
  expect(holidayName('2026-05-06')).toContain('振替休日');
});

test.each([
  ['2025-11-12T16:59', 1, '2025-11-12T17:00'],
  ['2025-11-12T16:59', 2, '2025-11-13T09:01'],
  ['2025-11-12T17:00', 1, '2025-11-13T09:01'],
  ['2025-11-12T03:00', 60, '2025-11-12T10:00'],
  ['2025-11-14T16:00', 120, '2025-11-17T10:00'],
  ['2025-11-15T12:00', 480, '2025-11-17T17:00'],
  ['2026-05-01T16:30', 60, '2026-05-07T09:30'],
  ['2026-09-18T16:59', 2, '2026-09-24T09:01'],
  ['2025-12-26T16:00', 90, '2026-01-05T09:30'],
  ['2025-12-26T16:00', 0, '2025-12-26T16:00'],
])('R1.1: %s and %i office minutes is %s', (start, minutes, due) => {
  expect(addOfficeMinutes(at(start), minutes)).toEqual(at(due));
  expect(officeMinutesBetween(at(start), at(due))).toBe(minutes);
});

test('R1.1: nothing is counted outside of office hours, and backwards is negative', () => {
  expect(officeMinutesBetween(at('2025-11-14T17:00'), at('2025-11-17T09:00'))).toBe(0);
  expect(officeMinutesBetween(at('2025-11-13T10:00'), at('2025-11-12T10:00'))).toBe(-480);
});

test('R1.1: minutes added are minutes between, from any instant', () => {
  const instants = fc.date({ min: at('2025-04-01T00:00'), max: at('2027-03-31T00:00'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.integer({ min: 0, max: 10_000 }), (start, minutes) => {
      expect(officeMinutesBetween(start, addOfficeMinutes(start, minutes))).toBeCloseTo(minutes, 6);
    }),
    { numRuns: 200 },
  );
});

test('hours that never open and time that runs backwards are refused', () => {
  expect(() => addOfficeMinutes(at('2025-11-12T10:00'), -1)).toThrow(RangeError);
  const never = { ...OFFICE_HOURS, closures: [{ from: '01-01', to: '12-31' }] };
  expect(() => addOfficeMinutes(at('2025-11-12T10:00'), 1, never)).toThrow(RangeError);
});
