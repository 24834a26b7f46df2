import type { GraphQLResolveInfo } from 'graphql';
import type { Kysely } from 'kysely';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
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
import { ListingFilterInput, RevisionReference } from './listing.inputs.ts';
import { FieldRemark } from './listing.remarks.ts';
import { listingFacets, listingRanking } from './listing.search.ts';
import { ListingFacet } from './listing.types.ts';
import { ListingRevision, ListingRevisionConnection, ListingRevisionEvent } from './listing-revision.entity.ts';

@Resolver()
export class ListingResolver {
  /** The solution directory (R3.3): published listings, searched, filtered and fairly ordered. */
  @Query(() => ListingConnection)
  @Public()
  solutions(
    @Ctx() { read, services }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() page: PageArguments,
    @Arg('filter', () => ListingFilterInput, { nullable: true }) filter?: ListingFilterInput,
  ): Promise<Page<Listing>> {
    const ranking = listingRanking(filter ?? {}, tokyoDate(services.clock.now()));
    return read.ranked(info, ranking, { limit: page.first, after: page.after });
  }

  @Query(() => [ListingFacet])
  @Public()
  solutionFacets(
    @Ctx() { database, services: { orm } }: Context,
    @Arg('filter', () => ListingFilterInput, { nullable: true }) filter?: ListingFilterInput,
  ): Promise<ListingFacet[]> {
    return listingFacets(orm.em.getKysely() as Kysely<unknown>, database, filter ?? {});
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
  @Permission('own', 'Listing')
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
    @Arg('remarks', () => [FieldRemark], { defaultValue: [] }) remarks: FieldRemark[],
  ): Promise<ListingRevision | null> {
    return read.one(info, { id: await run(returnListing, { ...revision, comment, remarks }) });
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
