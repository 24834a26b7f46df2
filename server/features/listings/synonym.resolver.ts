import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { listingIndex } from './listing.index.ts';
import { SearchTerm } from './search-vocabulary.types.ts';
import { addStandardSynonyms, createSynonymGroup, removeSynonymGroup, saveSynonymGroup } from './synonym.commands.ts';
import { SynonymGroup, SynonymGroupConnection } from './synonym.entity.ts';
import { SearchTermsArguments, SynonymGroupInput, SynonymGroupReference } from './synonym.inputs.ts';

const DAY_MS = 24 * 3_600_000;

/** The words of the directory's search, for staff: what means the same, and what was searched for. */
@Resolver()
export class SynonymResolver {
  @Query(() => SynonymGroupConnection)
  @Permission('read', 'SynonymGroup')
  synonymGroups(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<SynonymGroup>> {
    return read.page(info, { orderBy: { heading: 'asc' }, limit: first, after });
  }

  /** What was searched for in the last `days`, the most frequent first; `onlyZero`: what finds nothing now. */
  @Query(() => [SearchTerm])
  @Permission('review', 'SearchTerm')
  searchTerms(
    @Ctx() { services: { search, clock } }: Context,
    @Args() { days, onlyZero, first }: SearchTermsArguments,
  ): Promise<SearchTerm[]> {
    const since = tokyoDate(new Date(clock.now().getTime() - days * DAY_MS));
    return search.of(listingIndex).terms.top(since, onlyZero, first);
  }

  @Mutation(() => SynonymGroup)
  @Permission('create', 'SynonymGroup')
  async createSynonymGroup(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('values', () => SynonymGroupInput) values: SynonymGroupInput,
  ): Promise<SynonymGroup | null> {
    return read.one(info, { id: await run(createSynonymGroup, values) });
  }

  @Mutation(() => SynonymGroup)
  @Permission('save', 'SynonymGroup')
  async saveSynonymGroup(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('group', () => SynonymGroupReference) group: SynonymGroupReference,
    @Arg('values', () => SynonymGroupInput) values: SynonymGroupInput,
  ): Promise<SynonymGroup | null> {
    return read.one(info, { id: await run(saveSynonymGroup, { ...group, values }) });
  }

  @Mutation(() => ID)
  @Permission('remove', 'SynonymGroup')
  removeSynonymGroup(
    @Ctx() { run }: Context,
    @Arg('group', () => SynonymGroupReference) group: SynonymGroupReference,
  ): Promise<string> {
    return run(removeSynonymGroup, group);
  }

  /** Adds the standard vocabulary of DX beside what is there. Answers how many groups were added. */
  @Mutation(() => Int)
  @Permission('create', 'SynonymGroup')
  addStandardSynonyms(@Ctx() { run }: Context): Promise<number> {
    return run(addStandardSynonyms, undefined);
  }
}
