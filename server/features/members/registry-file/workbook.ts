// Excel workbooks as text: what a person sees in a cell, with the zeros that its number format shows.
import ExcelJS from 'exceljs';
import { DomainError } from '../../../kernel/errors.ts';
import type { Line, Sheet } from './table.ts';

/** An honest registry is far smaller; a file that unpacks to more is not opened. */
const UNPACKED_LIMIT = 200 * 1024 * 1024;

/** Whether the bytes are a zip archive, as every .xlsx is. */
export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));

/** Whether the bytes are an OLE container: the old .xls, or an .xlsx with a password. */
export const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'));

/**
 * Every sheet of a workbook, with sheet row numbers.
 * @throws DomainError `FILE_UNREADABLE`
 */
export async function readWorkbook(bytes: Buffer): Promise<Sheet[]> {
  if (unpackedSize(bytes) > UNPACKED_LIMIT) throw new DomainError('FILE_UNREADABLE', { reason: 'unpacks_too_large' });
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares a Buffer of its own that modern Node's no longer matches.
    await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  } catch (error) {
    throw new DomainError('FILE_UNREADABLE', { reason: (error as Error).message });
  }
  return workbook.worksheets.map((sheet) => ({ name: sheet.name, lines: linesOf(sheet) }));
}

function linesOf(sheet: ExcelJS.Worksheet): Line[] {
  const lines: Line[] = [];
  sheet.eachRow((row, line) => {
    const cells: string[] = [];
    const spilled = new Set<number>();
    row.eachCell((cell, number) => {
      cells[number - 1] = textOf(cell);
      if (cell.isMerged && cell.master !== cell && cell.master.row === cell.row) spilled.add(number - 1);
    });
    lines.push({ line, cells: Array.from(cells, (text) => text ?? ''), spilled });
  });
  return lines;
}

function textOf(cell: ExcelJS.Cell): string {
  const { value } = cell;
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    if ('richText' in value) return value.richText.map(({ text }) => text).join('');
    if ('error' in value) return value.error;
    if ('formula' in value || 'sharedFormula' in value) return plainText(value.result, cell.numFmt) || cell.formula;
    if ('hyperlink' in value) return plainText(value.text as ExcelJS.CellValue, undefined);
  }
  return plainText(value, cell.numFmt);
}

/** Old Excel writes a carriage return inside a cell as `_x000D_`. */
const CARRIAGE_RETURN = /_x000D_/g;

function plainText(value: ExcelJS.CellValue | undefined, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'number') return withZeros(value, format);
  if (typeof value === 'object') {
    if ('richText' in value) return value.richText.map(({ text }) => text).join('');
    return 'error' in value ? value.error : '';
  }
  return String(value).replace(CARRIAGE_RETURN, '');
}

/** `0000000` and `000-0000` show zeros in front that the number itself has lost. */
function withZeros(value: number, format = ''): string {
  const pattern = format
    .split(';')
    .at(-1)!
    .replace(/[\\"]/g, '')
    .replace(/\[.*?\]/g, '');
  if (!Number.isSafeInteger(value) || value < 0 || !/^0[0-]*0$/.test(pattern)) return String(value);
  const digits = [...String(value).padStart(pattern.replaceAll('-', '').length, '0')];
  const shown = [...pattern].reverse().map((place) => (place === '-' ? '-' : digits.pop()));
  return digits.join('') + shown.reverse().join('');
}

/** The sum of the sizes that a zip archive's directory declares. 0 when it has none: then it cannot be opened anyway. */
function unpackedSize(bytes: Buffer): number {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0 || end + 20 > bytes.length) return 0;
  let at = bytes.readUInt32LE(end + 16);
  let total = 0;
  for (let left = bytes.readUInt16LE(end + 10); left > 0 && at + 46 <= bytes.length; left--) {
    total += bytes.readUInt32LE(at + 24);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return total;
}
