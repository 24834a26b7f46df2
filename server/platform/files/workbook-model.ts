// A workbook as data: what is written for people and for machines. It crosses threads as it is.

export type CellValue = string | number | null;

export interface PrintTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

export interface WorkbookModel {
  readonly title: string;
  /** ISO 8601: the file's own date. */
  readonly at: string;
  /** A4, one below the other, with headings and borders. */
  readonly print: {
    readonly name: string;
    readonly title: string;
    readonly lines: readonly string[];
    readonly tables: readonly PrintTable[];
    readonly texts: readonly { readonly title: string; readonly text: string }[];
    readonly note: string;
  };
  /** One value a cell, nothing merged, the names of columns in the first row. */
  readonly data: {
    readonly name: string;
    readonly columns: readonly string[];
    readonly rows: readonly (readonly CellValue[])[];
  };
}

/** As in the CSV files: full-width signs are read like half-width ones. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/** Text that a spreadsheet would take for a formula is text: an apostrophe stands before it. */
export const neutral = <Value extends CellValue>(value: Value): Value | string =>
  typeof value === 'string' && FORMULA_START.test(value) ? `'${value}` : value;
