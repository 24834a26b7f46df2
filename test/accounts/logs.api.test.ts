// Whatever is logged at the most talkative level opens no door and names nobody.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createApp } from '../../server/app.ts';
import { totpCode } from '../../server/features/accounts/totp.ts';
import { SettableClock } from '../../server/kernel/clock.ts';
import { createLog } from '../../server/platform/log.ts';
import { STORY_TIME, type TestApp, testConfig } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { createDatabase } from '../support/databases.ts';
import { TOTP_SECRET } from '../support/totp.ts';
import { account, PASSWORD } from '../support/viewers.ts';

test('signing in, enrolling and resetting leave no secret in the log, nor does the outbox keep one', async () => {
  const databaseUrl = await createDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'logs-'));
  let logged = '';
  const log = createLog('trace', { json: true, destination: { write: (line) => void (logged += line) } });
  const clock = new SettableClock(STORY_TIME);
  const config = testConfig(databaseUrl, { DATA_DIR: dataDir });
  const app: TestApp = Object.assign(await createApp({ config, databaseUrl, clock, log }), { clock, databaseUrl });
  const email = 'sakamoto@example.jp';
  await account(app, { name: '坂本 亮', email, role: 'support' });
  const client = await new ApiClient(app).signIn(email, PASSWORD);
  const cookie = client.cookie.split('=')[1]!;
  const codes: string[] = (await client.get('mutation { renewRecoveryCodes }')).renewRecoveryCodes;
  const { secret } = (await client.get('mutation { beginTotpEnrolment { secret } }')).beginTotpEnrolment;
  await client.get('mutation ($code: String!) { confirmTotpEnrolment(code: $code) { needs } }', {
    code: totpCode(secret, clock.now()),
  });
  await client.get('mutation ($email: String!) { requestPasswordReset(email: $email) }', { email });
  const letters = async () => {
    const directory = join(dataDir, 'mail');
    const files = await readdir(directory).catch(() => []);
    return Promise.all(files.map((file) => readFile(join(directory, file), 'utf8')));
  };
  await expect.poll(async () => (await letters()).length, { timeout: 10_000 }).toBe(3);
  await expect
    .poll(async () => (await app.services.pool.query(`select distinct state, body from mail`)).rows, {
      timeout: 10_000,
    })
    .toEqual([{ state: 'SENT', body: null }]);
  await app.stop();
  await rm(dataDir, { recursive: true });
  expect(logged).toContain('.eml');
  for (const hidden of [PASSWORD, TOTP_SECRET, secret, cookie, email, '坂本', 'reset-password', ...codes]) {
    expect(logged).not.toContain(hidden);
  }
});
