// What an inquiry becomes: a consultation of a member, or an application for membership.
import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { RAW_MAIL_TYPE } from '../../platform/mail/receiving.ts';
import { logConsultation } from '../consultations/consultation.commands.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { ConsultationAttachment } from '../consultations/consultation-attachment.entity.ts';
import { loadInquiry, type Reference } from './inquiry.commands.ts';
import type { Inquiry } from './inquiry.entity.ts';
import { writeInquiryEntry } from './inquiry.reception.ts';
import { InquiryAttachment } from './inquiry-attachment.entity.ts';

export interface Conversion {
  readonly organizationId: string;
  readonly subject: string;
  readonly body: string;
  readonly wantsMatching: boolean;
  /** Whether the inquirer's files go along; absent: they do. */
  readonly withAttachments?: boolean | null;
}

/**
 * Goes on with an inquiry as a consultation of a member (R1.1): it counts from when the inquiry came. Answers the inquiry's id.
 * @throws DomainError `FORBIDDEN` when the company may not consult; `ILLEGAL_TRANSITION` when it is closed
 */
export async function convertInquiry(
  tx: Transaction,
  { conversion: { withAttachments, ...conversion }, ...reference }: Reference & { conversion: Conversion },
): Promise<string> {
  const inquiry = await loadInquiry(tx, reference);
  tx.permit('convert', inquiry);
  const id = await logConsultation(tx, {
    ...conversion,
    source: inquiry.source?.id ?? null,
    ...{ topics: [], channel: inquiry.channel === 'phone' ? 'phone' : 'mail', occurredAt: inquiry.receivedAt },
  });
  await tx.em.flush();
  const consultation = await tx.load(Consultation, id);
  if (withAttachments ?? true) await takeFilesAlong(tx, inquiry, consultation);
  inquiry.convert(ref(consultation), tx.now);
  writeInquiryEntry(tx, inquiry, 'EVENT', `相談（${consultation.number}）にしました。`);
  return inquiry.id;
}

/**
 * What the inquirer sent themself belongs to the request from here on; a whole mail does not: it holds more. One file in the store, known under one id by both: it stays as
 * long as either does.
 */
async function takeFilesAlong(tx: Transaction, inquiry: Inquiry, consultation: Consultation): Promise<void> {
  const own = { inquiry: inquiry.id, entry: { fromInquirer: true, foreignSender: '' }, type: { $ne: RAW_MAIL_TYPE } };
  for (const file of await tx.em.find(InquiryAttachment, own, { orderBy: { uploadedAt: 'asc' } })) {
    const { id, name, type, size, uploadedAt } = file;
    const attachment = Object.assign(new ConsultationAttachment(), { id, name, type, size, uploadedAt, shown: true });
    attachment.consultation = ref(consultation);
    attachment.requestOf = ref(consultation);
    attachment.organization = consultation.organization;
    tx.em.persist(attachment);
  }
}

const MOST = 1000;

/** Notes for the screening what the inquirer, who wants to become a member, has to be told or asked (R1.2). */
export async function noteInquiryApplication(
  tx: Transaction,
  { note, ...reference }: Reference & { note: string },
): Promise<string> {
  const text = note.trim();
  if (!text) throw badInput({ path: 'note', code: 'required', message: '申し送りを入力してください。' });
  if (text.length > MOST) throw badInput({ path: 'note', code: 'too_long', message: '文字数が多すぎます。' });
  const inquiry = await loadInquiry(tx, reference);
  tx.permit('convert', inquiry);
  inquiry.noteApplication(text, tx.now);
  writeInquiryEntry(tx, inquiry, 'EVENT', `入会の申込みとして申し送りました。${text}`);
  return inquiry.id;
}
