// Judges the rows of a registry file (R1.4): pure, so that a dry run and the real import cannot differ.

import type { Line, Table } from '../../../platform/files/table.ts';
import { duplicatesAmong, type PossibleDuplicate } from './duplicates.ts';
import { ERROR_MESSAGES, type RowError, type RowWarning, WARNING_MESSAGES } from './findings.ts';
import { readRow } from './read-row.ts';
import { type FieldKey, labelOf, type Mapping } from './registry-fields.ts';
import type { RegistryValues } from './registry-values.ts';

export interface JudgedRow {
  /** Where it is in the file: the sheet's row, or the physical line of the CSV. */
  readonly row: number;
  /** The list's own number (column No.); counted from 1 when the list has none. */
  readonly no: number | string;
  readonly values: RegistryValues;
  /** Has left the consortium: `values.withdrawnOn`, or a mark without a date. */
  readonly withdrawn: boolean;
  readonly errors: readonly RowError[];
  readonly warnings: readonly RowWarning[];
}

export interface Judgement {
  readonly rows: readonly JudgedRow[];
  readonly duplicates: readonly PossibleDuplicate[];
}

/**
 * Every row with its values, what refuses it and what is odd about it. Valid rows include withdrawn members: they are
 * read correctly, and are told apart by `withdrawn`.
 * @param today the day in Japan, `YYYY-MM-DD`: a withdrawal takes effect on its day
 */
export function judgeRows(table: Table, mapping: Mapping, today: string): Judgement {
  const firstWith = new Map<string, number>();
  const rows = table.rows.map((line, index): JudgedRow => {
    const judged = judgeRow(line, index, table.headers, mapping, today);
    const { memberNo } = judged.values;
    if (!memberNo || !firstWith.has(memberNo)) {
      if (memberNo) firstWith.set(memberNo, judged.row);
      return judged;
    }
    const repeated = findingAt(table.headers, mapping)('memberNo', 'member_no_repeated', memberNo);
    return { ...judged, errors: [...judged.errors, repeated] };
  });
  const comparable = rows.filter(({ errors, withdrawn }) => !errors.length && !withdrawn);
  return { rows, duplicates: duplicatesAmong(comparable) };
}

function judgeRow(
  { line, cells }: Line,
  index: number,
  headers: readonly string[],
  mapping: Mapping,
  today: string,
): JudgedRow {
  const finding = findingAt(headers, mapping);
  const errors: RowError[] = [];
  const warnings: RowWarning[] = [];
  const cell = (key: FieldKey) => (mapping[key] === null ? '' : (cells[mapping[key]] ?? ''));
  const { values, withdrawn } = readRow(
    {
      has: (key) => mapping[key] !== null,
      cell,
      refuse: (key, code) => void errors.push(finding(key, code, cell(key))),
      warn: (key, code) => void warnings.push(warningAt(headers, mapping)(key, code, cell(key))),
    },
    today,
  );
  const beyond = cells.slice(headers.length).filter((text) => text.trim());
  if (beyond.length) errors.push(finding(null, 'too_many_columns', beyond.join(' ')));
  const typed = cell('no').normalize('NFKC').trim();
  const no = /^\d{1,9}$/.test(typed) ? Number(typed) : typed || index + 1;
  return { row: line, no, values, withdrawn, errors, warnings };
}

function findingAt(headers: readonly string[], mapping: Mapping) {
  return (key: FieldKey | null, code: RowError['code'], value: string): RowError => ({
    column: columnName(headers, mapping, key),
    code,
    message: ERROR_MESSAGES[code],
    value,
  });
}

function warningAt(headers: readonly string[], mapping: Mapping) {
  return (key: FieldKey, code: RowWarning['code'], value: string): RowWarning => ({
    column: columnName(headers, mapping, key),
    code,
    message: WARNING_MESSAGES[code],
    value,
  });
}

/** The header in the file; the field's own name when the file has no such column. */
function columnName(headers: readonly string[], mapping: Mapping, key: FieldKey | null): string {
  if (key === null) return '';
  const column = mapping[key];
  return (column === null ? '' : headers[column]) || labelOf(key);
}
