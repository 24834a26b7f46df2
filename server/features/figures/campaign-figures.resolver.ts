import { isUUID } from 'class-validator';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { badInput } from '../../kernel/errors.ts';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { campaignFigures, campaignMonths } from './campaign-figures.queries.ts';
import { CampaignFigures, CampaignMonth } from './campaign-figures.types.ts';

/** As many as a page of announcements has. */
const MOST = 100;

/** What announcements brought (R3.4): numbers alone, for staff. */
@Resolver()
export class CampaignFiguresResolver {
  /** At most 100 at once. */
  @Query(() => [CampaignFigures])
  @Permission('read', 'Campaign')
  campaignFigures(
    @Ctx() { database }: Context,
    @Arg('campaigns', () => [ID]) campaigns: string[],
  ): Promise<CampaignFigures[]> {
    if (campaigns.length > MOST) {
      throw badInput({ path: 'campaigns', code: 'too_many', message: '一度に数えられるのは100件までです。' });
    }
    return campaignFigures(
      database,
      campaigns.filter((id) => isUUID(id)),
    );
  }

  /** The last twelve months, this one last. */
  @Query(() => [CampaignMonth])
  @Permission('read', 'Campaign')
  async campaignMonths(
    @Ctx() { database, services: { clock } }: Context,
    @Arg('campaign', () => ID) campaign: string,
  ): Promise<CampaignMonth[]> {
    return isUUID(campaign) ? campaignMonths(database, campaign, tokyoDate(clock.now())) : [];
  }
}
