import { SYSTEM } from '../../kernel/viewer.ts';
import type { Services } from '../../platform/foundation.ts';
import { keyOfAttachment } from '../../platform/mail/receiving.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { removeUnsentAttachments } from './consultation-attachment.commands.ts';

const DAY_MS = 24 * 3_600_000;

/** Clears away files that were uploaded and never sent, after a day. */
export async function keepConsultationFiles({ runner, permissions, clock, files }: Services): Promise<void> {
  const ability = abilityOf(permissions.rulesForActor(SYSTEM));
  const before = new Date(clock.now().getTime() - DAY_MS);
  const unsent = await runner(SYSTEM, ability, removeUnsentAttachments, { before });
  await files.remove(unsent.map(keyOfAttachment));
}
