import type { Feature } from '../../platform/feature.ts';
import { presencePermissions } from './presence.permissions.ts';
import { PresenceResolver } from './presence.resolver.ts';

/** Who has the board, a case or an inquiry open, and who writes an answer (R3.8). In memory only. */
export const presence: Feature = {
  name: 'presence',
  entities: [],
  resolvers: [PresenceResolver],
  permissions: presencePermissions,
};
