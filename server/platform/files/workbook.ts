// Excel workbooks as text, opened in a thread of their own: whatever a file makes the reader do, the platform goes on.
import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { DomainError } from '../../kernel/errors.ts';
import type { Sheet } from './table.ts';
import type { Opened } from './workbook.worker.ts';

const PATIENCE_MS = 20_000;
const KEPT_MS = 60_000;
const MEMORY_MB = 512;
/** The same module before and after compiling. */
const WORKER = new URL(`./workbook.worker${extname(import.meta.filename)}`, import.meta.url);

/** What is not whole, or no workbook at all. */
export const DAMAGED = 'Excelのファイルとして開けません。壊れているか、途中までしか届いていません。';
const DAMAGE = new Set(['no_archive', 'damaged', 'no_workbook']);

/** Whether the bytes are a zip archive, as every .xlsx is. */
export const isZip = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('PK\x03\x04', 'latin1'));

/** Whether the bytes are an OLE container: the old .xls, or an .xlsx with a password. */
export const isOle = (bytes: Buffer): boolean => bytes.subarray(0, 4).equals(Buffer.from('d0cf11e0', 'hex'));

/**
 * Every sheet of a workbook, with sheet row numbers: what a person sees in a cell, with the zeros that its number format shows.
 * @throws DomainError `FILE_UNREADABLE`, also when opening takes more than 20 s or 512 MB
 */
export async function readWorkbook(bytes: Buffer): Promise<readonly Sheet[]> {
  const worker = take();
  const opened = await new Promise<Opened | 'failed'>((resolve) => {
    const patience = setTimeout(() => resolve('failed'), PATIENCE_MS);
    const settle = (outcome: Opened | 'failed') => {
      clearTimeout(patience);
      resolve(outcome);
    };
    worker.once('message', settle);
    worker.once('error', () => settle('failed'));
    worker.once('exit', () => settle('failed'));
    worker.postMessage(bytes);
  });
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
  if (opened === 'failed') {
    void worker.terminate();
    throw new DomainError('FILE_UNREADABLE', { reason: 'takes_too_much' });
  }
  keep(worker);
  if ('problem' in opened) {
    const isDamaged = DAMAGE.has(opened.problem);
    throw new DomainError('FILE_UNREADABLE', { reason: opened.problem }, isDamaged ? DAMAGED : undefined);
  }
  return opened.sheets;
}

/** One thread is kept for a while: a dry run is followed by its confirmation, and starting one takes longer than most files. */
let kept: { worker: Worker; timer: NodeJS.Timeout } | undefined;

function take(): Worker {
  if (!kept) return new Worker(WORKER, { env: {}, resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB } });
  const { worker, timer } = kept;
  kept = undefined;
  clearTimeout(timer);
  worker.ref();
  return worker;
}

function keep(worker: Worker): void {
  if (kept) return void worker.terminate();
  // Waiting, it must not keep the process alive.
  worker.unref();
  const timer = setTimeout(() => {
    kept = undefined;
    void worker.terminate();
  }, KEPT_MS).unref();
  kept = { worker, timer };
}
