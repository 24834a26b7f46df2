// The draft of a month's report is there on the first office day of the next one.
import { DomainError } from '../../kernel/errors.ts';
import { tokyoDate, tokyoMonth } from '../../kernel/fiscal-year.ts';
import { isOfficeDay } from '../../kernel/office-hours.ts';
import { SYSTEM } from '../../kernel/viewer.ts';
import type { Services } from '../../platform/foundation.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { beginReport } from './report.commands.ts';
import { fiscalYearOfMonth } from './report-figures.queries.ts';

/** The month before, once this one has had an office day; `null` before that. */
export function monthToReport(now: Date): string | null {
  const today = tokyoDate(now);
  const days = Array.from(
    { length: Number(today.slice(8)) },
    (_, nth) => `${today.slice(0, 8)}${String(nth + 1).padStart(2, '0')}`,
  );
  if (!days.some((day) => isOfficeDay(day))) return null;
  return tokyoMonth(new Date(Date.parse(`${today.slice(0, 8)}01T00:00:00+09:00`) - 1));
}

/** Run on every node: whoever comes second finds it done, by the month that can be there once only. */
export async function beginReports({ runner, permissions, clock, pool }: Services): Promise<void> {
  const month = monthToReport(clock.now());
  if (!month) return;
  const { rows } = await pool.query<{ due: boolean }>(
    `select exists (select from contract_year where fiscal_year = $2)
       and not exists (select from monthly_report where month = $1) as due`,
    [month, fiscalYearOfMonth(month)],
  );
  if (!rows[0]!.due) return;
  try {
    await runner(SYSTEM, abilityOf(permissions.rulesForActor(SYSTEM)), beginReport, { month });
  } catch (error) {
    if (error instanceof DomainError && ['CONFLICT', 'ALREADY_DONE'].includes(error.code)) return;
    throw error;
  }
}
