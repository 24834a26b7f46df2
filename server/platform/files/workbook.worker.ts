// The thread in which a workbook is opened. It holds no door to anything else, and is ended when it takes too long.
import { parentPort } from 'node:worker_threads';
import ExcelJS from 'exceljs';
import type { Line, Sheet } from './table.ts';
import { archiveProblem } from './workbook-archive.ts';

export type Opened = { readonly sheets: readonly Sheet[] } | { readonly problem: string };

/** Beyond these no list of members goes; a file can claim a million rows in a line. */
const LIMITS = { maxRows: 20_000, maxCols: 300 };
/** Not of the cells' text, and repeated for every cell of the ranges that they name. */
const IGNORED = [
  'cols',
  'dataValidations',
  'conditionalFormatting',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
];

async function open(bytes: Buffer): Promise<Opened> {
  const problem = archiveProblem(bytes);
  if (problem) return { problem };
  const workbook = new ExcelJS.Workbook();
  try {
    // exceljs declares a Buffer of its own, and not all of its options.
    await workbook.xlsx.load(bytes as never, { ...LIMITS, ignoreNodes: IGNORED } as never);
    // A row may stand far below all others: what lies between would be walked through.
    if (workbook.worksheets.some(({ rowCount }) => rowCount > LIMITS.maxRows)) return { problem: 'too_many_rows' };
    return { sheets: workbook.worksheets.map((sheet) => ({ name: sheet.name, lines: linesOf(sheet) })) };
  } catch (error) {
    return { problem: (error as Error).message };
  }
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

parentPort!.on('message', async (bytes: Uint8Array) => {
  parentPort!.postMessage(await open(Buffer.from(bytes)));
});
