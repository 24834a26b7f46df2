// From the bytes of a file to one table: which kind of file, which sheet, where the header is, which lines are records.
import { DomainError } from '../../kernel/errors.ts';
import { readCsv } from './csv.ts';
import type { Line, Sheet, Table } from './table.ts';
import { DAMAGED, isOle, isZip, readWorkbook } from './workbook.ts';

/** Titles, notices and dates stand above the header, but not more than this. */
const HEADER_WITHIN = 40;
/** Beyond these it is no list of records. */
const MOST_LINES = 20_000;
const MOST_COLUMNS = 300;

/** How many different fields a line names, were it the header. */
type FieldsNamed = (cells: readonly string[]) => number;

interface Header {
  readonly cells: readonly string[];
  /** Index of the first line below it. */
  readonly below: number;
  readonly named: number;
}

/**
 * Reads a list of records from Excel or CSV, told apart by content and not by the file's name.
 * @throws DomainError `FILE_UNREADABLE` when it is neither, or has no line that could be a header
 */
export async function readTable(bytes: Buffer, fileName: string, fieldsNamed: FieldsNamed): Promise<Table> {
  if (isOle(bytes)) {
    throw new DomainError(
      'FILE_UNREADABLE',
      { fileName, reason: 'ole' },
      '古い形式（.xls）か、パスワード付きのファイルです。パスワードのない .xlsx か CSV で保存し直してください。',
    );
  }
  if (isZip(bytes)) return tableOf('Excel', await readWorkbook(bytes), fileName, fieldsNamed);
  try {
    const { encoding, lines } = readCsv(bytes);
    return tableOf(encoding, [{ name: fileName, lines }], fileName, fieldsNamed);
  } catch (error) {
    const isNoList = error instanceof DomainError && NO_LIST.has(String(error.details.reason));
    if (!isNoList || !WORKBOOK_NAME.test(fileName)) throw error;
    throw new DomainError('FILE_UNREADABLE', { fileName, reason: 'damaged' }, DAMAGED);
  }
}

/** Text by the name of a workbook is read; what is no list, either, was a workbook once. */
const WORKBOOK_NAME = /\.xls[xm]?$/i;
const NO_LIST = new Set(['not_text', 'no_header']);

function tableOf(encoding: string, sheets: readonly Sheet[], fileName: string, fieldsNamed: FieldsNamed): Table {
  if (sheets.some(({ lines }) => lines.length > MOST_LINES || lines.some(({ cells }) => cells.length > MOST_COLUMNS))) {
    throw new DomainError(
      'FILE_UNREADABLE',
      { fileName, reason: 'too_large' },
      '行か列が多すぎます。表の部分だけを保存し直してください。',
    );
  }
  const [best] = sheets
    .map(({ lines }) => ({ lines, header: headerOf(lines, fieldsNamed) }))
    .filter((sheet): sheet is { lines: readonly Line[]; header: Header } => sheet.header !== null)
    .sort((a, b) => b.header.named - a.header.named || b.lines.length - a.lines.length);
  if (!best)
    throw new DomainError('FILE_UNREADABLE', { fileName, reason: 'no_header' }, '見出しの行が見つかりません。');
  const headers = best.header.cells.map((cell) => cell.replace(/\s+/g, ' ').trim());
  const rows: Line[] = [];
  const skipped: { row: number; text: string }[] = [];
  for (const line of best.lines.slice(best.header.below)) {
    const cells = line.cells.map((cell, column) => (line.spilled?.has(column) ? '' : cell));
    const filled = cells.map((cell) => cell.trim()).filter(Boolean);
    if (!filled.length) continue;
    if (isNoRecord(filled, headers)) skipped.push({ row: line.line, text: filled.join(' ') });
    else rows.push({ line: line.line, cells });
  }
  return { encoding, headers, rows, skipped };
}

/** The line (or two lines, groups above names) that names most fields; else the first with several cells. */
function headerOf(lines: readonly Line[], fieldsNamed: FieldsNamed): Header | null {
  let best: Header | null = null;
  let fallback: Header | null = null;
  lines.slice(0, HEADER_WITHIN).forEach(({ cells }, i) => {
    const single = { cells, below: i + 1, named: fieldsNamed(cells) };
    const joined = joinedHeader(cells, lines[i + 1]?.cells ?? []);
    const double = { cells: joined, below: i + 2, named: fieldsNamed(joined) };
    for (const candidate of [single, double]) if (candidate.named > (best?.named ?? 1)) best = candidate;
    if (!fallback && new Set(cells.filter((cell) => cell.trim())).size >= 2) fallback = single;
  });
  return best ?? fallback;
}

/** 担当者 above 氏名 is 担当者氏名; a cell merged over both lines counts once. */
const joinedHeader = (upper: readonly string[], lower: readonly string[]): string[] =>
  Array.from({ length: Math.max(upper.length, lower.length) }, (_, i) => {
    const [above, below] = [upper[i] ?? '', lower[i] ?? ''];
    return above === below ? above : above + below;
  });

const TOTAL = /^(総?合\s*計|総\s*計|小\s*計|計|会員数|total)[:：]?$/i;
const NOTE = /^(※|＊|\*|注|（注|\(注|以上$|以下余白|【|■|◆|●)/;
const EXAMPLE = /^[（(【]?(記入|入力)?例[）)】]?$/;

/** Totals, notes, headings of sections, examples and headers repeated on every printed page. */
function isNoRecord(filled: readonly string[], headers: readonly string[]): boolean {
  if (filled.length <= 4 && filled.slice(0, 2).some((cell) => TOTAL.test(cell))) return true;
  if (filled.length === 1 && NOTE.test(filled[0]!)) return true;
  if (EXAMPLE.test(filled[0]!)) return true;
  return filled.length > 1 && filled.every((cell) => headers.includes(cell.replace(/\s+/g, ' ')));
}
