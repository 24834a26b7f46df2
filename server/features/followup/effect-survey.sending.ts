// Sends questionnaires on their day, reminds those who did not answer, and closes them at their end (R3.11).
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { ContactSide } from './contact-check.entity.ts';
import { EffectSurvey } from './effect-survey.entity.ts';
import { issueLinks } from './follow-up.links.ts';
import { surveyMail } from './follow-up.mails.ts';
import { followUpPlan } from './follow-up.plan.ts';

const DAY_MS = 86_400_000;

interface Sending {
  readonly id: string;
  readonly publicUrl: string;
}

/** Does what is due for one questionnaire; nothing when another node was faster. */
export async function advanceEffectSurvey(tx: Transaction, { id, publicUrl }: Sending): Promise<void> {
  const survey = await tx.load(EffectSurvey, id, { lock: true, system: true, populate: ['organization'] });
  const plan = await followUpPlan(tx);
  const isDue = (at: Date | null) => at !== null && at <= tx.now;
  if (survey.state === 'SCHEDULED' && isDue(survey.dueAt)) survey.send(plan, tx.now);
  else if (survey.state === 'SENT' && isDue(survey.closesAt)) return survey.close(tx.now);
  else if (survey.state === 'SENT' && isDue(survey.nextRemindAt)) {
    survey.remind(survey.reminders + 1 < plan.mostReminders ? plan.remindDays : null, tx.now);
  } else return;
  const closesAt = survey.closesAt!;
  const organization = survey.organization.unwrap();
  // Good a while longer than the questionnaire is open: who comes late is told so.
  const days = Math.ceil((closesAt.getTime() - tx.now.getTime()) / DAY_MS) + plan.linkDays;
  for (const recipient of await issueLinks(tx, { organization, side: ContactSide.MEMBER, survey, days })) {
    const letter = { months: survey.months, closesAt, publicUrl, again: survey.reminders > 0 };
    await queueMail(tx, surveyMail({ ...recipient, ...letter, about: { type: 'EffectSurvey', id } }));
  }
}
