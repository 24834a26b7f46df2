import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { needlesOf } from '../../kernel/search-query.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission, Public } from '../../platform/graphql/view.ts';
import { entitySource } from '../../platform/live/entity-source.ts';
import type { Page } from '../../platform/read/reader.ts';
import {
  createListing,
  publishListing,
  retractListing,
  returnListing,
  reviseListing,
  saveListingDraft,
  submitListing,
} from './listing.commands.ts';
import { ListingContent } from './listing.content.ts';
import { Listing, ListingConnection } from './listing.entity.ts';
import { listingIndex } from './listing.index.ts';
import { ListingFilterInput, RevisionReference, SuggestionArguments } from './listing.inputs.ts';
import { listingRanking, queryOf } from './listing.search.ts';
import { searchCounter } from './listing.search-terms.ts';
import { ListingFacet } from './listing.types.ts';
import { ListingRevision, ListingRevisionConnection, ListingRevisionEvent } from './listing-revision.entity.ts';
import { SolutionSuggestion } from './search-vocabulary.types.ts';

const LONGEST_TEXT = 200;

@Resolver()
export class ListingResolver {
  /** The solution directory (R3.3): published listings, searched, filtered and fairly ordered. */
  @Query(() => ListingConnection)
  @Public()
  async solutions(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() page: PageArguments,
    @Arg('filter', () => ListingFilterInput, { nullable: true }) given?: ListingFilterInput | null,
  ): Promise<Page<Listing>> {
    const filter = given ?? {};
    const { search, clock } = context.services;
    const ranking = await listingRanking(filter, search.of(listingIndex), tokyoDate(clock.now()), page);
    const counted = await searchCounter(context, filter, page);
    return context.read.ranked(info, ranking, { limit: page.first, after: page.after, counted });
  }

  @Query(() => [ListingFacet])
  @Public()
  solutionFacets(
    @Ctx() { database, services: { search, clock } }: Context,
    @Arg('filter', () => ListingFilterInput, { nullable: true }) filter?: ListingFilterInput | null,
  ): Promise<readonly ListingFacet[]> {
    const listings = search.of(listingIndex);
    return listings.facets(queryOf(filter ?? {}, listings, tokyoDate(clock.now())), database);
  }

  /** Completes what is typed: tags, categories, words of titles and vendors of published listings, as written or as read. */
  @Query(() => [SolutionSuggestion])
  @Public()
  solutionSuggestions(
    @Ctx() { database, services: { search } }: Context,
    @Args() { text, first }: SuggestionArguments,
  ): Promise<readonly SolutionSuggestion[]> {
    return search.of(listingIndex).suggest(text, first, database);
  }

  /** What a search for this text looks for, folded (かな, synonyms, corrected slips): to be marked in what was found. */
  @Query(() => [String])
  @Public()
  solutionNeedles(@Ctx() { services: { search } }: Context, @Arg('text', () => String) text: string): string[] {
    const analysed = search.of(listingIndex).analyse(text.slice(0, LONGEST_TEXT));
    return analysed ? needlesOf(analysed) : [];
  }

  /** A listing by its 掲載番号. */
  @Query(() => Listing, { nullable: true })
  @Public()
  solution(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('number', () => String) number: string,
  ): Promise<Listing | null> {
    return read.one(info, { number });
  }

  /** The vendor's own listings, published or not. */
  @Query(() => ListingConnection)
  @Permission('write', 'Listing')
  myListings(
    @Ctx() { read, viewer }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<Listing>> {
    const vendor = 'organizationId' in viewer ? viewer.organizationId : null;
    return read.page(info, { where: { vendor }, orderBy: { createdAt: 'desc' }, limit: first, after });
  }

  @Query(() => Listing, { nullable: true })
  @Permission('read', 'Listing', 'latestRevision')
  listing(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Listing | null> {
    return read.one(info, { id });
  }

  /** What waits for staff's decision, the longest waiting first. */
  @Query(() => ListingRevisionConnection)
  @Permission('publish', 'ListingRevision')
  listingReviews(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
  ): Promise<Page<ListingRevision>> {
    return read.page(info, { where: { state: 'IN_REVIEW' }, orderBy: { savedAt: 'asc' }, limit: first, after });
  }

  @Mutation(() => Listing)
  @Permission('create', 'Listing')
  async createListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('kind', () => String, { defaultValue: 'solution' }) kind: string,
  ): Promise<Listing | null> {
    const id = await run(createListing, { kind: kind === 'talent' ? 'talent' : 'solution' });
    return read.one(info, { id });
  }

  @Mutation(() => Listing)
  @Permission('write', 'Listing')
  async reviseListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Listing | null> {
    return read.one(info, { id: await run(reviseListing, { id }) });
  }

  @Mutation(() => ListingRevision)
  @Permission('save', 'ListingRevision')
  async saveListingDraft(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('revision', () => RevisionReference) revision: RevisionReference,
    @Arg('content', () => ListingContent) content: ListingContent,
  ): Promise<ListingRevision | null> {
    return read.one(info, { id: await run(saveListingDraft, { ...revision, content }) });
  }

  @Mutation(() => ListingRevision)
  @Permission('submit', 'ListingRevision')
  async submitListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('revision', () => RevisionReference) revision: RevisionReference,
  ): Promise<ListingRevision | null> {
    return read.one(info, { id: await run(submitListing, revision) });
  }

  @Mutation(() => ListingRevision)
  @Permission('retract', 'ListingRevision')
  async retractListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('revision', () => RevisionReference) revision: RevisionReference,
  ): Promise<ListingRevision | null> {
    return read.one(info, { id: await run(retractListing, revision) });
  }

  @Mutation(() => ListingRevision)
  @Permission('publish', 'ListingRevision')
  async publishListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('revision', () => RevisionReference) revision: RevisionReference,
  ): Promise<ListingRevision | null> {
    return read.one(info, { id: await run(publishListing, revision) });
  }

  @Mutation(() => ListingRevision)
  @Permission('return', 'ListingRevision')
  async returnListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('revision', () => RevisionReference) revision: RevisionReference,
    @Arg('comment', () => String) comment: string,
  ): Promise<ListingRevision | null> {
    return read.one(info, { id: await run(returnListing, { ...revision, comment }) });
  }

  /** Revisions that the viewer works on: a vendor's own, for staff all. */
  @Subscription(() => ListingRevisionEvent, {
    subscribe: ({ args: { since } }) => entitySource('ListingRevision', { since }) as never,
  })
  @Permission('read', 'ListingRevision')
  listingRevisionChanged(
    @Root() event: ListingRevisionEvent,
    @Arg('since', () => String, { nullable: true }) _since?: string,
  ): ListingRevisionEvent {
    return event;
  }
}
