import type { Permissions } from '../../platform/permissions/rules.ts';

const EXCEPTION_FIELDS = ['id', 'version', 'date', 'opens', 'closes', 'reason'];
const SETTING_FIELDS = [
  ...['id', 'version', 'firstAnswerMinutes', 'nextAnswerMinutes', 'closingMinutes', 'forgottenMinutes'],
];
const PROFILE_FIELDS = [
  ...['id', 'version', 'person', 'kana', 'topics', 'industries', 'capacity', 'note', 'absences'],
  'viewerCanSave',
];
const TEMPLATE_FIELDS = ['id', 'version', 'category', 'title', 'purpose', 'body', 'changedAt'];

export const deskPermissions: Permissions = (viewer, can) => {
  if (viewer.audience !== 'support') return;
  can('read', 'OfficeException', EXCEPTION_FIELDS).because('窓口の開いている時間を事務局が知るため');
  can('read', 'DeskSetting', SETTING_FIELDS).because('回答の目安を事務局が守るため');
  can('read', 'SupportProfile', PROFILE_FIELDS).because('事務局で担当を決めるため');
  can('read', 'Absence', ['id', 'from', 'until', 'kind']).because('事務局で担当を決めるため');
  can('read', 'ReplyTemplate', TEMPLATE_FIELDS).because('事務局が回答に使うため');
  can(['save', 'remove'], 'ReplyTemplate');
  can('save', 'SupportProfile', { person: viewer.personId });
  if (!viewer.lead) return;
  can('save', 'SupportProfile');
  can(['save', 'remove'], 'OfficeException');
  can('save', 'DeskSetting');
};
