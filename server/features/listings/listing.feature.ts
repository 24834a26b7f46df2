import type { Feature } from '../../platform/feature.ts';
import { Listing } from './listing.entity.ts';
import { LISTING_SEARCH_READS, LISTING_SEARCH_TABLES, listingIndex } from './listing.index.ts';
import { listingPermissions } from './listing.permissions.ts';
import { ListingResolver } from './listing.resolver.ts';
import { ListingRevision } from './listing-revision.entity.ts';
import { SynonymGroup } from './synonym.entity.ts';
import { SynonymResolver } from './synonym.resolver.ts';

/** PR listings (PR情報) and the public solution directory (R3.3). */
export const listings: Feature = {
  name: 'listings',
  entities: [Listing, ListingRevision, SynonymGroup],
  resolvers: [ListingResolver, SynonymResolver],
  permissions: listingPermissions,
  searchIndexes: [listingIndex],
  tables: LISTING_SEARCH_TABLES,
  reads: { visitor: LISTING_SEARCH_READS, official: LISTING_SEARCH_READS },
  upkeep: ({ search, clock }) => search.of(listingIndex).terms.forget(clock.now()),
};
