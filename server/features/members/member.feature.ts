import type { Feature } from '../../platform/feature.ts';
import { memberPermissions } from './member.permissions.ts';
import { MemberResolver } from './member.resolver.ts';
import { Organization } from './organization.entity.ts';
import { registryImportRoutes } from './registry-import.routes.ts';

/** Members and vendors: the registry (会員管理簿). */
export const members: Feature = {
  name: 'members',
  entities: [Organization],
  resolvers: [MemberResolver],
  permissions: memberPermissions,
  routes: registryImportRoutes,
};
