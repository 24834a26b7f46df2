// CSV as offices save it: UTF-8 with or without BOM, UTF-16, or Windows-31J (CP932); commas, tabs or semicolons.
import { parse } from 'csv-parse/sync';
import iconv from 'iconv-lite';
import { DomainError } from '../../kernel/errors.ts';
import type { Line } from './table.ts';

interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const startsWith = (bytes: Buffer, ...start: number[]) => start.every((byte, i) => bytes[i] === byte);

function decode(bytes: Buffer): Decoded {
  if (startsWith(bytes, 0xff, 0xfe)) return { text: iconv.decode(bytes, 'utf-16le'), encoding: 'UTF-16' };
  if (startsWith(bytes, 0xfe, 0xff)) return { text: iconv.decode(bytes, 'utf-16be'), encoding: 'UTF-16' };
  try {
    // Japanese text in CP932 is practically never valid UTF-8, while the reverse happens.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: startsWith(bytes, 0xef, 0xbb, 0xbf) ? 'UTF-8 (BOM)' : 'UTF-8' };
  } catch {
    return { text: iconv.decode(bytes, 'cp932'), encoding: 'CP932' };
  }
}

/** The separator that the first lines use most, outside of quotes. */
function separatorOf(text: string): string {
  const start = text.slice(0, 5_000).replace(/"[^"]*"/g, '');
  const count = (separator: string) => start.split(separator).length;
  return [',', '\t', ';'].reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
}

/** PDF, PNG, JPEG, GIF, RAR, 7z, gzip and programs: what gets chosen by mistake, and is not always found out by a zero byte. */
const BINARY = ['25504446', '89504e47', 'ffd8ff', '47494638', '52617221', '377abcaf', '1f8b', '4d5a90', '7f454c46'].map(
  (magic) => Buffer.from(magic, 'hex'),
);

const LINE_BREAK = /\r\n|\n|\r/g;

/**
 * The records of a CSV file, each with the physical line on which it begins.
 * @throws DomainError `FILE_UNREADABLE` when it is no text, or a quote is never closed
 */
export function readCsv(bytes: Buffer): { encoding: string; lines: Line[] } {
  if (BINARY.some((magic) => bytes.subarray(0, magic.length).equals(magic)))
    throw new DomainError('FILE_UNREADABLE', { reason: 'not_text' });
  const { text, encoding } = decode(bytes);
  if (text.includes('\0')) throw new DomainError('FILE_UNREADABLE', { reason: 'not_text' });
  let records: { record: string[]; raw: string }[];
  try {
    records = parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      raw: true,
    }) as unknown as { record: string[]; raw: string }[];
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string };
    const where = lines ? `（${lines}行目付近）` : '';
    throw new DomainError(
      'FILE_UNREADABLE',
      { reason: message },
      `CSVの形が正しくありません${where}。引用符（"）が閉じているか確かめてください。`,
    );
  }
  let next = 1;
  const lines = records.map(({ record, raw }): Line => {
    const line = next;
    next += raw.match(LINE_BREAK)?.length ?? 0;
    return { line, cells: record };
  });
  return { encoding, lines };
}
