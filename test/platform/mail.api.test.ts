// The outbox and its delivery: to a real mail server, by several nodes, again after a failure, and into files without a server.
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Transaction } from '../../server/platform/database/transaction.ts';
import { createLog } from '../../server/platform/log.ts';
import { queueMail } from '../../server/platform/mail/outbox.ts';
import { mailTransport } from '../../server/platform/mail/transport.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { type MailServer, startMailServer } from '../support/mail.ts';
import { asSystem } from '../support/viewers.ts';

let post: MailServer;
let app: TestApp;
let other: TestApp;
beforeAll(async () => {
  post = await startMailServer();
  const environment = { SMTP_URL: post.url, MAIL_FROM: 'desk@dx.example.jp' };
  app = await startApp({ environment });
  other = await startApp({ databaseUrl: app.databaseUrl, environment });
});
afterAll(async () => {
  await other?.stop();
  await app?.stop();
  await post?.stop();
});

const WAIT = { timeout: 10_000 };
const LINK = 'https://dx.example.jp/reset-password?token=open-sesame';
async function write(tx: Transaction, to: string) {
  const mail = { kind: 'test', to, subject: '【くまもとDXマッチング】お知らせ', body: `山田 様\n\n${LINK}\n` };
  return queueMail(tx, { ...mail, about: { type: 'Test', id: to } });
}
async function writeAndFail(tx: Transaction, to: string) {
  await write(tx, to);
  throw new Error('the deed failed');
}
const mails = async (to: string) =>
  (
    await app.services.pool.query(
      'select state, body, attempts, problem, sent_at is not null as sent from mail where recipient = $1',
      [to],
    )
  ).rows;

test('a mail leaves when its transaction is durable, once, and its body is erased', async () => {
  await asSystem(app, write, 'a@example.jp');
  const { text, subject, mail } = await post.letter('a@example.jp');
  expect(text).toContain(LINK);
  expect(subject).toBe('【くまもとDXマッチング】お知らせ');
  expect(mail.from?.value[0]?.address).toBe('desk@dx.example.jp');
  await expect
    .poll(() => mails('a@example.jp'))
    .toEqual([{ state: 'SENT', body: null, attempts: 1, problem: null, sent: true }]);
  await Promise.all([app.services.mail.wake(), other.services.mail.wake()]);
  expect(post.letters.filter(({ to }) => to === 'a@example.jp')).toHaveLength(1);
});

test('what did not happen is not told of', async () => {
  await expect(asSystem(app, writeAndFail, 'b@example.jp')).rejects.toThrow('the deed failed');
  expect(await mails('b@example.jp')).toEqual([]);
});

test('two nodes deliver fifty mails once each', async () => {
  const recipients = Array.from({ length: 50 }, (_, i) => `many${i}@example.jp`);
  for (const to of recipients) await asSystem(app, write, to);
  await expect
    .poll(async () => {
      await Promise.all([app.services.mail.wake(), other.services.mail.wake()]);
      return recipients.filter((to) => post.letters.some((letter) => letter.to === to)).length;
    }, WAIT)
    .toBe(50);
  expect(post.letters.filter(({ to }) => to.startsWith('many'))).toHaveLength(50);
});

test('a refused mail is tried again after a pause, each longer than the last, and in the end has failed without its body', async () => {
  const to = 'full@example.jp';
  post.refuse(Number.POSITIVE_INFINITY);
  await asSystem(app, write, to);
  await expect
    .poll(async () => (await mails(to))[0], WAIT)
    .toMatchObject({ state: 'QUEUED', attempts: 1, problem: '450' });
  await app.services.mail.wake();
  expect((await mails(to))[0].attempts, 'not before its time').toBe(1);
  for (const [at, minutes] of [1, 5, 30, 120, 360, 720].entries()) {
    for (const { clock } of [app, other]) clock.advance(minutes * 60_000);
    await expect
      .poll(async () => {
        await app.services.mail.wake();
        return (await mails(to))[0].attempts;
      }, WAIT)
      .toBe(at + 2);
  }
  expect(await mails(to)).toEqual([{ state: 'FAILED', body: null, attempts: 7, problem: '450', sent: false }]);
  post.refuse(0);
});

test('a server that comes back receives what waited', async () => {
  post.refuse(1);
  await asSystem(app, write, 'later@example.jp');
  await expect.poll(async () => (await mails('later@example.jp'))[0]?.attempts, WAIT).toBe(1);
  for (const { clock } of [app, other]) clock.advance(60_000);
  await app.services.mail.wake();
  expect((await post.letter('later@example.jp')).text).toContain(LINK);
});

test('without a mail server, mails become files that their owner alone may read; the log names the file, not the link', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'mail-'));
  let logged = '';
  const log = createLog('info', { json: true, destination: { write: (line) => void (logged += line) } });
  const transport = mailTransport({ ...app.services.config, smtpUrl: undefined, dataDir }, log, app.services.secrets);
  await transport.send({ id: 'one', to: 'c@example.jp', subject: 'お知らせ', text: LINK });
  transport.close();
  const [file] = await readdir(join(dataDir, 'mail'));
  const path = join(dataDir, 'mail', file!);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await readFile(path, 'utf8')).toContain('To: c@example.jp');
  expect(logged).toContain(path);
  expect(logged).not.toMatch(/open-sesame|c@example\.jp/);
  await rm(dataDir, { recursive: true });
});
