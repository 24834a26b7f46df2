// Excel workbooks, written in a thread of their own: a sheet to print, and a sheet of data for machines.
import { Thread } from '../thread.ts';
import type { WorkbookModel } from './workbook-model.ts';

const thread = new Thread<WorkbookModel, Uint8Array>(import.meta.url, './write-workbook.worker');

/**
 * The workbook as .xlsx.
 * @throws DomainError `RATE_LIMITED` while too many wait
 */
export const writeWorkbook = async (model: WorkbookModel): Promise<Buffer> => Buffer.from(await thread.ask(model));
