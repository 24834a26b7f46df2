import { badInput, DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Inquiry } from './inquiry.entity.ts';
import { mailReply } from './inquiry.mails.ts';
import { writeInquiryEntry } from './inquiry.reception.ts';
import { attachToInquiry, filesOfEntry } from './inquiry-attachment.commands.ts';
import { InquiryEntry } from './inquiry-entry.entity.ts';

export interface NewInquiryEntry {
  readonly inquiry: string;
  readonly kind: 'REPLY' | 'NOTE' | 'PHONE';
  readonly text: string;
  readonly occurredAt?: Date | null;
  readonly requestId?: string | null;
  readonly attachments?: readonly string[] | null;
}

/**
 * Writes into an inquiry's thread (R1.1): an answer goes by mail and stops the clock, as a call does that is recorded; a note stays
 * inside.
 * @throws DomainError `BAD_USER_INPUT` when there is no address to answer to, or the call lies in the future
 */
export async function addInquiryEntry(tx: Transaction, input: NewInquiryEntry): Promise<string> {
  const { kind, requestId = null } = input;
  const inquiry = await tx.load(Inquiry, input.inquiry, { lock: true });
  tx.permit(kind === 'NOTE' ? 'note' : 'reply', inquiry);
  // Sent twice, as after a lost answer. The inquiry is locked: the two do not pass each other.
  if (requestId && (await tx.em.count(InquiryEntry, { inquiry, requestId }, { filters: SYSTEM_SCOPE }))) {
    return inquiry.id;
  }
  const occurredAt = input.occurredAt ?? tx.now;
  if (occurredAt > tx.now) {
    throw badInput({ path: 'occurredAt', code: 'in_future', message: '日時は現在より前を入力してください。' });
  }
  if (kind === 'REPLY' && !inquiry.email) {
    throw badInput({ path: 'text', code: 'no_address', message: 'メールアドレスが分からないため、返信できません。' });
  }
  const entry = writeInquiryEntry(tx, inquiry, kind, input.text.trim(), { occurredAt, requestId });
  const files = await attachToInquiry(tx, entry, input.attachments ?? []);
  if (kind === 'NOTE') inquiry.touch(tx.now);
  else inquiry.reply(tx.now);
  if (kind === 'REPLY') {
    await mailReply(tx, inquiry, entry, files);
    entry.mailed();
  }
  return inquiry.id;
}

/**
 * Sends the answer again that did not arrive: to the address that is known now.
 * @throws DomainError `ILLEGAL_TRANSITION` unless it failed
 */
export async function resendInquiryEntry(tx: Transaction, { id }: { id: string }): Promise<string> {
  const entry = await tx.load(InquiryEntry, id, { lock: true, populate: ['inquiry'] });
  tx.permit('resend', entry);
  const inquiry = entry.inquiry.unwrap();
  if (!inquiry.email) throw new DomainError('ILLEGAL_TRANSITION', {}, 'メールアドレスが分かりません。');
  entry.resend();
  // The one that failed does not count any more: it may have gone to another address.
  await tx.em.execute(
    `delete from mail where about_type = 'InquiryEntry' and about_id = ? and state = 'FAILED'`,
    [id],
    'run',
  );
  await mailReply(tx, inquiry, entry, await filesOfEntry(tx, entry));
  inquiry.touch(tx.now);
  return inquiry.id;
}
