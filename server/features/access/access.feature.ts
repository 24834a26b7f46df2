import type { Feature } from '../../platform/feature.ts';
import { accessPermissions } from './access.permissions.ts';
import { AccessResolver } from './access.resolver.ts';
import { ViewingResolver } from './viewing.resolver.ts';
import { endOldViewings, VIEWING_TABLES } from './viewing.tables.ts';

/** Who can see a record, and why (だれに見えるか), and the platform with somebody else's eyes: for leads. */
export const access: Feature = {
  name: 'access',
  entities: [],
  resolvers: [AccessResolver, ViewingResolver],
  permissions: accessPermissions,
  tables: VIEWING_TABLES,
  upkeep: endOldViewings,
};
