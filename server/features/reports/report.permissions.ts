import type { Permissions } from '../../platform/permissions/rules.ts';

const SUBMITTED_FIELDS = [
  ...['id', 'version', 'month', 'fiscalYear', 'state', 'stateLabel', 'label', 'stateSince', 'hash', 'asOf'],
  ...['submittedAt', 'corrections', 'document'],
];
const STAFF_FIELDS = [
  ...[...SUBMITTED_FIELDS, 'createdAt', 'returnReason', 'sections'],
  ...['viewerCanSave', 'viewerCanRequestReview', 'viewerCanReturn', 'viewerCanSubmit'],
];
const SECTION_FIELDS = ['id', 'version', 'position', 'key', 'title', 'text', 'savedAt'];

export const reportPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'support') {
    can('read', 'MonthlyReport', STAFF_FIELDS).because('事務局が県への報告書を作るから');
    can('read', 'ReportSection', SECTION_FIELDS).because('事務局が県への報告書を作るから');
    can(['begin', 'save', 'requestReview', 'preview', 'download'], 'MonthlyReport');
    // Two people: who wrote in it never decides about it.
    can(['return', 'submit'], 'MonthlyReport', { $not: { authors: viewer.personId } });
  }
  if (viewer.audience === 'official') {
    const submitted = { state: 'SUBMITTED' };
    can('read', 'MonthlyReport', SUBMITTED_FIELDS, submitted).because('県に提出された報告書だから');
    can('download', 'MonthlyReport', submitted);
  }
};
