// Whether a zip archive is a workbook that can be opened safely: judged on its directory and on what it really unpacks to.
import { inflateRawSync } from 'node:zlib';

const END = Buffer.from('PK\x05\x06', 'latin1');
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** Values that point to the larger directory of Zip64: no list of members is so large. */
const ZIP64 = new Set([0xffff, 0xffffffff]);

/** Parts that make a zip archive a workbook (ECMA-376). */
const REQUIRED = ['[Content_Types].xml', 'xl/workbook.xml'];
const MOST_ENTRIES = 1_000;
/** Bytes. A list of 20,000 members unpacks to a third of it. */
const MOST_UNPACKED = 64 * 1024 * 1024;

/**
 * Why an archive is not opened; `null` when it may be. Sizes that it declares are not believed: every part is unpacked
 * here, up to the limit in all, and thrown away.
 */
export function archiveProblem(bytes: Buffer): string | null {
  const end = bytes.lastIndexOf(END);
  if (end < 0 || end + 22 > bytes.length) return 'no_archive';
  const count = bytes.readUInt16LE(end + 10);
  const size = bytes.readUInt32LE(end + 12);
  let at = bytes.readUInt32LE(end + 16);
  if (ZIP64.has(count) || ZIP64.has(size) || ZIP64.has(at)) return 'too_large';
  // Nothing in between or in front: readers disagree about such archives.
  if (at + size !== end) return 'damaged';
  if (count > MOST_ENTRIES) return 'too_many_parts';
  const names = new Set<string>();
  let left = MOST_UNPACKED;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== ENTRY) return 'damaged';
    const nameEnd = at + 46 + bytes.readUInt16LE(at + 28);
    names.add(bytes.toString('utf8', at + 46, nameEnd));
    const unpacked = unpackedSize(bytes, at, left);
    if (typeof unpacked === 'string') return unpacked;
    left -= unpacked;
    at = nameEnd + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return REQUIRED.every((name) => names.has(name)) ? null : 'no_workbook';
}

/** Bytes of one entry, or why it is refused. */
function unpackedSize(bytes: Buffer, entry: number, most: number): number | string {
  const flags = bytes.readUInt16LE(entry + 8);
  const method = bytes.readUInt16LE(entry + 10);
  const packed = bytes.readUInt32LE(entry + 20);
  const local = bytes.readUInt32LE(entry + 42);
  if (flags & 1) return 'encrypted';
  if (local + 30 > bytes.length || bytes.readUInt32LE(local) !== LOCAL) return 'damaged';
  const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
  if (start + packed > bytes.length) return 'damaged';
  if (method === STORED) return packed > most ? 'unpacks_too_large' : packed;
  if (method !== DEFLATED) return 'unknown_compression';
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: Math.max(1, most) }).length;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'unpacks_too_large' : 'damaged';
  }
}
