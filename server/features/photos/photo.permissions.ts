import type { Permissions } from '../../platform/permissions/rules.ts';

const FIELDS = ['id', 'person', 'hash'];

/** A face is shown where the name is: the same people as in the accounts' permissions. Officials see neither. */
export const photoPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'visitor' || viewer.audience === 'official') return;
  if (viewer.audience === 'support') can('read', 'PersonPhoto', FIELDS).because('やりとりする相手の顔が分かるように');
  else {
    can('read', 'PersonPhoto', FIELDS, { 'person.memberships.organization': viewer.organizationId }).because(
      '同じ組織の人だから',
    );
    if (viewer.audience === 'member')
      can('read', 'PersonPhoto', FIELDS, { 'person.isSupport': true }).because('相談の相手が分かるように');
  }
  can('save', 'PersonPhoto', { person: viewer.personId });
};
