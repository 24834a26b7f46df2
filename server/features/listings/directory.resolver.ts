import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import { PageArguments } from '../../platform/graphql/connection.ts';
import type { Context } from '../../platform/graphql/context.ts';
import { Public } from '../../platform/graphql/view.ts';
import type { Page } from '../../platform/read/reader.ts';
import { Listing, ListingConnection } from './listing.entity.ts';
import { relatedRanking } from './listing.related.ts';

/** How many listings stand side by side at most. */
const MOST_COMPARED = 4;

/** From one listing of the directory to others (R3.3). */
@Resolver()
export class DirectoryResolver {
  /** What has something in common with the listing of this 掲載番号, of other vendors first. */
  @Query(() => ListingConnection)
  @Public()
  relatedSolutions(
    @Ctx() { read, services: { clock } }: Context,
    @Info() info: GraphQLResolveInfo,
    @Args() { first, after }: PageArguments,
    @Arg('number', () => String) number: string,
  ): Promise<Page<Listing>> {
    return read.ranked(info, relatedRanking(number, tokyoDate(clock.now())), { limit: first, after });
  }

  /** Published listings by their 掲載番号, to be compared: the first four that are asked for. */
  @Query(() => [Listing])
  @Public()
  comparedSolutions(
    @Ctx() { read }: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('numbers', () => [String]) numbers: string[],
  ): Promise<Listing[]> {
    const where = { state: 'PUBLISHED', number: { $in: [...new Set(numbers)].slice(0, MOST_COMPARED) } };
    return read.many(info, { where, orderBy: { number: 'asc' }, limit: MOST_COMPARED });
  }
}
