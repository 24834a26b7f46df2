// Seals outside of the database, logs of older versions, and the verification from the shell.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { features } from '../../server/features.ts';
import { readSeals, sealAuditLog } from '../../server/platform/audit/seals.ts';
import { verifyAudit } from '../../server/platform/audit/verify.ts';
import { createOrm } from '../../server/platform/database/orm.ts';
import { PermissionBook } from '../../server/platform/permissions/rules.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { createDatabase } from '../support/databases.ts';
import { organization } from '../support/viewers.ts';
import { keyOf, problemsOf, withoutTriggers } from './damaged-log.ts';

const directories: string[] = [];
const started: TestApp[] = [];
afterAll(async () => {
  for (const app of started) await app.stop();
  for (const directory of directories) await rm(directory, { recursive: true, force: true });
});

async function dataDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'audit-'));
  directories.push(directory);
  return directory;
}

async function start(databaseUrl: string, dataDir: string): Promise<TestApp> {
  const app = await startApp({ databaseUrl, environment: { DATA_DIR: dataDir } });
  started.push(app);
  return app;
}

const sealing = (app: TestApp, log = app.services.log) => ({
  ...{ pool: app.services.pool, dataDir: app.services.config.dataDir, clock: app.clock, log },
});

test('R5.6: each start keeps where the chain stood, for its owner alone; the same twice is one seal', async () => {
  const [url, dataDir] = [await createDatabase(), await dataDirectory()];
  const app = await start(url, dataDir);
  expect(await readSeals(dataDir)).toEqual([]);
  await organization(app, { name: '会社' });
  await (await start(url, dataDir)).services.pool.query('select');
  await sealAuditLog(sealing(app));
  const [seal, ...more] = await readSeals(dataDir);
  expect(seal).toMatchObject({ number: 1, at: app.clock.now().toISOString() });
  expect(more).toEqual([]);
  expect((await stat(join(dataDir, 'audit.seals'))).mode & 0o777).toBe(0o600);
  await writeFile(join(dataDir, 'audit.seals'), `no seal\n${await readFile(join(dataDir, 'audit.seals'), 'utf8')}`);
  expect(await readSeals(dataDir)).toEqual([seal]);
});

test('R5.6: a log that was put back to an older state is noticed at the next seal', async () => {
  const app = await start(await createDatabase(), await dataDirectory());
  for (let i = 0; i < 3; i++) await organization(app, { name: `会社${i}` });
  await sealAuditLog(sealing(app));
  await withoutTriggers(
    app.services.pool,
    'delete from audit_entry where number = 3',
    'update audit_head set (number, hash) = (select number, hash from audit_entry where number = 2)',
  );
  await organization(app, { name: 'あと' });
  const told: string[] = [];
  const log = { error: (_: unknown, message: string) => told.push(message) };
  await sealAuditLog(sealing(app, log as never));
  expect(told.join()).toContain('lacks an entry that was sealed here');
  expect(await problemsOf(app, await readSeals(app.services.config.dataDir))).toEqual(['SEAL_NOT_FOUND 3']);
});

/** A database of the version before the chain, with entries; some numbers were given back by failed transactions. */
async function olderDatabase(entries: number): Promise<string> {
  const url = await createDatabase();
  const orm = await createOrm({
    ...{ url, poolMax: 2, entities: features.flatMap((feature) => feature.entities) },
    permissions: new PermissionBook(features.map((feature) => feature.permissions)),
  });
  await orm.migrator.up({ to: '0002-installation' });
  await orm.close();
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`insert into audit_entry (at, action, audience, subject_type, subject_id, fields, why)
    select now() - make_interval(mins => ${entries} - i), 'act' || i, 'system', 'Thing', i::text, '{a,b}', null
    from generate_series(1, ${entries}) as i where nextval(pg_get_serial_sequence('audit_entry', 'id')) > 0`);
  await client.end();
  return url;
}

test('R5.6: entries of an older version are chained at the first start, once, whichever node is first', async () => {
  const url = await olderDatabase(2_500);
  const [app, other] = await Promise.all([start(url, await dataDirectory()), start(url, await dataDirectory())]);
  const { rows } = await app!.services.pool.query('select number::int, action from audit_entry order by number');
  expect(rows.length).toBe(2_501);
  expect(rows.slice(0, 3)).toEqual([1, 2, 3].map((number) => ({ number, action: `act${number}` })));
  expect(rows.at(-1)).toEqual({ number: 2_501, action: 'chainAuditLog' });
  expect(await verifyAudit(app!.services.pool, keyOf(app!))).toMatchObject({ sound: true, entries: 2_501 });
  await organization(other!, { name: '会社' });
  expect(await problemsOf(app!)).toEqual([]);
  await expect(app!.services.pool.query('delete from audit_entry')).rejects.toThrow('append-only');
  await expect(app!.services.pool.query('update audit_head set number = 0')).rejects.toThrow('append-only');
});

test('R5.6: a log that was sealed is not chained anew, whatever the database says', async () => {
  const [url, dataDir] = [await createDatabase(), await dataDirectory()];
  const app = await start(url, dataDir);
  for (let i = 0; i < 3; i++) await organization(app, { name: `会社${i}` });
  await sealAuditLog(sealing(app));
  await withoutTriggers(
    app.services.pool,
    `update audit_entry set why = 'forged', hash = '', previous = ''`,
    'update audit_head set number = 0, hash = genesis',
  );
  await start(url, dataDir);
  expect(await problemsOf(app, await readSeals(dataDir))).toEqual([
    ...['INSERTED 1', 'INSERTED 2', 'INSERTED 3', 'SEAL_NOT_FOUND 3'],
  ]);
});

async function fromTheShell(app: TestApp, ...args: string[]) {
  const { dataDir, secretKey } = app.services.config;
  const child = spawn(process.execPath, ['dist/server/cli/verify-audit.js', ...args], {
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
      DATABASE_URL: app.databaseUrl,
      DATA_DIR: dataDir,
      SECRET_KEY: secretKey,
    },
  });
  let output = '';
  child.stdout.on('data', (text) => (output += text));
  child.stderr.on('data', (text) => (output += text));
  const [code] = await once(child, 'close');
  return { code, output };
}

test('R5.6: audit:verify says what is wrong and where, and ends with 1', async () => {
  const app = await start(await createDatabase(), await dataDirectory());
  for (let i = 0; i < 4; i++) await organization(app, { name: `会社${i}` });
  const sound = await fromTheShell(app);
  expect(sound).toMatchObject({ code: 0, output: expect.stringContaining('監査ログに改変はありません') });
  expect(await readSeals(app.services.config.dataDir)).toMatchObject([{ number: 4 }]);
  await withoutTriggers(
    app.services.pool,
    `update audit_entry set audience = 'support' where number = 2`,
    'delete from audit_entry where number = 3',
  );
  const { code, output } = await fromTheShell(app);
  expect(code).toBe(1);
  expect(output).toContain('監査ログに2件の問題があります');
  expect(output).toContain('2番: 書き換えられています');
  expect(output).toContain('3番: 途中の記録がありません');
  const { problems } = JSON.parse((await fromTheShell(app, '--json')).output);
  expect(problems).toMatchObject([
    { kind: 'EDITED', number: 2 },
    { kind: 'MISSING', number: 3, until: 3 },
  ]);
  expect((await fromTheShell(app, '--what')).code).toBe(64);
});
