import type { Permissions } from '../../platform/permissions/rules.ts';

export const accountPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'visitor') return;
  can('use', 'Session');
  // Names of staff stand beside what they write. Nobody's address is readable.
  if (viewer.audience === 'support') {
    can('read', 'Person', ['id', 'name', 'kana', 'isSupport', 'expertise']);
    if (viewer.lead) {
      can('administer', 'Account');
      can('read', 'Invitation', ['id']);
      can('withdraw', 'Invitation');
    }
  }
  if (viewer.audience === 'member') {
    can('read', 'Person', ['id', 'name'], { isSupport: true });
    can('read', 'Person', ['id', 'name'], { 'memberships.organization': viewer.organizationId });
  }
  if (viewer.audience === 'vendor')
    can('read', 'Person', ['id', 'name'], { 'memberships.organization': viewer.organizationId });
  if (viewer.audience === 'member' || viewer.audience === 'vendor') {
    // The people of one's organisation; its owners (管理者) decide who they are: by their own membership.
    can('read', 'Membership', ['id'], { organization: viewer.organizationId });
    can('appoint', 'Membership', { person: viewer.personId, organization: viewer.organizationId, role: 'OWNER' });
    can('read', 'Invitation', ['id'], { organization: viewer.organizationId });
    can('withdraw', 'Invitation', { organization: viewer.organizationId });
  }
};
