import type { Feature } from '../../platform/feature.ts';
import { Exhibition } from './exhibition.entity.ts';
import { exhibitionPages } from './exhibition.pages.ts';
import { exhibitionPermissions } from './exhibition.permissions.ts';
import { ExhibitionResolver } from './exhibition.resolver.ts';
import { closePastExhibitions } from './exhibition.upkeep.ts';
import { ExhibitorApplication } from './exhibitor-application.entity.ts';
import { Registration } from './registration.entity.ts';

/** Exhibitions (業界別展示会) and the open event: exhibitors, visitors, places. */
export const exhibitions: Feature = {
  name: 'exhibitions',
  entities: [Exhibition, ExhibitorApplication, Registration],
  resolvers: [ExhibitionResolver],
  permissions: exhibitionPermissions,
  publicPages: exhibitionPages,
  upkeep: closePastExhibitions,
};
