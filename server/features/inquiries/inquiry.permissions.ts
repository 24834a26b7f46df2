import type { Permissions } from '../../platform/permissions/rules.ts';

/** Name, address and number of who asks are in no list: `reveal` answers them, and is recorded. */
const FIELDS = [
  ...[
    'id',
    'version',
    'number',
    'channel',
    'category',
    'subject',
    'company',
    'organization',
    'source',
    'state',
    'stateLabel',
  ],
  ...['stateSince', 'receivedAt', 'recordedAt', 'touchedAt', 'dueAt', 'dueOrder', 'assignee', 'automatic'],
  ...['consultation', 'applicationNote', 'entries', 'lastEntry', 'maskedName'],
  ...['viewerCanReply', 'viewerCanClose', 'viewerCanReopen', 'viewerCanConvert'],
];
const ENTRY_FIELDS = [
  ...['id', 'kind', 'fromInquirer', 'author', 'text', 'quoted', 'occurredAt', 'recordedAt', 'automatic'],
  ...['foreignSender', 'mailState', 'mailProblem', 'attachments'],
];

/** Anyone may ask; what was asked is between them and the secretariat. */
export const inquiryPermissions: Permissions = (viewer, can) => {
  can('send', 'Inquiry');
  if (viewer.audience !== 'support') return;
  can('read', 'Inquiry', FIELDS).because('事務局がお問合せにこたえるから');
  can('read', 'InquiryEntry', ENTRY_FIELDS).because('事務局がお問合せにこたえるから');
  can('read', 'InquiryAttachment', ['id', 'name', 'type', 'size', 'uploadedAt', 'preview'], {
    entry: { $ne: null },
  }).because('事務局がお問合せにこたえるから');
  can(['log', 'reply', 'note', 'assign', 'close', 'reopen', 'convert', 'reveal', 'save', 'attribute'], 'Inquiry');
  can('resend', 'InquiryEntry');
  can('attach', 'InquiryAttachment');
};
