// What the people of a member company are told by mail of their consultation. Subjects name the 受付番号 only.
import type { Transaction } from '../../platform/database/transaction.ts';
import { queueMail } from '../../platform/mail/outbox.ts';
import type { Consultation } from './consultation.entity.ts';
import type { ConsultationAttachment } from './consultation-attachment.entity.ts';
import type { ConsultationEntry } from './consultation-entry.entity.ts';

interface Recipient {
  readonly name: string;
  readonly email: string;
}

/** More people than a company names as its contacts. */
const MOST = 20;

/**
 * Who of the company gets mail about a consultation: who asked and who wrote in it; when that is nobody any more, everyone who acts
 * for it; when nobody has an account, the contact of the registry. Read as the system: only the mail server is told.
 */
async function recipientsOf(tx: Transaction, { id, organization, author }: Consultation): Promise<Recipient[]> {
  const people = await tx.em.execute<(Recipient & { takesPart: boolean })[]>(
    `select p.name, p.email, p.id = ?::uuid or exists (
       select from consultation_entry e where e.consultation_id = ?::uuid and e.author_id = p.id and e.from_member
     ) as "takesPart"
     from membership m join person p on p.id = m.person_id where m.organization_id = ? order by p.email limit ${MOST}`,
    [author?.id ?? null, id, organization.id],
  );
  const partners = people.filter(({ takesPart }) => takesPart);
  if (partners.length || people.length) return partners.length ? partners : people;
  return tx.em.execute<Recipient[]>(
    `select contact_name as name, email from organization where id = ? and email <> ''`,
    [organization.id],
  );
}

const LINE = '────────────────';

const bodyOf = (name: string, number: string, text: string, files: readonly ConsultationAttachment[]): string =>
  [
    ...[`${name || 'ご担当者'} 様`, '', `ご相談（受付番号 ${number}）について、事務局からご連絡します。`, ''],
    ...[LINE, text, LINE],
    ...(files.length ? ['', `添付ファイル（ページで開けます）：${files.map((file) => file.name).join('、')}`] : []),
  ].join('\n');

/** The Message-ID of the last mail that a person wrote in a thread: mail programs put ours below it. */
async function lastMailOf(tx: Transaction, thread: string, sender: string): Promise<string | null> {
  const [last] = await tx.em.execute<{ id: string }[]>(
    'select message_id as id from incoming_mail where thread_id = ? and sender = ? order by received_at desc limit 1',
    [thread, sender],
  );
  return last?.id ?? null;
}

/** Tells the company of what staff wrote (R3.5). `only`: to these addresses, for the second time. Answers to how many people. */
export async function mailToMember(
  tx: Transaction,
  consultation: Consultation,
  entry: ConsultationEntry,
  files: readonly ConsultationAttachment[],
  only?: readonly string[],
): Promise<number> {
  const all = await recipientsOf(tx, consultation);
  const recipients = only ? all.filter(({ email }) => only.includes(email)) : all;
  for (const { name, email } of recipients) {
    await queueMail(tx, {
      ...{ kind: 'consultation_message', to: email, body: bodyOf(name, consultation.number, entry.text, files) },
      subject: `【くまもとDXマッチング】ご相談へのご連絡（受付番号 ${consultation.number}）`,
      about: { type: 'ConsultationEntry', id: entry.id },
      thread: {
        ...{ type: 'Consultation', id: consultation.id, page: `/member/consultations/${consultation.id}` },
        answers: await lastMailOf(tx, consultation.id, email),
      },
    });
  }
  if (recipients.length) entry.mailTo(only ? entry.mailCount : recipients.length);
  return recipients.length;
}
