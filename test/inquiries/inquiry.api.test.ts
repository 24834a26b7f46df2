// The inquiry desk (R1.1): from the form, the telephone or a mail to the answer, and what becomes of it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { mixedMail, rawMail } from '../mail/raw-mail.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { type MailServer, startMailServer } from '../support/mail.ts';
import { organization, signedIn } from '../support/viewers.ts';
import { form, ONE, SEND, WRITE } from './inquiry.world.ts';

let post: MailServer;
let app: TestApp;
let staff: ApiClient;
let lead: ApiClient;
let company: string;
beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({ environment: { SMTP_URL: post.url, MAIL_REPLY_ADDRESS: 'desk@dx.example.jp' } });
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  lead = await signedIn(app, { name: '主任 一郎', email: 'lead@example.jp', role: 'lead' });
  company = await organization(app, { name: '有限会社たばる製麺所', isMember: true, industry: '製造業' });
});
afterAll(async () => {
  await app?.stop();
  await post?.stop();
});

const LOG = 'mutation ($input: LoggedInquiryInput!) { logInquiry(input: $input) { id } }';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

const visitor = () => new ApiClient(app);
/** Times as the API writes them, in one form. */
const instant = (text: string | null) => text && new Date(text).toISOString();
const inquiryOf = async (id: string) => {
  const { inquiry } = await staff.get(ONE, { id });
  return { ...inquiry, dueAt: instant(inquiry.dueAt), receivedAt: instant(inquiry.receivedAt) };
};
const idOf = async (number: string) =>
  (await staff.get('query ($t: String!) { inquiries(filter: { text: $t }) { nodes { id } } }', { t: number })).inquiries
    .nodes[0].id as string;
const reference = async (id: string) => ({ id, version: (await inquiryOf(id)).version });
const receive = (raw: Buffer) => app.services.reception.receive(raw, 'http');
const pass = (minutes: number) => app.clock.advance(minutes * 60_000);

async function sent(more: object = {}) {
  const input = form(more);
  const { number, dueAt } = (await visitor().get(SEND, { input })).sendInquiry;
  return { ...input, number, dueAt, id: await idOf(number) };
}

describe('the form', () => {
  test('R1.1: is acknowledged by mail, with number and the time until which it is answered, in office hours', async () => {
    // Wednesday, 14:20: eight office hours later it is Thursday, 14:20.
    const { email, number, dueAt } = await sent();
    expect(number).toMatch(/^Q2025-\d{4}$/);
    expect(dueAt).toBe('2025-11-13T05:20:00.000Z');
    const { subject, text, mail } = await post.letter(email);
    expect(subject).toBe(`【くまもとDXマッチング】お問合せを受け付けました（受付番号 ${number}）`);
    expect(text).toContain('荒川 美佐 様');
    expect(text).toContain('11月13日（木）14時20分');
    expect(text).toContain('法人番号がありません。');
    expect(mail.headers.get('auto-submitted')).toBe('auto-replied');
    expect(mail.replyTo?.value[0]?.address).toMatch(/^desk\+/);
  });

  test('R1.1: sent twice, it is one; the receipt opens for who made it, and for nobody else', async () => {
    const input = form();
    const [first, second] = await Promise.all([visitor().ask(SEND, { input }), visitor().ask(SEND, { input })]);
    const numbers = [first, second].flatMap(({ data }) => data?.sendInquiry.number ?? []);
    expect(new Set([...numbers, (await visitor().get(SEND, { input })).sendInquiry.number]).size).toBe(1);
    const RECEIPT = 'query ($id: String!) { inquiryReceipt(requestId: $id) { number } }';
    expect((await visitor().get(RECEIPT, { id: input.requestId })).inquiryReceipt.number).toBe(numbers[0]);
    expect((await visitor().get(RECEIPT, { id: randomUUID() })).inquiryReceipt).toBeNull();
    expect((await visitor().get(RECEIPT, { id: 'x' })).inquiryReceipt).toBeNull();
  });

  test('R1.1: what is missing or wrong is told at its field; what a program fills in is refused', async () => {
    const input = form({
      subject: '',
      name: '',
      email: 'not an address',
      category: '',
      website: 'https://spam.example',
    });
    const { errors } = await visitor().ask(SEND, { input });
    const paths = errors![0]!.extensions!.fields.map(({ path }: { path: string }) => path.replace('input.', ''));
    expect(new Set(paths)).toEqual(new Set(['subject', 'name', 'email', 'category', 'website']));
  });

  test('R1.1: nobody floods the desk, nor the mailbox of somebody else', async () => {
    const email = 'victim@example.jp';
    const codes: (string | undefined)[] = [];
    for (let i = 0; i < 6; i++) {
      const { errors } = await visitor().ask(SEND, { input: form({ email }) });
      codes.push(errors?.[0]?.extensions?.code);
    }
    expect(codes.slice(0, 5)).toEqual(Array(5).fill(undefined));
    expect(codes[5]).toBe('RATE_LIMITED');
  });
});

describe('staff', () => {
  test('R1.1: who asks stands masked in lists; that it was read is recorded', async () => {
    const { id, name, email } = await sent({ name: '村瀬 拓郎' });
    const { maskedName } = await inquiryOf(id);
    expect(maskedName).toBe('村＊ ＊＊');
    expect(await staff.refusal('{ inquiries { nodes { name } } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    const REVEAL = 'mutation ($id: ID!) { revealInquiry(id: $id) { name email phone } }';
    expect((await staff.get(REVEAL, { id })).revealInquiry).toMatchObject({ name, email });
    const { auditEntries } = await lead.get(
      '{ auditEntries(first: 3, filter: { action: "revealInquiry" }) { nodes { subject { id } } } }',
    );
    expect(auditEntries.nodes[0].subject.id).toBe(id);
  });

  test('R1.1: a call is logged when it happened: the clock runs from then, and both times are shown', async () => {
    const input = {
      ...{ channel: 'phone', category: '入会', subject: '審査の期間', body: '来月までに間に合うか。', name: '大庭' },
      occurredAt: '2025-11-11T16:30:00+09:00',
    };
    const { id } = (await staff.get(LOG, { input })).logInquiry;
    const one = await inquiryOf(id);
    // Half an hour on Tuesday, seven and a half on Wednesday.
    expect(one).toMatchObject({ dueAt: '2025-11-12T07:30:00.000Z', receivedAt: '2025-11-11T07:30:00.000Z' });
    expect(instant(one.recordedAt)! > one.receivedAt).toBe(true);
    expect(one.entries[0]).toMatchObject({ kind: 'PHONE', fromInquirer: true, author: { name: '緒方 由美' } });
    expect(one.viewerCanReply, 'no address is known').toBe(false);
    const REPLY = { inquiry: id, kind: 'REPLY', text: '答え' };
    expect(await staff.refusal(WRITE, { input: REPLY })).toBe('BAD_USER_INPUT');
    expect(await staff.refusal(LOG, { input: { ...input, occurredAt: '2026-01-01T00:00:00+09:00' } })).toBe(
      'BAD_USER_INPUT',
    );
    const SAVE =
      'mutation ($i: InquiryReference!, $c: InquiryContactInput!) { saveInquiryContact(inquiry: $i, contact: $c) { viewerCanReply } }';
    const contact = { name: '大庭', email: 'oba@example.jp', phone: '', company: '' };
    expect((await staff.get(SAVE, { i: await reference(id), c: contact })).saveInquiryContact.viewerCanReply).toBe(
      true,
    );
    await staff.get(WRITE, { input: REPLY });
    await post.letter('oba@example.jp', ({ text }) => text.includes('答え'));
  });

  test('R1.1: assigned, answered, answered back, closed, opened again', async () => {
    const { id, email } = await sent();
    const [me] = (await staff.get('{ supportStaff { nodes { id } } }')).supportStaff.nodes;
    const ASSIGN = 'mutation ($i: InquiryReference!, $p: ID) { assignInquiry(inquiry: $i, assignee: $p) { state } }';
    expect((await staff.get(ASSIGN, { i: await reference(id), p: me.id })).assignInquiry.state).toBe('ANSWERING');
    pass(1);
    const requestId = randomUUID();
    const input = { inquiry: id, kind: 'REPLY', text: '個人事業主の方もご入会いただけます。', requestId };
    await staff.get(WRITE, { input });
    await staff.get(WRITE, { input });
    const letter = await post.letter(email, ({ text }) => text.includes('ご入会いただけます'));
    expect(post.letters.filter(({ to, text }) => to === email && text.includes('ご入会いただけます'))).toHaveLength(1);
    await vi.waitFor(async () =>
      expect(await inquiryOf(id)).toMatchObject({
        state: 'WAITING',
        dueAt: null,
        entries: [{ mailState: 'SENT' }, {}, {}],
      }),
    );

    pass(1);
    const back = { from: email, to: letter.mail.replyTo!.value[0]!.address!, text: 'ありがとうございます。' };
    expect(await receive(rawMail(back))).toBe('threaded');
    expect(await inquiryOf(id)).toMatchObject({
      state: 'ANSWERING',
      entries: [{ text: 'ありがとうございます。' }, {}, {}, {}],
    });
    expect((await inquiryOf(id)).dueAt).not.toBeNull();

    const close = 'mutation ($i: InquiryReference!) { closeInquiry(inquiry: $i) { state dueAt } }';
    expect((await staff.get(close, { i: await reference(id) })).closeInquiry).toEqual({ state: 'CLOSED', dueAt: null });
    expect(await staff.refusal(close, { i: await reference(id) })).toBe('ILLEGAL_TRANSITION');
    const reopen = 'mutation ($i: InquiryReference!) { reopenInquiry(inquiry: $i) { state } }';
    await staff.get(reopen, { i: await reference(id) });
    await staff.get(close, { i: await reference(id) });
    pass(1);
    // A mail opens it again by itself; by somebody else it says so.
    expect(await receive(rawMail({ ...back, from: 'somebody@example.jp', text: '横から失礼します。' }))).toBe(
      'threaded',
    );
    expect(await inquiryOf(id)).toMatchObject({ state: 'ANSWERING' });
    expect((await inquiryOf(id)).entries[0]).toMatchObject({
      fromInquirer: false,
      foreignSender: 'somebody@example.jp',
    });
  });

  test('R1.1: becomes a consultation of a member that counts from when it was asked', async () => {
    const { id } = await sent({ subject: 'FAXの転記' });
    pass(10);
    const CONVERT = `mutation ($i: InquiryReference!, $c: InquiryConversionInput!) { convertInquiry(inquiry: $i, conversion: $c) {
      state consultation { number subject submittedAt } receivedAt } }`;
    const c = { organizationId: company, subject: 'FAXの転記をなくしたい', body: '毎朝2時間。', wantsMatching: true };
    const { convertInquiry } = await staff.get(CONVERT, { i: await reference(id), c });
    expect(convertInquiry).toMatchObject({ state: 'CLOSED', consultation: { subject: 'FAXの転記をなくしたい' } });
    expect(convertInquiry.consultation.submittedAt).toBe(convertInquiry.receivedAt);
    expect(await staff.refusal(CONVERT, { i: await reference(id), c })).toBe('ILLEGAL_TRANSITION');
    const outside = await organization(app, { name: '会員でない企業' });
    const other = await sent();
    expect(await staff.refusal(CONVERT, { i: await reference(other.id), c: { ...c, organizationId: outside } })).toBe(
      'FORBIDDEN',
    );
    const NOTE =
      'mutation ($i: InquiryReference!, $n: String!) { noteInquiryApplication(inquiry: $i, note: $n) { applicationNote } }';
    const noted = await staff.get(NOTE, { i: await reference(other.id), n: '屋号で申込み予定' });
    expect(noted.noteInquiryApplication.applicationNote).toBe('屋号で申込み予定');
  });

  test('R1.1: what the inquirer attached goes along into the consultation, the mail as it came does not', async () => {
    const person = { name: '緒方 愛', email: 'ogata-ai@example.jp', organizationIds: [company] };
    const member = await signedIn(app, person);
    const CONVERT = `mutation ($i: InquiryReference!, $c: InquiryConversionInput!) {
      convertInquiry(inquiry: $i, conversion: $c) { consultation { id } } }`;
    const ATTACHED = 'query ($id: ID!) { consultation(id: $id) { attachments(first: 10) { id name size preview } } }';
    const c = { organizationId: company, subject: '転記', body: '毎朝2時間。', wantsMatching: true };
    const arrive = async () => {
      pass(1);
      const parts = [{ name: '伝票.png', type: 'image/png', bytes: PNG }];
      await receive(mixedMail({ from: person.email, subject: '転記の相談' }, parts));
      const { rows } = await app.services.pool.query('select id from inquiry where email = $1 order by number desc', [
        person.email,
      ]);
      return rows[0].id as string;
    };
    const id = await arrive();
    const { convertInquiry } = await staff.get(CONVERT, { i: await reference(id), c });
    const { consultation } = await member.get(ATTACHED, { id: convertInquiry.consultation.id });
    expect(consultation.attachments).toMatchObject([{ name: '伝票.png', preview: true }]);
    const file = (door: string, client: ApiClient) =>
      app.fastify.inject({
        url: `/attachments/${door}/${consultation.attachments[0].id}`,
        headers: { cookie: client.cookie },
      });
    const read = await file('consultations', member);
    expect(read.statusCode).toBe(200);
    expect(read.rawPayload.equals(PNG)).toBe(true);
    // The inquiry keeps it, too, for staff alone.
    expect((await file('inquiries', staff)).statusCode).toBe(200);
    expect((await file('inquiries', member)).statusCode).toBe(404);
    const left = await staff.get(CONVERT, { i: await reference(await arrive()), c: { ...c, withAttachments: false } });
    expect((await member.get(ATTACHED, { id: left.convertInquiry.consultation.id })).consultation.attachments).toEqual(
      [],
    );
  });

  test('R1.1: two who decide at once meet a conflict; the list stands by due time and is live', async () => {
    const { id } = await sent();
    const old = await reference(id);
    const { position } = (await staff.get('{ inquiries(first: 1) { position } }')).inquiries;
    const LIVE = 'subscription ($p: String!) { inquiryChanged(since: $p) { id node { state } } }';
    const stream = await staff.subscribe(LIVE, { p: position });
    const close = 'mutation ($i: InquiryReference!) { closeInquiry(inquiry: $i) { state } }';
    await staff.get(close, { i: old });
    expect(await lead.refusal(close, { i: old })).toBe('CONFLICT');
    await stream.until((event) => event.id === id && event.node?.state === 'CLOSED');
    await stream.stop();
    const { inquiries } = await staff.get('{ inquiries(first: 50, filter: { open: true }) { nodes { dueAt state } } }');
    const dues = inquiries.nodes.map(({ dueAt }: { dueAt: string | null }) => dueAt ?? '9999');
    expect(dues).toEqual([...dues].sort());
    expect(inquiries.nodes.every(({ state }: { state: string }) => state !== 'CLOSED')).toBe(true);
  });
});

describe('mail', () => {
  const newest = async (): Promise<string> =>
    (await app.services.pool.query('select id from inquiry order by recorded_at desc, number desc limit 1')).rows[0].id;

  test('R1.1: a mail that answers nothing is an inquiry, acknowledged; whose address it is, is told', async () => {
    await signedIn(app, { name: '松岡 里美', email: 'matsuoka@example.jp', organizationIds: [company] });
    pass(1);
    expect(await receive(rawMail({ from: '松岡 里美 <matsuoka@example.jp>', subject: '会員情報の変更' }))).toBe('new');
    expect(await inquiryOf(await newest())).toMatchObject({
      ...{ channel: 'mail', subject: '会員情報の変更', state: 'RECEIVED', maskedName: '松＊ ＊＊' },
      organization: { name: '有限会社たばる製麺所' },
    });
    await post.letter('matsuoka@example.jp', ({ subject }) => subject.includes('受け付けました'));
  });

  test('R1.1: what a program sent is kept, closed at once and answered to nobody', async () => {
    pass(1);
    const before = post.letters.length;
    await receive(rawMail({ from: 'news@shop.example', subject: '特売', headers: ['Precedence: bulk'] }));
    expect(await inquiryOf(await newest())).toMatchObject({ automatic: true, state: 'CLOSED', dueAt: null });
    await app.services.mail.wake();
    expect(post.letters).toHaveLength(before);
  });

  test('R1.1: two programs do not acknowledge each other for ever', async () => {
    for (let i = 0; i < 5; i++) await receive(rawMail({ from: 'robot@example.jp', subject: `自動 ${i}` }));
    await app.services.mail.wake();
    await vi.waitFor(() => expect(post.letters.filter(({ to }) => to === 'robot@example.jp')).toHaveLength(3));
  });
});
