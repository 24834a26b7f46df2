import type { Permissions } from '../../platform/permissions/rules.ts';

const POLICY_FIELDS = ['id', 'number', 'terms', 'reason', 'setAt'];
/** Of a proposal everyone who checks it reads this: nothing that names the case. */
const PROPOSAL_FIELDS = [
  ...['id', 'number', 'turn', 'proposedAt', 'adoptedAt', 'digest', 'published', 'pooled', 'line', 'picks'],
];
const EXPOSURE_FIELDS = ['id', 'kind', 'vendor', 'occurredAt'];
const SENDING_FIELDS = [
  ...['id', 'consultation', 'sentBy', 'sentAt', 'count', 'proposed', 'vendors', 'minimum', 'fewReason', 'over'],
  'shareReason',
];
const AFFILIATION_FIELDS = ['id', 'version', 'person', 'vendor', 'kind', 'fromOn', 'untilOn', 'note', 'declaredAt'];

/** How vendors are chosen, and how evenly (R3.7): the secretariat's work, checked by officials; never a vendor's or a member's view. */
export const selectionPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'support') {
    can('read', 'MatchingPolicy', [...POLICY_FIELDS, 'setBy']).because('事務局が選定の基準に従うから');
    can('read', 'Proposal', [...PROPOSAL_FIELDS, 'consultation', 'proposedBy', 'viewerCanAdopt']).because(
      '事務局が候補を選ぶから',
    );
    can('read', 'Exposure', [...EXPOSURE_FIELDS, 'consultation', 'listing']).because('事務局が公平に紹介するから');
    can('read', 'Sending', SENDING_FIELDS).because('事務局が情報提供の理由を残すから');
    can(['propose', 'adopt'], 'Proposal');
    can('declare', 'Affiliation', { person: viewer.personId });
    can('end', 'Affiliation', { person: viewer.personId });
    if (viewer.lead) {
      can('set', 'MatchingPolicy');
      can('read', 'Affiliation', AFFILIATION_FIELDS).because('主任が利害関係の申告を確かめるから');
      can('end', 'Affiliation');
    }
  }
  if (viewer.audience === 'official') {
    can('read', 'MatchingPolicy', POLICY_FIELDS).because('県が選定の基準を確かめるから');
    can('read', 'Proposal', PROPOSAL_FIELDS).because('県が選定をたどり直せるようにするから');
    can('read', 'Exposure', EXPOSURE_FIELDS).because('県が紹介の偏りを確かめるから');
  }
};
