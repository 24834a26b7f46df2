// Tables as CSV files, made in the browser from what the page shows.

export type CsvCell = string | number | null;

/** What a spreadsheet would calculate instead of showing it; full-width signs are read like half-width ones. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

const cellText = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** The table as CSV that Excel opens as it is: UTF-8 with a byte-order mark, CRLF, texts that are formulas made harmless. */
export const csvText = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;

/** A name for a file, without what file systems refuse. */
export const fileNameOf = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, '_');

/** Hands the table to the person as a file. `name` is without the ending. */
export function downloadCsv(name: string, rows: readonly (readonly CsvCell[])[]): void {
  const url = URL.createObjectURL(new Blob([csvText(rows)], { type: 'text/csv;charset=utf-8' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: `${fileNameOf(name)}.csv` });
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
