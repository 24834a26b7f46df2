import { badInput, DomainError, type FieldError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { FollowUpPlan } from './follow-up-plan.entity.ts';

export interface PlanInput {
  readonly version: number;
  readonly firstAskDays: number;
  readonly askAgainDays: number;
  readonly mostAsks: number;
  readonly surveyMonths: readonly number[];
  readonly remindDays: number;
  readonly mostReminders: number;
  readonly surveyDays: number;
}

const LIMITS: Readonly<Record<Exclude<keyof PlanInput, 'version' | 'surveyMonths'>, readonly [number, number]>> = {
  firstAskDays: [1, 30],
  askAgainDays: [1, 30],
  mostAsks: [1, 10],
  remindDays: [1, 60],
  mostReminders: [0, 10],
  surveyDays: [7, 180],
};

/**
 * Changes when members and vendors are asked. What is under way keeps its next day.
 * @throws DomainError `CONFLICT`; `BAD_USER_INPUT` outside of what makes sense
 */
export async function saveFollowUpPlan(
  tx: Transaction,
  { version, surveyMonths, ...days }: PlanInput,
): Promise<string> {
  const problems: FieldError[] = [];
  for (const [path, [least, most]] of Object.entries(LIMITS) as [keyof typeof LIMITS, readonly [number, number]][]) {
    if (days[path] >= least && days[path] <= most) continue;
    problems.push({ path, code: 'out_of_range', message: `${least}～${most}の数を入力してください。` });
  }
  const months = [...new Set(surveyMonths)].sort((a, b) => a - b);
  if (!months.length || months.length > 6 || months.some((month) => month < 1 || month > 24)) {
    const message = '1～24か月のあいだで、1～6回を選んでください。';
    problems.push({ path: 'surveyMonths', code: 'out_of_range', message });
  }
  if (problems.length) throw badInput(...problems);
  const known = await tx.em.findOne(FollowUpPlan, { id: 'plan' });
  const plan = known ?? new FollowUpPlan();
  tx.permit('save', plan);
  if ((known?.version ?? 0) !== version) throw new DomainError('CONFLICT', { version: known?.version ?? 0 });
  Object.assign(plan, { ...days, surveyMonths: months });
  tx.em.persist(plan);
  return plan.id;
}

/** The plan that holds. Its version is 0 as long as nobody has changed it. */
export async function readFollowUpPlan(tx: Transaction): Promise<FollowUpPlan> {
  const known = await tx.em.findOne(FollowUpPlan, { id: 'plan' });
  return known ?? Object.assign(new FollowUpPlan(), { version: 0 });
}
