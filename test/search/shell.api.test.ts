// `npm run search`: the directory's search from the shell, beside a running application, as a visitor sees it.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startApp, type TestApp } from '../support/app.ts';
import { createDirectory } from './directory.world.ts';

let app: TestApp;
const directory = mkdtempSync(join(tmpdir(), 'search-'));
beforeAll(async () => {
  app = await startApp();
  await createDirectory(app);
}, 60_000);
afterAll(async () => {
  await app?.stop();
  rmSync(directory, { recursive: true, force: true });
});

const run = promisify(execFile);

/** Standard output and the exit code of the program. */
async function search(...args: string[]): Promise<{ stdout: string; stderr: string; code: number }> {
  const { PATH } = process.env;
  const env = {
    ...{ PATH, NODE_ENV: 'test', LOG_LEVEL: 'error', DATABASE_URL: app.databaseUrl, DATA_DIR: directory, PORT: '0' },
    SECRET_KEY: 'a secret of the tests, known to everyone',
  };
  const program = ['dist/server/cli/search.js', ...args];
  return run(process.execPath, program, { env }).then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }) => ({ stdout, stderr, code }),
  );
}

test('prints 掲載番号, score and title', { timeout: 60_000 }, async () => {
  const { stdout, code } = await search('勤怠', 'クラウド', '--limit', '1');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^S01\t\d+\.\d\d\t\[クラウド勤怠\]管理\n\d+件（postgres）\n$/);
});

test('as JSON, from a backend that is named', { timeout: 60_000 }, async () => {
  const { stdout } = await search('京都', '--json', '--backend', 'postgres');
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ query: '京都', backend: 'postgres', total: 1 },
    hits: [{ number: 'S03', title: '京都の宿のための予約管理' }],
  });
});

test('says what is wrong', { timeout: 60_000 }, async () => {
  expect(await search()).toMatchObject({ code: 64, stdout: '' });
  expect(await search('勤怠', '--backend', 'google')).toMatchObject({ code: 64 });
  expect(await search('勤怠', '--backend', 'elasticsearch')).toMatchObject({
    ...{ code: 1, stderr: 'ELASTICSEARCH_URL is not set\n' },
  });
});
