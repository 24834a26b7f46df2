import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { personOf } from '../../kernel/viewer.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { assignmentProposals } from './assignment.queries.ts';
import { AssignmentProposal } from './assignment.types.ts';
import { acknowledgeEscalation } from './case-escalation.commands.ts';
import { mergeConsultation, unmergeConsultation } from './case-merging.commands.ts';
import { splitConsultation } from './case-splitting.commands.ts';
import { Consultation } from './consultation.entity.ts';
import { ConsultationReference, SplitInput } from './consultation.inputs.ts';
import { seeMentions } from './mention.commands.ts';
import { mentionsOf } from './mention.queries.ts';
import { MentionRecord } from './mention.types.ts';

type Answer = Promise<Consultation | null>;

/** The desk's own tools on a case: whom to give it to, what was escalated, whom a note calls, mergers and splits. */
@Resolver()
export class CaseDeskResolver {
  /** Colleagues for a case, the best first, with what speaks for and against each (R3.1). */
  @Query(() => [AssignmentProposal])
  @Permission('assign', 'Consultation')
  assignmentProposals(
    @Ctx() { database, services }: Context,
    @Arg('consultation', () => ID) id: string,
  ): Promise<AssignmentProposal[]> {
    return assignmentProposals(database, id, services.clock.now());
  }

  /** Notes that call the viewer and that they have not seen yet, the newest first. */
  @Query(() => [MentionRecord])
  @Permission('see', 'Mention')
  mentions(@Ctx() { database, viewer }: Context, @Args() { first }: PageArguments): Promise<MentionRecord[]> {
    return mentionsOf(database, personOf(viewer)!, first);
  }

  /** The viewer has opened the case. Answers how many notes were new to them. */
  @Mutation(() => Int)
  @Permission('see', 'Mention')
  seeMentions(@Ctx() { run }: Context, @Arg('consultation', () => ID) consultation: string): Promise<number> {
    return run(seeMentions, { consultation });
  }

  @Mutation(() => Consultation)
  @Permission('acknowledge', 'CaseEscalation')
  async acknowledgeEscalation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Answer {
    return read.one(info, { id: await run(acknowledgeEscalation, { id }) });
  }

  /** Answers the case that it went into. */
  @Mutation(() => Consultation)
  @Permission('merge', 'Consultation')
  async mergeConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('into', () => ConsultationReference) into: ConsultationReference,
    @Arg('reason', () => String) reason: string,
  ): Answer {
    return read.one(info, { id: await run(mergeConsultation, { ...reference, into, reason }) });
  }

  @Mutation(() => Consultation)
  @Permission('unmerge', 'Consultation')
  async unmergeConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('reason', () => String) reason: string,
  ): Answer {
    return read.one(info, { id: await run(unmergeConsultation, { ...reference, reason }) });
  }

  /** Answers the new case. */
  @Mutation(() => Consultation)
  @Permission('split', 'Consultation')
  async splitConsultation(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ConsultationReference) reference: ConsultationReference,
    @Arg('input', () => SplitInput) input: SplitInput,
  ): Answer {
    return read.one(info, { id: await run(splitConsultation, { ...reference, ...input }) });
  }
}
