import type { Permissions } from '../../platform/permissions/rules.ts';

const FIELDS = ['id', 'person', 'hash'];

/** A face is shown where the name is: the same people as in the accounts' permissions. Officials see neither. */
export const photoPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'visitor' || viewer.audience === 'official') return;
  if (viewer.audience === 'support') can('read', 'PersonPhoto', FIELDS);
  else {
    can('read', 'PersonPhoto', FIELDS, { 'person.memberships.organization': viewer.organizationId });
    if (viewer.audience === 'member') can('read', 'PersonPhoto', FIELDS, { 'person.isSupport': true });
  }
  can('save', 'PersonPhoto', { person: viewer.personId });
};
