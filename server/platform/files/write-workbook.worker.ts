// The thread that writes Excel workbooks. It holds no door to anything else.
import ExcelJS from 'exceljs';
import { answerInThread } from '../thread-work.ts';
import { type CellValue, neutral, type PrintTable, type WorkbookModel } from './workbook-model.ts';

const FONT = 'BIZ UDPゴシック';
const INK = { argb: 'FF171D1A' };
const TINT: ExcelJS.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF0F6F2' } };
const THIN: ExcelJS.Border = { style: 'thin', color: { argb: 'FFB4BDB7' } };
const BORDER: Partial<ExcelJS.Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };
/** Of the print sheet, in characters: as wide as A4 allows. */
const WIDTHS = [30, 16, 12, 12, 10, 34];
/** Characters that a line of text holds across all columns. */
const TEXT_LINE = 58;

const font = (size: number, bold = false): Partial<ExcelJS.Font> => ({ name: FONT, size, bold, color: INK });

async function write(model: WorkbookModel): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const at = new Date(model.at);
  Object.assign(workbook, {
    creator: 'くまもとDX推進コンソーシアム事務局',
    created: at,
    modified: at,
    title: model.title,
  });
  printSheet(workbook, model);
  dataSheet(workbook, model);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function printSheet(workbook: ExcelJS.Workbook, { print, title }: WorkbookModel): void {
  const sheet = workbook.addWorksheet(print.name, {
    pageSetup: {
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins: { left: 0.6, right: 0.6, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${title.replaceAll('&', '&&')}&R&P / &N` },
    views: [{ showGridLines: false }],
  });
  sheet.columns = WIDTHS.map((width) => ({ width }));
  line(sheet, print.title, font(16, true));
  for (const text of print.lines) line(sheet, text, font(10));
  for (const table of print.tables) if (table.rows.length) tableOf(sheet, table);
  line(sheet, print.note, font(9));
  for (const { title: name, text } of print.texts) {
    sheet.addRow([]);
    line(sheet, name, font(12, true));
    const row = line(sheet, text, font(10));
    sheet.mergeCells(row.number, 1, row.number, WIDTHS.length);
    row.getCell(1).alignment = { wrapText: true, vertical: 'top' };
    const lines = text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / TEXT_LINE)), 0);
    row.height = Math.min(400, 16 * lines);
  }
}

function line(sheet: ExcelJS.Worksheet, text: string, style: Partial<ExcelJS.Font>): ExcelJS.Row {
  const row = sheet.addRow([neutral(text)]);
  row.getCell(1).font = style;
  return row;
}

function tableOf(sheet: ExcelJS.Worksheet, { title, columns, rows }: PrintTable): void {
  sheet.addRow([]);
  line(sheet, title, font(12, true));
  const head = sheet.addRow([...columns]);
  head.eachCell((cell) => Object.assign(cell, { font: font(10, true), fill: TINT, border: BORDER }));
  for (const values of rows) {
    const row = sheet.addRow(values.map(neutral));
    row.eachCell({ includeEmpty: true }, (cell, number) => {
      if (number > columns.length) return;
      const end = typeof cell.value === 'number';
      Object.assign(cell, {
        font: font(10),
        border: BORDER,
        alignment: { wrapText: true, vertical: 'top', horizontal: end ? 'right' : 'left' },
      });
      if (end) cell.numFmt = '#,##0';
    });
  }
}

function dataSheet(workbook: ExcelJS.Workbook, { data }: WorkbookModel): void {
  const sheet = workbook.addWorksheet(data.name, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = data.columns.map((header) => ({ header, width: 18 }));
  sheet.getRow(1).font = font(10, true);
  for (const values of data.rows) sheet.addRow(values.map((value: CellValue) => neutral(value)));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: data.columns.length } };
}

answerInThread(write);
