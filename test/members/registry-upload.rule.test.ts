// R1.4: files that are not what they seem, or that are made to bring the reader down. Judged by content alone.
import { deflateRawSync } from 'node:zlib';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readTable } from '../../server/features/members/registry-file/read-table.ts';
import { archiveProblem } from '../../server/platform/files/workbook-archive.ts';

interface Part {
  readonly name: string;
  readonly content: Buffer | string;
  /** What the directory claims that it unpacks to. Default: the truth. */
  readonly claims?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** A zip archive, honest or not. */
function zip(parts: readonly Part[], { before = Buffer.alloc(0), count = parts.length } = {}): Buffer {
  const files: Buffer[] = [before];
  const directory: Buffer[] = [];
  let at = before.length;
  for (const { name, content, claims, flags = 0, method = 8 } of parts) {
    const plain = Buffer.from(content);
    const packed = method === 8 ? deflateRawSync(plain) : plain;
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(method, 8);
    local.writeUInt32LE(packed.length, 18);
    local.writeUInt32LE(claims ?? plain.length, 22);
    local.writeUInt16LE(Buffer.byteLength(name), 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(flags, 8);
    entry.writeUInt16LE(method, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(claims ?? plain.length, 24);
    entry.writeUInt16LE(Buffer.byteLength(name), 28);
    entry.writeUInt32LE(at, 42);
    directory.push(entry, Buffer.from(name));
    files.push(local, Buffer.from(name), packed);
    at += local.length + Buffer.byteLength(name) + packed.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, entries, end]);
}

const FRAME: Part[] = ['[Content_Types].xml', 'xl/workbook.xml'].map((name) => ({ name, content: '<x/>' }));
const big = Buffer.alloc(70 * 1024 * 1024);

describe('an archive', () => {
  test.each<[string, Buffer, string | null]>([
    ['with the parts of a workbook may be opened', zip(FRAME), null],
    ['of something else (a document, an app)', zip([{ name: 'word/document.xml', content: '<x/>' }]), 'no_workbook'],
    ['that unpacks to far more than a list', zip([...FRAME, { name: 'xl/a.xml', content: big }]), 'unpacks_too_large'],
    ['that lies about it', zip([...FRAME, { name: 'xl/a.xml', content: big, claims: 10 }]), 'unpacks_too_large'],
    [
      'whose parts together are too much',
      zip([...FRAME, ...['a', 'b'].map((name) => ({ name, content: big.subarray(0, 40 << 20) }))]),
      'unpacks_too_large',
    ],
    [
      'with thousands of parts',
      zip([...FRAME, ...Array.from({ length: 1_200 }, (_, i) => ({ name: `p${i}`, content: '' }))]),
      'too_many_parts',
    ],
    ['that claims parts without end', zip(FRAME, { count: 0xffff }), 'too_large'],
    ['with a password', zip([...FRAME, { name: 'xl/a.xml', content: 'x', flags: 1 }]), 'encrypted'],
    [
      'packed in an unusual way',
      zip([...FRAME, { name: 'xl/a.xml', content: 'x', method: 14 }]),
      'unknown_compression',
    ],
    ['behind something else (a polyglot)', Buffer.concat([Buffer.from('GIF89a'), zip(FRAME)]), 'damaged'],
    ['cut off', zip(FRAME).subarray(0, 60), 'no_archive'],
  ])('%s', (_name, bytes, problem) => {
    expect(archiveProblem(bytes)).toBe(problem);
  });
});

/** A workbook whose one sheet holds this XML, in a file that Excel would write. */
async function workbookWith(xml: (sheet: string) => string): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('名簿');
  sheet.addRow(['会員番号', '企業名']);
  sheet.addRow(['K-1', '白川']);
  const { default: JSZip } = (await import('jszip')) as unknown as {
    default: {
      loadAsync(bytes: unknown): Promise<{
        file(name: string, text?: string): { async(kind: 'string'): Promise<string> };
        generateAsync(options: object): Promise<Buffer>;
      }>;
    };
  };
  const archive = await JSZip.loadAsync(await workbook.xlsx.writeBuffer());
  const part = 'xl/worksheets/sheet1.xml';
  archive.file(part, xml(await archive.file(part).async('string')));
  return archive.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

const unreadable = { code: 'FILE_UNREADABLE' };

describe('a sheet made to bring the reader down is refused, or read without it', () => {
  test('validation and columns over everything are of no interest', async () => {
    const bytes = await workbookWith((xml) =>
      xml
        .replace('<sheetData>', '<cols><col min="1" max="2000000000" width="9"/></cols><sheetData>')
        .replace(
          '</sheetData>',
          '</sheetData><dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"/></dataValidations>',
        ),
    );
    expect((await readTable(bytes, 'x.xlsx')).rows).toHaveLength(1);
  }, 30_000);

  test('a row far below', async () => {
    const bytes = await workbookWith((xml) => xml.replace('<row r="2"', '<row r="2000000000"'));
    await expect(readTable(bytes, 'x.xlsx')).rejects.toMatchObject(unreadable);
  }, 30_000);

  test('cells merged over the whole sheet: the thread is ended, the next file is read', async () => {
    const bytes = await workbookWith((xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
    );
    await expect(readTable(bytes, 'x.xlsx')).rejects.toMatchObject(unreadable);
    expect((await readTable(await workbookWith((xml) => xml), 'x.xlsx')).rows).toHaveLength(1);
  }, 60_000);
});

describe('text', () => {
  test.each([
    ['a PDF named .csv', Buffer.from('%PDF-1.7\n会員番号,企業名\n')],
    ['a program', Buffer.from('MZ\x90 会員番号,企業名\n', 'latin1')],
    ['a picture', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['more lines than a list has', Buffer.from(`会員番号,企業名\n${'K,白川\n'.repeat(20_001)}`)],
    ['more columns than a list has', Buffer.from(`会員番号,企業名${','.repeat(5_000)}\nK-1,白川\n`)],
  ])('%s is refused', async (_name, bytes) => {
    await expect(readTable(bytes, '名簿.csv')).rejects.toMatchObject(unreadable);
  });

  test('a workbook that came half is said to be damaged, not to lack headings', async () => {
    const whole = await workbookWith((xml) => xml);
    for (const bytes of [whole.subarray(0, whole.length / 2), whole.subarray(10), Buffer.from('会員番号')]) {
      await expect(readTable(bytes, '名簿.xlsx')).rejects.toMatchObject({
        ...unreadable,
        message: expect.stringContaining('壊れているか'),
      });
    }
    await expect(readTable(Buffer.from('会員番号'), '名簿.csv')).rejects.toMatchObject({
      ...unreadable,
      message: expect.stringContaining('見出し'),
    });
  });

  test('what a file is called does not matter', async () => {
    const bytes = Buffer.from('会員番号,企業名\nK-1,白川\n');
    for (const name of ['名簿.xlsx', '../../etc/passwd', 'x.svg']) {
      expect((await readTable(bytes, name)).rows, name).toHaveLength(1);
    }
  });
});
