import type { Permissions } from '../../platform/permissions/rules.ts';

/**
 * Members, vendors and staff are told of things, each of their own: a lead who views as somebody else sees none of them. Officials look at
 * figures; of no record are they told.
 */
export const notificationPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'visitor' || viewer.audience === 'official') return;
  if (!viewer.viewedBy) can('receive', 'Notification');
};
