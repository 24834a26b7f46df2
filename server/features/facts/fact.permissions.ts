import type { Permissions } from '../../platform/permissions/rules.ts';

const ROW_FIELDS = [
  ...['id', 'kind', 'fiscalYear', 'occurredOn', 'recordedAt', 'quantity', 'subject', 'reverses', 'reason'],
];
const YEAR_FIELDS = ['id', 'fiscalYear', 'minimumCandidates', 'smallestGroup'];

export const factPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'support') {
    can('read', 'Fact', [...ROW_FIELDS, 'label', 'industry', 'municipality', 'viewerCanReverse']).because(
      '事務局が実績を数えるから',
    );
    if (viewer.lead) can('reverse', 'Fact');
    can('read', 'ContractYear', YEAR_FIELDS).because('事務局が委託の条件に従うから');
  }
  // One row with its industry and municipality would name the company: officials get these as figures only.
  if (viewer.audience === 'official') {
    can('read', 'Fact', ROW_FIELDS).because('目標の数字のもとになる記録だから');
    can('read', 'ContractYear', YEAR_FIELDS).because('県が定めた委託の条件だから');
  }
};
