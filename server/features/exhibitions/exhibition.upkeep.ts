// Registration ends with the day: nobody has to remember to close it.
import { DomainError } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { SYSTEM } from '../../kernel/viewer.ts';
import type { Services } from '../../platform/foundation.ts';
import { abilityOf } from '../../platform/permissions/ability.ts';
import { changeExhibition } from './exhibition.commands.ts';

/** Run on every node: whoever comes second finds it closed. */
export async function closePastExhibitions({ runner, permissions, clock, pool }: Services): Promise<void> {
  const { rows } = await pool.query<{ id: string }>(`select id from exhibition where state = 'OPEN' and held_on < $1`, [
    tokyoDate(clock.now()),
  ]);
  const ability = abilityOf(permissions.rulesForActor(SYSTEM));
  for (const { id } of rows) {
    await runner(SYSTEM, ability, changeExhibition, { id, event: 'close' as const }).catch((error: unknown) => {
      if (!(error instanceof DomainError)) throw error;
    });
  }
}
