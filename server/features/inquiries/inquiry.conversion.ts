// What an inquiry becomes: a consultation of a member, or an application for membership.
import { ref } from '@mikro-orm/core';
import { badInput } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { logConsultation } from '../consultations/consultation.commands.ts';
import { Consultation } from '../consultations/consultation.entity.ts';
import { loadInquiry, type Reference } from './inquiry.commands.ts';
import { writeInquiryEntry } from './inquiry.reception.ts';

export interface Conversion {
  readonly organizationId: string;
  readonly subject: string;
  readonly body: string;
  readonly wantsMatching: boolean;
}

/**
 * Goes on with an inquiry as a consultation of a member (R1.1): it counts from when the inquiry came. Answers the inquiry's id.
 * @throws DomainError `FORBIDDEN` when the company may not consult; `ILLEGAL_TRANSITION` when it is closed
 */
export async function convertInquiry(
  tx: Transaction,
  { conversion, ...reference }: Reference & { conversion: Conversion },
): Promise<string> {
  const inquiry = await loadInquiry(tx, reference);
  tx.permit('convert', inquiry);
  const id = await logConsultation(tx, {
    ...conversion,
    ...{ topics: [], channel: inquiry.channel === 'phone' ? 'phone' : 'mail', occurredAt: inquiry.receivedAt },
  });
  await tx.em.flush();
  const consultation = await tx.load(Consultation, id);
  inquiry.convert(ref(consultation), tx.now);
  writeInquiryEntry(tx, inquiry, 'EVENT', `相談（${consultation.number}）にしました。`);
  return inquiry.id;
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
