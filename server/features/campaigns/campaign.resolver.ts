import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { type CampaignValues, endCampaign, reopenCampaign, saveCampaign } from './campaign.commands.ts';
import { Campaign, CampaignConnection } from './campaign.entity.ts';
import { CampaignFilterInput, CampaignInput, CampaignReference } from './campaign.inputs.ts';
import type { CampaignPhase } from './campaign.lifecycle.ts';
import { campaignsWhere, NEWEST } from './campaign.queries.ts';

type Answer = Promise<Campaign | null>;

/** Announcements of the offer (周知・案内, R3.4). For staff only. */
@Resolver()
export class CampaignResolver {
  @Query(() => CampaignConnection)
  @Permission('read', 'Campaign')
  campaigns(
    @Ctx() { read, services: { clock } }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('filter', () => CampaignFilterInput, { nullable: true }) filter?: CampaignFilterInput,
  ): Promise<Page<Campaign>> {
    const where = campaignsWhere((filter?.phase as CampaignPhase) ?? null, tokyoDate(clock.now()));
    return read.page(info, { where, orderBy: NEWEST, limit: first, after });
  }

  @Query(() => Campaign, { nullable: true })
  @Permission('read', 'Campaign')
  campaign(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Answer {
    return read.one(info, { id });
  }

  @Mutation(() => Campaign)
  @Permission('save', 'Campaign')
  async saveCampaign(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => CampaignInput) input: CampaignInput,
  ): Answer {
    return read.one(info, { id: await run(saveCampaign, input as CampaignValues) });
  }

  @Mutation(() => Campaign)
  @Permission('end', 'Campaign')
  async endCampaign(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('campaign', () => CampaignReference) reference: CampaignReference,
  ): Answer {
    return read.one(info, { id: await run(endCampaign, reference) });
  }

  @Mutation(() => Campaign)
  @Permission('reopen', 'Campaign')
  async reopenCampaign(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('campaign', () => CampaignReference) reference: CampaignReference,
  ): Answer {
    return read.one(info, { id: await run(reopenCampaign, reference) });
  }
}
