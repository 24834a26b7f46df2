import { badInput } from '../../kernel/errors.ts';
import { hoursOn } from '../../kernel/office-hours.ts';
import type { Database } from '../../platform/database/replica.ts';
import type { DeskPromise, OfficeDay } from './desk.types.ts';
import { DeskSetting } from './desk-setting.entity.ts';
import { storedOfficeHours } from './desk-setting.queries.ts';

const DAY_MS = 24 * 3_600_000;
const MOST_DAYS = 400;
const MINUTE_MS = 60_000;

/** @throws DomainError `BAD_USER_INPUT` when the days are none, or too many */
export async function officeDays(database: Database, from: string, to: string): Promise<OfficeDay[]> {
  const [first, last] = [from, to].map((day) => Date.parse(`${day}T00:00:00+09:00`)) as [number, number];
  if (!(last - first <= MOST_DAYS * DAY_MS)) {
    throw badInput({ path: 'to', code: 'range_too_long', message: '期間を確かめてください。' });
  }
  const hours = await storedOfficeHours(database);
  const days: OfficeDay[] = [];
  for (let day = first; day <= last; day += DAY_MS) {
    const open = hoursOn(new Date(day + 9 * 3_600_000).toISOString().slice(0, 10), hours);
    if (!open) continue;
    days.push({ opens: new Date(day + open.opens * MINUTE_MS), closes: new Date(day + open.closes * MINUTE_MS) });
  }
  return days;
}

export async function deskPromise(database: Database): Promise<DeskPromise> {
  const { rows } = await database.query<DeskPromise>(
    `select version, first_answer_minutes as "firstAnswerMinutes", next_answer_minutes as "nextAnswerMinutes",
      closing_minutes as "closingMinutes", forgotten_minutes as "forgottenMinutes" from desk_setting`,
  );
  const { firstAnswerMinutes, nextAnswerMinutes, closingMinutes, forgottenMinutes } = rows[0] ?? new DeskSetting();
  return { version: rows[0]?.version ?? 0, firstAnswerMinutes, nextAnswerMinutes, closingMinutes, forgottenMinutes };
}
