import type { Permissions } from '../../platform/permissions/rules.ts';

const FIELDS = [
  ...['id', 'version', 'code', 'name', 'medium', 'mediumLabel', 'target', 'beginsOn', 'endsOn', 'note', 'endedAt'],
  ...['author', 'createdAt', 'phase', 'phaseLabel', 'link', 'qr'],
  ...['viewerCanSave', 'viewerCanEnd', 'viewerCanReopen'],
];

/** Which announcement somebody came by is the secretariat's own business. */
export const campaignPermissions: Permissions = (viewer, can) => {
  if (viewer.audience !== 'support') return;
  can('read', 'Campaign', FIELDS).because('事務局が周知の効果を知るため');
  can(['save', 'end', 'reopen'], 'Campaign');
};
