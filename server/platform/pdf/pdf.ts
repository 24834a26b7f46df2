// PDFs, drawn in a thread of their own: whoever asks for one makes nobody else wait.
import { Thread } from '../thread.ts';
import type { PrintDocument } from './print-document.ts';

const thread = new Thread<PrintDocument, Uint8Array>(import.meta.url, './pdf.worker');

/**
 * A tagged A4 PDF.
 * @throws DomainError `RATE_LIMITED` while too many wait
 */
export const renderPdf = async (document: PrintDocument): Promise<Buffer> => Buffer.from(await thread.ask(document));
