// Mails into inquiries: answers into their thread, everything else as an inquiry of its own. Nothing is lost.
import { LockMode, ref } from '@mikro-orm/core';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import type { KeptFile, ReceivedMail } from '../../platform/mail/receiving.ts';
import type { MailThread } from '../../platform/mail/reply-address.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { nextAnswerDue } from '../desk/answer-due.queries.ts';
import { Organization } from '../members/organization.entity.ts';
import { Inquiry } from './inquiry.entity.ts';
import { acknowledgementMail } from './inquiry.mails.ts';
import { receiveInquiry, writeInquiryEntry } from './inquiry.reception.ts';
import { InquiryAttachment } from './inquiry-attachment.entity.ts';
import type { InquiryEntry } from './inquiry-entry.entity.ts';

const UNREADABLE = 'このメールは読み取れませんでした。届いたままの形で、添付の「元のメール」にあります。';

function textOf({ text, dropped, problem, bounce }: ReceivedMail): string {
  const readable = problem && problem !== 'too_large' ? UNREADABLE : text;
  const notes = [
    ...(bounce ? ['（メールサーバーからの、不達の通知です。どのメールのことかは分かりませんでした。）'] : []),
    ...(dropped.length
      ? [`（外した添付：${dropped.join('、')}。開けない種類か、数が多いためです。元のメールに残っています。）`]
      : []),
    ...(problem === 'too_large' ? ['（大きすぎるため、はじめの部分だけを受け取りました。）'] : []),
  ];
  return [readable, ...notes].filter(Boolean).join('\n\n') || '（本文のないメールです。）';
}

function keep(tx: Transaction, inquiry: Inquiry, entry: InquiryEntry, files: readonly KeptFile[]): void {
  for (const file of files) {
    const attachment = Object.assign(new InquiryAttachment(), { ...file, uploadedAt: tx.now });
    attachment.inquiry = ref(inquiry);
    attachment.entry = ref(entry);
    tx.em.persist(attachment);
  }
}

const writeMail = (tx: Transaction, inquiry: Inquiry, mail: ReceivedMail, isOwn: boolean): void => {
  const { quoted, automatic, from } = mail;
  const more = { quoted, automatic, fromInquirer: isOwn, foreignSender: isOwn ? '' : from || '（不明）' };
  keep(tx, inquiry, writeInquiryEntry(tx, inquiry, 'MAIL', textOf(mail), more), [...mail.files, mail.raw]);
};

/**
 * Takes a mail into the thread that it belongs to (R1.1). The inquirer's own starts the clock, and opens it again when it was closed; so
 * does one by somebody else, which is shown as such. What no person wrote is noted and starts nothing.
 */
export async function receiveInquiryMail(tx: Transaction, mail: ReceivedMail, id: string): Promise<boolean> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const inquiry = await tx.em.findOne(Inquiry, { id }, { filters: SYSTEM_SCOPE, lockMode });
  if (!inquiry) return false;
  writeMail(tx, inquiry, mail, mail.from !== '' && mail.from === inquiry.email);
  if (mail.automatic) inquiry.touch(tx.now);
  else inquiry.hear(tx.now, await nextAnswerDue(tx, tx.now));
  return true;
}

/** The one organisation that an address belongs to. */
async function organizationOf(tx: Transaction, from: string): Promise<string | null> {
  const found = await tx.em.execute<{ id: string }[]>(
    `select m.organization_id as id from membership m join person p on p.id = m.person_id where p.email = ?
     union select id from organization where lower(email) = ? limit 2`,
    [from, from],
  );
  return found.length === 1 ? found[0]!.id : null;
}

/** More in an hour from one address are not confirmed: two programs may be talking to each other. */
const CONFIRMED_AN_HOUR = 3;

async function mayConfirm(tx: Transaction, { automatic, from, problem }: ReceivedMail): Promise<boolean> {
  if (automatic || !from || (problem && problem !== 'too_large')) return false;
  const [row] = await tx.em.execute<{ count: string }[]>(
    `select count(*) as count from inquiry where email = ? and channel = 'mail' and recorded_at > ?::timestamptz - interval '1 hour'`,
    [from, tx.now],
  );
  return Number(row!.count) < CONFIRMED_AN_HOUR;
}

/** Makes an inquiry of a mail that belongs to no thread (R1.1). */
export async function openInquiryByMail(tx: Transaction, mail: ReceivedMail): Promise<MailThread> {
  const { from, fromName, subject, automatic, problem } = mail;
  const isReadable = !problem || problem === 'too_large';
  const inquiry = new Inquiry();
  const confirms = await mayConfirm(tx, mail);
  Object.assign(inquiry, { channel: 'mail', automatic, name: fromName || from.split('@')[0] || '不明', email: from });
  inquiry.subject = isReadable ? subject || '（件名のないメール）' : '読み取れないメール';
  const organization = from && (await organizationOf(tx, from));
  inquiry.organization = organization ? ref(Organization, organization) : null;
  await receiveInquiry(tx, inquiry, tx.now, !automatic);
  writeMail(tx, inquiry, mail, true);
  if (automatic) {
    inquiry.close(tx.now);
    writeInquiryEntry(tx, inquiry, 'EVENT', '自動で送られたメールのため、期限を設けずに完了にしました。');
  }
  if (confirms) await queueMail(tx, acknowledgementMail(inquiry, mail.text));
  return { type: 'Inquiry', id: inquiry.id };
}
