import type { Permissions } from '../../platform/permissions/rules.ts';

/** Members and staff keep searches of the directory, each their own. */
export const savedSearchPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'member' || viewer.audience === 'support') {
    can('save', 'SavedSearch', { person: viewer.personId });
  }
};
