import type { Permissions } from '../../platform/permissions/rules.ts';

export const accountPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'visitor') return;
  // What belongs to the person alone (account, sessions, factors) is nobody's to view.
  if (!viewer.viewedBy) can('use', 'Session');
  // Names of staff stand beside what they write. Nobody's address is readable.
  if (viewer.audience === 'support') {
    can('read', 'Person', ['id', 'name', 'kana', 'isSupport']).because('応対する相手の名前だから');
    if (viewer.lead) {
      can('administer', 'Account');
      can('read', 'Invitation', ['id']).because('主任がアカウントを管理するから');
      can('withdraw', 'Invitation');
    }
  }
  if (viewer.audience === 'member') {
    can('read', 'Person', ['id', 'name'], { isSupport: true }).because('相談にこたえる支援員だから');
    can('read', 'Person', ['id', 'name'], { 'memberships.organization': viewer.organizationId }).because(
      '自社の利用者だから',
    );
  }
  if (viewer.audience === 'vendor')
    can('read', 'Person', ['id', 'name'], { 'memberships.organization': viewer.organizationId }).because(
      '自社の利用者だから',
    );
  if (viewer.audience === 'member' || viewer.audience === 'vendor') {
    // The people of one's organisation; its owners (管理者) decide who they are: by their own membership.
    if (!viewer.viewedBy)
      can('read', 'Membership', ['id'], { organization: viewer.organizationId }).because('自社の利用者だから');
    can('appoint', 'Membership', { person: viewer.personId, organization: viewer.organizationId, role: 'OWNER' });
    can('read', 'Invitation', ['id'], { organization: viewer.organizationId }).because('自社への招待だから');
    can('withdraw', 'Invitation', { organization: viewer.organizationId });
  }
};
