import type { Permissions } from '../../platform/permissions/rules.ts';

/** Whether a button shows is told to those only for whom it ever may. */
const COMMON_FIELDS = [
  ...['id', 'version', 'number', 'organization', 'author', 'subject', 'body', 'wantsMatching', 'topics', 'channel'],
  ...['state', 'stateLabel', 'stateSince', 'createdAt', 'submittedAt', 'touchedAt', 'assignee', 'sheetAgreed'],
  ...['introduced', 'disclosed', 'contacted', 'closing', 'entries', 'lastEntry', 'sheet', 'sheets', 'attachments'],
  ...['mergedInto', 'merged', 'splitFrom'],
  ...['viewerCanWithdraw', 'viewerCanWrite'],
];
const MEMBER_FIELDS = [...COMMON_FIELDS, 'viewerCanSubmit'];
const STAFF_FIELDS = [
  ...COMMON_FIELDS,
  ...['source', 'dueAt', 'dueOrder', 'moves', 'clocks', 'escalation', 'escalations'],
  ...['viewerCanAdvise', 'viewerCanMerge', 'viewerCanUnmerge', 'viewerCanSplit'],
];
const ENTRY_FIELDS = [
  ...['id', 'kind', 'fromMember', 'author', 'text', 'occurredAt', 'recordedAt', 'internal', 'origin'],
  ...['quoted', 'automatic', 'foreignSender', 'attachments'],
];
/** Who wrote from where, whether mails arrive, and whom a note calls is staff's business. */
const STAFF_ENTRY_FIELDS = [...ENTRY_FIELDS, 'sender', 'mailState', 'mailProblem', 'mailCount', 'mentions'];
const ATTACHMENT_FIELDS = ['id', 'name', 'type', 'size', 'uploadedAt', 'preview'];
const SHEET_FIELDS = ['id', 'number', 'needs', 'author', 'savedAt', 'agreedAt', 'agreedBy'];
const MEETING_FIELDS = [
  ...['id', 'version', 'title', 'state', 'stateLabel', 'startsAt', 'endsAt', 'place', 'url', 'attendees', 'planner'],
  ...['reason', 'shared'],
];
const MINUTES_FIELDS = ['minutes', 'decisions', 'actions'];
const CLOCK_FIELDS = [
  ...['id', 'kind', 'targetMinutes', 'startedAt', 'pauses', 'stoppedAt', 'dueAt', 'elapsedMinutes', 'runningSince'],
];
const ESCALATION_FIELDS = [
  ...['id', 'consultation', 'rule', 'text', 'recipients', 'raisedAt', 'acknowledgedAt', 'acknowledgedBy', 'settledAt'],
];

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
    can('read', 'Meeting', MEETING_FIELDS, own).because('自社の打ち合わせだから');
    can('read', 'Meeting', [...MEETING_FIELDS, ...MINUTES_FIELDS], { ...own, shared: true }).because(
      '共有された議事録だから',
    );
  }
  if (viewer.audience === 'support') {
    // A draft is the member's alone until it is submitted.
    const received = { state: { $ne: 'DRAFT' } };
    can('read', 'Consultation', STAFF_FIELDS, received).because('受け付けた相談に事務局がこたえるから');
    can(['write', 'note', 'assign', 'move', 'advise', 'withdraw', 'organize', 'log', 'attribute'], 'Consultation');
    can(['merge', 'unmerge', 'split'], 'Consultation');
    can('read', 'ConsultationEntry', STAFF_ENTRY_FIELDS).because('事務局が相談にこたえるから');
    can(['accept', 'resend'], 'ConsultationEntry');
    // A file that is not sent yet is its uploader's alone.
    can('read', 'ConsultationAttachment', ATTACHMENT_FIELDS, { shown: true }).because('事務局が相談にこたえるから');
    can('attach', 'ConsultationAttachment');
    can('read', 'CaseClock', CLOCK_FIELDS).because('回答の目安を事務局が守るため');
    can('read', 'CaseEscalation', ESCALATION_FIELDS).because('止まっている相談に事務局が気づくため');
    can('acknowledge', 'CaseEscalation');
    can('read', 'Meeting', [
      ...[...MEETING_FIELDS, ...MINUTES_FIELDS],
      ...['viewerCanChange', 'viewerCanCancel', 'viewerCanRecord'],
    ]).because('事務局が打ち合わせをするから');
    can(['plan', 'change', 'cancel', 'record'], 'Meeting');
    // Whoever is called is told; the list is nobody else's.
    can('see', 'Mention', { person: viewer.personId });
    can('read', 'NeedsSheet', SHEET_FIELDS).because('事務局が課題を整理するから');
  }
};
