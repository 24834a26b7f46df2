import type { Feature } from '../../platform/feature.ts';
import { accountPermissions } from './account.permissions.ts';
import { AccountResolver } from './account.resolver.ts';
import { Membership } from './membership.entity.ts';
import { Person } from './person.entity.ts';
import { Session } from './session.entity.ts';
import { signInRoutes } from './sign-in.routes.ts';

/** People, their sessions and the capacities in which they act. */
export const accounts: Feature = {
  name: 'accounts',
  entities: [Person, Membership, Session],
  resolvers: [AccountResolver],
  permissions: accountPermissions,
  routes: signInRoutes,
};
