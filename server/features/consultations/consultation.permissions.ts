import type { Permissions } from '../../platform/permissions/rules.ts';

/** Whether a button shows is told to those only for whom it ever may. */
const COMMON_FIELDS = [
  ...['id', 'version', 'number', 'organization', 'author', 'subject', 'body', 'wantsMatching', 'topics', 'channel'],
  ...['state', 'stateLabel', 'stateSince', 'createdAt', 'submittedAt', 'touchedAt', 'assignee', 'sheetAgreed'],
  ...['introduced', 'disclosed', 'contacted', 'closing', 'entries', 'lastEntry', 'sheet', 'attachments'],
  ...['viewerCanWithdraw', 'viewerCanWrite'],
];
const MEMBER_FIELDS = [...COMMON_FIELDS, 'viewerCanSubmit'];
const STAFF_FIELDS = [...COMMON_FIELDS, 'dueAt', 'dueOrder', 'moves', 'viewerCanAdvise'];
const ENTRY_FIELDS = [
  ...['id', 'kind', 'fromMember', 'author', 'text', 'occurredAt', 'recordedAt', 'internal'],
  ...['quoted', 'automatic', 'foreignSender', 'attachments'],
];
/** Who wrote from where, and whether mails arrive, is staff's business. */
const STAFF_ENTRY_FIELDS = [...ENTRY_FIELDS, 'sender', 'mailState', 'mailProblem', 'mailCount'];
const ATTACHMENT_FIELDS = ['id', 'name', 'type', 'size', 'uploadedAt', 'preview'];
const SHEET_FIELDS = ['id', 'number', 'needs', 'author', 'savedAt', 'agreedAt'];

export const consultationPermissions: Permissions = (viewer, can) => {
  if (viewer.audience === 'member') {
    const own = { organization: viewer.organizationId };
    can('read', 'Consultation', MEMBER_FIELDS, own).because('自社の相談だから');
    can(['request', 'save', 'submit', 'withdraw', 'write', 'agree'], 'Consultation', own);
    can('read', 'ConsultationEntry', ENTRY_FIELDS, { ...own, internal: false }).because('自社の相談のやりとりだから');
    can('read', 'NeedsSheet', SHEET_FIELDS, own).because('自社の課題整理シートだから');
    const open = { ...own, internal: false };
    can('read', 'ConsultationAttachment', ATTACHMENT_FIELDS, open).because('自社の相談の添付ファイルだから');
    can('attach', 'ConsultationAttachment');
  }
  if (viewer.audience === 'support') {
    // A draft is the member's alone until it is submitted.
    const received = { state: { $ne: 'DRAFT' } };
    can('read', 'Consultation', STAFF_FIELDS, received).because('受け付けた相談に事務局がこたえるから');
    can(['write', 'note', 'assign', 'move', 'advise', 'withdraw', 'organize', 'log'], 'Consultation');
    can('read', 'ConsultationEntry', STAFF_ENTRY_FIELDS).because('事務局が相談にこたえるから');
    can(['accept', 'resend'], 'ConsultationEntry');
    // A file that is not sent yet is its uploader's alone.
    can('read', 'ConsultationAttachment', ATTACHMENT_FIELDS, { shown: true }).because('事務局が相談にこたえるから');
    can('attach', 'ConsultationAttachment');
    can('read', 'NeedsSheet', SHEET_FIELDS).because('事務局が課題を整理するから');
  }
};
