// Mails as they come over the wire, made by hand: every header is what a test says.
import iconv from 'iconv-lite';

export interface RawMail {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly messageId?: string;
  readonly inReplyTo?: string;
  readonly references?: string;
  readonly text?: string;
  /** Further headers, whole lines. */
  readonly headers?: readonly string[];
  readonly charset?: string;
}

let last = 0;
export const newMessageId = (): string => `<test.${++last}.${process.pid}@example.jp>`;

const word = (text: string) => `=?UTF-8?B?${Buffer.from(text).toString('base64')}?=`;

export function rawMail({ text = 'こんにちは。', charset = 'utf-8', ...given }: RawMail = {}): Buffer {
  const lines = [
    `From: ${given.from ?? 'tester@example.jp'}`,
    `To: ${given.to ?? 'desk@dx.example.jp'}`,
    `Subject: ${word(given.subject ?? '質問')}`,
    `Message-ID: ${given.messageId ?? newMessageId()}`,
    'Date: Wed, 12 Nov 2025 14:00:00 +0900',
    ...(given.inReplyTo ? [`In-Reply-To: ${given.inReplyTo}`] : []),
    ...(given.references ? [`References: ${given.references}`] : []),
    ...(given.headers ?? []),
    'MIME-Version: 1.0',
    `Content-Type: text/plain; charset=${charset}`,
    'Content-Transfer-Encoding: base64',
    '',
    (charset === 'utf-8' ? Buffer.from(text) : iconv.encode(text, charset)).toString('base64'),
    '',
  ];
  return Buffer.from(lines.join('\r\n'));
}

interface Part {
  readonly type: string;
  readonly name?: string;
  readonly bytes: Buffer;
}

export function mixedMail({ text = '添付します。', ...given }: RawMail, parts: readonly Part[]): Buffer {
  const boundary = '=-test-boundary';
  const part = ({ type, name, bytes }: Part) => [
    `--${boundary}`,
    `Content-Type: ${type}${name ? `; name="${word(name)}"` : ''}`,
    ...(name ? [`Content-Disposition: attachment; filename="${word(name)}"`] : []),
    'Content-Transfer-Encoding: base64',
    '',
    bytes.toString('base64').replace(/(.{76})/g, '$1\r\n'),
  ];
  const head = rawMail(given).toString().split('\r\nMIME-Version')[0]!;
  return Buffer.from(
    [
      head,
      'MIME-Version: 1.0',
      `Content-Type: multipart/mixed; boundary="${boundary}"`,
      '',
      ...part({ type: 'text/plain; charset=utf-8', bytes: Buffer.from(text) }),
      ...parts.flatMap(part),
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
}

/** A mail server's report that a mail did not arrive (RFC 3464). */
export const bounceOf = (messageId: string, { status = '5.1.1', action = 'failed' } = {}): Buffer => {
  const boundary = '=-report';
  return Buffer.from(
    [
      'From: MAILER-DAEMON@mx.example.jp',
      'To: no-reply@dx.example.jp',
      'Subject: Undelivered Mail Returned to Sender',
      `Message-ID: ${newMessageId()}`,
      'Return-Path: <>',
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      `Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
      '',
      `--${boundary}`,
      'Content-Type: text/plain; charset=us-ascii',
      '',
      'I am sorry to have to inform you that your message could not be delivered.',
      `--${boundary}`,
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.jp',
      '',
      'Final-Recipient: rfc822; gone@example.jp',
      `Action: ${action}`,
      `Status: ${status}`,
      `--${boundary}`,
      'Content-Type: text/rfc822-headers',
      '',
      'From: no-reply@dx.example.jp',
      `Message-ID: ${messageId}`,
      '',
      `--${boundary}--`,
      '',
    ].join('\r\n'),
  );
};
