import type { Permissions } from '../../platform/permissions/rules.ts';

/** Whether a button shows is told to those only for whom it ever may. */
const COMMON_FIELDS = [
  ...['id', 'version', 'number', 'organization', 'author', 'subject', 'body', 'wantsMatching', 'topics', 'channel'],
  ...['state', 'stateLabel', 'stateSince', 'createdAt', 'submittedAt', 'touchedAt', 'assignee', 'sheetAgreed'],
  ...['introduced', 'disclosed', 'contacted', 'closing', 'entries', 'lastEntry', 'sheet'],
  ...['viewerCanWithdraw', 'viewerCanWrite'],
];
const MEMBER_FIELDS = [...COMMON_FIELDS, 'viewerCanSubmit'];
const STAFF_FIELDS = [...COMMON_FIELDS, 'dueAt', 'dueOrder', 'moves', 'viewerCanAdvise'];
const ENTRY_FIELDS = ['id', 'kind', 'fromMember', 'author', 'text', 'occurredAt', 'recordedAt', 'internal'];
const SHEET_FIELDS = ['id', 'number', 'needs', 'author', 'savedAt', 'agreedAt'];

export const consultationPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'member') {
    const own = { organization: viewer.organizationId };
    can('read', 'Consultation', MEMBER_FIELDS, own).because('自社の相談だから');
    can(['request', 'save', 'submit', 'withdraw', 'write', 'agree'], 'Consultation', own);
    can('read', 'ConsultationEntry', ENTRY_FIELDS, { ...own, internal: false }).because('自社の相談のやりとりだから');
    can('read', 'NeedsSheet', SHEET_FIELDS, own).because('自社の課題整理シートだから');
  }
  if (viewer.audience === 'support') {
    // A draft is the member's alone until it is submitted.
    const received = { state: { $ne: 'DRAFT' } };
    can('read', 'Consultation', STAFF_FIELDS, received).because('受け付けた相談に事務局がこたえるから');
    can(['write', 'note', 'assign', 'move', 'advise', 'withdraw', 'organize', 'log'], 'Consultation');
    can('read', 'ConsultationEntry', ENTRY_FIELDS).because('事務局が相談にこたえるから');
    can('read', 'NeedsSheet', SHEET_FIELDS).because('事務局が課題を整理するから');
  }
};
