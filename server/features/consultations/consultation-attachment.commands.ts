import { ref } from '@mikro-orm/core';
import { badInput, DomainError, notFound } from '../../kernel/errors.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { MOST_ATTACHMENTS } from '../../platform/files/attachment-types.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { Consultation } from './consultation.entity.ts';
import { ConsultationAttachment } from './consultation-attachment.entity.ts';
import type { ConsultationEntry } from './consultation-entry.entity.ts';

export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

interface NewAttachment {
  readonly consultation: string;
  /** Of the request, which is still a draft; else of an entry that is being written. */
  readonly ofRequest: boolean;
  readonly file: UploadedFile;
}

const tooMany = () =>
  badInput({ path: 'attachments', code: 'too_many', message: `添付できるのは${MOST_ATTACHMENTS}個までです。` });
/** Of one case, at once: what is uploaded and not sent is cleared away after a day. */
const MOST_WAITING = 40;

/**
 * Takes an uploaded file (R3.2, R3.5). To a request it belongs at once; to an entry when that is written.
 * @throws DomainError `ILLEGAL_TRANSITION` when the request was sent meanwhile; `BAD_USER_INPUT` beyond the number of files
 */
export async function addConsultationAttachment(
  tx: Transaction,
  { consultation: id, ofRequest, file }: NewAttachment,
): Promise<UploadedFile> {
  const consultation = await tx.load(Consultation, id, { lock: true });
  tx.permit(ofRequest ? 'save' : 'write', consultation);
  if ((consultation.state === 'DRAFT') !== ofRequest) {
    throw new DomainError('ILLEGAL_TRANSITION', { from: consultation.state });
  }
  const attachment = new ConsultationAttachment();
  const { organization } = consultation;
  Object.assign(attachment, { ...file, organization, consultation: ref(consultation), uploadedAt: tx.now });
  // Until it is known what for, it is staff's own.
  attachment.internal = tx.actor.audience === 'support';
  attachment.requestOf = ofRequest ? ref(consultation) : null;
  const person = personOf(tx.actor);
  attachment.uploader = person ? ref(Person, person) : null;
  const others = ofRequest ? { requestOf: id } : { consultation: id, uploader: person, entry: null, requestOf: null };
  const most = ofRequest ? MOST_ATTACHMENTS : MOST_WAITING;
  if ((await tx.em.count(ConsultationAttachment, others as never, { filters: SYSTEM_SCOPE })) >= most) throw tooMany();
  tx.em.persist(attachment);
  return file;
}

/** Takes a file away from a request that is still a draft, or one that was uploaded and not sent. */
export async function removeConsultationAttachment(tx: Transaction, { id }: { id: string }): Promise<string> {
  // System scope: nobody but its uploader knows of a file that was not sent. Who may is asked below.
  const attachment = await tx.load(ConsultationAttachment, id, { system: true, populate: ['consultation'] });
  const consultation = attachment.consultation.unwrap();
  const isOwn = attachment.uploader?.id === personOf(tx.actor);
  const isOfOwnDraft = attachment.requestOf !== null && tx.ability.can('save', consultation);
  if (!isOwn && !isOfOwnDraft) throw notFound();
  if (attachment.shown) throw new DomainError('ILLEGAL_TRANSITION');
  tx.em.remove(attachment);
  return id;
}

/** A file that the actor may read. @throws DomainError `NOT_FOUND` */
export async function consultationAttachmentOf(
  tx: Transaction,
  { id }: { id: string },
): Promise<Pick<UploadedFile, 'name' | 'type'>> {
  const { name, type } = await tx.load(ConsultationAttachment, id);
  return { name, type };
}

/**
 * Makes files part of an entry: its author's own uploads, each once.
 * @throws DomainError `BAD_USER_INPUT` when there are too many, or one is not there (any more)
 */
export async function attachTo(
  tx: Transaction,
  entry: ConsultationEntry,
  ids: readonly string[],
): Promise<ConsultationAttachment[]> {
  if (!ids.length) return [];
  if (ids.length > MOST_ATTACHMENTS) throw tooMany();
  const own = { id: { $in: [...ids] }, consultation: entry.consultation.id, uploader: personOf(tx.actor) };
  // System scope: what is not sent yet is nobody's to see, its uploader's included.
  const files = await tx.em.find(
    ConsultationAttachment,
    { ...own, entry: null, requestOf: null },
    { filters: SYSTEM_SCOPE, orderBy: { uploadedAt: 'asc' } },
  );
  if (files.length !== new Set(ids).size) {
    throw badInput({
      path: 'attachments',
      code: 'unknown',
      message: '添付ファイルが見つかりません。もう一度添付してください。',
    });
  }
  for (const file of files) file.attachTo(ref(entry), entry.internal);
  return files;
}

/** Files of an entry, past the actor's rows: the caller shows or hides them with it. */
export const filesOf = (tx: Transaction, { id }: ConsultationEntry): Promise<ConsultationAttachment[]> =>
  tx.em.find(ConsultationAttachment, { entry: id }, { filters: SYSTEM_SCOPE, orderBy: { uploadedAt: 'asc' } });

/** The request was sent: staff see its files from now on. */
export async function showRequestFiles(tx: Transaction, { id }: Consultation): Promise<void> {
  for (const file of await tx.em.find(ConsultationAttachment, { requestOf: id }, { filters: SYSTEM_SCOPE }))
    file.shown = true;
}

/** Removes files that were uploaded and never sent; drafts keep theirs. Answers their ids. Reached by the upkeep. */
export async function removeUnsentAttachments(tx: Transaction, { before }: { before: Date }): Promise<string[]> {
  const waiting = { shown: false, requestOf: null, uploadedAt: { $lt: before } };
  const files = await tx.em.find(ConsultationAttachment, waiting, { limit: 200 });
  tx.em.remove(files);
  return files.map(({ id }) => id);
}
