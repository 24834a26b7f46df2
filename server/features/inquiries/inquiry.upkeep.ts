// What goes out of date by itself: files that were uploaded and never sent, files whose record was never written.
import { SYSTEM } from '../../kernel/viewer.ts';
import type { Command } from '../../platform/database/transaction.ts';
import { UUID } from '../../platform/files/attachment-door.ts';
import type { Services } from '../../platform/foundation.ts';
import { ATTACHMENT_FOLDER, keyOfAttachment } from '../../platform/mail/receiving.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { removeUnsentInquiryFiles } from './inquiry-attachment.commands.ts';

const DAY_MS = 24 * 3_600_000;
/** Days that files are looked at: whatever a crash left over is found by the first node that runs again. */
const LOOKED_BACK = 7;

/** Of attachments of consultations and inquiries alike: they lie in one folder. */
const KNOWN = `
  select id::text from consultation_attachment where id = any($1::uuid[])
  union all select id::text from inquiry_attachment where id = any($1::uuid[])
  union all select id::text from incoming_mail where id = any($1::uuid[])`;

export async function keepInquiryFiles({ runner, permissions, clock, files, pool }: Services): Promise<void> {
  const asSystem = <Input, Result>(command: Command<Input, Result>, input: Input) =>
    runner(SYSTEM, abilityOf(permissions.rulesForActor(SYSTEM)), command, input);
  const before = new Date(clock.now().getTime() - DAY_MS);
  const unsent = await asSystem(removeUnsentInquiryFiles, { before });
  await files.remove(unsent.map(keyOfAttachment));
  const stored = await files.storedBetween(
    ATTACHMENT_FOLDER,
    new Date(before.getTime() - LOOKED_BACK * DAY_MS),
    before,
  );
  const ids = stored.map((key) => key.slice(ATTACHMENT_FOLDER.length + 1));
  const { rows } = await pool.query<{ id: string }>(KNOWN, [ids.filter((id) => UUID.test(id))]);
  const known = new Set(rows.map(({ id }) => id));
  await files.remove(ids.filter((id) => !known.has(id)).map(keyOfAttachment));
}
