import type { Permissions } from '../../platform/permissions/rules.ts';

/** 主任 only: the log tells who did what, and when. */
export const auditPermissions: Permissions = (viewer, can) => {
  if (viewer.audience !== 'support' || !viewer.lead) return;
  can('read', 'AuditEntry').because('主任が記録を確かめるから');
  can('verify', 'AuditEntry');
};
