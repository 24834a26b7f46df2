import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import { Introduction } from '../matching/introduction.entity.ts';
import { IntroductionReference } from '../matching/introduction.inputs.ts';
import { answerContact, confirmContact, settleContact } from './contact-check.commands.ts';
import { ContactCheck, ContactCheckChange, ContactCheckConnection } from './contact-check.entity.ts';
import { ContactAnswerFields, SettlementFields } from './contact-check.inputs.ts';

/** Whether members and vendors got in touch (R3.9). */
@Resolver()
export class ContactCheckResolver {
  /** A member's and a vendor's own, for staff all; the last changed first. */
  @Query(() => ContactCheckConnection)
  @Permission('read', 'ContactCheck')
  contactChecks(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<ContactCheck>> {
    return read.page(info, { orderBy: { changedAt: 'desc' }, limit: first, after });
  }

  /** Those of one case. */
  @Query(() => ContactCheckConnection)
  @Permission('read', 'ContactCheck', 'consultation')
  contactChecksOf(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) consultation: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<ContactCheck>> {
    return read.page(info, { where: { consultation }, orderBy: { changedAt: 'desc' }, limit: first, after });
  }

  /** Of one state, for staff: DISPUTED and UNANSWERED wait for them. */
  @Query(() => ContactCheckConnection)
  @Permission('settle', 'ContactCheck')
  contactChecksIn(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('state', () => String) state: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<ContactCheck>> {
    return read.page(info, { where: { state }, orderBy: { changedAt: 'desc' }, limit: first, after });
  }

  @Mutation(() => ContactCheck)
  @Permission('answer', 'ContactCheck')
  async answerContact(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ContactAnswerFields) input: ContactAnswerFields,
  ): Promise<ContactCheck | null> {
    return read.one(info, { id: await run(answerContact, input) });
  }

  @Mutation(() => Introduction)
  @Permission('confirm', 'Introduction')
  async confirmContact(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('introduction', () => IntroductionReference) reference: IntroductionReference,
  ): Promise<Introduction | null> {
    return read.one(info, { id: await run(confirmContact, reference) });
  }

  @Mutation(() => ContactCheck)
  @Permission('settle', 'ContactCheck')
  async settleContact(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => SettlementFields) input: SettlementFields,
  ): Promise<ContactCheck | null> {
    return read.one(info, { id: await run(settleContact, input) });
  }

  @Subscription(() => ContactCheckChange, {
    subscribe: ({ args: { since } }) => entitySource('ContactCheck', { since }) as never,
  })
  @Permission('read', 'ContactCheck')
  contactCheckChanged(
    @Root() event: ContactCheckChange,
    @Arg('since', () => String, { nullable: true }) _since?: string,
  ): ContactCheckChange {
    return event;
  }
}
