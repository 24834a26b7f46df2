// `node dist/server/cli/import.js FILE [--dry-run] [--json]`: the registry import from the shell, as the system.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { judgeRows } from '../features/members/registry-file/judge-rows.ts';
import { readTable } from '../features/members/registry-file/read-table.ts';
import { guessMapping, REGISTRY_FIELDS } from '../features/members/registry-file/registry-fields.ts';
import { plainReport, type RegistryReport, reportOf } from '../features/members/registry-file/report.ts';
import { importRegistry, previewRegistryImport } from '../features/members/registry-import.commands.ts';
import { systemClock } from '../kernel/clock.ts';
import { DomainError } from '../kernel/errors.ts';
import { tokyoDate } from '../kernel/fiscal-year.ts';
import { ConfigError } from '../platform/config.ts';
import { runAsSystem, withApplication } from './application.ts';

const USAGE = '使い方: import FILE [--dry-run] [--json]';
const EXIT = { done: 0, failed: 1, unreadable: 2, usage: 64 } as const;

/** Refused rows are a result, not a failure: 0. An unreadable file: 2. */
async function main(): Promise<number> {
  const options = readArguments();
  if (!options) {
    console.error(USAGE);
    return EXIT.usage;
  }
  const bytes = await readFile(options.file).catch((error: NodeJS.ErrnoException) => {
    console.error(`ファイルを開けません: ${options.file} (${error.code})`);
    return null;
  });
  if (!bytes) return EXIT.unreadable;
  const report = await importFile(bytes, basename(options.file), options.dryRun);
  console.log(options.json ? JSON.stringify(plainReport(report)) : readable(report, options.dryRun));
  return EXIT.done;
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { 'dry-run': { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (!file || positionals.length > 1) return null;
    return { file, dryRun: values['dry-run'], json: values.json };
  } catch {
    return null;
  }
}

async function importFile(bytes: Buffer, fileName: string, dryRun: boolean): Promise<RegistryReport> {
  // The file first: an unreadable one needs no database.
  const table = await readTable(bytes, fileName);
  const mapping = guessMapping(table.headers);
  for (const { key, label, required } of REGISTRY_FIELDS) {
    if (required && mapping[key] === null) console.error(`見出しに「${label}」にあたる列が見つかりません。`);
  }
  const judgement = judgeRows(table, mapping, tokyoDate(systemClock.now()));
  return withApplication(async (app) => {
    const outcome = dryRun
      ? await runAsSystem(app, previewRegistryImport, judgement)
      : await runAsSystem(app, importRegistry, { rows: judgement.rows, fileName });
    return reportOf(table, judgement, outcome);
  });
}

function readable(report: RegistryReport, dryRun: boolean): string {
  const { rows, accepted, created, updated, unchanged, withdrawn, refused, duplicates, skipped } = report;
  const refusedRows = new Set(refused.map(({ row }) => row)).size;
  return [
    dryRun ? '確認のみ（何も書き込んでいません）' : '取り込みました',
    `  行数　　　　　${rows}`,
    `  受け付け　　　${accepted}（新規 ${created}、変更 ${updated}、変更なし ${unchanged}、退会 ${withdrawn}）`,
    `  受け付けない　${refusedRows}`,
    ...refused.map(({ row, no, column, message }) => `    ${row}行目（No.${no}）${column}: ${message}`),
    `  重複の疑い　　${duplicates.length}`,
    ...duplicates.map(({ row, no, of }) => `    ${row}行目（No.${no}）は No.${of} と同じかもしれません`),
    ...(skipped.length ? [`  会員の行ではないとみなした行　${skipped.map(({ row }) => `${row}行目`).join('、')}`] : []),
  ].join('\n');
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const isUnreadable = error instanceof DomainError && error.code === 'FILE_UNREADABLE';
    console.error(error instanceof ConfigError || isUnreadable ? (error as Error).message : error);
    process.exitCode = isUnreadable ? EXIT.unreadable : EXIT.failed;
  },
);
