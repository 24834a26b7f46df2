// What anybody asked the secretariat, in a random world: staff's alone, and of who asked only what lists show.
import { randomUUID } from 'node:crypto';
import { ref } from '@mikro-orm/core';
import type { Person } from '../../server/features/accounts/person.entity.ts';
import { Inquiry } from '../../server/features/inquiries/inquiry.entity.ts';
import type { InquiryState } from '../../server/features/inquiries/inquiry.lifecycle.ts';
import { InquiryAttachment } from '../../server/features/inquiries/inquiry-attachment.entity.ts';
import { InquiryEntry } from '../../server/features/inquiries/inquiry-entry.entity.ts';
import type { Organization } from '../../server/features/members/organization.entity.ts';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { sourceOf } from './campaigns.ts';
import { type Aviary, NOBODY, STAFF } from './canary.ts';

interface InquiryParts {
  readonly tx: Transaction;
  readonly aviary: Aviary;
  readonly staff: Person;
  readonly organization: Organization;
  readonly state: InquiryState;
}

/** An inquiry of an organisation's person, who is told of it by mail and sees it nowhere. */
export function inquiryOf({ tx, aviary, staff, organization, state }: InquiryParts): void {
  const text = (field: string, rule = STAFF) => aviary.text(`inquiry.${field}`, rule);
  const inquiry = new Inquiry();
  Object.assign(inquiry, {
    ...{ subject: text('subject'), company: text('company'), category: text('category'), state },
    // Revealed one by one, and that is recorded.
    ...{ name: text('name', NOBODY), email: text('email', NOBODY), phone: text('phone', NOBODY) },
    ...{ applicationNote: text('applicationNote'), organization: ref(organization), requestId: randomUUID() },
    source: sourceOf({ tx, aviary }),
  });
  inquiry.receive(text('number'), tx.now, tx.now, { from: tx.now, minutes: 480, at: tx.now });
  tx.em.persist(inquiry);
  aviary.knows('Inquiry', inquiry.id, STAFF);
  for (const kind of ['MESSAGE', 'NOTE', 'MAIL'] as const) {
    const entry = new InquiryEntry();
    Object.assign(entry, { kind, text: text(`${kind}.text`), quoted: text(`${kind}.quoted`), author: ref(staff) });
    Object.assign(entry, { foreignSender: text(`${kind}.foreignSender`), mailProblem: text(`${kind}.mailProblem`) });
    Object.assign(entry, { inquiry: ref(inquiry), occurredAt: tx.now, recordedAt: tx.now, mailState: 'FAILED' });
    tx.em.persist(entry);
    aviary.knows('InquiryEntry', entry.id, STAFF);
    for (const sent of [true, false]) {
      const file = new InquiryAttachment();
      const rule = sent ? STAFF : NOBODY;
      Object.assign(file, { name: text(`file.name(sent ${sent})`, rule), type: 'text/plain', size: 1 });
      Object.assign(file, { inquiry: ref(inquiry), entry: sent ? ref(entry) : null, uploadedAt: tx.now });
      tx.em.persist(file);
      aviary.knows('InquiryAttachment', file.id, rule);
    }
  }
}
