// What falls due by itself: questions whether there was contact, questionnaires, links that are too old.
import { addOfficeDays } from '../../kernel/office-hours.ts';
import { SYSTEM } from '../../kernel/viewer.ts';
import type { Command } from '../../platform/database/transaction.ts';
import type { Services } from '../../platform/foundation.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { storedOfficeHours } from '../desk/desk-setting.queries.ts';
import { askForContact } from './contact-check.asking.ts';
import { advanceEffectSurvey } from './effect-survey.sending.ts';
import { FollowUpPlan } from './follow-up-plan.entity.ts';

const AT_ONCE = 200;
const DAY_MS = 86_400_000;

const TO_ASK = `
  select i.id, to_json(i.disclosed_at) #>> '{}' as "disclosedAt", to_json(c.next_ask_at) #>> '{}' as "nextAskAt"
  from introduction i left join contact_check c on c.introduction_id = i.id
  where i.state = 'DISCLOSED' and (c.state is null or c.state = 'ASKING') and coalesce(c.next_ask_at, i.disclosed_at) <= $1
  order by i.disclosed_at limit ${AT_ONCE}`;

const SURVEYS = `
  select id from effect_survey where (state = 'SCHEDULED' and due_at <= $1)
    or (state = 'SENT' and (closes_at <= $1 or next_remind_at <= $1)) order by due_at limit ${AT_ONCE}`;

interface ToAsk {
  readonly id: string;
  /** ISO 8601. */
  readonly disclosedAt: string;
  readonly nextAskAt: string | null;
}

/** Run once a minute on every node. Each question is a transaction of its own, in which it is asked again whether it is due. */
export async function keepFollowUp({ pool, runner, permissions, clock, config }: Services): Promise<void> {
  const now = clock.now();
  const ability = abilityOf(permissions.rulesForActor(SYSTEM));
  const asSystem = <Input, Result>(command: Command<Input, Result>, input: Input) =>
    runner(SYSTEM, ability, command, input);
  const { publicUrl } = config;
  const plans = await pool.query<{ days: number }>('select first_ask_days as days from follow_up_plan');
  const firstDays = plans.rows[0]?.days ?? new FollowUpPlan().firstAskDays;
  const hours = await storedOfficeHours(pool);
  const { rows } = await pool.query<ToAsk>(TO_ASK, [now]);
  for (const { id, disclosedAt, nextAskAt } of rows) {
    const due = nextAskAt ? new Date(nextAskAt) : addOfficeDays(new Date(disclosedAt), firstDays, hours);
    if (due <= now) await asSystem(askForContact, { id, publicUrl });
  }
  const surveys = await pool.query<{ id: string }>(SURVEYS, [now]);
  for (const { id } of surveys.rows) await asSystem(advanceEffectSurvey, { id, publicUrl });
  await pool.query('delete from follow_up_link where expires_at <= $1', [new Date(now.getTime() - 30 * DAY_MS)]);
}
