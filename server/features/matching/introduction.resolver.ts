import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { ConsultationReference } from '../consultations/consultation.inputs.ts';
import {
  answerIntroduction,
  confirmContact,
  discloseIdentity,
  dismissIntroduction,
  removeCandidate,
  shortlistListing,
} from './introduction.commands.ts';
import { Introduction, IntroductionChange, IntroductionConnection } from './introduction.entity.ts';
import { AnswerInput, IntroductionReference } from './introduction.inputs.ts';
import { AnonymousNeed } from './introduction.need.ts';
import { draftAnonymousNeed, sendIntroductions } from './sending.commands.ts';

type Answer = Promise<Introduction | null>;

@Resolver()
export class IntroductionResolver {
  /** Staff: of all cases. A member: of its own. A vendor: what it was told, without the member's name. */
  @Query(() => IntroductionConnection)
  @Permission('read', 'Introduction')
  introductions(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Introduction>> {
    return read.page(info, { orderBy: { changedAt: 'desc' }, limit: first, after });
  }

  /** Those of one case. */
  @Query(() => IntroductionConnection)
  @Permission('read', 'Introduction', 'consultation')
  introductionsOf(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) consultation: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Introduction>> {
    return read.page(info, { where: { consultation }, orderBy: { changedAt: 'asc' }, limit: first, after });
  }

  @Query(() => Introduction, { nullable: true })
  @Permission('read', 'Introduction')
  introduction(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Answer {
    return read.one(info, { id });
  }

  /** What vendors would read of the case, to be checked before it is sent. */
  @Query(() => AnonymousNeed)
  @Permission('send', 'Introduction')
  anonymousNeed(@Ctx() { run }: Context, @Arg('consultation', () => ID) id: string): Promise<AnonymousNeed> {
    return run(draftAnonymousNeed, { id });
  }

  @Mutation(() => Introduction)
  @Permission('shortlist', 'Introduction')
  async shortlistListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) consultation: string,
    @Arg('listing', () => ID) listing: string,
  ): Answer {
    return read.one(info, { id: await run(shortlistListing, { consultation, listing }) });
  }

  @Mutation(() => ID)
  @Permission('remove', 'Introduction')
  removeCandidate(@Ctx() { run }: Context, @Arg('id', () => ID) id: string): Promise<string> {
    return run(removeCandidate, { id });
  }

  /**
   * Sends the need to all candidates of the case. `reason`: why fewer vendors than the contract asks for. `shareReason`: why a vendor
   * whose share of the year's introductions is above the cap.
   */
  @Mutation(() => Consultation)
  @Permission('send', 'Introduction')
  async sendIntroductions(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('need', () => AnonymousNeed) need: AnonymousNeed,
    @Arg('reason', () => String, { nullable: true }) reason?: string | null,
    @Arg('shareReason', () => String, { nullable: true }) shareReason?: string | null,
  ): Promise<Consultation | null> {
    return read.one(info, { id: await run(sendIntroductions, { ...reference, need, reason, shareReason }) });
  }

  @Mutation(() => Introduction)
  @Permission('answer', 'Introduction')
  async answerIntroduction(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => AnswerInput) input: AnswerInput,
  ): Answer {
    return read.one(info, { id: await run(answerIntroduction, input) });
  }

  /** The member's consent: from now on this vendor knows who they are. `wording`: the version of the words that were read. */
  @Mutation(() => Introduction)
  @Permission('disclose', 'Introduction')
  async discloseIdentity(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('introduction', () => IntroductionReference) reference: IntroductionReference,
    @Arg('wording', () => String, { nullable: true }) wording?: string | null,
  ): Answer {
    return read.one(info, { id: await run(discloseIdentity, { ...reference, wording }) });
  }

  @Mutation(() => Introduction)
  @Permission('dismiss', 'Introduction')
  async dismissIntroduction(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('introduction', () => IntroductionReference) reference: IntroductionReference,
  ): Answer {
    return read.one(info, { id: await run(dismissIntroduction, reference) });
  }

  @Mutation(() => Introduction)
  @Permission('confirm', 'Introduction')
  async confirmContact(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('introduction', () => IntroductionReference) reference: IntroductionReference,
  ): Answer {
    return read.one(info, { id: await run(confirmContact, reference) });
  }

  @Subscription(() => IntroductionChange, {
    subscribe: ({ args: { since } }) => entitySource('Introduction', { since }) as never,
  })
  @Permission('read', 'Introduction')
  introductionChanged(
    @Root() event: IntroductionChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
  ): IntroductionChange {
    return event;
  }
}
