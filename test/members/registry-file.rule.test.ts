import { readFileSync } from 'node:fs';
import ExcelJS from 'exceljs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { judgeRows } from '../../server/features/members/registry-file/judge-rows.ts';
import { readTable } from '../../server/features/members/registry-file/read-table.ts';
import { guessMapping } from '../../server/features/members/registry-file/registry-fields.ts';

const TODAY = '2025-11-12';
const data = (name: string) => readFileSync(new URL(`data/${name}`, import.meta.url));
const expected = JSON.parse(data('registry.expected.json').toString());

async function judge(content: string | Buffer, fileName = 'registry.csv') {
  const table = await readTable(Buffer.from(content as string), fileName);
  const mapping = guessMapping(table.headers);
  const judgement = judgeRows(table, mapping, TODAY);
  return { table, mapping, ...judgement, first: judgement.rows[0]! };
}

/** A workbook whose cells are given row by row. */
async function workbook(rows: ExcelJS.CellValue[][], change: (sheet: ExcelJS.Worksheet) => void = () => {}) {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('名簿');
  sheet.addRows(rows);
  change(sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

describe.each([
  ['registry.csv', 'CP932'],
  ['registry.xlsx', 'Excel'],
])('R1.4: the lent registry %s', (fileName, encoding) => {
  test('is read and judged exactly', async () => {
    const { table, rows, duplicates } = await judge(data(fileName), fileName);
    expect(table.encoding).toBe(encoding);
    expect(rows).toHaveLength(expected.rows);
    expect(rows.filter(({ errors }) => !errors.length)).toHaveLength(expected.valid);
    expect(rows.filter(({ errors, withdrawn }) => !errors.length && withdrawn)).toHaveLength(expected.withdrawn);
    const byCode: Record<string, unknown[]> = {};
    for (const { no, errors } of rows) for (const { code } of errors) (byCode[code] ??= []).push(no);
    expect(byCode).toEqual(expected.errors);
    expect(rows.filter(({ errors }) => errors.length).map(({ no }) => no)).toEqual(expected.errorRows);
    expect(duplicates.map(({ no }) => no)).toEqual(expected.warnings.possible_duplicate);
    expect(duplicates.every(({ no }) => !expected.errorRows.includes(no))).toBe(true);
  });

  test('keeps names as typed, formula-like text as text, and full-width addresses of mail as addresses', async () => {
    const { rows } = await judge(data(fileName), fileName);
    const values = rows.map((row) => row.values);
    expect(values.some(({ name }) => name.includes('髙'))).toBe(true);
    expect(values.some(({ name }) => name.includes('㈱'))).toBe(true);
    expect(values.some(({ contactTitle }) => contactTitle === '経営企画課①係')).toBe(true);
    expect(values[7]!.note).toBe('=HYPERLINK("http://example.com","x")');
    expect(values[60]!.email).toBe('info61@k20.example.co.jp');
    expect(values[2]).toMatchObject({ phone: '096-323-5197', joinedOn: '2024-05-20', newsletter: true });
    expect(new Set(values.map(({ postcode }) => postcode))).toEqual(
      new Set(['862-0950', '860-0806', '860-0844', '861-4101']),
    );
  });
});

test('R1.4: both files say the same of every member', async () => {
  const [csv, xlsx] = [await judge(data('registry.csv')), await judge(data('registry.xlsx'))];
  expect(xlsx.rows.map(({ values }) => values)).toEqual(csv.rows.map(({ values }) => values));
});

test('R1.4: rows are named by their place in the file, also behind line breaks in cells', async () => {
  const { rows } = await judge('会員番号,企業名,備考\r\nA-1,甲,"一行\r\n二行"\r\n\r\nA-2,,\r\n');
  expect(rows.map(({ row, no }) => [row, no])).toEqual([
    [2, 1],
    [5, 2],
  ]);
  expect(rows[0]!.values.note).toBe('一行\n二行');
  expect(rows[1]!.errors).toMatchObject([{ column: '企業名', code: 'name_missing' }]);
  const xlsx = await judge(data('registry.xlsx'));
  expect(xlsx.rows.find(({ no }) => no === 89)!.row).toBe(93);
});

test.each([
  ['UTF-8', Buffer.from('会員番号,企業名\nA-1,髙﨑①㈱\n')],
  ['UTF-8 (BOM)', Buffer.from('\ufeff会員番号,企業名\nA-1,髙﨑①㈱\n')],
  ['CP932', iconv.encode('会員番号,企業名\r\nA-1,髙﨑①㈱\r\n', 'cp932')],
  ['UTF-16', Buffer.from('\ufeff会員番号\t企業名\r\nA-1\t髙﨑①㈱\r\n', 'utf16le')],
])('R1.4: %s', async (encoding, bytes) => {
  const { table, first } = await judge(bytes);
  expect(table.encoding).toBe(encoding);
  expect(first.values).toMatchObject({ memberNo: 'A-1', name: '髙﨑①㈱', isMember: true });
});

test('R1.4: other headers, titles above, totals and notes below, columns in another order', async () => {
  const { table, mapping, rows, first } = await judge(
    [
      '令和7年度 会員一覧,,,,,,',
      ',,,,,,',
      '会社名,フリガナ,会員No.,ご担当者名,フリガナ,TEL,E-mail',
      '（株）白川,シラカワ,K-1,山田　花子,ヤマダ　ハナコ,961234567,a@example.jp; b@example.jp',
      '会社名,フリガナ,会員No.,ご担当者名,フリガナ,TEL,E-mail',
      '緑川,ミドリカワ,K-2,なし,,不明,なし',
      '合計,2件,,,,,',
      '※社外秘,,,,,,',
    ].join('\n'),
  );
  expect(mapping).toMatchObject({ name: 0, kana: 1, memberNo: 2, contactName: 3, contactKana: 4, phone: 5, email: 6 });
  expect(rows).toHaveLength(2);
  expect(first).toMatchObject({ row: 4, values: { phone: '0961234567', email: 'a@example.jp', kana: 'シラカワ' } });
  expect(first.warnings).toMatchObject([{ code: 'email_several' }]);
  expect(rows[1]!.values).toMatchObject({ phone: '', email: '' });
  expect(rows[1]!.values).not.toHaveProperty('joinedOn');
  expect(table.skipped.map(({ row }) => row)).toEqual([5, 7, 8]);
});

test('R1.4: an address in several columns is one', async () => {
  const { rows } = await judge(
    '会員番号,企業名,都道府県,市区町村,番地\n1,甲,熊本県,阿蘇郡小国町,宮原1\n2,乙,熊本県,熊本市,熊本県熊本市東区1\n',
  );
  expect(rows.map(({ values }) => [values.address, values.municipality])).toEqual([
    ['熊本県阿蘇郡小国町宮原1', '小国町'],
    ['熊本県熊本市東区1', '熊本市'],
  ]);
});

test('R1.4: real dates, serial numbers, zero formats, formulas and rich text of Excel', async () => {
  const rows: ExcelJS.CellValue[][] = [
    ['会員番号', '企業名', '郵便番号', '電話番号', '入会日', '退会日', '従業員数'],
    [
      ...['A-1', { richText: [{ text: '髙﨑' }, { text: '①㈱' }] }, 600844, 965386915],
      ...[new Date('2022-06-01'), 44713, { formula: '1+1', result: 2 }],
    ] as ExcelJS.CellValue[],
    ['A-2', { error: '#N/A' } as ExcelJS.CellValue, '=1+1', '', 44713, '', '約50名'],
  ];
  const bytes = await workbook(rows, (sheet) => {
    sheet.getCell('C2').numFmt = '0000000';
    sheet.getCell('D2').numFmt = '0000-00-0000';
  });
  const judged = await judge(bytes, 'x.xlsx');
  expect(judged.first.values).toMatchObject({
    ...{ name: '髙﨑①㈱', postcode: '060-0844', phone: '0965-38-6915', joinedOn: '2022-06-01' },
    ...{ withdrawnOn: '2022-06-01', employees: 2, isMember: false },
  });
  expect(judged.rows[1]).toMatchObject({
    values: { joinedOn: '2022-06-01', postcode: '=1+1', employees: 50 },
    errors: [{ code: 'cell_error', column: '企業名', value: '#N/A' }],
  });
});

test('R1.4: a header of two lines with merged groups', async () => {
  const rows = [
    ['会員番号', '企業名', '担当者', '担当者', '入会日'],
    ['会員番号', '企業名', '氏名', 'フリガナ', '入会日'],
    ['A-1', '甲', '山田', 'ヤマダ', 'R4.6.1'],
  ];
  const bytes = await workbook(rows, (sheet) => {
    for (const area of ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2']) sheet.mergeCells(area);
  });
  const { mapping, first } = await judge(bytes, 'x.xlsx');
  expect(mapping).toMatchObject({ memberNo: 0, name: 1, contactName: 2, contactKana: 3, joinedOn: 4 });
  expect(first).toMatchObject({ row: 3, values: { contactName: '山田', contactKana: 'ヤマダ' } });
});

test('R1.4: what refuses a row', async () => {
  const { rows } = await judge(
    [
      'No.,会員番号,企業名,法人番号,入会日,退会日,メール',
      '1,A-1,甲,123,R4.6.1,,',
      '2,A-1,乙,,R4.6.1,,',
      '3,,丙,,R4.6.1,,',
      '4,A-4,丁,,2022/2/30,,x',
      '5,A-5,戊,,R4.6.1,2025年,',
      '6,A-6,己,,R4.6.1,,,あふれた',
      `7,A-7,${'庚'.repeat(201)},,R4.6.1,,`,
    ].join('\n'),
  );
  expect(rows.map(({ errors }) => errors.map(({ code }) => code))).toEqual([
    ['corporate_number_invalid'],
    ['member_no_repeated'],
    ['member_no_missing'],
    ['email_invalid', 'joined_on_invalid'],
    ['withdrawn_on_invalid'],
    ['too_many_columns'],
    ['name_too_long'],
  ]);
});

test('R1.4: withdrawal is a day, a mark or a day to come', async () => {
  const { rows } = await judge(
    '会員番号,企業名,入会日,退会日\n1,甲,R4.6.1,R7.11.12\n2,乙,R4.6.1,○\n3,丙,R4.6.1,R8.3.31\n4,丁,,\n5,戊,R8.4.1,\n',
  );
  expect(rows.map(({ withdrawn, values }) => [withdrawn, values.isMember])).toEqual([
    [true, false],
    [true, false],
    [false, true],
    [false, false],
    [false, false],
  ]);
});

test('R1.2: branches share a 法人番号; the same name is one whatever its legal form', async () => {
  const { duplicates } = await judge(
    [
      '会員番号,企業名,法人番号',
      '1,㈱白川,9149617448797',
      '2,㈱白川 八代支店,9149617448797',
      '3,白川ホールディングス,9149617448797',
      '4,有限会社緑川,',
      '5,緑川（有）,7566371435097',
      '6,緑川株式会社,9989950571230',
    ].join('\n'),
  );
  expect(duplicates.map(({ no, of }) => [no, of])).toEqual([
    [3, 1],
    [5, 4],
    [6, 4],
  ]);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['an image', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a broken workbook', Buffer.from('PK\x03\x04 and then nothing', 'latin1')],
  ['an old or locked workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['a quote that never closes', Buffer.from('会員番号,企業名\nA-1,"甲\nA-2,乙\n')],
])('R1.4: %s is unreadable', async (_, bytes) => {
  await expect(readTable(bytes, 'x')).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
});
