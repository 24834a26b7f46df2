// What is the same however an inquiry comes: its number, its due time, its first entry.
import { ref } from '@mikro-orm/core';
import { fiscalYearOf } from '../../kernel/fiscal-year.ts';
import { personOf } from '../../kernel/viewer.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import { Person } from '../accounts/person.entity.ts';
import { firstAnswerDue } from '../desk/answer-due.queries.ts';
import type { Inquiry } from './inquiry.entity.ts';
import { InquiryEntry, type InquiryEntryKind } from './inquiry-entry.entity.ts';

/** Gives an inquiry its number; `due`: whether an answer is due at all. */
export async function receiveInquiry(tx: Transaction, inquiry: Inquiry, at: Date, due = true): Promise<void> {
  const year = fiscalYearOf(at);
  const number = `Q${year}-${String(await tx.nextNumber('inquiry', year)).padStart(4, '0')}`;
  inquiry.receive(number, at, tx.now, due ? await firstAnswerDue(tx, at) : null);
  tx.em.persist(inquiry);
}

/** Writes an entry into the thread, by whoever acts if they are staff. */
export function writeInquiryEntry(
  tx: Transaction,
  inquiry: Inquiry,
  kind: InquiryEntryKind,
  text: string,
  more: Partial<InquiryEntry> = {},
): InquiryEntry {
  const entry = new InquiryEntry();
  Object.assign(entry, { kind, text, occurredAt: tx.now, recordedAt: tx.now, ...more });
  entry.inquiry = ref(inquiry);
  const person = tx.actor.audience === 'support' ? personOf(tx.actor) : null;
  entry.author = person ? ref(Person, person) : null;
  tx.em.persist(entry);
  return entry;
}
