// Where mail goes: a mail server (SMTP_URL), or files in DATA_DIR/mail where there is none.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import type { Secrets } from '../secrets.ts';
import type { Conversation } from './outbox.ts';
import { replyAddress } from './reply-address.ts';
import { REPLY_ABOVE } from './reply-text.ts';

export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Absent: nobody answers it. */
  readonly thread?: Omit<Conversation, 'files'>;
  readonly attachments?: readonly { filename: string; contentType: string; content: Buffer }[];
  /** iCalendar; its METHOD says what it asks. */
  readonly calendar?: string;
}

export interface MailTransport {
  /** @throws Error when the mail was not taken over */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** Shorter than the patience of a server that stops. */
const TIMEOUT_MS = 10_000;

type MailConfig = Pick<Config, 'publicUrl' | 'mailFrom' | 'mailReplyAddress' | 'smtpUrl' | 'dataDir'>;

/** The Message-ID of a mail of ours: of its record's id. */
export const messageIdOf = (id: string, publicUrl: string): string => `<${id}@${new URL(publicUrl).hostname}>`;

export function mailTransport(config: MailConfig, log: Logger, secrets: Secrets): MailTransport {
  const { publicUrl, mailFrom, mailReplyAddress } = config;
  const envelope = ({ id, to, subject, text, thread, calendar, attachments = [] }: Letter) => {
    // The same for every attempt: a mail that arrives twice can be known by it.
    const messageId = messageIdOf(id, publicUrl);
    const plain = { to, subject, from: { name: 'くまもとDXマッチング 事務局', address: mailFrom }, messageId };
    if (!thread) {
      return {
        ...{ ...plain, from: mailFrom, text, headers: { 'Auto-Submitted': 'auto-generated' } },
        ...(calendar && { icalEvent: { method: /^METHOD:(\w+)/m.exec(calendar)?.[1], content: calendar } }),
      };
    }
    // A mail of the thread that nobody ever got: all others of it are put below it by mail programs.
    const root = messageIdOf(`${thread.type.toLowerCase()}.${thread.id}`, publicUrl);
    const answers = thread.answers ?? root;
    return {
      ...plain,
      text: conversationText(text, thread.page && publicUrl + thread.page, !!mailReplyAddress),
      replyTo: mailReplyAddress && replyAddress(secrets, mailReplyAddress, thread),
      inReplyTo: answers,
      references: [...new Set([root, answers])],
      attachments: [...attachments],
      ...(thread.automatic && { headers: { 'Auto-Submitted': 'auto-replied' } }),
    };
  };
  return config.smtpUrl ? overSmtp(config.smtpUrl, envelope) : intoFiles(config.dataDir, envelope, log);
}

/** What was written, with how it can be answered around it. */
function conversationText(text: string, page: string | null, readsAnswers: boolean): string {
  const ways = [
    ...(readsAnswers ? ['このメールにそのまま返信すると、事務局に届きます。'] : []),
    ...(page ? ['次のページでも、続きを読んで返信できます（ログインが必要です）。', page] : []),
    ...(readsAnswers ? [] : ['このメールは送信専用です。メールで返信いただいても届きません。']),
  ];
  return [
    ...(readsAnswers ? [REPLY_ABOVE, ''] : []),
    ...[text, '', ...ways, '', '--', 'くまもとDXマッチング 事務局'],
    '窓口 平日 9:00–17:00（祝日と12月29日〜1月3日を除く）',
  ].join('\n');
}

type Envelope = (letter: Letter) => object;

function overSmtp(smtpUrl: string, envelope: Envelope): MailTransport {
  // nodemailer takes options beside a URL from the URL only.
  const url = new URL(smtpUrl);
  url.searchParams.set('pool', 'true');
  for (const name of ['connectionTimeout', 'greetingTimeout', 'socketTimeout']) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(TIMEOUT_MS));
  }
  const transport = createTransport(url.href);
  return {
    send: async (letter) => void (await transport.sendMail(envelope(letter))),
    close: () => transport.close(),
  };
}

function intoFiles(dataDir: string, envelope: Envelope, log: Logger): MailTransport {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  const directory = join(dataDir, 'mail');
  return {
    async send(letter) {
      const { message } = await transport.sendMail(envelope(letter));
      await mkdir(directory, { recursive: true, mode: 0o700 });
      const file = join(directory, `${letter.id}.eml`);
      // It may hold a link that opens a door: for the owner of the process alone, and the log names the file only.
      await writeFile(file, message as Buffer, { mode: 0o600 });
      log.info({ file }, 'A mail was written to a file: there is no SMTP_URL');
    },
    close: () => transport.close(),
  };
}
