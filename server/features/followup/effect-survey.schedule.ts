import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import type { Consultation } from '../consultations/consultation.entity.ts';
import { EffectSurvey } from './effect-survey.entity.ts';
import { followUpPlan } from './follow-up.plan.ts';

const MORNING_HOUR = 9;
const HOUR_MS = 3_600_000;
const TOKYO_MS = 9 * HOUR_MS;

/** The same day so many months later, at 9:00 in Japan; where the month is shorter, its last day. */
export function monthsAfter(at: Date, months: number): Date {
  const local = new Date(at.getTime() + TOKYO_MS);
  const [year, month, day] = [local.getUTCFullYear(), local.getUTCMonth() + months, local.getUTCDate()];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, last)) + MORNING_HOUR * HOUR_MS - TOKYO_MS);
}

/** Of one case, whoever acts: they belong to it. */
export const surveysOf = (tx: Transaction, consultation: Consultation): Promise<EffectSurvey[]> =>
  tx.em.find(EffectSurvey, { consultation: consultation.id }, { filters: SYSTEM_SCOPE, orderBy: { months: 'asc' } });

/** With its first confirmed contact a case gets its questionnaires (R3.11). */
export async function scheduleSurveys(tx: Transaction, consultation: Consultation): Promise<void> {
  const known = await surveysOf(tx, consultation);
  for (const months of (await followUpPlan(tx)).surveyMonths) {
    const dueAt = monthsAfter(tx.now, months);
    const survey = known.find((one) => one.months === months);
    if (!survey) tx.em.persist(EffectSurvey.of(consultation, months, dueAt, tx.now));
    else if (survey.state === 'CANCELLED') survey.schedule(dueAt, tx.now);
  }
}

/** No contact is left in the case: nobody is asked for its effect. */
export async function cancelSurveys(tx: Transaction, consultation: Consultation): Promise<void> {
  for (const survey of await surveysOf(tx, consultation)) {
    if (survey.state === 'SCHEDULED' || survey.state === 'SENT') survey.cancel(tx.now);
  }
}
