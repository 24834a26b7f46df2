// Files of requests and entries (R3.2, R3.5): judged by content, seen by whom the entry is seen by, harmless when shown.
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { features } from '../../server/features.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { ApiClient } from '../support/client.ts';
import { organization, PASSWORD, signedIn } from '../support/viewers.ts';

const PDF = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

let app: TestApp;
let staff: ApiClient;
let member: ApiClient;
let stranger: ApiClient;
let vendor: ApiClient;
let consultation: string;
let png: Buffer;
beforeAll(async () => {
  app = await startApp();
  png = await sharp({ create: { width: 40, height: 30, channels: 3, background: '#27674d' } })
    .png()
    .toBuffer();
  const own = await organization(app, { name: '会員', isMember: true });
  const other = await organization(app, { name: '他社', isMember: true, isVendor: true });
  staff = await signedIn(app, { name: '緒方 由美', email: 'ogata@example.jp', role: 'support' });
  member = await signedIn(app, { name: '会員 太郎', email: 'm@example.jp', organizationIds: [own] });
  stranger = await signedIn(app, { name: '他社 太郎', email: 's@example.jp', organizationIds: [other] });
  vendor = await signedIn(app, { name: '他社 花子', email: 'v@example.jp', organizationIds: [other] });
  const options = (await vendor.get('{ session { actingOptions { key audience } } }')).session.actingOptions;
  const key = options.find(({ audience }: { audience: string }) => audience === 'vendor').key;
  await vendor.get('mutation ($key: String!) { actFor(key: $key) { audience } }', { key });
  consultation = await draft();
});
afterAll(() => app?.stop());

async function draft(): Promise<string> {
  const input = { subject: 'FAXの注文', body: '毎朝2時間', topics: [], wantsMatching: true };
  return (
    await member.get('mutation ($i: ConsultationDraftInput!) { saveConsultationDraft(input: $i) { id } }', { i: input })
  ).saveConsultationDraft.id;
}
const submit = () =>
  member.get('mutation ($c: ConsultationReference!) { submitConsultation(consultation: $c) { id } }', {
    c: { id: consultation, version: 1 },
  });

async function upload(who: ApiClient, name: string, bytes: Buffer, fields: Record<string, string> = { consultation }) {
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) form.append(field, value);
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  const request = new Request('http://x/', { method: 'POST', body: form });
  const response = await app.fastify.inject({
    ...{ method: 'POST', url: '/attachments/consultations', payload: Buffer.from(await request.arrayBuffer()) },
    headers: { 'content-type': request.headers.get('content-type')!, cookie: who.cookie },
  });
  return { status: response.statusCode, ...response.json() };
}
const get = (who: ApiClient, id: string, query = '') =>
  app.fastify.inject({ url: `/attachments/consultations/${id}${query}`, headers: { cookie: who.cookie } });
const remove = async (who: ApiClient, id: string) =>
  (
    await app.fastify.inject({
      ...{ method: 'DELETE', url: `/attachments/consultations/${id}`, headers: { cookie: who.cookie } },
    })
  ).statusCode;
const codeOf = (answer: { errors?: { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

const ENTRIES =
  'query ($id: ID!) { consultation(id: $id) { attachments { id name } entries { id text attachments { id name type preview } } } }';
const WRITE = 'mutation ($i: EntryInput!) { addConsultationEntry(input: $i) { id } }';
const entryWith = async (who: ApiClient, text: string) =>
  (await who.get(ENTRIES, { id: consultation })).consultation.entries.find(
    (each: { text: string }) => each.text === text,
  );

describe('of a request', () => {
  test("R3.2: belong to the draft, are the member's alone until it is sent, and staff's from then on", async () => {
    const request = { consultation, request: 'true' };
    const { id } = await upload(member, 'FAX見本.pdf', PDF, request);
    const { id: dropped } = await upload(member, '違うもの.png', png, request);
    expect(await remove(stranger, dropped)).toBe(404);
    expect(await remove(member, dropped)).toBe(200);
    expect((await get(member, dropped)).statusCode).toBe(404);
    expect((await member.get(ENTRIES, { id: consultation })).consultation.attachments).toEqual([
      { id, name: 'FAX見本.pdf' },
    ]);
    expect((await get(staff, id)).statusCode).toBe(404);
    await submit();
    expect((await get(staff, id)).statusCode).toBe(200);
    expect((await staff.get(ENTRIES, { id: consultation })).consultation.attachments).toHaveLength(1);
    expect(await remove(member, id), 'what was sent stays').not.toBe(200);
    expect(codeOf(await upload(member, 'あとから.pdf', PDF, request))).toBe('ILLEGAL_TRANSITION');
  });
});

describe('of an entry', () => {
  test('R3.5: are nobody’s to see until the entry is written, then whose the entry is', async () => {
    const { id } = await upload(member, '在庫表.xlsx', await xlsx());
    for (const who of [staff, member, stranger, vendor, new ApiClient(app)])
      expect((await get(who, id)).statusCode).toBe(who === member ? 200 : 404);
    // Another one's file cannot be sent along.
    expect(await staff.refusal(WRITE, { i: { consultation, text: '横取り', attachments: [id] } })).toBe(
      'BAD_USER_INPUT',
    );
    const input = { consultation, text: '在庫表です。', attachments: [id], requestId: randomUUID() };
    await member.get(WRITE, { i: input });
    await member.get(WRITE, { i: input });
    expect((await entryWith(staff, '在庫表です。')).attachments).toEqual([
      { id, name: '在庫表.xlsx', type: expect.stringContaining('spreadsheetml'), preview: false },
    ]);
    for (const who of [staff, member]) expect((await get(who, id)).statusCode).toBe(200);
    for (const who of [stranger, vendor, new ApiClient(app)]) expect((await get(who, id)).statusCode).toBe(404);
    expect(await remove(member, id)).not.toBe(200);
  });

  test('R3.5: of an internal note never reach the member', async () => {
    const { id } = await upload(staff, '内部の見立て.pdf', PDF);
    await staff.get(WRITE, { i: { consultation, kind: 'NOTE', text: 'メモ', attachments: [id] } });
    expect((await get(staff, id)).statusCode).toBe(200);
    expect((await get(member, id)).statusCode).toBe(404);
    expect(JSON.stringify(await member.get(ENTRIES, { id: consultation }))).not.toContain('内部の見立て');
  });

  test('R3.5: of a message by staff do', async () => {
    const { id } = await upload(staff, '手順書.pdf', PDF);
    expect((await get(member, id)).statusCode).toBe(404);
    await staff.get(WRITE, { i: { consultation, text: '手順です。', attachments: [id] } });
    expect((await get(member, id)).statusCode).toBe(200);
  });

  test('R3.5: five go with an entry, no more', async () => {
    const ids: string[] = [];
    for (let i = 0; i < 6; i++) ids.push((await upload(member, `${i}.pdf`, PDF)).id);
    expect(await member.refusal(WRITE, { i: { consultation, text: '多い', attachments: ids } })).toBe('BAD_USER_INPUT');
    await member.get(WRITE, { i: { consultation, text: '五つ', attachments: ids.slice(1) } });
  });
});

describe('what a file is', () => {
  test.each([
    ['a program', 'report.pdf', Buffer.from('MZ\u0090\u0000\u0003', 'latin1')],
    ['a page', 'page.html', Buffer.from('<!doctype html><script>alert(1)</script>')],
    [
      'a picture that is a program',
      'a.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    ['an archive', 'a.zip', Buffer.from('504b03040a0000000000', 'hex')],
    ['bytes that call themselves text', 'a.txt', Buffer.from([0, 1, 2, 3, 255])],
  ])('R3.5: %s is refused, whatever it is called', async (_, name, bytes) => {
    expect(await upload(member, name, bytes)).toMatchObject({
      status: 422,
      errors: [{ extensions: { code: 'FILE_UNREADABLE' } }],
    });
  });

  test('R3.5: pictures and PDFs are shown when asked for, in a sandbox; everything else is downloaded', async () => {
    const { id: picture } = await upload(member, '写真 (1).png', png);
    const { id: text } = await upload(member, 'memo.txt', Buffer.from('メモ'));
    await member.get(WRITE, { i: { consultation, text: '見てください', attachments: [picture, text] } });
    const shown = await get(member, picture, '?show');
    expect(shown.headers).toMatchObject({
      ...{ 'content-type': 'image/png', 'x-content-type-options': 'nosniff', 'cache-control': 'private, no-store' },
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
    });
    expect(shown.headers['content-disposition']).toMatch(/^inline; filename="__ \(1\).png"; filename\*=UTF-8''%E5/);
    expect(shown.rawPayload.equals(png)).toBe(true);
    for (const answer of [await get(member, picture), await get(member, text, '?show')]) {
      expect(answer.headers['content-disposition']).toMatch(/^attachment/);
      expect(answer.headers['content-type']).toBe('application/octet-stream');
    }
  });

  test('R3.5: larger than 10 MB is refused; nobody but members and staff finds the door', async () => {
    expect((await upload(member, 'big.pdf', Buffer.concat([PDF, Buffer.alloc(10 * 1024 * 1024)]))).status).toBe(413);
    for (const who of [new ApiClient(app), vendor]) expect((await upload(who, 'a.pdf', PDF)).status).toBe(404);
    expect((await upload(stranger, 'a.pdf', PDF)).status).toBe(404);
    expect(codeOf(await upload(member, 'a.pdf', PDF, { consultation: 'x' }))).toBe('BAD_USER_INPUT');
  });
});

describe('after a day', () => {
  test('R3.5: what was never sent is cleared away after a day, with its bytes', async () => {
    const { id } = await upload(member, '忘れもの.pdf', PDF);
    const upkeep = features.flatMap((feature) => (feature.upkeep ? [feature.upkeep] : []));
    const keep = async () => {
      for (const each of upkeep) await each(app.services);
    };
    await keep();
    expect((await get(member, id)).statusCode).toBe(200);
    await app.services.files.put('attachments/left-over', { type: 'application/pdf', bytes: PDF });
    app.clock.advance(25 * 3_600_000);
    await keep();
    expect((await get(member, id)).statusCode).toBe(404);
    const { rows } = await app.services.pool.query('select key from stored_file where key = any($1)', [
      [`attachments/${id}`, 'attachments/left-over'],
    ]);
    expect(rows).toEqual([]);
    // What was sent is still there.
    await member.signIn('m@example.jp', PASSWORD);
    const { id: sent } = (await entryWith(member, '在庫表です。')).attachments[0];
    expect((await get(member, sent)).statusCode).toBe(200);
  });
});

async function xlsx(): Promise<Buffer> {
  const { default: exceljs } = await import('exceljs');
  const book = new exceljs.Workbook();
  book.addWorksheet('在庫').addRow(['品名', '数']);
  return Buffer.from(await book.xlsx.writeBuffer());
}
