import type { Feature } from '../../platform/feature.ts';
import { DirectoryResolver } from './directory.resolver.ts';
import { Listing } from './listing.entity.ts';
import { LISTING_SEARCH_READS, LISTING_SEARCH_TABLES, listingIndex } from './listing.index.ts';
import { listingPages } from './listing.pages.ts';
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
import { sendSavedSearchDigests } from './saved-search.digest.ts';
import { SavedSearch } from './saved-search.entity.ts';
import { SAVED_SEARCH_TABLES, savedSearchMatching } from './saved-search.matching.ts';
import { savedSearchPermissions } from './saved-search.permissions.ts';
import { SavedSearchResolver } from './saved-search.resolver.ts';
import { SynonymGroup } from './synonym.entity.ts';
import { SynonymResolver } from './synonym.resolver.ts';

/** PR listings (PR情報) and the public solution directory (R3.3). */
export const listings: Feature = {
  name: 'listings',
  entities: [Listing, ListingRevision, ListingImage, SynonymGroup, SavedSearch],
  resolvers: [ListingResolver, ListingStandingResolver, DirectoryResolver, SynonymResolver, SavedSearchResolver],
  permissions: (...given) => {
    listingPermissions(...given);
    savedSearchPermissions(...given);
  },
  consumers: [savedSearchMatching],
  publicPages: listingPages,
  searchIndexes: [listingIndex],
  routes: async (door) => {
    await listingImageRoutes(door);
    await listingImportRoutes(door);
    listingViewRoutes(door);
  },
  tables: [...LISTING_SEARCH_TABLES, ...LISTING_VIEW_TABLES, ...SAVED_SEARCH_TABLES],
  reads: { visitor: LISTING_SEARCH_READS, official: LISTING_SEARCH_READS },
  async upkeep(services) {
    await keepListings(services);
    await services.search.of(listingIndex).terms.forget(services.clock.now());
    await sendSavedSearchDigests(services);
  },
};
