import type { Feature } from '../../platform/feature.ts';
import { accessPermissions } from './access.permissions.ts';
import { AccessResolver } from './access.resolver.ts';

/** Who can see a record, and why (だれに見えるか): for leads. */
export const access: Feature = {
  name: 'access',
  entities: [],
  resolvers: [AccessResolver],
  permissions: accessPermissions,
};
