import { SYSTEM } from '../../kernel/viewer.ts';
import type { Services } from '../../platform/foundation.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { escalateCases } from './case-escalation.commands.ts';

/** Notes the cases that threaten to be forgotten. Safe on several nodes. */
export async function keepConsultations({ runner, permissions }: Services): Promise<void> {
  await runner(SYSTEM, abilityOf(permissions.rulesForActor(SYSTEM)), escalateCases, undefined);
}
