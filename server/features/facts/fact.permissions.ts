import type { Permissions } from '../../platform/permissions/rules.ts';

const ROW_FIELDS = ['id', 'kind', 'fiscalYear', 'occurredOn', 'recordedAt', 'quantity', 'subject'];

export const factPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'support') {
    can('read', 'Fact', [...ROW_FIELDS, 'label', 'industry', 'municipality']);
    can('read', 'ContractYear', ['id', 'fiscalYear', 'minimumCandidates', 'smallestGroup']);
  }
  // One row with its industry and municipality would name the company: officials get these as figures only.
  if (viewer.audience === 'official') {
    can('read', 'Fact', ROW_FIELDS);
    can('read', 'ContractYear', ['id', 'fiscalYear', 'minimumCandidates', 'smallestGroup']);
  }
};
