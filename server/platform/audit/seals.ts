// Seals: where the chain stood at some time, kept outside of the database in `DATA_DIR/audit.seals`. Whoever has the database
// can cut off the end of the log and put back an older head; the chain then no longer passes through the seals.
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pool } from 'pg';
import type { Clock } from '../../kernel/clock.ts';
import type { Logger } from '../log.ts';

const FILE = 'audit.seals';
const LINE = /^([0-9a-f]{64}) (\d{1,15}) ([0-9a-f]{64}) (\S+)$/;

export interface Seal {
  /** Which log: the first link of its chain, in hex. Several databases may have been used with one `DATA_DIR`. */
  readonly log: string;
  readonly number: number;
  /** The hash of the entry of that number, in hex. */
  readonly hash: string;
  readonly at: string;
}

/** All seals of this machine, the oldest first; none when the file is missing. Lines that are no seals are passed over. */
export async function readSeals(dataDir: string): Promise<Seal[]> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const [, log, number, hash, at] = LINE.exec(line) ?? [];
    return log ? [{ log, number: Number(number), hash: hash!, at: at! }] : [];
  });
}

interface Sealing {
  readonly pool: Pick<Pool, 'query'>;
  readonly dataDir: string;
  readonly clock: Clock;
  readonly log: Logger;
}

/** Keeps where the chain stands, when it has grown since. What was sealed last and is gone is reported, loudly. */
export async function sealAuditLog({ pool, dataDir, clock, log }: Sealing): Promise<void> {
  const { rows } = await pool.query<{ log: string; number: number; hash: string }>(
    `select encode(genesis, 'hex') as log, number::float8 as number, encode(hash, 'hex') as hash from audit_head`,
  );
  const head = rows[0];
  if (!head) return log.error('The head of the audit log is missing: npm run audit:verify');
  const last = (await readSeals(dataDir)).findLast((seal) => seal.log === head.log);
  if (last) {
    const { rowCount } = await pool.query(`select from audit_entry where number = $1 and hash = decode($2, 'hex')`, [
      last.number,
      last.hash,
    ]);
    if (!rowCount) log.error({ seal: last }, 'The audit log lacks an entry that was sealed here: npm run audit:verify');
  }
  if (head.number <= (last?.number ?? 0)) return;
  await mkdir(dataDir, { recursive: true });
  const line = `${head.log} ${head.number} ${head.hash} ${clock.now().toISOString()}\n`;
  await appendFile(join(dataDir, FILE), line, { mode: 0o600 });
}
