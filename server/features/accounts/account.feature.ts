import type { Feature } from '../../platform/feature.ts';
import { accountPermissions } from './account.permissions.ts';
import { AccountResolver } from './account.resolver.ts';
import { AdministrationResolver } from './administration.resolver.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { Membership } from './membership.entity.ts';
import { OrganizationPeopleResolver } from './organization-people.resolver.ts';
import { OwnAccountResolver } from './own-account.resolver.ts';
import { Person } from './person.entity.ts';
import { Session } from './session.entity.ts';
import { SignInResolver } from './sign-in.resolver.ts';

/** People, their sessions and the capacities in which they act. */
export const accounts: Feature = {
  name: 'accounts',
  entities: [Person, Membership, Session],
  resolvers: [
    AccountResolver,
    SignInResolver,
    OwnAccountResolver,
    InvitationResolver,
    OrganizationPeopleResolver,
    AdministrationResolver,
  ],
  permissions: accountPermissions,
};
