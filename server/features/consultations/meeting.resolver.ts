import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { meetingCandidates } from './assignment.queries.ts';
import { MeetingCandidate } from './assignment.types.ts';
import { cancelMeeting, changeMeeting, planMeeting, recordMeeting } from './meeting.commands.ts';
import { Meeting, MeetingConnection } from './meeting.entity.ts';
import { MeetingInput, MeetingReference, MinutesInput } from './meeting.inputs.ts';

type Answer = Promise<Meeting | null>;
const senderOf = ({ services: { config } }: Context) => ({ publicUrl: config.publicUrl, mailFrom: config.mailFrom });

@Resolver()
export class MeetingResolver {
  /** The meetings of a case, the latest first. */
  @Query(() => MeetingConnection)
  @Permission('read', 'Meeting')
  meetings(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) consultation: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Meeting>> {
    return read.page(info, { where: { consultation }, orderBy: { startsAt: 'desc' }, limit: first, after });
  }

  /** The company's people and the secretariat's: who can be asked to a meeting about a case. */
  @Query(() => [MeetingCandidate])
  @Permission('plan', 'Meeting')
  meetingCandidates(
    @Ctx() { database }: Context,
    @Arg('consultation', () => ID) consultation: string,
  ): Promise<MeetingCandidate[]> {
    return meetingCandidates(database, consultation);
  }

  @Mutation(() => Meeting)
  @Permission('plan', 'Meeting')
  async planMeeting(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) consultation: string,
    @Arg('input', () => MeetingInput) input: MeetingInput,
  ): Answer {
    const values = { ...input, consultation, sender: senderOf(context) };
    return context.read.one(info, { id: await context.run(planMeeting, values) });
  }

  @Mutation(() => Meeting)
  @Permission('change', 'Meeting')
  async changeMeeting(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('meeting', () => MeetingReference) meeting: MeetingReference,
    @Arg('input', () => MeetingInput) input: MeetingInput,
  ): Answer {
    const values = { ...input, ...meeting, sender: senderOf(context) };
    return context.read.one(info, { id: await context.run(changeMeeting, values) });
  }

  @Mutation(() => Meeting)
  @Permission('cancel', 'Meeting')
  async cancelMeeting(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('meeting', () => MeetingReference) meeting: MeetingReference,
    @Arg('reason', () => String, { defaultValue: '' }) reason: string,
  ): Answer {
    const values = { ...meeting, reason, sender: senderOf(context) };
    return context.read.one(info, { id: await context.run(cancelMeeting, values) });
  }

  @Mutation(() => Meeting)
  @Permission('record', 'Meeting')
  async recordMeeting(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('meeting', () => MeetingReference) meeting: MeetingReference,
    @Arg('input', () => MinutesInput) input: MinutesInput,
  ): Answer {
    return read.one(info, { id: await run(recordMeeting, { ...meeting, ...input }) });
  }
}
