import type { Permissions } from '../../platform/permissions/rules.ts';

export const caseFilePermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'member') can('print', 'Consultation', { organization: viewer.organizationId });
  if (viewer.audience === 'support') can('print', 'Consultation');
};
