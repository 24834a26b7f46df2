import type { Permissions } from '../../platform/permissions/rules.ts';

const COMMON_FIELDS = [
  ...['id', 'version', 'number', 'listing', 'state', 'stateLabel', 'need', 'answer', 'changedAt', 'sentAt'],
  ...['answeredAt', 'disclosedAt', 'contactedAt', 'concealedAt', 'disclosure'],
  'viewerCanConfirm',
];
/** Whether a button shows is told to those only for whom it ever may. */
const MEMBER_FIELDS = [...COMMON_FIELDS, 'consultation', 'vendor', 'viewerCanDisclose', 'viewerCanDismiss'];
const VENDOR_FIELDS = [...COMMON_FIELDS, 'viewerCanAnswer'];
const STAFF_FIELDS = [...COMMON_FIELDS, 'consultation', 'vendor', 'proposal', 'createdAt', 'viewerCanRemove'];
const SENT = { state: { $ne: 'CANDIDATE' } };

export const introductionPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'member') {
    const own = { organization: viewer.organizationId };
    can('read', 'Introduction', MEMBER_FIELDS, { ...own, ...SENT }).because('自社の相談に届いた情報提供だから');
    can(['disclose', 'dismiss', 'confirm'], 'Introduction', own);
  }
  if (viewer.audience === 'vendor') {
    const own = { vendor: viewer.organizationId };
    // Neither the case nor the company: who the member is stands in `disclosure` alone, once they agreed.
    can('read', 'Introduction', VENDOR_FIELDS, { ...own, ...SENT }).because('自社あての情報提供だから');
    can(['answer', 'confirm'], 'Introduction', own);
  }
  if (viewer.audience === 'support') {
    can('read', 'Introduction', STAFF_FIELDS).because('事務局が情報提供を行うから');
    can(['shortlist', 'remove', 'send', 'confirm'], 'Introduction');
  }
};
