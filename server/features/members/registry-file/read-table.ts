import { readTable as readAnyTable } from '../../../platform/files/read-table.ts';
import type { Table } from '../../../platform/files/table.ts';
import { fieldsNamed } from './registry-fields.ts';

/**
 * Reads a registry (R1.4) from Excel or CSV, told apart by content and not by the file's name.
 * @throws DomainError `FILE_UNREADABLE` when it is neither, or has no line that could be a header
 */
export const readTable = (bytes: Buffer, fileName: string): Promise<Table> =>
  readAnyTable(bytes, fileName, fieldsNamed);
