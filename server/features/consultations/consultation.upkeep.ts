import { SYSTEM } from '../../kernel/viewer.ts';
import type { Services } from '../../platform/foundation.ts';
import { keyOfAttachment } from '../../platform/mail/receiving.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { escalateCases } from './case-escalation.commands.ts';
import { removeUnsentAttachments } from './consultation-attachment.commands.ts';

const DAY_MS = 24 * 3_600_000;

/**
 * Notes the cases that threaten to be forgotten, and clears away files that were uploaded and never sent, after a day. Safe on
 * several nodes.
 */
export async function keepConsultations({ runner, permissions, clock, files }: Services): Promise<void> {
  const ability = abilityOf(permissions.rulesForActor(SYSTEM));
  await runner(SYSTEM, ability, escalateCases, undefined);
  const before = new Date(clock.now().getTime() - DAY_MS);
  const unsent = await runner(SYSTEM, ability, removeUnsentAttachments, { before });
  await files.remove(unsent.map(keyOfAttachment));
}
