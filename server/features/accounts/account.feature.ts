import type { Feature } from '../../platform/feature.ts';
import { accountPermissions } from './account.permissions.ts';
import { AccountResolver } from './account.resolver.ts';
import { keepAccounts } from './account.upkeep.ts';
import { AdministrationResolver } from './administration.resolver.ts';
import { EmailToken } from './email-token.entity.ts';
import { Invitation } from './invitation.entity.ts';
import { InvitationResolver } from './invitation.resolver.ts';
import { Membership } from './membership.entity.ts';
import { OrganizationPeopleResolver } from './organization-people.resolver.ts';
import { OwnAccountResolver } from './own-account.resolver.ts';
import { Passkey } from './passkey.entity.ts';
import { PendingSignIn } from './pending-sign-in.entity.ts';
import { Person } from './person.entity.ts';
import { RecoveryCode } from './recovery-code.entity.ts';
import { Session } from './session.entity.ts';
import { SESSION_TABLES } from './session.tables.ts';
import { SignInResolver } from './sign-in.resolver.ts';
import { signInRoutes } from './sign-in.routes.ts';
import { SignInRecord } from './sign-in-record.entity.ts';
import { Totp } from './totp.entity.ts';
import { UnknownAddress } from './unknown-address.entity.ts';

/** People, how they prove who they are, their sessions and the capacities in which they act. */
export const accounts: Feature = {
  name: 'accounts',
  entities: [
    ...[Person, Membership, Session, Invitation],
    ...[Totp, Passkey, RecoveryCode, PendingSignIn, EmailToken, SignInRecord, UnknownAddress],
  ],
  resolvers: [
    ...[AccountResolver, SignInResolver, OwnAccountResolver],
    ...[InvitationResolver, OrganizationPeopleResolver, AdministrationResolver],
  ],
  permissions: accountPermissions,
  tables: SESSION_TABLES,
  routes: signInRoutes,
  upkeep: keepAccounts,
};
