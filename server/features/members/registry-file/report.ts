// What an import did, or would do: the same report for the page, the API and the shell.

import type { Table } from '../../../platform/files/table.ts';
import type { PossibleDuplicate } from './duplicates.ts';
import type { RowError, RowWarning } from './findings.ts';
import type { Judgement } from './judge-rows.ts';

/** Counts of the rows that were not refused. */
export interface ImportOutcome {
  /** Rows that were not refused: the sum of the four below. */
  readonly accepted: number;
  readonly created: number;
  readonly updated: number;
  /** Members whose record already says what the file says. */
  readonly unchanged: number;
  /** Members that have left: read correctly, not brought into the registry. */
  readonly withdrawn: number;
  /** Those of them that the registry still holds as members: they cease to be. */
  readonly leaving: number;
}

interface Place {
  readonly row: number;
  readonly no: number | string;
}

export interface RegistryReport extends ImportOutcome {
  /** Records in the file. */
  readonly rows: number;
  /** One entry for each error; a row can have several. */
  readonly refused: readonly (Place & RowError)[];
  readonly warnings: readonly (Place & RowWarning)[];
  readonly duplicates: readonly PossibleDuplicate[];
  /** Lines that are no records: totals, notes. */
  readonly skipped: Table['skipped'];
}

export function reportOf(table: Table, { rows, duplicates }: Judgement, outcome: ImportOutcome): RegistryReport {
  return {
    rows: rows.length,
    ...outcome,
    refused: rows.flatMap(({ row, no, errors }) => errors.map((error) => ({ row, no, ...error }))),
    warnings: rows.flatMap(({ row, no, warnings }) => warnings.map((warning) => ({ row, no, ...warning }))),
    duplicates,
    skipped: table.skipped,
  };
}

/** The report for programs: counts, places and codes, nothing that a person typed. */
export const plainReport = ({ rows, accepted, unchanged, withdrawn, refused, duplicates }: RegistryReport) => ({
  rows,
  accepted,
  unchanged,
  withdrawn,
  refused: refused.map(({ row, no, column, code }) => ({ row, no, column, code })),
  duplicates: duplicates.map(({ row, no, of }) => ({ row, no, of })),
});
