import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { organizationOf } from '../../kernel/viewer.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Permission } from '../../platform/graphql/view.ts';
import { listingFigures } from './listing-figures.queries.ts';
import { ListingFigures } from './listing-figures.types.ts';

@Resolver()
export class ListingFiguresResolver {
  /** Views, introductions and contacts of one's own listing. */
  @Query(() => ListingFigures, { nullable: true })
  @Permission('own', 'Listing')
  async listingFigures(
    @Ctx() { database, viewer, services: { clock } }: Context,
    @Arg('listing', () => ID) listing: string,
  ): Promise<ListingFigures | null> {
    const vendor = organizationOf(viewer);
    return vendor ? listingFigures(database, { listing, vendor, today: tokyoDate(clock.now()) }) : null;
  }
}
