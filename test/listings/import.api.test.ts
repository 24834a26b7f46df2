// R3.3: listings collected in a file. Judged row by row, brought in once, changed by their number, left alone once handed over.
import ExcelJS from 'exceljs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ListingWorld, listingWorld, NUMBER, send } from './listing.world.ts';

let world: ListingWorld;
beforeAll(async () => {
  world = await listingWorld();
});
afterAll(() => world?.app.stop());

const HEADERS = [
  '掲載番号',
  '自社管理番号',
  '企業名',
  '種類',
  '見出し',
  '分野',
  '価格の形',
  '価格の目安',
  '補助金',
  '対象の規模',
];

async function workbook(rows: readonly (string | number)[][]): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('一覧');
  sheet.addRow(['令和7年度に集めたPR情報']);
  sheet.addRow(HEADERS);
  sheet.addRows([...rows]);
  return Buffer.from(await book.xlsx.writeBuffer());
}
const dryRun = (bytes: Buffer) => send(world.app, world.staff, '/listing-import/dry-run', bytes);
async function bringIn(bytes: Buffer) {
  const { body } = await dryRun(bytes);
  return (await send(world.app, world.staff, '/listing-import/confirm', bytes, { token: body.token })).body;
}
const counts = ({ created, updated, unchanged, refused }: Record<string, unknown> & { refused: unknown[] }) => [
  ...[created, updated, unchanged, refused.length],
];
const GOOD = [
  '',
  'KS-1',
  '白川システム',
  'ソリューション',
  '受発注',
  '販売・顧客、業務自動化',
  '月額',
  '２８，０００円',
  '○',
  '1-20、21-100',
];
const listed = async () =>
  (
    await world.staff.get(
      '{ staffListings(first: 50, filter: { heldByStaff: true }) { nodes { id number ownNumber latestRevision { version content { title priceMin subsidy companySizes categories } } } } }',
    )
  ).staffListings.nodes;

test('the dry run writes nothing; confirmed, each row is a draft of the secretariat; a second time nothing changes', async () => {
  const bytes = await workbook([
    GOOD,
    ['', 'KS-2', '緑川ソフト', 'デジタル人材', 'データ分析の伴走', '', '', '', '', ''],
  ]);
  expect(counts((await dryRun(bytes)).body)).toEqual([2, 0, 0, 0]);
  expect(await listed()).toEqual([]);
  expect(counts(await bringIn(bytes))).toEqual([2, 0, 0, 0]);
  const drafts = await listed();
  expect(drafts.find(({ ownNumber }: { ownNumber: string }) => ownNumber === 'KS-1').latestRevision.content).toEqual({
    ...{ title: '受発注', priceMin: 28000, subsidy: true, companySizes: ['1-20', '21-100'] },
    categories: ['販売・顧客', '業務自動化'],
  });
  // The vendor sees nothing of it yet.
  expect((await world.rival.get('{ myListings { nodes { id } } }')).myListings.nodes).toEqual([]);
  expect(counts(await bringIn(bytes))).toEqual([0, 0, 2, 0]);
  expect(await listed()).toEqual(drafts);
  const changed = await workbook([GOOD.with(4, '受発注ハブ')]);
  expect(counts(await bringIn(changed))).toEqual([0, 1, 0, 0]);
});

test('every bad row is named by line, column and a stable code; the good ones are brought in', async () => {
  const { body } = await dryRun(
    await workbook([
      ['', '', '白川システム', '', 'あ', '', '', '', '', ''],
      ['', 'A', '知らない会社', '', 'あ', '', '', '', '', ''],
      ['', 'B', '白川システム', '製品', '', '', '無料', '-5', '?', 'たくさん'],
      ['', 'C', '白川システム', '', 'あ', '', '', '', '', ''],
      ['', 'C', '白川システム', '', 'い', '', '', '', '', ''],
      ['P99999', 'D', '白川システム', '', 'う', '', '', '', '', ''],
      [NUMBER, 'E', '白川システム', '', 'え', '', '', '', '', ''],
      [NUMBER, 'F', '緑川ソフト', '', 'お', '', '', '', '', ''],
      ['', 'G', '白川システム', '', 'あ'.repeat(81), '', '', '', '', ''],
    ]),
  );
  expect(body.refused.map(({ row, column, code }: Record<string, unknown>) => `${row} ${column} ${code}`)).toEqual([
    '3 自社管理番号 own_number_missing',
    '4 企業名 vendor_unknown',
    '5 種類 kind_unknown',
    '5 見出し title_missing',
    '5 価格の目安 number_invalid',
    '5 補助金 mark_unclear',
    '5 対象の規模 unknown_value',
    '5 価格の形 unknown_value',
    '7 自社管理番号 own_number_repeated',
    '8 掲載番号 number_unknown',
    '9 自社管理番号 handed_over',
    '10 掲載番号 number_of_other_vendor',
    '11 見出し too_long',
  ]);
  expect(body.created).toBe(1);
});

test('a file without a column that is needed is refused as a whole; what it has no column for stays as it was written', async () => {
  const { app, staff } = world;
  const csv = (...lines: string[]) => Buffer.from(`\ufeff${lines.join('\n')}\n`);
  const refused = await send(app, staff, '/listing-import/dry-run', csv('見出し,価格の目安', '受発注,1', '請求,2'));
  expect(refused.body.errors[0]).toMatchObject({
    message: '「自社管理番号」「企業名」の列が見つかりません。',
    extensions: { code: 'FILE_UNREADABLE', reason: 'no_column' },
  });
  const whole = csv(
    '自社管理番号,企業名,見出し,説明,分野,電話番号,メール',
    'KS-77,白川システム,図面,長い説明,生産・現場,096-000-0000,a@example.jp',
  );
  expect(await bringIn(whole)).toMatchObject({ created: 1, refused: [] });
  const part = csv('自社管理番号,企業名,見出し,電話番号', 'KS-77,白川システム,図面の管理,096-111-1111');
  expect(await bringIn(part)).toMatchObject({ updated: 1 });
  expect(await bringIn(part)).toMatchObject({ unchanged: 1 });
  const { rows } = await app.services.pool.query(
    `select r.content from listing l join listing_revision r on r.listing_id = l.id where l.own_number = 'KS-77'`,
  );
  expect(rows[0].content).toMatchObject({
    ...{ title: '図面の管理', description: '長い説明', categories: ['生産・現場'] },
    contact: { phone: '096-111-1111', email: 'a@example.jp' },
  });
});

test('what was handed over is its vendor’s: a file changes nothing in it', async () => {
  const bytes = await workbook([GOOD]);
  await bringIn(bytes);
  const draft = (await listed()).find(({ ownNumber }: { ownNumber: string }) => ownNumber === 'KS-1');
  await world.staff.get('mutation ($id: ID!) { handOverListing(id: $id) { id } }', { id: draft.id });
  const { refused } = await bringIn(await workbook([GOOD.with(4, '別の見出し')]));
  expect(refused).toEqual([expect.objectContaining({ row: 3, code: 'handed_over', value: 'KS-1' })]);
});

test('only staff, and only what was checked', async () => {
  const { app, staff, vendor, member, official, visitor } = world;
  const bytes = await workbook([GOOD]);
  for (const client of [vendor, member, official, visitor]) {
    expect((await send(app, client, '/listing-import/dry-run', bytes)).status).toBe(404);
  }
  const { body } = await send(app, staff, '/listing-import/confirm', bytes, { token: 'x' });
  expect(body.errors[0].extensions).toMatchObject({ code: 'CONFLICT', reason: 'not_previewed' });
  const broken = await send(app, staff, '/listing-import/dry-run', Buffer.from('PK\x03\x04 broken', 'latin1'));
  expect([broken.status, broken.body.errors[0].extensions.code]).toEqual([422, 'FILE_UNREADABLE']);
});

test('the template is read by the import', async () => {
  const response = await world.app.fastify.inject({
    url: '/listing-import/template.xlsx',
    headers: { cookie: world.staff.cookie },
  });
  expect(response.statusCode).toBe(200);
  const { status, body } = await dryRun(response.rawPayload);
  expect([status, body.rows, body.refused]).toEqual([200, 0, []]);
});

test('industries, sizes and prices are understood as people write them; what matching could not use is refused', async () => {
  const { app, staff } = world;
  const lines = [
    '自社管理番号,企業名,見出し,対象の業種,対象の規模,価格の形,価格の目安',
    'W-1,白川システム,見守り,医療、福祉、製造,20人以下、21～100人、301人以上,月額,"￥28,000"',
    'W-2,白川システム,ものづくり,ものづくり、建設業,1-20,見積,',
  ];
  const bytes = Buffer.from(`\ufeff${lines.join('\n')}\n`);
  const { body } = await send(app, staff, '/listing-import/dry-run', bytes);
  expect(body.refused).toMatchObject([{ row: 3, column: '対象の業種', code: 'unknown_value', value: 'ものづくり' }]);
  await send(app, staff, '/listing-import/confirm', bytes, { token: body.token });
  const ASK =
    '{ staffListings(filter: { text: "見守り" }) { nodes { latestRevision { content { industries companySizes priceMin } } } } }';
  expect((await staff.get(ASK)).staffListings.nodes).toEqual([
    {
      latestRevision: {
        content: { industries: ['医療，福祉', '製造業'], companySizes: ['1-20', '21-100', '301+'], priceMin: 28_000 },
      },
    },
  ]);
});
