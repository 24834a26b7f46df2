// Until when the desk owes what it promised: its settings and its hours with every exception day, for whoever starts a clock.
import { dueAt, startClock } from '../../kernel/office-clock.ts';
import { addOfficeDays, type OfficeHours } from '../../kernel/office-hours.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { deskSetting, officeHours } from './desk-setting.queries.ts';

/** An answer that is owed: from when, within how many office minutes, and so until when. */
export interface AnswerDue {
  readonly from: Date;
  readonly minutes: number;
  readonly at: Date;
}

/** The same promise in other hours: exception days move it. */
export const answerDueIn = (from: Date, minutes: number, hours: OfficeHours): Date =>
  dueAt(startClock(from), minutes, hours)!;

const owed = async (tx: Transaction, from: Date, minutes: number): Promise<AnswerDue> => ({
  ...{ from, minutes },
  at: answerDueIn(from, minutes, await officeHours(tx)),
});

/** The first answer to what came at an instant (R1.1). */
export const firstAnswerDue = async (tx: Transaction, from: Date): Promise<AnswerDue> =>
  owed(tx, from, (await deskSetting(tx)).firstAnswerMinutes);

/** Every further answer (R1.1). */
export const nextAnswerDue = async (tx: Transaction, from: Date): Promise<AnswerDue> =>
  owed(tx, from, (await deskSetting(tx)).nextAnswerMinutes);

/** So many office days later, as the desk is open (R3.9). */
export const officeDaysAfter = async (tx: Transaction, at: Date, days: number): Promise<Date> =>
  addOfficeDays(at, days, await officeHours(tx));
