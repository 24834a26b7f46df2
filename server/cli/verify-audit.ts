// `npm run audit:verify [-- --json]`: reads the whole audit log and says whether it is what was written; 1 when it is not.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { systemClock } from '../kernel/clock.ts';
import { auditKey } from '../platform/audit/chain.ts';
import { describeProblem } from '../platform/audit/problem-words.ts';
import type { AuditProblem } from '../platform/audit/problems.ts';
import { readSeals, sealAuditLog } from '../platform/audit/seals.ts';
import { type AuditOutcome, verifyAudit } from '../platform/audit/verify.ts';
import { ConfigError, loadConfig } from '../platform/config.ts';
import { startEmbeddedPostgres } from '../platform/database/embedded-postgres.ts';
import { createLog } from '../platform/log.ts';
import { assertSameSecret, loadSecrets } from '../platform/secrets.ts';

const USAGE = '使い方: audit:verify [-- --json]';
const EXIT = { sound: 0, unsound: 1, failed: 2, usage: 64 } as const;

async function main(): Promise<number> {
  const json = readArguments();
  if (json === null) {
    console.error(USAGE);
    return EXIT.usage;
  }
  const config = loadConfig(process.env);
  const log = createLog(config.logLevel, { json: config.production, destination: process.stderr });
  const embedded = config.databaseUrl
    ? null
    : await startEmbeddedPostgres({ directory: join(config.dataDir, 'postgres'), log });
  const pool = new pg.Pool({ connectionString: config.databaseUrl ?? embedded!.url(), max: 2 });
  try {
    await assertHasLog(pool);
    const secrets = await loadSecrets(config);
    await assertSameSecret(pool, secrets);
    const begun = performance.now();
    const outcome = await verifyAudit(pool, auditKey(secrets), await readSeals(config.dataDir));
    const milliseconds = Math.round(performance.now() - begun);
    if (outcome.sound) await sealAuditLog({ pool, dataDir: config.dataDir, clock: systemClock, log });
    console.log(json ? JSON.stringify({ ...outcome, milliseconds }) : readable(outcome, milliseconds));
    return outcome.sound ? EXIT.sound : EXIT.unsound;
  } finally {
    await pool.end();
    await embedded?.stop();
  }
}

/** Whether JSON is asked for; `null` when the arguments make no sense. */
function readArguments(): boolean | null {
  try {
    return parseArgs({ options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch {
    return null;
  }
}

async function assertHasLog(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query(`select to_regclass('audit_head') as head`);
  if (!rows[0].head)
    throw new ConfigError(['DATABASE_URL: no audit log here yet; expected a database that was started']);
}

function readable(
  { sound, entries, lastNumber, hash, seals, problems, problemCount }: AuditOutcome,
  milliseconds: number,
) {
  return [
    sound ? '監査ログに改変はありません' : `監査ログに${problemCount}件の問題があります`,
    `  記録　　${entries}件（最後の番号 ${lastNumber}）`,
    `  控え　　${seals}件と照合`,
    `  末尾　　${hash}`,
    `  時間　　${milliseconds}ミリ秒`,
    ...problems.map((problem) => `    ${line(problem)}`),
    ...(problemCount > problems.length ? [`    ほか${problemCount - problems.length}件`] : []),
  ].join('\n');
}

function line(problem: AuditProblem): string {
  const { expected, actual } = problem;
  const values = [expected && `正 ${expected}`, actual && `現 ${actual}`].filter(Boolean).join('、');
  return describeProblem(problem) + (values ? `（${values}）` : '');
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof ConfigError ? error.message : error);
    process.exitCode = EXIT.failed;
  },
);
