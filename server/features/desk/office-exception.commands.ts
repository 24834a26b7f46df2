import { badInput } from '../../kernel/errors.ts';
import { OFFICE_HOURS } from '../../kernel/office-hours.ts';
import { isDay } from '../../kernel/wareki.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { DeskSetting } from './desk-setting.entity.ts';
import { deskSetting } from './desk-setting.queries.ts';
import { OfficeException } from './office-exception.entity.ts';

export interface OfficeExceptionValues {
  /** Absent: a new one. */
  readonly id?: string | null;
  readonly version?: number | null;
  readonly date: string;
  readonly opens?: number | null;
  readonly closes?: number | null;
  readonly reason: string;
}

function assertHours({ opens, closes }: OfficeExceptionValues): void {
  if (opens == null && closes == null) return;
  if (opens != null && closes != null && opens < closes) return;
  throw badInput({ path: 'closes', code: 'range_reversed', message: '終了は開始より後の時刻にしてください。' });
}

/**
 * Keeps an exception day (臨時休業・臨時開所, R1.1). Open due times follow it.
 * @throws DomainError `BAD_USER_INPUT` without a day or a reason, or when the day has one already; `CONFLICT`
 */
export async function saveOfficeException(tx: Transaction, values: OfficeExceptionValues): Promise<string> {
  const exception = values.id
    ? await tx.load(OfficeException, values.id, { version: values.version ?? 0 })
    : new OfficeException();
  tx.permit('save', exception);
  const reason = values.reason.trim();
  if (!isDay(values.date)) throw badInput({ path: 'date', code: 'invalid', message: '日付を確かめてください。' });
  if (!reason) throw badInput({ path: 'reason', code: 'required', message: '理由を入力してください。' });
  assertHours(values);
  const same = await tx.em.findOne(OfficeException, { date: values.date });
  if (same && same !== exception) {
    throw badInput({ path: 'date', code: 'taken', message: 'この日はすでに登録されています。' });
  }
  tx.why = reason;
  Object.assign(exception, { date: values.date, opens: values.opens ?? null, closes: values.closes ?? null, reason });
  tx.em.persist(exception);
  return exception.id;
}

/** The day is as usual again. */
export async function removeOfficeException(
  tx: Transaction,
  { id, version }: { id: string; version: number },
): Promise<string> {
  const exception = await tx.load(OfficeException, id, { version });
  tx.permit('remove', exception);
  tx.em.remove(exception);
  return id;
}

export interface DeskSettingValues {
  readonly firstAnswerMinutes: number;
  readonly nextAnswerMinutes: number;
  readonly closingMinutes: number;
  readonly forgottenMinutes: number;
}

/** Office minutes of a usual day. */
const DAY = OFFICE_HOURS.closes - OFFICE_HOURS.opens;
const LONGEST = 250 * DAY;

/**
 * Changes what the desk promises (R3.5): for what comes from now on; clocks that run keep their target.
 * @throws DomainError `BAD_USER_INPUT` for less than half an hour or more than 250 office days; `CONFLICT`
 */
export async function saveDeskSetting(
  tx: Transaction,
  { version, ...values }: DeskSettingValues & { version: number },
): Promise<string> {
  const setting = await deskSetting(tx);
  tx.permit('save', setting);
  for (const [path, minutes] of Object.entries(values)) {
    if (minutes >= 30 && minutes <= LONGEST) continue;
    throw badInput({ path, code: 'out_of_range', message: '30分から250営業日までで入力してください。' });
  }
  const isNew = setting.version === undefined;
  const current = isNew ? setting : await tx.load(DeskSetting, setting.id, { version });
  Object.assign(current, values);
  tx.em.persist(current);
  return current.id;
}
