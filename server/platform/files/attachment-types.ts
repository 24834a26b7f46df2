// What a file is, by its content: what people may attach, and what of it a browser may show.
import { fileTypeFromBuffer } from 'file-type';
import { DomainError } from '../../kernel/errors.ts';

export const ATTACHMENT_MEGABYTES = 10;
/** Of one entry. */
export const MOST_ATTACHMENTS = 5;

/** May be attached. Office documents with macros, archives and programs may not. */
const ALLOWED: Readonly<Record<string, string>> = {
  ...{ 'application/pdf': 'PDF', 'image/png': '画像', 'image/jpeg': '画像', 'image/webp': '画像', 'image/gif': '画像' },
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'text/plain': 'テキスト',
  'text/csv': 'CSV',
};
/** The office formats of before 2007 are one container: which of them is told by the name alone. */
const OLD_OFFICE: Readonly<Record<string, string>> = {
  ...{ doc: 'application/msword', xls: 'application/vnd.ms-excel', ppt: 'application/vnd.ms-powerpoint' },
};
const SHOWN: ReadonlySet<string> = new Set([
  ...['application/pdf', 'image/png', 'image/jpeg', 'image/webp', 'image/gif'],
]);

export const ATTACHABLE = 'PDF・画像（PNG、JPEG、WebP、GIF）・Excel・Word・PowerPoint・CSV・テキスト';

/** Whether a browser may show it in a page of its own. */
export const isShown = (type: string): boolean => SHOWN.has(type);

const extensionOf = (name: string) => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';

/** No byte of a program: Japanese text in UTF-8, Shift_JIS, EUC or JIS has none below a space but these. */
const isText = (bytes: Buffer) =>
  !bytes.subarray(0, 65_536).some((byte) => byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32));

/** The type of a file that may be attached, by its content; `null` for every other. */
export async function attachableType(bytes: Buffer, fileName: string): Promise<string | null> {
  const extension = extensionOf(fileName);
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.mime === 'application/x-cfb') return OLD_OFFICE[extension] ?? null;
  if (found) return ALLOWED[found.mime] ? found.mime : null;
  if (!['txt', 'csv'].includes(extension) || !isText(bytes)) return null;
  return extension === 'csv' ? 'text/csv' : 'text/plain';
}

/** @throws DomainError `FILE_UNREADABLE` for what may not be attached */
export async function assertAttachable(bytes: Buffer, fileName: string): Promise<string> {
  const type = await attachableType(bytes, fileName);
  if (type) return type;
  throw new DomainError(
    'FILE_UNREADABLE',
    { reason: 'not_attachable' },
    `「${fileName}」は添付できない種類のファイルです。${ATTACHABLE}を添付できます。`,
  );
}
