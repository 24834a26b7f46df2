import type { Feature } from '../../platform/feature.ts';
import { auditPermissions } from './audit.permissions.ts';
import { AuditResolver } from './audit.resolver.ts';

/** The audit log (監査ログ) for those who answer for it. It is written by the platform, for every command. */
export const audit: Feature = {
  name: 'audit',
  entities: [],
  resolvers: [AuditResolver],
  permissions: auditPermissions,
};
