// A mail server of the tests on loopback: what arrives is read as people's mail programs read it.
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { expect } from 'vitest';

const PATIENT = 15_000;

export class Mailbox {
  readonly #mails: { readonly to: string; readonly mail: ParsedMail }[] = [];

  private constructor(
    readonly server: SMTPServer,
    /** For `SMTP_URL`. */
    readonly url: string,
  ) {}

  static async open(): Promise<Mailbox> {
    let box: Mailbox;
    const server = new SMTPServer({
      ...{ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], disableReverseLookup: true },
      onData: (stream, session, done) => {
        simpleParser(stream).then((mail) => {
          for (const { address } of session.envelope.rcptTo) box.#mails.push({ to: address, mail });
          done();
        }, done);
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    box = new Mailbox(server, `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
    return box;
  }

  /** The first mail to `address` whose text contains `words`, once it is there; it is taken out of the box. */
  async next(address: string, words: string): Promise<ParsedMail> {
    const find = () => this.#mails.findIndex(({ to, mail }) => to === address && mail.text?.includes(words));
    await expect
      .poll(find, { timeout: PATIENT, message: `a mail to ${address} with ${words}` })
      .toBeGreaterThanOrEqual(0);
    return this.#mails.splice(find(), 1)[0]!.mail;
  }

  close(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** The address of this site in a mail, as a path. */
export function linkIn(mail: ParsedMail, site: string): string {
  const link = new RegExp(`${site.replace(/[.:/]/g, '\\$&')}(/\\S+)`).exec(mail.text ?? '')?.[1];
  expect(link, mail.text).toBeTruthy();
  return link!;
}
