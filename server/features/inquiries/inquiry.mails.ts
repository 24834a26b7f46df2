// What people who asked are told by mail. Subjects name the 受付番号 only.
import { tokyoDate } from '../../kernel/fiscal-year.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { type AttachedFile, type Mail, queueMail } from '../../platform/mail/outbox.ts';
import { keyOfAttachment } from '../../platform/mail/receiving.ts';
import type { Inquiry } from './inquiry.entity.ts';
import type { InquiryAttachment } from './inquiry-attachment.entity.ts';
import type { InquiryEntry } from './inquiry-entry.entity.ts';

const WEEKDAYS = '日月火水木金土';
const TOKYO_MS = 9 * 3_600_000;
const LINE = '────────────────';

/** 11月13日（木）14時20分. */
export function momentInWords(at: Date): string {
  const [, month, day] = tokyoDate(at).split('-').map(Number);
  const there = new Date(at.getTime() + TOKYO_MS);
  const minutes = there.getUTCMinutes();
  const time = `${there.getUTCHours()}時${minutes ? `${minutes}分` : ''}`;
  return `${month}月${day}日（${WEEKDAYS[there.getUTCDay()]}）${time}`;
}

const letter = (inquiry: Inquiry, entry: InquiryEntry | null, mail: Pick<Mail, 'kind' | 'subject' | 'body'>): Mail => ({
  ...mail,
  to: inquiry.email,
  about: entry ? { type: 'InquiryEntry', id: entry.id } : { type: 'Inquiry', id: inquiry.id },
  thread: { type: 'Inquiry', id: inquiry.id, page: null, automatic: entry === null },
});

const greeting = ({ name }: Inquiry) => `${name || 'お問合せの方'} 様`;

/** The answer of the desk (R1.1): it was received, and until when it is answered. */
export const acknowledgementMail = (inquiry: Inquiry, text: string): Mail =>
  letter(inquiry, null, {
    kind: 'inquiry_acknowledgement',
    subject: `【くまもとDXマッチング】お問合せを受け付けました（受付番号 ${inquiry.number}）`,
    body: [
      ...[greeting(inquiry), '', `お問合せを受け付けました。受付番号は ${inquiry.number} です。`],
      ...(inquiry.dueAt ? [`回答は、${momentInWords(inquiry.dueAt)}までにお送りします。`] : []),
      '（回答の期限は、窓口の時間だけで数えています。）',
      ...['', '受け付けた内容', LINE, `件名：${inquiry.subject}`, '', text.slice(0, 3000), LINE],
    ].join('\n'),
  });

const fileOf = ({ id, name, type }: InquiryAttachment): AttachedFile => ({ key: keyOfAttachment(id), name, type });

/** Sends what staff answered. The files go along: whoever asked has no page of their own. */
export async function mailReply(
  tx: Transaction,
  inquiry: Inquiry,
  entry: InquiryEntry,
  files: readonly InquiryAttachment[],
): Promise<void> {
  const mail = letter(inquiry, entry, {
    kind: 'inquiry_reply',
    subject: `【くまもとDXマッチング】お問合せへの回答（受付番号 ${inquiry.number}）`,
    body: [greeting(inquiry), '', entry.text].join('\n'),
  });
  const [last] = await tx.em.execute<{ id: string }[]>(
    'select message_id as id from incoming_mail where thread_id = ? and sender = ? order by received_at desc limit 1',
    [inquiry.id, inquiry.email],
  );
  await queueMail(tx, { ...mail, thread: { ...mail.thread!, answers: last?.id ?? null, files: files.map(fileOf) } });
}
