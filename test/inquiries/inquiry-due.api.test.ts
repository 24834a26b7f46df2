// Until when inquiries are answered (R1.1): the desk's own promise, in its own hours.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rawMail } from '../mail/raw-mail.ts';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer } from '../support/mail.ts';
import { signedIn } from '../support/viewers.ts';
import { form, SEND, WRITE } from './inquiry.world.ts';

let post: MailServer;
let app: TestApp;
let staff: ApiClient;
let lead: ApiClient;
beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({
    now: new Date('2025-11-17T14:20:00+09:00'),
    environment: { SMTP_URL: post.url, MAIL_REPLY_ADDRESS: 'desk@dx.example.jp' },
  });
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  lead = await signedIn(app, { name: '主任 一郎', email: 'lead@example.jp', role: 'lead' });
});
afterAll(async () => {
  await app?.stop();
  await post?.stop();
});

/** Times as the API writes them, in one form. */
const instant = (text: string | null) => text && new Date(text).toISOString();
const dueOf = async (id: string) =>
  instant((await staff.get('query ($id: ID!) { inquiry(id: $id) { dueAt } }', { id })).inquiry.dueAt);
const receive = (raw: Buffer) => app.services.reception.receive(raw, 'http');

async function sent() {
  const input = form();
  const { number, dueAt } = (await new ApiClient(app).get(SEND, { input })).sendInquiry;
  const { rows } = await app.services.pool.query<{ id: string }>('select id from inquiry where number = $1', [number]);
  return { ...input, dueAt, id: rows[0]!.id };
}

const EXCEPT = 'mutation ($input: OfficeExceptionInput!) { saveOfficeException(input: $input) { id version } }';

test('R1.1: what is owed follows the exception days, there and back, and the list is told', async () => {
  const { id, dueAt } = await sent();
  expect(instant(dueAt)).toBe('2025-11-18T05:20:00.000Z');
  const { position } = (await staff.get('{ inquiries(first: 1) { position } }')).inquiries;
  const stream = await staff.subscribe(
    'subscription ($p: String!) { inquiryChanged(since: $p) { id node { dueAt } } }',
    { p: position },
  );
  const made = (await lead.get(EXCEPT, { input: { date: '2025-11-18', reason: '停電' } })).saveOfficeException;
  await consumed(app);
  expect(await dueOf(id)).toBe('2025-11-19T05:20:00.000Z');
  await stream.until((event) => event.id === id && instant(event.node?.dueAt) === '2025-11-19T05:20:00.000Z');
  await stream.stop();
  // What comes from now on is reckoned with it.
  expect(instant((await sent()).dueAt)).toBe('2025-11-19T05:20:00.000Z');
  await lead.get('mutation ($e: DeskRecordReference!) { removeOfficeException(exception: $e) }', { e: made });
  await consumed(app);
  expect(await dueOf(id)).toBe('2025-11-18T05:20:00.000Z');
});

test('R1.1: the desk’s promise holds for the first answer and for every further one', async () => {
  const SAVE = 'mutation ($input: DeskSettingInput!) { saveDeskSetting(input: $input) { version } }';
  const promise = { firstAnswerMinutes: 120, nextAnswerMinutes: 60, closingMinutes: 9_600, forgottenMinutes: 4_800 };
  const { version } = (await lead.get(SAVE, { input: { ...promise, version: 0 } })).saveDeskSetting;
  const { id, email, dueAt } = await sent();
  // 14:20 and two office hours; both numbers are the desk's own.
  expect(instant(dueAt)).toBe('2025-11-17T07:20:00.000Z');
  await staff.get(WRITE, { input: { inquiry: id, kind: 'REPLY', text: '承りました。' } });
  expect(await dueOf(id)).toBeNull();
  const letter = await post.letter(email, ({ text }) => text.includes('承りました'));
  const back = { from: email, to: letter.mail.replyTo!.value[0]!.address! };
  await receive(rawMail({ ...back, text: 'もう一つ伺います。' }));
  expect(await dueOf(id)).toBe('2025-11-17T06:20:00.000Z');
  // A second word before the answer does not put it off.
  app.clock.advance(10 * 60_000);
  await receive(rawMail({ ...back, text: 'まだでしょうか。' }));
  expect(await dueOf(id)).toBe('2025-11-17T06:20:00.000Z');
  await lead.get(SAVE, { input: { ...promise, version, firstAnswerMinutes: 480, nextAnswerMinutes: 480 } });
});
