// The thread of a consultation by mail (R3.5): out to the company's people, back into the thread, by whom it is.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { consumed, startApp, type TestApp } from '../support/app.ts';
import type { ApiClient } from '../support/client.ts';
import { type Letter, type MailServer, startMailServer } from '../support/mail.ts';
import { organization, signedIn } from '../support/viewers.ts';
import { bounceOf, mixedMail, newMessageId, rawMail } from './raw-mail.ts';

const SECRET = 'what the mail server and we know';
const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let post: MailServer;
let app: TestApp;
let staff: ApiClient;
let member: ApiClient;
let colleague: ApiClient;
let stranger: ApiClient;
let company: string;
let consultation: string;
beforeAll(async () => {
  post = await startMailServer();
  app = await startApp({
    environment: { SMTP_URL: post.url, MAIL_REPLY_ADDRESS: 'desk@dx.example.jp', MAIL_HOOK_SECRET: SECRET },
  });
  company = await organization(app, { name: '有限会社たばる製麺所', isMember: true, industry: '製造業' });
  const other = await organization(app, { name: '他社', isMember: true });
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  member = await signedIn(app, { name: '松岡 里美', email: 'matsuoka@example.jp', organizationIds: [company] });
  colleague = await signedIn(app, { name: '松岡 健', email: 'ken@example.jp', organizationIds: [company] });
  stranger = await signedIn(app, { name: '他社 太郎', email: 'other@example.jp', organizationIds: [other] });
  const input = { subject: 'FAXの注文', body: '毎朝2時間', topics: [], wantsMatching: true };
  const draft = (
    await member.get('mutation ($i: ConsultationDraftInput!) { saveConsultationDraft(input: $i) { id version } }', {
      i: input,
    })
  ).saveConsultationDraft;
  consultation = draft.id;
  await member.get('mutation ($c: ConsultationReference!) { submitConsultation(consultation: $c) { id } }', {
    c: draft,
  });
});
afterAll(async () => {
  await app?.stop();
  await post?.stop();
});

const ENTRIES = `query ($id: ID!) { consultation(id: $id) { dueAt entries {
  id kind internal fromMember text quoted automatic sender foreignSender mailState mailProblem mailCount author { name }
  attachments { id name type preview } } } }`;
const SEEN = `query ($id: ID!) { consultation(id: $id) { entries {
  id kind fromMember text quoted foreignSender author { name } attachments { id name } } } }`;
const WRITE = 'mutation ($i: EntryInput!) { addConsultationEntry(input: $i) { id } }';

const caseOf = async () => (await staff.get(ENTRIES, { id: consultation })).consultation;
const newest = async () => (await caseOf()).entries[0];
const seenByMember = async () => (await member.get(SEEN, { id: consultation })).consultation.entries;

const hook = (raw: Buffer, secret = SECRET) =>
  app.fastify.inject({
    ...{ method: 'POST', url: '/hooks/mail', payload: raw },
    headers: { authorization: `Bearer ${secret}`, 'content-type': 'message/rfc822' },
  });
const deliver = async (raw: Buffer) => (await hook(raw)).json().outcome as string;

/** Later each time: entries stand in the order in which they came. */
const pass = (minutes = 1) => app.clock.advance(minutes * 60_000);

async function write(text: string): Promise<Letter> {
  pass();
  await staff.get(WRITE, { i: { consultation, text, requestId: randomUUID() } });
  return post.letter('matsuoka@example.jp', (letter) => letter.text.includes(text));
}
const replyTo = ({ mail }: Letter) => mail.replyTo!.value[0]!.address!;

describe('out', () => {
  test("R3.5: staff's message goes to who asked, with the text, a way back and nothing personal in the subject", async () => {
    const letter = await write('明日お電話します。');
    expect(letter.subject).toMatch(/^【くまもとDXマッチング】ご相談へのご連絡（受付番号 2025-\d{4}）$/);
    expect(letter.text).toContain('松岡 里美 様');
    expect(letter.text).toContain(`/member/consultations/${consultation}`);
    expect(replyTo(letter)).toMatch(/^desk\+[a-z2-7]{46}@dx\.example\.jp$/);
    expect(letter.mail.headers.get('auto-submitted')).toBeUndefined();
    // Nobody else of the company took part yet.
    expect(post.letters.some(({ to }) => to === 'ken@example.jp')).toBe(false);
  });

  test('R3.5: a note is mailed to nobody', async () => {
    pass();
    const before = post.letters.length;
    await staff.get(WRITE, { i: { consultation, kind: 'NOTE', text: '内部の話' } });
    await app.services.mail.wake();
    expect(post.letters).toHaveLength(before);
    expect((await newest()).mailState).toBeNull();
  });

  test('R3.5: the delivery is shown live on the entry, for staff alone', async () => {
    const events = await staff.subscribe(
      'subscription ($id: ID!, $p: String!) { consultationChanged(id: $id, since: $p) { node { entries(first: 1) { text mailState mailCount } } } }',
      { id: consultation, p: (await staff.get('{ consultations(first: 1) { position } }')).consultations.position },
    );
    await write('届いたか分かります。');
    await events.until(({ node }) => node?.entries[0]?.mailState === 'SENT' && node.entries[0].mailCount === 1);
    await events.stop();
    expect(await member.refusal('{ consultations { nodes { entries { mailState } } } }')).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('R3.5: mails of one thread hang together', async () => {
    const [first, second] = [await write('一通目です。'), await write('二通目です。')];
    const [root] = [first.mail.references].flat();
    expect(root).toMatch(/^<consultation\./);
    expect([second.mail.references].flat()).toContain(root);
    expect(first.mail.messageId).not.toBe(second.mail.messageId);
  });
});

describe('in', () => {
  test("R3.5: the member's mail is its message: quotations folded, the clock starts, their program's answer hangs below", async () => {
    const letter = await write('ご都合はいかがですか。');
    expect((await caseOf()).dueAt).toBeNull();
    pass();
    const messageId = newMessageId();
    const text =
      '金曜に伺います。\r\n\r\n2025年11月12日(水) 14:20 事務局 <desk@dx.example.jp>:\r\n> ご都合はいかがですか。';
    const raw = rawMail({ from: '松岡 <Matsuoka@example.jp>', to: replyTo(letter), text, messageId });
    expect(await deliver(raw)).toBe('threaded');
    expect(await newest()).toMatchObject({
      ...{ kind: 'MAIL', fromMember: true, internal: false, foreignSender: false, text: '金曜に伺います。' },
      ...{ author: { name: '松岡 里美' }, sender: 'matsuoka@example.jp' },
    });
    expect((await newest()).quoted).toContain('> ご都合はいかがですか。');
    expect((await caseOf()).dueAt).not.toBeNull();
    expect((await seenByMember())[0]).toMatchObject({ text: '金曜に伺います。', fromMember: true });
    const answer = await write('お待ちしています。');
    expect(answer.mail.inReplyTo).toBe(messageId);
  });

  test('R3.5: the same mail twice, also by both doors at once, is one entry', async () => {
    const letter = await write('重ねて届くと。');
    pass();
    const raw = rawMail({ from: 'matsuoka@example.jp', to: replyTo(letter), text: '一度だけ。' });
    const outcomes = await Promise.all([
      app.services.reception.receive(raw, 'imap'),
      app.services.reception.receive(raw, 'http'),
      deliver(raw),
    ]);
    expect(outcomes.sort()).toEqual(['duplicate', 'duplicate', 'threaded']);
    expect(await deliver(raw)).toBe('duplicate');
    expect((await caseOf()).entries.filter(({ text }: { text: string }) => text === '一度だけ。')).toHaveLength(1);
  });

  test('R3.5: without the reply address, the mail that it answers leads into the thread', async () => {
    const letter = await write('普通の返信でも。');
    pass();
    const raw = rawMail({ from: 'ken@example.jp', text: '健です。', inReplyTo: letter.mail.messageId });
    expect(await deliver(raw)).toBe('threaded');
    expect(await newest()).toMatchObject({ author: { name: '松岡 健' }, fromMember: true });
    pass();
    const [root] = [letter.mail.references].flat();
    expect(await deliver(rawMail({ from: 'matsuoka@example.jp', references: `<x@y.jp> ${root}` }))).toBe('threaded');
  });

  test('R3.5: somebody else who knows the address is not taken for the member: staff decide', async () => {
    const letter = await write('転送されると。');
    pass();
    const pdf = { type: 'application/pdf', name: '資料.pdf', bytes: PDF };
    const raw = mixedMail({ from: 'other@example.jp', to: replyTo(letter), text: 'ひそかな提案です。' }, [pdf]);
    expect(await deliver(raw)).toBe('threaded');
    const entry = await newest();
    expect(entry).toMatchObject({ foreignSender: true, internal: true, fromMember: false, sender: 'other@example.jp' });
    expect(JSON.stringify(await seenByMember())).not.toContain('ひそかな');
    const file = entry.attachments.find(({ name }: { name: string }) => name === '資料.pdf');
    const get = (who: ApiClient, id: string) =>
      app.fastify.inject({ url: `/attachments/consultations/${id}`, headers: { cookie: who.cookie } });
    expect((await get(member, file.id)).statusCode).toBe(404);
    expect((await get(staff, file.id)).statusCode).toBe(200);

    const ACCEPT = 'mutation ($e: ID!) { acceptConsultationEntry(entry: $e) { id } }';
    expect(await member.refusal(ACCEPT, { e: entry.id })).toBe('GRAPHQL_VALIDATION_FAILED');
    await staff.get(ACCEPT, { e: entry.id });
    expect(await staff.refusal(ACCEPT, { e: entry.id })).toBe('ALREADY_DONE');
    const [seen] = await seenByMember();
    expect(seen).toMatchObject({ text: 'ひそかな提案です。', fromMember: false, foreignSender: true, author: null });
    expect((await get(member, file.id)).statusCode).toBe(200);
    // The mail as it came names more than that.
    expect(seen.attachments.map(({ name }: { name: string }) => name)).toEqual(['資料.pdf']);
    expect((await get(stranger, file.id)).statusCode).toBe(404);
  });

  test('R3.5: an absence notice is noted and starts nothing', async () => {
    const letter = await write('不在の方へ。');
    pass();
    const raw = rawMail({
      ...{ from: 'matsuoka@example.jp', to: replyTo(letter), text: '休暇中です。' },
      headers: ['Auto-Submitted: auto-replied'],
    });
    expect(await deliver(raw)).toBe('threaded');
    expect(await newest()).toMatchObject({ automatic: true, internal: true, text: '休暇中です。' });
    expect((await caseOf()).dueAt).toBeNull();
    expect(JSON.stringify(await seenByMember())).not.toContain('休暇中');
  });

  test('R3.5: a report that a mail did not arrive marks it as failed, and it can be sent again', async () => {
    const letter = await write('届かないかもしれません。');
    await consumed(app);
    expect(await deliver(bounceOf(letter.mail.messageId!))).toBe('bounce');
    await vi.waitFor(async () =>
      expect(await newest()).toMatchObject({
        mailState: 'FAILED',
        mailProblem: '5.1.1',
        text: '届かないかもしれません。',
      }),
    );
    const before = post.letters.length;
    const RESEND = 'mutation ($e: ID!) { resendConsultationEntry(entry: $e) { id } }';
    const { id } = await newest();
    pass();
    await staff.get(RESEND, { e: id });
    await vi.waitFor(() => expect(post.letters.length).toBeGreaterThan(before));
    await vi.waitFor(async () => {
      const entry = (await caseOf()).entries.find((each: { id: string }) => each.id === id);
      expect(entry).toMatchObject({ mailState: 'SENT', mailProblem: '' });
    });
    expect(await staff.refusal(RESEND, { e: id })).toBe('ILLEGAL_TRANSITION');
  });

  test('R3.5: a report that comes late changes nothing; our own mail that comes back is no answer', async () => {
    const letter = await write('遅れています。');
    await consumed(app);
    expect(await deliver(bounceOf(letter.mail.messageId!, { status: '4.4.1', action: 'delayed' }))).toBe('bounce');
    expect(await deliver(rawMail({ messageId: letter.mail.messageId, to: replyTo(letter) }))).toBe('own');
    await consumed(app);
    expect(await newest()).toMatchObject({ text: '遅れています。', mailState: 'SENT' });
  });

  test('R3.5: a mail to a case that had ended takes it up again: nobody would see it else', async () => {
    const letter = await write('これで終わります。');
    const CASE = 'query ($id: ID!) { consultation(id: $id) { id version state dueAt } }';
    const { id, version } = (await staff.get(CASE, { id: consultation })).consultation;
    await staff.get(
      'mutation ($c: ConsultationReference!) { adviseConsultation(consultation: $c, closing: "助言") { id } }',
      { c: { id, version } },
    );
    pass();
    const from = 'matsuoka@example.jp';
    const back = { from, to: replyTo(letter) };
    await deliver(rawMail({ ...back, text: '不在です。', headers: ['Auto-Submitted: auto-replied'] }));
    expect((await staff.get(CASE, { id })).consultation).toMatchObject({ state: 'ADVISED', dueAt: null });
    expect(await deliver(rawMail({ ...back, text: 'もう一つ伺います。' }))).toBe('threaded');
    const { state, dueAt } = (await staff.get(CASE, { id })).consultation;
    expect([state, dueAt !== null]).toEqual(['HEARING', true]);
  });

  test('R3.5: a changed address opens no thread; a draft is no thread', async () => {
    const letter = await write('偽の宛先。');
    const address = replyTo(letter);
    const changed = address.replace(/.(?=@)/, (letterBefore) => (letterBefore === 'a' ? 'b' : 'a'));
    expect(await deliver(rawMail({ from: 'matsuoka@example.jp', to: changed }))).toBe('new');
    const { saveConsultationDraft } = await colleague.get(
      'mutation ($i: ConsultationDraftInput!) { saveConsultationDraft(input: $i) { id } }',
      { i: { subject: '下書き', body: '', topics: [] } },
    );
    const root = `<consultation.${saveConsultationDraft.id}@localhost>`;
    expect(await deliver(rawMail({ from: 'ken@example.jp', inReplyTo: root }))).toBe('new');
  });
});

describe('the door', () => {
  test('R3.5: opens for who knows the secret, and is not there without one', async () => {
    expect((await hook(rawMail(), 'wrong')).statusCode).toBe(401);
    expect((await app.fastify.inject({ method: 'POST', url: '/hooks/mail', payload: 'x' })).statusCode).toBe(401);
    const closed = await startApp({ databaseUrl: app.databaseUrl });
    const answer = await closed.fastify.inject({ method: 'POST', url: '/hooks/mail', payload: 'x' });
    expect(answer.statusCode).toBe(404);
    await closed.stop();
  });

  test('R3.5: what cannot be read, or is too large, is kept and shown as such', async () => {
    expect(await deliver(Buffer.from('\u0000\u0001 no mail at all'))).toBe('new');
    const large = Buffer.concat([rawMail({ subject: '大きなメール' }), Buffer.alloc(26 * 1024 * 1024, 'a')]);
    expect(await deliver(large)).toBe('new');
    const { inquiries } = await staff.get(
      '{ inquiries(first: 20) { nodes { subject entries(first: 3) { text attachments(first: 3) { id name size } } } } }',
    );
    const subjects = inquiries.nodes.map(({ subject }: { subject: string }) => subject);
    expect(subjects).toEqual(expect.arrayContaining(['読み取れないメール', '大きなメール']));
    const unreadable = inquiries.nodes.find(({ subject }: { subject: string }) => subject === '読み取れないメール');
    const [{ id, name }] = unreadable.entries[0].attachments;
    expect(name).toBe('元のメール.eml');
    const file = await app.fastify.inject({ url: `/attachments/inquiries/${id}`, headers: { cookie: staff.cookie } });
    expect(file.rawPayload.toString()).toContain('no mail at all');
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
  });
});
