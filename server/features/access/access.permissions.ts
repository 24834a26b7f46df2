import type { Permissions } from '../../platform/permissions/rules.ts';

export const accessPermissions: Permissions = (viewer, can) => {
  // Who can see what, by name: for those who administer accounts.
  if (viewer.audience !== 'support' || !viewer.lead) return;
  can('explain', 'Access');
  // Nobody gains by looking: leads see as much as oneself does.
  can('viewAs', 'Person', { isLead: false });
};
