// Mails into the thread of a consultation, and what staff decide about them.
import { LockMode, ref } from '@mikro-orm/core';
import { DomainError } from '../../kernel/errors.ts';
import type { Transaction } from '../../platform/database/transaction.ts';
import type { KeptFile, ReceivedMail } from '../../platform/mail/receiving.ts';
import { SYSTEM_SCOPE } from '../../platform/permissions/row-filter.ts';
import { Person } from '../accounts/person.entity.ts';
import { Clocks } from './case-clock.keeping.ts';
import { settleEscalations } from './case-escalation.settling.ts';
import { entryOf } from './consultation.commands.ts';
import { Consultation } from './consultation.entity.ts';
import { mailToMember } from './consultation.mails.ts';
import { filesOf } from './consultation-attachment.commands.ts';
import { ConsultationAttachment } from './consultation-attachment.entity.ts';
import { ConsultationEntry } from './consultation-entry.entity.ts';

/** Who of the company writes from an address: one of its people, or nobody by name when it is its registered contact. */
async function senderOf(
  tx: Transaction,
  organization: string,
  from: string,
): Promise<{ person: string | null } | null> {
  const [known] = await tx.em.execute<{ person: string | null }[]>(
    `select p.id as person from membership m join person p on p.id = m.person_id
     where m.organization_id = ? and p.email = ?
     union all select null from organization where id = ? and lower(email) = ? limit 1`,
    [organization, from, organization, from],
  );
  return known ?? null;
}

const noteOf = ({ dropped, problem }: ReceivedMail): string =>
  [
    ...(dropped.length
      ? [`（外した添付：${dropped.join('、')}。開けない種類か、数が多いためです。元のメールに残っています。）`]
      : []),
    ...(problem === 'too_large' ? ['（大きすぎるため、はじめの部分だけを受け取りました。）'] : []),
  ].join('\n');

/**
 * Takes a mail into the thread of the consultation that its address or the mail it answers belongs to (R3.5). The company's own mail
 * is its message: it starts the clock, and takes up again what had ended. Whoever else knows the address is not taken for the company: staff decide. What no person
 * wrote is noted for staff, and starts nothing.
 */
export async function receiveConsultationMail(tx: Transaction, mail: ReceivedMail, id: string): Promise<boolean> {
  const lockMode = LockMode.PESSIMISTIC_WRITE;
  const consultation = await tx.em.findOne(Consultation, { id }, { filters: SYSTEM_SCOPE, lockMode });
  if (!consultation || consultation.state === 'DRAFT') return false;
  const organization = consultation.organization.id;
  const sender = mail.from ? await senderOf(tx, organization, mail.from) : null;
  const text = [mail.text, noteOf(mail)].filter(Boolean).join('\n\n') || '（本文のないメールです。）';
  const entry = entryOf(consultation, 'MAIL', text, tx.now, tx.now);
  const { quoted, automatic, from } = mail;
  Object.assign(entry, { quoted, automatic, sender: from, foreignSender: !sender, fromMember: !!sender });
  entry.author = sender?.person ? ref(Person, sender.person) : null;
  entry.internal = !sender || automatic;
  tx.em.persist(entry);
  for (const file of [...mail.files, mail.raw]) {
    // The mail as it came names more than the member wrote: for staff.
    tx.em.persist(attachmentOf(tx, entry, file, entry.internal || file === mail.raw));
  }
  if (automatic) consultation.touch(tx.now, consultation.dueAt);
  else await hear(tx, consultation);
  return true;
}

async function hear(tx: Transaction, consultation: Consultation): Promise<void> {
  const clocks = await Clocks.of(tx, consultation);
  await clocks.memberActed(tx.now);
  if (consultation.hear(tx.now, clocks.answer?.dueAt ?? null)) {
    clocks.reopen(tx.now);
    tx.em.persist(entryOf(consultation, 'EVENT', 'メールが届いたため、再開しました。', tx.now, tx.now));
  }
  await settleEscalations(clocks);
}

function attachmentOf(tx: Transaction, entry: ConsultationEntry, file: KeptFile, internal: boolean) {
  const { consultation, organization } = entry;
  const attachment = Object.assign(new ConsultationAttachment(), { ...file, consultation, organization });
  attachment.uploadedAt = tx.now;
  attachment.attachTo(ref(entry), internal);
  return attachment;
}

const loadEntry = (tx: Transaction, id: string) =>
  tx.load(ConsultationEntry, id, { lock: true, populate: ['consultation'] });

/**
 * Shows a mail of somebody else to the member, as theirs (差出人が異なる).
 * @throws DomainError `ALREADY_DONE`
 */
export async function acceptConsultationEntry(tx: Transaction, { id }: { id: string }): Promise<string> {
  const entry = await loadEntry(tx, id);
  tx.permit('accept', entry);
  entry.accept();
  for (const file of await filesOf(tx, entry)) if (file.type !== 'message/rfc822') file.internal = false;
  const consultation = entry.consultation.unwrap();
  consultation.touch(tx.now, consultation.dueAt);
  return consultation.id;
}

/**
 * Sends the mails of an entry again that failed.
 * @throws DomainError `ILLEGAL_TRANSITION` when none did
 */
export async function resendConsultationEntry(tx: Transaction, { id }: { id: string }): Promise<string> {
  const entry = await loadEntry(tx, id);
  tx.permit('resend', entry);
  entry.resend();
  const consultation = entry.consultation.unwrap();
  const failed = await tx.em.execute<{ recipient: string }[]>(
    `select recipient from (
       select distinct on (recipient) recipient, state from mail where about_type = 'ConsultationEntry' and about_id = ?
       order by recipient, queued_at desc, state = 'FAILED', id
     ) latest where state = 'FAILED'`,
    [id],
  );
  const addresses = failed.map(({ recipient }) => recipient);
  if (!(await mailToMember(tx, consultation, entry, await filesOf(tx, entry), addresses))) {
    throw new DomainError('ILLEGAL_TRANSITION', {}, '届かなかった宛先の方は、もうこの企業の利用者ではありません。');
  }
  consultation.touch(tx.now, consultation.dueAt);
  return consultation.id;
}
