import { ref } from '@mikro-orm/core';
import { emailKey } from '../../kernel/email-address.ts';
import { badInput } from '../../kernel/errors.ts';
import { organizationOf } from '../../kernel/viewer.ts';
import { audit } from '../../platform/audit/audit.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { campaignAsTold, campaignOfVisit } from '../campaigns/campaign.queries.ts';
import { nextAnswerDue } from '../desk/answer-due.queries.ts';
import { Organization } from '../members/organization.entity.ts';
import { Inquiry } from './inquiry.entity.ts';
import { acknowledgementMail } from './inquiry.mails.ts';
import { receiveInquiry, writeInquiryEntry } from './inquiry.reception.ts';
import type { InquiryContact, InquiryReceipt } from './inquiry.types.ts';

export interface SentInquiry {
  readonly requestId: string;
  readonly category: string;
  readonly subject: string;
  readonly body: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly company: string;
  /** The code of the announcement that the sender came by. */
  readonly from?: string | null;
}

export interface Reference {
  readonly id: string;
  readonly version: number;
}

const receiptOf = ({ number, receivedAt, dueAt, email }: Inquiry): InquiryReceipt => ({
  ...{ number, receivedAt, dueAt, mailed: email !== '' },
});

/** Whoever holds the request's id made it: a form that is sent twice, or a receipt that is opened again. */
const byRequest = (tx: Transaction, requestId: string) =>
  tx.em.findOne(Inquiry, { requestId }, { filters: SYSTEM_SCOPE });

/** Sends an inquiry (R1.1): it gets its number, and a mail tells until when it is answered. */
export async function sendInquiry(tx: Transaction, input: SentInquiry): Promise<InquiryReceipt> {
  const { requestId, category, subject, body, name, email, phone, company } = input;
  const known = await byRequest(tx, requestId);
  if (known) return receiptOf(known);
  const inquiry = new Inquiry();
  Object.assign(inquiry, { requestId, category, subject: subject.trim(), name: name.trim(), company: company.trim() });
  Object.assign(inquiry, { email: emailKey(email), phone: phone.trim() });
  // Who is signed in asks for their organisation.
  const organization = organizationOf(tx.actor);
  inquiry.organization = organization ? ref(Organization, organization) : null;
  const source = await campaignOfVisit(tx, input.from);
  inquiry.source = source && ref(source);
  tx.permit('send', inquiry);
  await receiveInquiry(tx, inquiry, tx.now);
  writeInquiryEntry(tx, inquiry, 'MESSAGE', body.trim(), { fromInquirer: true });
  await queueMail(tx, acknowledgementMail(inquiry, body.trim()));
  return receiptOf(inquiry);
}

/** What was sent with a form; `null` for one that nobody sent. */
export async function inquiryReceipt(
  tx: Transaction,
  { requestId }: { requestId: string },
): Promise<InquiryReceipt | null> {
  const known = await byRequest(tx, requestId);
  return known && receiptOf(known);
}

export interface LoggedInquiry extends Omit<SentInquiry, 'requestId' | 'from'> {
  readonly channel: 'phone' | 'mail';
  readonly organizationId?: string | null;
  readonly occurredAt: Date;
  /** The id of the announcement that it came by. */
  readonly source?: string | null;
}

/** Enters a call or a mail (R1.1); the clock runs from when it came. Answers its id. */
export async function logInquiry(tx: Transaction, input: LoggedInquiry): Promise<string> {
  const { channel, category, subject, body, name, email, phone, company, organizationId, occurredAt } = input;
  if (occurredAt > tx.now) {
    throw badInput({ path: 'occurredAt', code: 'in_future', message: '日時は現在より前を入力してください。' });
  }
  const inquiry = new Inquiry();
  Object.assign(inquiry, { channel, category, subject: subject.trim(), name: name.trim(), company: company.trim() });
  Object.assign(inquiry, { email: emailKey(email), phone: phone.trim() });
  inquiry.organization = organizationId ? ref(await tx.load(Organization, organizationId)) : null;
  const source = await campaignAsTold(tx, input.source);
  inquiry.source = source && ref(source);
  tx.permit('log', inquiry);
  await receiveInquiry(tx, inquiry, occurredAt);
  const kind = channel === 'phone' ? 'PHONE' : 'MAIL';
  writeInquiryEntry(tx, inquiry, kind, body.trim(), { fromInquirer: true, occurredAt });
  return inquiry.id;
}

export const loadInquiry = (tx: Transaction, { id, version }: Reference): Promise<Inquiry> =>
  tx.load(Inquiry, id, { version, lock: true });

/** Gives an inquiry to a member of staff, or to nobody. */
export async function assignInquiry(
  tx: Transaction,
  { assignee, ...reference }: Reference & { assignee: string | null },
): Promise<string> {
  const inquiry = await loadInquiry(tx, reference);
  tx.permit('assign', inquiry);
  const person = assignee ? await tx.load(Person, assignee) : null;
  if (person && !person.isSupport) {
    throw badInput({ path: 'assignee', code: 'not_staff', message: '支援員を選んでください。' });
  }
  inquiry.assign(person && ref(person), tx.now);
  writeInquiryEntry(tx, inquiry, 'EVENT', person ? `担当が${person.name}に決まりました。` : '担当を外しました。');
  return inquiry.id;
}

/** Notes by which announcement an inquiry came (きっかけ, R3.4), as it became known; `source`: its id. */
export async function attributeInquiry(
  tx: Transaction,
  { source, ...reference }: Reference & { source: string | null },
): Promise<string> {
  const inquiry = await loadInquiry(tx, reference);
  tx.permit('attribute', inquiry);
  const campaign = await campaignAsTold(tx, source);
  inquiry.attribute(campaign && ref(campaign), tx.now);
  return inquiry.id;
}

/** Ends it: nothing more is to be answered. */
export async function closeInquiry(tx: Transaction, reference: Reference): Promise<string> {
  const inquiry = await loadInquiry(tx, reference);
  tx.permit('close', inquiry);
  inquiry.close(tx.now);
  writeInquiryEntry(tx, inquiry, 'EVENT', '完了にしました。');
  return inquiry.id;
}

/** Takes it up again: an answer is due from now. */
export async function reopenInquiry(tx: Transaction, reference: Reference): Promise<string> {
  const inquiry = await loadInquiry(tx, reference);
  tx.permit('reopen', inquiry);
  inquiry.reopen(tx.now, await nextAnswerDue(tx, tx.now));
  writeInquiryEntry(tx, inquiry, 'EVENT', '再開しました。');
  return inquiry.id;
}

/** Who asks, for staff; that it was read is recorded. */
export async function revealInquiry(tx: Transaction, { id }: { id: string }): Promise<InquiryContact> {
  const inquiry = await tx.load(Inquiry, id);
  tx.permit('reveal', inquiry);
  const { name, email, phone } = inquiry;
  await audit(tx, [{ subject_type: 'Inquiry', subject_id: id, fields: ['name', 'email', 'phone'] }]);
  return { name, email, phone };
}

export type ContactInput = Pick<SentInquiry, 'name' | 'email' | 'phone' | 'company'>;

/** Keeps whom to answer, as a caller told it later. */
export async function saveInquiryContact(
  tx: Transaction,
  { contact, ...reference }: Reference & { contact: ContactInput },
): Promise<string> {
  const inquiry = await loadInquiry(tx, reference);
  tx.permit('save', inquiry);
  const { name, email, phone, company } = contact;
  inquiry.setContact(
    { name: name.trim(), email: emailKey(email), phone: phone.trim(), company: company.trim() },
    tx.now,
  );
  writeInquiryEntry(tx, inquiry, 'EVENT', '連絡先を直しました。');
  return inquiry.id;
}
