// The desk's clocks against a table that was checked by hand with a calendar, and what holds for every one of them.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clockState,
  dueAt,
  elapsedMinutes,
  type OfficeClock,
  pauseClock,
  resumeClock,
  startClock,
  stopClock,
} from '../../server/kernel/office-clock.ts';
import {
  addOfficeMinutes,
  type DayHours,
  hoursOn,
  OFFICE_HOURS,
  type OfficeHours,
  officeMinutesBetween,
} from '../../server/kernel/office-hours.ts';

const at = (text: string) => new Date(`${text}:00+09:00`);

/** 臨時休業, 短縮, 臨時開所 on a Saturday and in the closure of the year's end. */
const EXCEPTIONS: OfficeHours = {
  ...OFFICE_HOURS,
  exceptions: new Map<string, DayHours | null>([
    ['2025-11-13', null],
    ['2025-11-14', { opens: 9 * 60, closes: 12 * 60 }],
    ['2025-11-15', { opens: 10 * 60, closes: 15 * 60 }],
    ['2025-12-29', { opens: 9 * 60, closes: 12 * 60 }],
  ]),
};

describe('R1.1, R3.5: due times, checked by hand', () => {
  test.each([
    ['2025-11-12T09:00', 480, '2025-11-12T17:00', 'a whole Wednesday'],
    ['2025-11-12T14:20', 480, '2025-11-13T14:20', 'eight hours are a day'],
    ['2025-11-12T16:59', 1, '2025-11-12T17:00', 'the last minute'],
    ['2025-11-12T16:59', 2, '2025-11-13T09:01', 'one minute beyond it'],
    ['2025-11-12T17:00', 1, '2025-11-13T09:01', 'at closing time'],
    ['2025-11-12T17:00', 480, '2025-11-13T17:00', 'a day from closing time on'],
    ['2025-11-12T08:59', 60, '2025-11-12T10:00', 'before opening'],
    ['2025-11-12T00:00', 480, '2025-11-12T17:00', 'at midnight'],
    ['2025-11-12T23:59', 30, '2025-11-13T09:30', 'late at night'],
    ['2025-11-14T16:59', 2, '2025-11-17T09:01', 'Friday to Monday'],
    ['2025-11-14T09:00', 960, '2025-11-17T17:00', 'two days around a weekend'],
    ['2025-11-15T12:00', 480, '2025-11-17T17:00', 'on a Saturday'],
    ['2025-11-16T23:00', 1, '2025-11-17T09:01', 'on a Sunday night'],
    ['2025-10-31T16:00', 480, '2025-11-04T16:00', '文化の日 on a Monday'],
    ['2025-11-21T16:30', 60, '2025-11-25T09:30', 'substitute of 勤労感謝の日'],
    ['2025-11-23T10:00', 480, '2025-11-25T17:00', 'on a Sunday that is a holiday'],
    ['2025-12-26T16:00', 90, '2026-01-05T09:30', 'over the end of the year'],
    ['2025-12-26T09:00', 480, '2025-12-26T17:00', 'the last day of the year'],
    ['2025-12-28T12:00', 480, '2026-01-05T17:00', 'on the Sunday before the closure'],
    ['2025-12-31T23:59', 1, '2026-01-05T09:01', "on New Year's Eve"],
    ['2026-01-09T16:00', 120, '2026-01-13T10:00', '成人の日'],
    ['2026-02-10T16:00', 120, '2026-02-12T10:00', '建国記念の日 on a Wednesday'],
    ['2026-02-20T12:00', 480, '2026-02-24T12:00', '天皇誕生日'],
    ['2026-03-19T16:00', 480, '2026-03-23T16:00', '春分の日 on a Friday'],
    ['2026-03-31T16:30', 60, '2026-04-01T09:30', 'over the end of the fiscal year'],
    ['2026-04-28T16:00', 480, '2026-04-30T16:00', '昭和の日'],
    ['2026-05-01T16:30', 60, '2026-05-07T09:30', 'over the holidays of May'],
    ['2026-05-06T12:00', 480, '2026-05-07T17:00', 'on the substitute holiday of 2026-05-06'],
    ['2026-05-02T00:00', 1, '2026-05-07T09:01', 'from the first of five free days'],
    ['2026-07-17T16:00', 120, '2026-07-21T10:00', '海の日'],
    ['2026-08-10T16:59', 2, '2026-08-12T09:01', '山の日 on a Tuesday'],
    ['2026-09-18T16:59', 2, '2026-09-24T09:01', 'over 2026-09-22, between two holidays'],
    ['2026-09-22T10:00', 480, '2026-09-24T17:00', 'on the day between two holidays'],
    ['2026-10-09T16:00', 120, '2026-10-13T10:00', 'スポーツの日'],
    ['2026-12-28T16:00', 120, '2027-01-04T10:00', 'over the next end of the year'],
    ['2027-01-01T09:00', 480, '2027-01-04T17:00', "on New Year's Day"],
    ['2025-11-12T10:00', 4800, '2025-11-27T10:00', 'ten office days'],
    ['2025-11-12T10:00', 0, '2025-11-12T10:00', 'no time at all'],
    ['2025-12-25T14:20', 960, '2026-01-05T14:20', 'two days, one of them next year'],
    ['2028-02-28T16:00', 120, '2028-02-29T10:00', 'into a leap day'],
  ])('%s + %i minutes = %s (%s)', (start, minutes, due) => {
    expect(addOfficeMinutes(at(start), minutes)).toEqual(at(due));
    expect(dueAt(startClock(at(start)), minutes)).toEqual(at(due));
  });

  test.each([
    ['2025-11-12T16:00', 120, '2025-11-14T10:00', 'over a day that is closed for once'],
    ['2025-11-12T14:20', 480, '2025-11-15T12:20', 'over a short Friday into an open Saturday'],
    ['2025-11-14T12:00', 1, '2025-11-15T10:01', 'from the early closing time on'],
    ['2025-11-14T11:59', 2, '2025-11-15T10:01', 'a minute before the early closing time'],
    ['2025-11-15T15:00', 1, '2025-11-17T09:01', 'after the open Saturday'],
    ['2025-11-13T12:00', 60, '2025-11-14T10:00', 'on the day that is closed for once'],
    ['2025-12-26T16:00', 120, '2025-12-29T10:00', 'open for once in the closure'],
    ['2025-12-26T16:30', 240, '2026-01-05T09:30', 'through the short day of the closure'],
  ])('with exception days: %s + %i minutes = %s (%s)', (start, minutes, due) => {
    expect(addOfficeMinutes(at(start), minutes, EXCEPTIONS)).toEqual(at(due));
    expect(officeMinutesBetween(at(start), at(due), EXCEPTIONS)).toBe(minutes);
  });

  const clockOf = (start: string, ...pauses: [from: string, to: string | null][]): OfficeClock =>
    pauses.reduce(
      (clock, [from, to]) => {
        const paused = pauseClock(clock, at(from));
        return to ? resumeClock(paused, at(to)) : paused;
      },
      startClock(at(start)),
    );

  test.each([
    ['within a day', clockOf('2025-11-12T10:00', ['2025-11-12T12:00', '2025-11-13T10:00']), 480, '2025-11-13T16:00'],
    ['a weekend', clockOf('2025-11-14T15:00', ['2025-11-14T16:00', '2025-11-17T11:00']), 480, '2025-11-18T10:00'],
    ['a night', clockOf('2025-11-12T16:00', ['2025-11-12T18:00', '2025-11-13T08:00']), 480, '2025-11-13T16:00'],
    [
      'twice',
      clockOf('2025-11-12T09:00', ['2025-11-12T10:00', '2025-11-12T11:00'], ['2025-11-12T15:00', '2025-11-12T16:00']),
      ...[480, '2025-11-13T11:00'],
    ],
    ['still', clockOf('2025-11-12T09:00', ['2025-11-12T10:00', null]), 480, null],
    ['from the due time on', clockOf('2025-11-12T09:00', ['2025-11-12T10:00', null]), 60, '2025-11-12T10:00'],
    ['a new year', clockOf('2025-12-26T15:00', ['2025-12-26T16:00', '2026-01-05T12:00']), 480, '2026-01-06T11:00'],
  ] as [string, OfficeClock, number, string | null][])('paused for %s', (_, clock, target, due) => {
    expect(dueAt(clock, target)).toEqual(due && at(due));
  });

  test('paused over exception days', () => {
    const clock = clockOf('2025-11-12T16:00', ['2025-11-12T16:30', '2025-11-14T11:00']);
    expect(dueAt(clock, 480, EXCEPTIONS)).toEqual(at('2025-11-17T10:30'));
  });
});

test('R3.5: a clock runs, stands, runs on and stops; nothing counts after it stopped', () => {
  const running = startClock(at('2025-11-12T09:00'));
  const standing = pauseClock(running, at('2025-11-12T10:00'));
  const again = resumeClock(standing, at('2025-11-12T11:00'));
  const stopped = stopClock(again, at('2025-11-12T12:00'));
  expect([running, standing, again, stopped].map(clockState)).toEqual(['RUNNING', 'PAUSED', 'RUNNING', 'STOPPED']);
  expect(elapsedMinutes(standing, at('2025-11-12T16:00'))).toBe(60);
  expect(elapsedMinutes(stopped, at('2025-11-14T16:00'))).toBe(120);
  expect(dueAt(stopped, 480)).toBeNull();
  expect(dueAt(stopped, 90)).toEqual(at('2025-11-12T11:30'));
  // Taken up again, the time between did not count.
  expect(dueAt(resumeClock(stopped, at('2025-11-13T09:00')), 480)).toEqual(at('2025-11-13T15:00'));
  expect(pauseClock(stopped, at('2025-11-13T09:00'))).toBe(stopped);
  expect(resumeClock(running, at('2025-11-12T10:00'))).toBe(running);
});

describe('R3.5: whatever the days are', () => {
  const FROM = at('2025-04-01T00:00').getTime();
  const SPAN = 500 * 24 * 3_600_000;
  const instant = fc.integer({ min: 0, max: SPAN / 1000 }).map((seconds) => new Date(FROM + seconds * 1000));
  const minutes = fc.integer({ min: 0, max: 6_000 });
  const day = fc.integer({ min: 0, max: 520 }).map((days) => {
    return new Date(FROM + 9 * 3_600_000 + days * 24 * 3_600_000).toISOString().slice(0, 10);
  });
  const opening = fc
    .tuple(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 1, max: 400 }))
    .map(([opens, length]) => ({ opens, closes: opens + length }));
  const hours = fc
    .array(fc.tuple(day, fc.option(opening, { nil: null })), { maxLength: 40 })
    .map((days): OfficeHours => ({ ...OFFICE_HOURS, exceptions: new Map(days) }));
  const pauses = fc
    .array(fc.tuple(instant, instant), { maxLength: 5 })
    .map((pairs) =>
      pairs.map(([a, b]) => (a < b ? [a, b] : [b, a]) as [Date, Date]).sort(([a], [b]) => a.getTime() - b.getTime()),
    );
  const clock = fc
    .tuple(instant, pauses)
    .map(([start, stretches]) =>
      stretches.reduce((each, [from, to]) => resumeClock(pauseClock(each, from), to), startClock(start)),
    );
  const check = (property: fc.IRawProperty<unknown>) => fc.assert(property, { numRuns: 300 });

  test('later starts and longer times are never due earlier (monotone)', () =>
    check(
      fc.property(instant, instant, minutes, minutes, hours, (a, b, m, n, open) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(+addOfficeMinutes(early, m, open)).toBeLessThanOrEqual(+addOfficeMinutes(late, m, open));
        expect(+addOfficeMinutes(a, Math.min(m, n), open)).toBeLessThanOrEqual(
          +addOfficeMinutes(a, Math.max(m, n), open),
        );
      }),
    ));

  test('minutes add up, and so do stretches of time (additive)', () =>
    check(
      fc.property(instant, instant, instant, minutes, minutes, hours, (a, b, c, m, n, open) => {
        expect(addOfficeMinutes(addOfficeMinutes(a, m, open), n, open)).toEqual(addOfficeMinutes(a, m + n, open));
        const [first, second, third] = [a, b, c].sort((x, y) => +x - +y) as [Date, Date, Date];
        expect(officeMinutesBetween(first, second, open) + officeMinutesBetween(second, third, open)).toBeCloseTo(
          officeMinutesBetween(first, third, open),
          6,
        );
      }),
    ));

  test('a due time lies in open hours, and as far away as was promised', () =>
    check(
      fc.property(instant, fc.integer({ min: 1, max: 6_000 }), hours, (start, m, open) => {
        const due = addOfficeMinutes(start, m, open);
        expect(officeMinutesBetween(start, due, open)).toBeCloseTo(m, 6);
        const local = new Date(+due - 1 + 9 * 3_600_000).toISOString();
        const that = hoursOn(local.slice(0, 10), open);
        const minute = Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
        expect(that && minute >= that.opens && minute < that.closes).toBe(true);
      }),
    ));

  test('one more closed day never brings a due time forward', () =>
    check(
      fc.property(instant, minutes, hours, day, (start, m, open, closed) => {
        const fewer = { ...open, exceptions: new Map([...open.exceptions!, [closed, null] as const]) };
        expect(+addOfficeMinutes(start, m, fewer)).toBeGreaterThanOrEqual(+addOfficeMinutes(start, m, open));
      }),
    ));

  test('a clock counts on with time and never back; at its due time it has counted the promise', () =>
    check(
      fc.property(clock, instant, instant, minutes, hours, (each, a, b, m, open) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(elapsedMinutes(each, early, open)).toBeLessThanOrEqual(elapsedMinutes(each, late, open) + 1e-9);
        const due = dueAt(each, m, open)!;
        expect(elapsedMinutes(each, due, open)).toBeCloseTo(m, 6);
      }),
    ));

  test('what counts and what was paused make up all of the time', () =>
    check(
      fc.property(clock, hours, (each, open) => {
        const end = new Date(FROM + SPAN);
        const paused = each.pauses.reduce((sum, { from, to }) => sum + officeMinutesBetween(from, to!, open), 0);
        expect(elapsedMinutes(each, end, open) + paused).toBeCloseTo(
          officeMinutesBetween(each.startedAt, end, open),
          6,
        );
      }),
    ));

  test('a pause never brings a due time forward', () =>
    check(
      fc.property(clock, minutes, hours, (each, m, open) => {
        expect(+dueAt(each, m, open)!).toBeGreaterThanOrEqual(+dueAt(startClock(each.startedAt), m, open)!);
      }),
    ));
});
