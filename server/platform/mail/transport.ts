// Where mail goes: a mail server (SMTP_URL), or files in DATA_DIR/mail where there is none.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';

export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface MailTransport {
  /** @throws Error when the mail was not taken over */
  send(letter: Letter): Promise<void>;
  close(): void;
}

/** Shorter than the patience of a server that stops. */
const TIMEOUT_MS = 10_000;

export function mailTransport(config: Config, log: Logger): MailTransport {
  const { hostname } = new URL(config.publicUrl);
  const envelope = ({ id, to, subject, text, headers }: Letter) => ({
    ...{ to, subject, text, from: config.mailFrom },
    // The same for every attempt: a mail that arrives twice can be known by it.
    messageId: `<${id}@${hostname}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
  });
  return config.smtpUrl ? overSmtp(config.smtpUrl, envelope) : intoFiles(config.dataDir, envelope, log);
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
