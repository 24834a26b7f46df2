// Members who answer by mail: what their mail programs send, with the quotation below.
import { Person } from '../server/features/accounts/person.entity.ts';
import { type Reception, receiveMail } from '../server/platform/mail/receiving.ts';
import type { Stage } from './stage.ts';

const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

interface MemberMail {
  readonly consultation: string;
  readonly person: string;
  readonly text: string;
  /** Distinguishes it from every other mail. */
  readonly name: string;
}

/** A reply of the member's mail program to a thread. */
export async function replyByMail(stage: Stage, at: Date, { consultation, person, text, name }: MemberMail) {
  const { email, name: author } = await stage.one(Person, { id: person });
  const { publicUrl } = stage.app.services.config;
  const host = new URL(publicUrl).hostname;
  const raw = [
    `From: ${word(author)} <${email}>`,
    `To: desk@${host}`,
    `Subject: ${word('Re: ご相談へのご連絡')}`,
    `Message-ID: <${name}@mail.example.jp>`,
    `In-Reply-To: <consultation.${consultation}@${host}>`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(
      `${text}\n\n-----Original Message-----\nくまもとDXマッチング 事務局より\nご相談について、事務局からご連絡します。`,
    ).toString('base64'),
  ].join('\r\n');
  const reception: Reception = await stage.app.services.reception.prepare(Buffer.from(raw), 'imap');
  return stage.system(at, receiveMail, reception);
}
