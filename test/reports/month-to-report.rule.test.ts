import { describe, expect, test } from 'vitest';
import { monthToReport } from '../../server/features/reports/report.upkeep.ts';

describe('R3.10: the draft of a month is there on the first office day of the next one', () => {
  test.each([
    ['a weekday', '2025-10-01T00:00:00+09:00', '2025-09'],
    ['a Saturday waits', '2025-11-01T12:00:00+09:00', null],
    ['a Monday that is a holiday (文化の日) waits', '2025-11-03T23:59:59+09:00', null],
    ['the day after', '2025-11-04T00:00:00+09:00', '2025-10'],
    ['year end: closed to 3 January, then a Sunday', '2026-01-04T12:00:00+09:00', null],
    ['the first Monday of January', '2026-01-05T09:00:00+09:00', '2025-12'],
    ['later in the month it is still due', '2025-11-28T09:00:00+09:00', '2025-10'],
    ['1 April in Japan, still March in London', '2026-03-31T15:00:00Z', '2026-03'],
    ['31 March in Japan: February', '2026-03-31T14:59:59Z', '2026-02'],
  ])('%s', (_, now, month) => {
    expect(monthToReport(new Date(now))).toBe(month);
  });
});
