import type { Permissions } from '../../platform/permissions/rules.ts';

const CHECK_FIELDS = ['id', 'version', 'introduction', 'askedAt', 'changedAt', 'viewerCanAnswer'];
/** Each side reads what it said itself. What the other one said, and so whether they disagree, is for staff. */
const MEMBER_SIDE = ['consultation', 'vendor', 'memberAnswer', 'memberAnsweredAt', 'memberContactOn'];
const VENDOR_SIDE = ['vendorAnswer', 'vendorAnsweredAt', 'vendorContactOn'];
const STAFF_CHECK_FIELDS = [
  ...[...CHECK_FIELDS, ...MEMBER_SIDE, ...VENDOR_SIDE, 'organization', 'state', 'stateLabel', 'asked', 'nextAskAt'],
  ...['memberAnsweredVia', 'vendorAnsweredVia', 'settledBy', 'settledAt', 'reason', 'viewerCanSettle'],
];
const SURVEY_FIELDS = [
  ...['id', 'version', 'consultation', 'months', 'state', 'stateLabel', 'sentAt', 'closesAt', 'adoption', 'adopted'],
  ...['solution', 'costYen', 'minutesSaved', 'usesTalent', 'comment', 'savedAt', 'answeredAt', 'changedAt', 'dueAt'],
];
const PLAN_FIELDS = [
  ...['id', 'version', 'firstAskDays', 'askAgainDays', 'mostAsks', 'linkDays', 'surveyMonths', 'remindDays'],
  ...['mostReminders', 'surveyDays'],
];

export const followUpPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'member') {
    const own = { organization: viewer.organizationId };
    can('read', 'ContactCheck', [...CHECK_FIELDS, ...MEMBER_SIDE], own).because('自社と企業との連絡の確認だから');
    can('answer', 'ContactCheck', own);
    const asked = { state: { $in: ['SENT', 'ANSWERED', 'CLOSED'] } };
    can('read', 'EffectSurvey', [...SURVEY_FIELDS, 'viewerCanSubmit'], { ...own, ...asked }).because(
      '自社に届いた効果検証アンケートだから',
    );
    can('submit', 'EffectSurvey', own);
  }
  if (viewer.audience === 'vendor') {
    const own = { vendor: viewer.organizationId };
    can('read', 'ContactCheck', [...CHECK_FIELDS, ...VENDOR_SIDE], own).because('自社に開示された連絡先の確認だから');
    can('answer', 'ContactCheck', own);
  }
  if (viewer.audience === 'support') {
    can('read', 'ContactCheck', STAFF_CHECK_FIELDS).because('事務局が連絡を確かめるから');
    can(['answer', 'settle'], 'ContactCheck');
    const fields = [...SURVEY_FIELDS, 'organization', 'reminders', 'answeredVia', 'viewerCanRecord'];
    can('read', 'EffectSurvey', fields).because('事務局が効果を検証するから');
    can('record', 'EffectSurvey');
    can('read', 'FollowUpPlan', PLAN_FIELDS).because('事務局が確認の予定を守るから');
    if (viewer.lead) can('save', 'FollowUpPlan');
  }
};
