import type { Feature } from '../../platform/feature.ts';
import { PersonPhoto } from './person-photo.entity.ts';
import { photoPermissions } from './photo.permissions.ts';
import { PhotoResolver } from './photo.resolver.ts';
import { photoRoutes } from './photo.routes.ts';

/** Pictures of people (顔写真). */
export const photos: Feature = {
  name: 'photos',
  entities: [PersonPhoto],
  resolvers: [PhotoResolver],
  permissions: photoPermissions,
  routes: photoRoutes,
};
