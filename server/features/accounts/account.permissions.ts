import type { Permissions } from '../../platform/permissions/rules.ts';

export const accountPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'visitor') return;
  can('use', 'Session');
  // Names of staff stand beside what they write. Nobody's address is readable.
  if (viewer.audience === 'support')
    can('read', 'Person', ['id', 'name', 'kana', 'isSupport', 'expertise']).because('応対する相手の名前だから');
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
};
