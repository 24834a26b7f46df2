import type { Permissions } from '../../platform/permissions/rules.ts';

const PROVISION_FIELDS = [
  ...['id', 'version', 'organization', 'caseNumber', 'recipient', 'items', 'purpose', 'wording', 'wordingText'],
  ...['consentedBy', 'consentNote', 'consentedAt', 'providedAt', 'keptUntil', 'withdrawnAt'],
];
const REFERRAL_FIELDS = [
  ...['id', 'version', 'number', 'consultation', 'organization', 'state', 'stateLabel', 'summary', 'askedAt'],
  ...['consentNote', 'consentedAt', 'passedOnAt', 'answer', 'answeredAt', 'outcome', 'outcomeNote', 'closedAt'],
  ...['viewerCanAgree', 'viewerCanDecline'],
];

/** What of a member is told to others: to vendors, and to the desk for talent. */
export const provisionPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'member') {
    const own = { organization: viewer.organizationId };
    can('read', 'Provision', [...PROVISION_FIELDS, 'viewerCanWithdraw'], own).because('自社の情報を伝えた記録だから');
    can('withdraw', 'Provision', own);
    can('read', 'Referral', REFERRAL_FIELDS, own).because('自社の相談の取次ぎだから');
    can(['agree', 'decline'], 'Referral', own);
  }
  if (viewer.audience === 'support') {
    can('read', 'Provision', PROVISION_FIELDS).because('事務局が第三者提供の記録を保管するから');
    can('read', 'Referral', [...REFERRAL_FIELDS, 'viewerCanPassOn', 'viewerCanAnswer', 'viewerCanClose']).because(
      '事務局が人材の相談を取り次ぐから',
    );
    can(['ask', 'agree', 'decline', 'passOn', 'answer', 'close'], 'Referral');
    if (viewer.lead) can('export', 'Provision');
  }
};
