// A mail server on loopback, and what arrived at it.
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly mail: ParsedMail;
}

export interface MailServer {
  /** For `SMTP_URL`. */
  readonly url: string;
  readonly letters: Letter[];
  /** Refuses so many deliveries from now on, for a while (450). */
  refuse(times: number): void;
  /** The latest letter to an address that `matches`; waits for it, at most five seconds. */
  letter(to: string, matches?: (letter: Letter) => boolean): Promise<Letter>;
  stop(): Promise<void>;
}

const PATIENCE_MS = 5_000;

export async function startMailServer(): Promise<MailServer> {
  const letters: Letter[] = [];
  let refusals = 0;
  let wake = () => {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stream, { envelope }, done) {
      void simpleParser(stream).then((mail) => {
        if (refusals > 0) {
          refusals--;
          return done(Object.assign(new Error('Mailbox busy'), { responseCode: 450 }));
        }
        const to = envelope.rcptTo[0]!.address;
        letters.push({ to, subject: mail.subject ?? '', text: mail.text ?? '', mail });
        done();
        wake();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  const letter = async (to: string, matches: (letter: Letter) => boolean = () => true): Promise<Letter> => {
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const found = letters.findLast((one) => one.to === to && matches(one));
      if (found) return found;
      if (Date.now() > deadline) throw new Error(`no such letter among ${letters.map((one) => one.subject).join()}`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 100);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
  };
  return {
    ...{ url: `smtp://127.0.0.1:${port}`, letters, letter },
    refuse: (times) => {
      refusals = times;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The secret part of the link in a letter: what follows `path`. */
export const tokenIn = ({ text }: Letter, path: string): string => {
  const at = text.indexOf(path);
  const token = /^[\w-]+/.exec(text.slice(at + path.length))?.[0];
  if (at < 0 || !token) throw new Error(`no link to ${path} in the letter`);
  return token;
};
