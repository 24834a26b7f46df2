import type { Feature } from '../../platform/feature.ts';
import { Introduction } from './introduction.entity.ts';
import { introductionPermissions } from './introduction.permissions.ts';
import { IntroductionResolver } from './introduction.resolver.ts';
import { ListingFiguresResolver } from './listing-figures.resolver.ts';

/** From the shortlist of a case to the confirmed contact (実装マッチング). */
export const matching: Feature = {
  name: 'matching',
  entities: [Introduction],
  resolvers: [IntroductionResolver, ListingFiguresResolver],
  permissions: introductionPermissions,
};
