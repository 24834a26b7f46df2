// How inquiries and their threads are called.
import type { Words } from './record.kinds.ts';

export const INQUIRY_TYPES: Readonly<Record<string, Words>> = {
  Inquiry: {
    label: 'お問合せ',
    fields: {
      ...{ number: '受付番号', channel: '受け付けた方法', category: '種類', subject: '件名', company: '会社・団体名' },
      ...{ organization: '登録された企業', stateSince: '今の状態になった日時', receivedAt: '受付日時' },
      ...{ touchedAt: '最後の動き', dueAt: '回答の期限', dueOrder: '期限の順（並べ替えだけに使う）', assignee: '担当' },
      ...{ automatic: '自動のメールか', consultation: '相談', applicationNote: '入会の申し送り', entries: 'やりとり' },
      ...{ lastEntry: '最後のやりとり', maskedName: '氏名（一部を伏せたもの）', viewerCanReply: '返信できるか' },
      ...{ viewerCanClose: '完了にできるか', viewerCanReopen: '再開できるか', viewerCanConvert: '相談にできるか' },
    },
  },
  InquiryEntry: {
    label: 'お問合せのやりとり',
    fields: {
      ...{ fromInquirer: 'お問合せの方からか', text: '本文', quoted: '引用された文', automatic: '自動のメールか' },
      ...{ foreignSender: '異なる差出人', mailState: 'メールの送信の状態', mailProblem: 'メールが届かない理由' },
      attachments: '添付ファイル',
    },
  },
  InquiryAttachment: {
    label: 'お問合せの添付ファイル',
    fields: {
      ...{ name: 'ファイル名', type: '種類', size: '大きさ', uploadedAt: '添付した日時', preview: '画面で見られるか' },
      entry: 'やりとり',
    },
  },
};
