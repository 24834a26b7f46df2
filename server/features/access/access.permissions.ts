import type { Permissions } from '../../platform/permissions/rules.ts';

export const accessPermissions: Permissions = (viewer, can) => {
  // Who can see what, by name: for those who administer accounts.
  if (viewer.audience === 'support' && viewer.lead) can('explain', 'Access');
};
