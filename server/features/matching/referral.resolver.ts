import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  agreeToReferral,
  askReferral,
  closeReferral,
  declineReferral,
  passOnReferral,
  recordReferralAnswer,
} from './referral.commands.ts';
import { Referral, ReferralChange, ReferralConnection, ReferralOutcome } from './referral.entity.ts';
import { ReferralReference, ReferralRequestInput } from './referral.inputs.ts';

type Answer = Promise<Referral | null>;

/** 人材の取次ぎ (R3.7). */
@Resolver()
export class ReferralResolver {
  /** The newest first. */
  @Query(() => ReferralConnection)
  @Permission('read', 'Referral')
  referrals(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Referral>> {
    return read.page(info, { orderBy: { askedAt: 'desc' }, limit: first, after });
  }

  /** Those of one case, the newest first. */
  @Query(() => ReferralConnection)
  @Permission('read', 'Referral')
  referralsOf(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) consultation: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Referral>> {
    return read.page(info, { where: { consultation }, orderBy: { askedAt: 'desc' }, limit: first, after });
  }

  @Mutation(() => Referral)
  @Permission('ask', 'Referral')
  async askReferral(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ReferralRequestInput) input: ReferralRequestInput,
  ): Answer {
    return read.one(info, { id: await run(askReferral, input) });
  }

  /** `note`: how the member told staff so; the member itself needs none. */
  @Mutation(() => Referral)
  @Permission('agree', 'Referral')
  async agreeToReferral(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('referral', () => ReferralReference) reference: ReferralReference,
    @Arg('note', () => String, { nullable: true }) note?: string | null,
    @Arg('wording', () => String, { nullable: true }) wording?: string | null,
  ): Answer {
    return read.one(info, { id: await run(agreeToReferral, { ...reference, note, wording }) });
  }

  @Mutation(() => Referral)
  @Permission('decline', 'Referral')
  async declineReferral(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('referral', () => ReferralReference) reference: ReferralReference,
  ): Answer {
    return read.one(info, { id: await run(declineReferral, reference) });
  }

  @Mutation(() => Referral)
  @Permission('passOn', 'Referral')
  async passOnReferral(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('referral', () => ReferralReference) reference: ReferralReference,
  ): Answer {
    return read.one(info, { id: await run(passOnReferral, reference) });
  }

  @Mutation(() => Referral)
  @Permission('answer', 'Referral')
  async recordReferralAnswer(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('referral', () => ReferralReference) reference: ReferralReference,
    @Arg('answer', () => String) answer: string,
  ): Answer {
    return read.one(info, { id: await run(recordReferralAnswer, { ...reference, answer }) });
  }

  @Mutation(() => Referral)
  @Permission('close', 'Referral')
  async closeReferral(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('referral', () => ReferralReference) reference: ReferralReference,
    @Arg('outcome', () => ReferralOutcome) outcome: ReferralOutcome,
    @Arg('note', () => String) note: string,
  ): Answer {
    return read.one(info, { id: await run(closeReferral, { ...reference, outcome, note }) });
  }

  @Subscription(() => ReferralChange, {
    subscribe: ({ args: { since } }) => entitySource('Referral', { since }) as never,
  })
  @Permission('read', 'Referral')
  referralChanged(
    @Root() event: ReferralChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
  ): ReferralChange {
    return event;
  }
}
