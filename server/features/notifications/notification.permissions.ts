import type { Permissions } from '../../platform/permissions/rules.ts';

/** Everybody who is signed in is told of things, each their own: a lead who views as somebody else sees none of them. */
export const notificationPermissions: Permissions = (viewer, can) => {
  if (viewer.audience !== 'visitor' && !viewer.viewedBy) can('receive', 'Notification');
};
