import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import { recordEffectAnswers, saveEffectAnswers, submitEffectAnswers } from './effect-survey.commands.ts';
import { EffectSurvey, EffectSurveyChange, EffectSurveyConnection } from './effect-survey.entity.ts';
import { EffectSurveyFields } from './effect-survey.inputs.ts';

type Answer = Promise<EffectSurvey | null>;

/** Questionnaires on the effect of what was introduced (R3.11). */
@Resolver()
export class EffectSurveyResolver {
  /** A member's own, for staff all; the last changed first. */
  @Query(() => EffectSurveyConnection)
  @Permission('read', 'EffectSurvey')
  effectSurveys(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<EffectSurvey>> {
    return read.page(info, { orderBy: { changedAt: 'desc' }, limit: first, after });
  }

  /** Those of one case. */
  @Query(() => EffectSurveyConnection)
  @Permission('read', 'EffectSurvey')
  effectSurveysOf(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) consultation: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<EffectSurvey>> {
    return read.page(info, { where: { consultation }, orderBy: { months: 'asc' }, limit: first, after });
  }

  /** Of one state, by the day on which they go out. */
  @Query(() => EffectSurveyConnection)
  @Permission('record', 'EffectSurvey')
  effectSurveysIn(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('state', () => String) state: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<EffectSurvey>> {
    const direction = state === 'SCHEDULED' || state === 'SENT' ? 'asc' : 'desc';
    return read.page(info, { where: { state }, orderBy: { dueAt: direction }, limit: first, after });
  }

  @Query(() => EffectSurvey, { nullable: true })
  @Permission('read', 'EffectSurvey')
  effectSurvey(@Ctx() { read }: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Answer {
    return read.one(info, { id });
  }

  /** Keeps what was typed so far. */
  @Mutation(() => EffectSurvey)
  @Permission('submit', 'EffectSurvey')
  async saveEffectAnswers(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EffectSurveyFields) input: EffectSurveyFields,
  ): Answer {
    return read.one(info, { id: await run(saveEffectAnswers, input) });
  }

  @Mutation(() => EffectSurvey)
  @Permission('submit', 'EffectSurvey')
  async submitEffectAnswers(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EffectSurveyFields) input: EffectSurveyFields,
  ): Answer {
    return read.one(info, { id: await run(submitEffectAnswers, input) });
  }

  @Mutation(() => EffectSurvey)
  @Permission('record', 'EffectSurvey')
  async recordEffectAnswers(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => EffectSurveyFields) input: EffectSurveyFields,
  ): Answer {
    return read.one(info, { id: await run(recordEffectAnswers, input) });
  }

  @Subscription(() => EffectSurveyChange, {
    subscribe: ({ args: { since } }) => entitySource('EffectSurvey', { since }) as never,
  })
  @Permission('read', 'EffectSurvey')
  effectSurveyChanged(
    @Root() event: EffectSurveyChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
  ): EffectSurveyChange {
    return event;
  }
}
