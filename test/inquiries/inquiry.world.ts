// How inquiries are sent, read and answered in tests.
import { randomUUID } from 'node:crypto';

export const SEND = 'mutation ($input: InquiryInput!) { sendInquiry(input: $input) { number dueAt mailed } }';
export const ONE = `query ($id: ID!) { inquiry(id: $id) { id version number subject state stateLabel dueAt receivedAt recordedAt maskedName
  assignee { name } consultation { number subject } applicationNote automatic channel organization { name }
  viewerCanReply viewerCanClose viewerCanReopen viewerCanConvert
  entries(first: 20) { id kind fromInquirer text foreignSender automatic mailState mailProblem occurredAt recordedAt author { name } attachments { id name } } } }`;

export const WRITE = 'mutation ($input: InquiryEntryInput!) { addInquiryEntry(input: $input) { id } }';

/** What somebody types into the public form. */
export const form = (more: object = {}) => ({
  ...{
    requestId: randomUUID(),
    category: '入会',
    subject: '個人事業主でも入会できますか',
    body: '法人番号がありません。',
  },
  ...{ name: '荒川 美佐', email: `${randomUUID()}@example.jp`, phone: '', company: '荒川菓子店' },
  ...more,
});
