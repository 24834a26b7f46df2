import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { FollowUpPlan } from './follow-up-plan.entity.ts';

/** The plan that holds: the kept one, or its defaults. It is the same for everyone. */
export const followUpPlan = async (tx: Transaction): Promise<FollowUpPlan> =>
  (await tx.em.findOne(FollowUpPlan, { id: 'plan' }, { filters: SYSTEM_SCOPE })) ?? new FollowUpPlan();
