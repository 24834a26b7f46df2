import { ref } from '@mikro-orm/core';
import { badInput, DomainError, notFound } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { UploadedFile } from '../../platform/files/attachment-door.ts';
import { MOST_ATTACHMENTS } from '../../platform/files/attachment-types.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { Inquiry } from './inquiry.entity.ts';
import { InquiryAttachment } from './inquiry-attachment.entity.ts';
import type { InquiryEntry } from './inquiry-entry.entity.ts';

/** Takes an uploaded file for an entry that is being written. */
export async function addInquiryAttachment(
  tx: Transaction,
  { inquiry: id, file }: { inquiry: string; file: UploadedFile },
): Promise<UploadedFile> {
  const inquiry = await tx.load(Inquiry, id);
  tx.permit('note', inquiry);
  const attachment = Object.assign(new InquiryAttachment(), { ...file, inquiry: ref(inquiry), uploadedAt: tx.now });
  const person = personOf(tx.actor);
  attachment.uploader = person ? ref(Person, person) : null;
  tx.em.persist(attachment);
  return file;
}

/** Takes a file away that was uploaded and not sent. */
export async function removeInquiryAttachment(tx: Transaction, { id }: { id: string }): Promise<string> {
  // System scope: nobody but its uploader knows of a file that was not sent.
  const attachment = await tx.load(InquiryAttachment, id, { system: true });
  if (attachment.uploader?.id !== personOf(tx.actor)) throw notFound();
  if (attachment.entry) throw new DomainError('ILLEGAL_TRANSITION');
  tx.em.remove(attachment);
  return id;
}

/** A file of an inquiry; that it was read is recorded. @throws DomainError `NOT_FOUND` */
export async function inquiryAttachmentOf(
  tx: Transaction,
  { id }: { id: string },
): Promise<Pick<UploadedFile, 'name' | 'type'>> {
  const { name, type, inquiry } = await tx.load(InquiryAttachment, id);
  await audit(tx, [{ subject_type: 'Inquiry', subject_id: inquiry.id, fields: ['attachments'] }]);
  return { name, type };
}

/**
 * Makes files part of an entry: its author's own uploads, each once.
 * @throws DomainError `BAD_USER_INPUT` when there are too many, or one is not there (any more)
 */
export async function attachToInquiry(
  tx: Transaction,
  entry: InquiryEntry,
  ids: readonly string[],
): Promise<InquiryAttachment[]> {
  if (!ids.length) return [];
  const problem = (code: string, message: string) => badInput({ path: 'attachments', code, message });
  if (ids.length > MOST_ATTACHMENTS) throw problem('too_many', `添付できるのは${MOST_ATTACHMENTS}個までです。`);
  const own = { id: { $in: [...ids] }, inquiry: entry.inquiry.id, uploader: personOf(tx.actor), entry: null };
  // System scope: what is not sent yet is nobody's to see, its uploader's included.
  const files = await tx.em.find(InquiryAttachment, own, { filters: SYSTEM_SCOPE, orderBy: { uploadedAt: 'asc' } });
  if (files.length !== new Set(ids).size) {
    throw problem('unknown', '添付ファイルが見つかりません。もう一度添付してください。');
  }
  for (const file of files) file.entry = ref(entry);
  return files;
}

export const filesOfEntry = (tx: Transaction, { id }: InquiryEntry): Promise<InquiryAttachment[]> =>
  tx.em.find(InquiryAttachment, { entry: id }, { orderBy: { uploadedAt: 'asc' } });

/** Removes files that were uploaded and never sent. Answers their ids. Reached by the upkeep. */
export async function removeUnsentInquiryFiles(tx: Transaction, { before }: { before: Date }): Promise<string[]> {
  const files = await tx.em.find(InquiryAttachment, { entry: null, uploadedAt: { $lt: before } }, { limit: 200 });
  tx.em.remove(files);
  return files.map(({ id }) => id);
}
