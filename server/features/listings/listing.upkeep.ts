// What goes out of date by itself: listings that expire, reminders of it, images that no text uses.
import { SYSTEM } from '../../kernel/viewer.ts';
import type { Command } from '../../platform/database/transaction.ts';
import type { Services } from '../../platform/foundation.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { filesOfImage, IMAGE_FOLDER, imageOfFile } from './listing.images.ts';
import { removeUnusedImages } from './listing-image.commands.ts';
import { expireListings, remindOfExpiry } from './listing-standing.commands.ts';

const DAY_MS = 24 * 3_600_000;
/** Days that files are looked at: whatever a crash left over is found by the first node that runs again. */
const LOOKED_BACK = 30;

/** Ends and announces the ends of listings, and clears away images that were uploaded and never used, after a day. */
export async function keepListings({ runner, permissions, clock, config, files, pool }: Services): Promise<void> {
  const asSystem = <Input, Result>(command: Command<Input, Result>, input: Input) =>
    runner(SYSTEM, abilityOf(permissions.rulesForActor(SYSTEM)), command, input);
  const { publicUrl } = config;
  await asSystem(expireListings, { publicUrl });
  await asSystem(remindOfExpiry, { publicUrl });

  const before = new Date(clock.now().getTime() - DAY_MS);
  const unused = await asSystem(removeUnusedImages, { before });
  await files.remove(unused.flatMap(filesOfImage));
  // Files whose record was never written.
  const stored = await files.storedBetween(IMAGE_FOLDER, new Date(before.getTime() - LOOKED_BACK * DAY_MS), before);
  const { rows } = await pool.query<{ id: string }>('select id from listing_image where id = any($1::uuid[])', [
    [...new Set(stored.map(imageOfFile))],
  ]);
  const known = new Set(rows.map(({ id }) => id));
  await files.remove(stored.filter((key) => !known.has(imageOfFile(key))));
}
