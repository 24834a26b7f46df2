import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { fiscalYearOf, tokyoDate } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { offsetOf, type Page } from '../../platform/read/reader.ts';
import { Exposure, ExposureConnection, ExposureKind } from './exposure.entity.ts';
import { impartialityOf } from './impartiality.queries.ts';
import { Impartiality } from './impartiality.types.ts';
import { matchCandidatesOf } from './match-candidate.queries.ts';
import { MatchCandidateConnection } from './match-candidate.types.ts';
import { setMatchingPolicy } from './matching-policy.commands.ts';
import { MatchingPolicy, MatchingPolicyConnection, PolicyTerms } from './matching-policy.entity.ts';
import { adoptProposal, proposeShortlist } from './proposal.commands.ts';
import { Proposal, ProposalConnection } from './proposal.entity.ts';
import { DeclaredFilters, ProposalInput } from './proposal.inputs.ts';
import { replayProposal } from './proposal-replay.queries.ts';
import { ProposalReplay } from './proposal-replay.types.ts';
import { Sending, SendingConnection } from './sending.entity.ts';

/** How vendors are chosen, and how evenly (R3.7). */
@Resolver()
export class SelectionResolver {
  /** Published solutions for a case, scored, the best first. `listings`: of these only, as a search found them. */
  @Query(() => MatchCandidateConnection)
  @Permission('propose', 'Proposal')
  matchCandidates(
    @Ctx() { database, viewer, services: { clock } }: Context,
    @Arg('consultation', () => ID) consultation: string,
    @Arg('filters', () => DeclaredFilters) filters: DeclaredFilters,
    @Args() { first, after }: PageArguments,
    @Arg('listings', () => [ID], { nullable: true }) listings?: string[] | null,
  ): Promise<MatchCandidateConnection> {
    const now = clock.now();
    return matchCandidatesOf(database, {
      ...{ consultation, filters, first, offset: offsetOf(after), listings: listings ?? undefined },
      ...{ person: personOf(viewer), today: tokyoDate(now), at: now.toISOString(), fiscalYear: fiscalYearOf(now) },
    });
  }

  /** Proposals, the newest first; nothing of the cases. */
  @Query(() => ProposalConnection)
  @Permission('read', 'Proposal')
  proposals(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Proposal>> {
    return read.page(info, { orderBy: { proposedAt: 'desc' }, limit: first, after });
  }

  /** Those of one case, the newest first. */
  @Query(() => ProposalConnection)
  @Permission('read', 'Proposal', 'consultation')
  proposalsOf(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('consultation', () => ID) consultation: string,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Proposal>> {
    return read.page(info, { where: { consultation }, orderBy: { turn: 'desc' }, limit: first, after });
  }

  /** A proposal computed anew from what was stored with it. */
  @Query(() => ProposalReplay)
  @Permission('read', 'Proposal')
  proposalReplay(@Ctx() { database }: Context, @Arg('id', () => ID) id: string): Promise<ProposalReplay> {
    return replayProposal(database, id);
  }

  @Mutation(() => Proposal)
  @Permission('propose', 'Proposal')
  async proposeShortlist(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('input', () => ProposalInput) input: ProposalInput,
  ): Promise<Proposal | null> {
    return read.one(info, { id: await run(proposeShortlist, input) });
  }

  /** All of the proposed vendors become candidates. */
  @Mutation(() => Proposal)
  @Permission('adopt', 'Proposal')
  async adoptProposal(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Proposal | null> {
    return read.one(info, { id: await run(adoptProposal, { id }) });
  }

  /** How evenly vendors were chosen. Absent: the current fiscal year. */
  @Query(() => Impartiality)
  @Permission('read', 'Exposure')
  impartiality(
    @Ctx() { database, services: { clock } }: Context,
    @Args() { first, after }: PageArguments,
    @Arg('fiscalYear', () => Int, { nullable: true }) fiscalYear?: number | null,
  ): Promise<Impartiality> {
    const now = clock.now();
    return impartialityOf(database, {
      fiscalYear: fiscalYear ?? fiscalYearOf(now),
      now,
      first,
      offset: offsetOf(after),
    });
  }

  /** The cases behind a vendor's figure, the newest first. */
  @Query(() => ExposureConnection)
  @Permission('read', 'Exposure', 'consultation')
  exposureRows(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('vendor', () => ID) vendor: string,
    @Arg('kind', () => ExposureKind) kind: ExposureKind,
  ): Promise<Page<Exposure>> {
    return read.page(info, { where: { vendor, kind }, orderBy: { occurredAt: 'desc' }, limit: first, after });
  }

  /** Sets of vendors that were sent with a reason, the newest first. */
  @Query(() => SendingConnection)
  @Permission('read', 'Sending')
  reasonedSendings(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Sending>> {
    const where = { $or: [{ fewReason: { $ne: '' } }, { shareReason: { $ne: '' } }] };
    return read.page(info, { where, orderBy: { sentAt: 'desc' }, limit: first, after });
  }

  /** How candidates are scored and spread: every version, the newest first. */
  @Query(() => MatchingPolicyConnection)
  @Permission('read', 'MatchingPolicy')
  matchingPolicies(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<MatchingPolicy>> {
    return read.page(info, { orderBy: { number: 'desc' }, limit: first, after });
  }

  /** `from`: the number of the version that was changed; 0 for the platform's own. */
  @Mutation(() => MatchingPolicy)
  @Permission('set', 'MatchingPolicy')
  async setMatchingPolicy(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('from', () => Int) from: number,
    @Arg('terms', () => PolicyTerms) terms: PolicyTerms,
    @Arg('reason', () => String) reason: string,
  ): Promise<MatchingPolicy | null> {
    return read.one(info, { id: await run(setMatchingPolicy, { from, terms, reason }) });
  }
}
