import type { Feature } from '../../platform/feature.ts';
import { Listing } from './listing.entity.ts';
import { LISTING_SEARCH_READS, LISTING_SEARCH_TABLES, listingIndex } from './listing.index.ts';
import { listingPermissions } from './listing.permissions.ts';
import { ListingResolver } from './listing.resolver.ts';
import { keepListings } from './listing.upkeep.ts';
import { ListingImage } from './listing-image.entity.ts';
import { listingImageRoutes } from './listing-image.routes.ts';
import { listingImportRoutes } from './listing-import.routes.ts';
import { ListingRevision } from './listing-revision.entity.ts';
import { ListingStandingResolver } from './listing-standing.resolver.ts';
import { listingViewRoutes } from './listing-view.routes.ts';
import { LISTING_VIEW_TABLES } from './listing-views.ts';

/** PR listings (PR情報) and the public solution directory (R3.3). */
export const listings: Feature = {
  name: 'listings',
  entities: [Listing, ListingRevision, ListingImage],
  resolvers: [ListingResolver, ListingStandingResolver],
  permissions: listingPermissions,
  consumers: [listingIndex],
  routes: async (door) => {
    await listingImageRoutes(door);
    await listingImportRoutes(door);
    listingViewRoutes(door);
  },
  upkeep: keepListings,
  tables: [...LISTING_SEARCH_TABLES, ...LISTING_VIEW_TABLES],
  reads: { visitor: LISTING_SEARCH_READS, official: LISTING_SEARCH_READS },
};
