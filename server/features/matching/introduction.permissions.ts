import type { Permissions } from '../../platform/permissions/rules.ts';

const COMMON_FIELDS = [
  ...['id', 'version', 'number', 'listing', 'state', 'stateLabel', 'need', 'answer', 'changedAt', 'sentAt'],
  ...['answeredAt', 'disclosedAt', 'contactedAt', 'disclosure'],
  ...['viewerCanAnswer', 'viewerCanDisclose', 'viewerCanDismiss', 'viewerCanConfirm', 'viewerCanRemove'],
];
const SENT = { state: { $ne: 'CANDIDATE' } };

export const introductionPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'member') {
    const own = { organization: viewer.organizationId };
    can('read', 'Introduction', [...COMMON_FIELDS, 'consultation', 'vendor'], { ...own, ...SENT });
    can(['disclose', 'dismiss', 'confirm'], 'Introduction', own);
  }
  if (viewer.audience === 'vendor') {
    const own = { vendor: viewer.organizationId };
    // Neither the case nor the company: who the member is stands in `disclosure` alone, once they agreed.
    can('read', 'Introduction', COMMON_FIELDS, { ...own, ...SENT });
    can(['answer', 'confirm'], 'Introduction', own);
  }
  if (viewer.audience === 'support') {
    can('read', 'Introduction', [...COMMON_FIELDS, 'consultation', 'vendor', 'createdAt']);
    can(['shortlist', 'remove', 'send', 'confirm'], 'Introduction');
  }
};
