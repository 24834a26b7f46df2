// A mail that came in, read: whatever it is written in, and whatever is wrong with it.
import { createHash } from 'node:crypto';
import { type Attachment, type ParsedMail, simpleParser } from 'mailparser';
import { splitReply } from './reply-text.ts';

export interface MailFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** How a mail of ours fared, told by a mail server. */
export interface Bounce {
  /** Message-IDs of the mail that was not delivered, as far as they are told. */
  readonly originals: readonly string[];
  /** The status code (RFC 3463), such as 5.1.1; the address does not exist. */
  readonly status: string;
  /** Given up, not merely late. */
  readonly final: boolean;
}

export interface IncomingMail {
  /** Its Message-ID; a digest of the whole where it has none. */
  readonly messageId: string;
  /** In lower case; empty when nobody is named. */
  readonly from: string;
  readonly fromName: string;
  /** Every address that it was sent to, as far as it tells. */
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly quoted: string;
  /** Message-IDs that it answers, the nearest first. */
  readonly answers: readonly string[];
  /** When it was written, by the sender's clock. */
  readonly date: Date | null;
  /** No person wrote it: an absence notice, a newsletter, a mail server. */
  readonly automatic: boolean;
  readonly bounce: Bounce | null;
  readonly files: readonly MailFile[];
  /** What could not be read; empty when all could. */
  readonly problem: string;
}

export const MAIL_MEGABYTES = 25;
/** What is read of a mail that is larger. */
export const HEAD_BYTES = 256 * 1024;
const MOST_TEXT = 50_000;
const MOST_HTML = 2_000_000;
const MOST_FILES = 60;
const CUT = '\n\n（長いため、ここまでを表示しています。全文は元のメールにあります。）';

const UNREADABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are taken away
  /[\u0000-\u0008\u000b-\u001f\u007f]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const readable = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNREADABLE, '').normalize('NFC');
const oneLine = (text: string, most: number): string => readable(text).replace(/\s+/g, ' ').trim().slice(0, most);
const cut = (text: string): string => (text.length > MOST_TEXT ? text.slice(0, MOST_TEXT) + CUT : text);
/** Anything between angle brackets, without line breaks that a long header may hold. */
const idsIn = (text: string | undefined): string[] => (text ?? '').match(/<[^<>\s]{3,250}>/g) ?? [];

const headerOf = ({ headerLines }: ParsedMail, name: string): string[] =>
  headerLines
    .filter(({ key }) => key === name)
    .map(({ line }) =>
      line
        .slice(line.indexOf(':') + 1)
        .replace(/\s+/g, ' ')
        .trim(),
    );

const RECIPIENTS = ['to', 'cc', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];
const ADDRESS = /[^\s<>,;:"()[\]]+@[^\s<>,;:"()[\]]+/g;
const recipientsOf = (mail: ParsedMail): string[] => [
  ...new Set(
    RECIPIENTS.flatMap((name) => headerOf(mail, name)).flatMap((line) => line.toLowerCase().match(ADDRESS) ?? []),
  ),
];

/** RFC 3834, and what came before it. */
function isAutomatic(mail: ParsedMail): boolean {
  const one = (name: string) => headerOf(mail, name)[0]?.toLowerCase();
  const submitted = one('auto-submitted');
  return (
    (submitted !== undefined && !submitted.startsWith('no')) ||
    /^(bulk|junk|list|auto_reply)/.test(one('precedence') ?? '') ||
    one('return-path') === '<>' ||
    one('x-autoreply') !== undefined ||
    one('x-autorespond') !== undefined ||
    one('list-id') !== undefined
  );
}

const isReport = (mail: ParsedMail) =>
  /^multipart\/report/i.test(headerOf(mail, 'content-type')[0] ?? '') &&
  /report-type="?delivery-status/i.test(headerOf(mail, 'content-type')[0] ?? '');

const textOf = ({ content }: Attachment) => content.toString('latin1').replace(/\r\n[ \t]+/g, ' ');

/** Reports of mail servers (RFC 3464), and those of servers that write in words only. */
function bounceOf(mail: ParsedMail): Bounce | null {
  const parts = (type: RegExp) => mail.attachments.filter(({ contentType }) => type.test(contentType)).map(textOf);
  const [status] = parts(/^message\/delivery-status$/);
  const sender = mail.from?.value[0]?.address?.toLowerCase() ?? '';
  const isDaemon = /^(mailer-daemon|postmaster)@/.test(sender);
  if (!isReport(mail) && !status && !(isDaemon && isAutomatic(mail))) return null;
  const originals = [
    ...parts(/^(message\/rfc822|text\/rfc822-headers)/).flatMap((text) => /^message-id:(.*)$/im.exec(text)?.[1] ?? ''),
    ...(isDaemon && !status ? [/^message-id:(.*)$/im.exec(mail.text ?? '')?.[1] ?? ''] : []),
    ...headerOf(mail, 'in-reply-to'),
    ...headerOf(mail, 'references'),
  ].flatMap(idsIn);
  const code = /^status:\s*(\d\.\d{1,3}\.\d{1,3})/im.exec(status ?? '')?.[1];
  const action = /^action:\s*(\w+)/im.exec(status ?? '')?.[1]?.toLowerCase();
  const told = code ?? /\b([45]\.\d{1,3}\.\d{1,3})\b/.exec(mail.text ?? '')?.[1] ?? '5.0.0';
  return {
    originals: [...new Set(originals)],
    status: told,
    final: (action ?? 'failed') === 'failed' && told[0] !== '4',
  };
}

const isPartOfReport = ({ contentType }: Attachment) =>
  /^(message\/delivery-status|text\/rfc822-headers)$/.test(contentType);

const fileName = ({ filename, contentType }: Attachment, at: number): string =>
  oneLine((filename ?? '').replace(/^.*[\\/]/s, ''), 120) ||
  (contentType === 'message/rfc822' ? `転送されたメール${at + 1}.eml` : `添付${at + 1}`);

const digestOf = (raw: Buffer) => `<sha256.${createHash('sha256').update(raw).digest('hex').slice(0, 40)}>`;

/** Reads a mail (RFC 5322). Never fails: what cannot be read is named in `problem`. */
export async function readMail(raw: Buffer): Promise<IncomingMail> {
  try {
    const mail = await simpleParser(raw, {
      ...{ keepDeliveryStatus: true, skipTextToHtml: true, skipImageLinks: true, maxHtmlLengthToParse: MOST_HTML },
    });
    return mailOf(mail, raw);
  } catch (error) {
    return unreadable(raw, oneLine((error as Error).message, 120) || 'unreadable');
  }
}

function mailOf(mail: ParsedMail, raw: Buffer): IncomingMail {
  const [sender] = mail.from?.value ?? [];
  const whole = cut(readable(mail.text ?? ''));
  const references = [mail.references ?? []].flat().flatMap(idsIn).reverse();
  const [messageId = digestOf(raw)] = idsIn(mail.messageId);
  const { text, quoted } = splitReply(whole);
  const automatic = isAutomatic(mail);
  const files = mail.attachments.filter((part) => !isPartOfReport(part) && part.content.length).slice(0, MOST_FILES);
  const isNothing = !sender?.address && !whole.trim() && !mail.subject && !files.length;
  return {
    ...{ messageId, from: (sender?.address ?? '').trim().toLowerCase(), fromName: oneLine(sender?.name ?? '', 60) },
    ...{ to: recipientsOf(mail), subject: oneLine(mail.subject ?? '', 200), text, quoted },
    answers: [...new Set([...idsIn(mail.inReplyTo), ...references])].slice(0, 30),
    date: mail.date && !Number.isNaN(mail.date.getTime()) ? mail.date : null,
    ...{ automatic, bounce: bounceOf(mail) },
    files: files.map((part, at) => ({ name: fileName(part, at), bytes: part.content })),
    problem: isNothing ? 'no_mail' : '',
  };
}

/** Of a mail that is too large: who wrote it, and how it begins. */
export const readHead = async (raw: Buffer): Promise<IncomingMail> => {
  const head = await readMail(raw.subarray(0, HEAD_BYTES));
  return { ...head, files: [], problem: 'too_large' };
};

/** For what is no mail: kept as it came. */
const unreadable = (raw: Buffer, problem: string): IncomingMail => ({
  ...{ messageId: digestOf(raw), from: '', fromName: '', to: [], subject: '', text: '', quoted: '', answers: [] },
  ...{ date: null, automatic: false, bounce: null, files: [], problem },
});
