import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { beginListing, restoreListing } from './listing.commands.ts';
import { Listing, ListingConnection } from './listing.entity.ts';
import { StaffListingFilter } from './listing.inputs.ts';
import { staffListings } from './listing.queries.ts';
import { archiveListing, bringBackListing, handOverListing, prolongListing } from './listing-standing.commands.ts';

/** How listings stand: for their vendors and for staff. */
@Resolver()
export class ListingStandingResolver {
  /** All listings, in whatever state: for staff. */
  @Query(() => ListingConnection)
  @Permission('import', 'Listing')
  async staffListings(
    @Ctx() { read, database }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('filter', () => StaffListingFilter, { nullable: true }) filter?: StaffListingFilter | null,
  ): Promise<Page<Listing>> {
    return read.page(info, { ...(await staffListings(database, filter ?? {})), limit: first, after });
  }

  /** Staff begin a listing for a vendor. */
  @Mutation(() => Listing)
  @Permission('begin', 'Listing')
  async beginListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('kind', () => String) kind: string,
    @Arg('vendor', () => ID) vendorId: string,
  ): Promise<Listing | null> {
    const id = await run(beginListing, { kind: kind === 'talent' ? 'talent' : 'solution', vendorId });
    return read.one(info, { id });
  }

  /** Takes up an earlier revision as a new draft. */
  @Mutation(() => Listing)
  @Permission('write', 'Listing')
  async restoreListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('revision', () => ID) id: string,
  ): Promise<Listing | null> {
    return read.one(info, { id: await run(restoreListing, { id }) });
  }

  @Mutation(() => Listing)
  @Permission('archive', 'Listing')
  async archiveListing(
    @Ctx() { run, read, services }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
    @Arg('reason', () => String, { defaultValue: '' }) reason: string,
  ): Promise<Listing | null> {
    const { publicUrl } = services.config;
    return read.one(info, { id: await run(archiveListing, { id, reason, publicUrl }) });
  }

  @Mutation(() => Listing)
  @Permission('bringBack', 'Listing')
  async bringBackListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Listing | null> {
    return read.one(info, { id: await run(bringBackListing, { id }) });
  }

  @Mutation(() => Listing)
  @Permission('prolong', 'Listing')
  async prolongListing(
    @Ctx() { run, read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Listing | null> {
    return read.one(info, { id: await run(prolongListing, { id }) });
  }

  @Mutation(() => Listing)
  @Permission('handOver', 'Listing')
  async handOverListing(
    @Ctx() { run, read, services }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Listing | null> {
    return read.one(info, { id: await run(handOverListing, { id, publicUrl: services.config.publicUrl }) });
  }
}
