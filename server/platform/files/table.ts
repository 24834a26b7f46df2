// A registry as it lies in a file, before anybody asks what its columns mean.

/** One line of a sheet or one record of a CSV file, as text. */
export interface Line {
  /** Where it begins in the file: the sheet's row number, or the physical line of the CSV. From 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns that only repeat the cell to their left, because the two are merged. */
  readonly spilled?: ReadonlySet<number>;
}

/** What a reader made of the bytes. A workbook has several sheets, a CSV file one. */
export interface Sheet {
  readonly name: string;
  readonly lines: readonly Line[];
}

export interface Table {
  /** For people: `UTF-8`, `UTF-8 (BOM)`, `CP932`, `Excel`… */
  readonly encoding: string;
  readonly headers: readonly string[];
  readonly rows: readonly Line[];
  /** Lines below the header that are no records: totals, notes, repeated headers. Shown, so that nothing is lost unseen. */
  readonly skipped: readonly { readonly row: number; readonly text: string }[];
}
