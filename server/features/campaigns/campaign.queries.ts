import { badInput } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import type { Order } from '../../platform/read/compile.ts';
import { campaignCodeOf } from './campaign.code.ts';
import { Campaign } from './campaign.entity.ts';
import { type CampaignPhase, phaseOn } from './campaign.lifecycle.ts';

/** The newest stands first. */
export const NEWEST: Order = { createdAt: 'desc' };

/** Announcements that stand there on a day (`YYYY-MM-DD`, in Japan): the same as `phaseOn`, as a condition. */
export function campaignsWhere(phase: CampaignPhase | null, day: string): object {
  const begun = { $or: [{ beginsOn: null }, { beginsOn: { $lte: day } }] };
  const lasting = { $or: [{ endsOn: null }, { endsOn: { $gte: day } }] };
  switch (phase) {
    case 'PLANNED':
      return { state: 'OPEN', beginsOn: { $gt: day } };
    case 'RUNNING':
      return { state: 'OPEN', $and: [begun, lasting] };
    case 'OVER':
      return { $or: [{ state: 'ENDED' }, { endsOn: { $lt: day } }] };
    default:
      return {};
  }
}

/**
 * The announcement that a visitor carries the code of, if it counts now. Looked up past the actor's rows: who comes by a link does not
 * see announcements. What is no code of ours is no error: nobody is kept from asking by a broken link.
 */
export async function campaignOfVisit(tx: Transaction, code: string | null | undefined): Promise<Campaign | null> {
  const known = campaignCodeOf(code);
  if (!known) return null;
  const campaign = await tx.em.findOne(Campaign, { code: known }, { filters: SYSTEM_SCOPE });
  return campaign && phaseOn(tokyoDate(tx.now), campaign) === 'RUNNING' ? campaign : null;
}

/**
 * The announcement that staff were told of on the telephone or in a mail, whether it still runs or not.
 * @throws DomainError `BAD_USER_INPUT` at `source`
 */
export async function campaignAsTold(tx: Transaction, id: string | null | undefined): Promise<Campaign | null> {
  if (!id) return null;
  const campaign = await tx.em.findOne(Campaign, { id });
  if (campaign) return campaign;
  throw badInput({ path: 'source', code: 'unknown', message: '周知・案内を選び直してください。' });
}
