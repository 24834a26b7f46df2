import type pg from 'pg';
import { type DayHours, OFFICE_HOURS, type OfficeHours } from '../../kernel/office-hours.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { DESK_SETTING, DeskSetting } from './desk-setting.entity.ts';
import { OfficeException } from './office-exception.entity.ts';

type Exception = Pick<OfficeException, 'date' | 'opens' | 'closes'>;

const withExceptions = (exceptions: readonly Exception[]): OfficeHours => ({
  ...OFFICE_HOURS,
  exceptions: new Map(
    exceptions.map(({ date, opens, closes }): [string, DayHours | null] => [
      date,
      opens === null || closes === null ? null : { opens, closes },
    ]),
  ),
});

/** The desk's hours with every exception day: all due times are computed with these. System scope: members' deeds start clocks, too. */
export const officeHours = async (tx: Transaction): Promise<OfficeHours> =>
  withExceptions(await tx.em.find(OfficeException, {}, { filters: SYSTEM_SCOPE }));

/** The same outside of commands. */
export async function storedOfficeHours(client: Pick<pg.ClientBase, 'query'>): Promise<OfficeHours> {
  const { rows } = await client.query<Exception>(
    "select to_char(date, 'YYYY-MM-DD') as date, opens, closes from office_exception",
  );
  return withExceptions(rows);
}

/** What the desk promises now. System scope: members' deeds start clocks, too. */
export const deskSetting = async (tx: Transaction): Promise<DeskSetting> =>
  (await tx.em.findOne(DeskSetting, { id: DESK_SETTING }, { filters: SYSTEM_SCOPE })) ?? new DeskSetting();
