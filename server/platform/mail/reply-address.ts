// Addresses that take answers: `desk+<token>@…`. The token names the record and is signed: nobody can make one for another.
import { timingSafeEqual } from 'node:crypto';
import type { Secrets } from '../secrets.ts';

/** What a mail belongs to: a record whose thread goes on by mail. */
export interface MailThread {
  /** The record's type, such as `Consultation`. */
  readonly type: string;
  readonly id: string;
}

const PURPOSE = 'mail reply address';
/** Mail servers may write addresses in lower case: only letters that survive it. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';
const ID_LETTERS = 26;
/** 100 bits. */
const SIGNATURE_LETTERS = 20;
const TOKEN = new RegExp(`\\+([a-z2-7]{${ID_LETTERS + SIGNATURE_LETTERS}})@`, 'i');

function base32(bytes: Buffer): string {
  let text = '';
  let [bits, waiting] = [0, 0];
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      text += ALPHABET[(waiting >> (bits - 5)) & 31];
      bits -= 5;
    }
    waiting &= (1 << bits) - 1;
  }
  return bits ? text + ALPHABET[(waiting << (5 - bits)) & 31] : text;
}

function bytesOf(text: string): Buffer {
  const bytes: number[] = [];
  let [bits, waiting] = [0, 0];
  for (const letter of text) {
    waiting = (waiting << 5) | ALPHABET.indexOf(letter);
    bits += 5;
    if (bits < 8) continue;
    bytes.push((waiting >> (bits - 8)) & 255);
    bits -= 8;
    waiting &= (1 << bits) - 1;
  }
  return Buffer.from(bytes);
}

const idBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');
const idOf = (bytes: Buffer) => bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

const signature = (secrets: Secrets, { type, id }: MailThread): string =>
  base32(Buffer.from(secrets.digest(PURPOSE, `${type}:${id}`), 'hex')).slice(0, SIGNATURE_LETTERS);

/** Where answers to a thread go. `mailbox` is the address that reads them all. */
export function replyAddress(secrets: Secrets, mailbox: string, thread: MailThread): string {
  const token = base32(idBytes(thread.id)) + signature(secrets, thread);
  return mailbox.replace('@', `+${token}@`);
}

/** The thread that an address was made for; `null` for every other address, changed ones included. */
export function threadOfAddress(secrets: Secrets, types: readonly string[], address: string): MailThread | null {
  const token = TOKEN.exec(address)?.[1]?.toLowerCase();
  if (!token) return null;
  const id = idOf(bytesOf(token.slice(0, ID_LETTERS)));
  const given = Buffer.from(token.slice(ID_LETTERS));
  const type = types.find((each) => timingSafeEqual(Buffer.from(signature(secrets, { type: each, id })), given));
  return type ? { type, id } : null;
}
