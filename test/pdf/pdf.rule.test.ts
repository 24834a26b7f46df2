// A PDF that everyone can read: tagged, in Japanese, with its fonts, its tables and the words of its pictures (PDF/UA-1).
import { PDFDict, type PDFDocument, PDFName } from 'pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderPdf } from '../../server/platform/pdf/pdf.ts';
import { drawPdf } from '../../server/platform/pdf/render.ts';
import { at, flat, operatorsOf, parse, plain, type StructureElement, structureOf, unmarked } from './parsed.ts';
import { SAMPLE } from './sample.ts';
import { textOf } from './text.ts';

let bytes: Buffer;
let document: PDFDocument;
let elements: StructureElement[];
beforeAll(async () => {
  bytes = await drawPdf(SAMPLE);
  document = await parse(bytes);
  elements = flat(structureOf(document));
});

const tagged = (tag: string) => elements.filter((element) => element.tag === tag);
const catalog = (key: string) => at(document, document.catalog, key);

describe('R3.10: the report as PDF', () => {
  test('is tagged, in Japanese, and shows its title', () => {
    expect(plain(at(document, catalog('MarkInfo') as PDFDict, 'Marked'))).toBe(true);
    expect(plain(catalog('Lang'))).toBe('ja-JP');
    expect(plain(at(document, catalog('ViewerPreferences') as PDFDict, 'DisplayDocTitle'))).toBe(true);
    expect(document.getTitle()).toBe(SAMPLE.title);
    const metadata = catalog('Metadata') as { getContents(): Uint8Array };
    expect(Buffer.from(metadata.getContents()).toString()).toMatch(/pdfuaid:part.{0,3}1/);
  });

  test('is A4, with the order of tabs following the structure', () => {
    for (const page of document.getPages()) {
      const { width, height } = page.getSize();
      expect([width, height].map(Math.round)).toEqual([595, 842]);
      expect(plain(at(document, page.node, 'Tabs'))).toBe('S');
    }
    expect(document.getPageCount()).toBeGreaterThanOrEqual(8);
  });

  test('draws nothing that is neither part of the structure nor an artifact', () => {
    for (let nth = 0; nth < document.getPageCount(); nth++) {
      const operators = operatorsOf(document, nth);
      expect(operators.filter((operator) => operator === 'BDC').length).toBeGreaterThan(2);
      expect(unmarked(operators), `page ${nth + 1}`).toEqual([]);
      expect(operators.filter((o) => o === 'BDC' || o === 'BMC').length).toBe(
        operators.filter((o) => o === 'EMC').length,
      );
    }
  });

  test('embeds its fonts as subsets that say which characters they show', () => {
    const fonts = document.context
      .enumerateIndirectObjects()
      .flatMap(([, object]) =>
        object instanceof PDFDict && plain(at(document, object, 'Type')) === 'Font' ? [object] : [],
      );
    const composite = fonts.filter((font) => plain(at(document, font, 'Subtype')) === 'Type0');
    expect(composite).toHaveLength(2);
    for (const font of composite) {
      expect(font.has(PDFName.of('ToUnicode'))).toBe(true);
      expect(String(plain(at(document, font, 'BaseFont')))).toMatch(/^[A-Z]{6}\+BIZUDPGothic/);
    }
    const files = document.context
      .enumerateIndirectObjects()
      .filter(
        ([, object]) =>
          object instanceof PDFDict && ['FontFile2', 'FontFile3'].some((key) => object.has(PDFName.of(key))),
      );
    expect(files).toHaveLength(2);
    // The two whole fonts are 8 MB.
    expect(bytes.length).toBeLessThan(600_000);
  });

  test('has headings in order, without a gap', () => {
    const levels = elements.flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [nth, level] of levels.entries()) expect(level - (levels[nth - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  test('has tables whose cells know their headers, each row as wide as the head', () => {
    const tables = tagged('Table');
    expect(tables.length).toBe(5);
    for (const table of tables) {
      const rows = flat([table]).filter(({ tag }) => tag === 'TR');
      expect(new Set(rows.map(({ children }) => children.length)).size).toBe(1);
    }
    for (const header of tagged('TH')) expect(header.attributes).toMatchObject({ O: 'Table' });
    expect(new Set(tagged('TH').map(({ attributes }) => attributes.Scope))).toEqual(new Set(['Column', 'Row']));
    // The head that is repeated on the next page is read once.
    expect(flat(tables.slice(3, 4)).filter(({ tag }) => tag === 'THead')).toHaveLength(1);
  });

  test('has words for every picture, and a table behind it', () => {
    const figures = tagged('Figure');
    expect(figures).toHaveLength(4);
    for (const figure of figures) expect(figure.alt?.length).toBeGreaterThan(10);
    const charts = SAMPLE.blocks.flatMap((block, nth) => (block.kind === 'chart' ? [nth] : []));
    for (const nth of charts) expect(SAMPLE.blocks[nth + 1]?.kind).toBe('table');
  });

  test('gives its text back as it was written, with the page on every page', async () => {
    const pages = await textOf(bytes);
    const all = pages.join('').replace(/\s/g, '');
    expect(all).toContain('髙木さん、﨑村さん、①から③まで、㈱のつく会社');
    expect(all).not.toContain('〓');
    pages.forEach((text, nth) => {
      expect(text.replace(/\s/g, '')).toContain(`${nth + 1}/${pages.length}`);
      expect(text).toContain('SHA-256');
      if (nth) expect(text).toContain('データの時点');
    });
  });

  test('is the same bytes each time, also from the thread that draws', async () => {
    expect((await drawPdf(SAMPLE)).equals(bytes)).toBe(true);
    expect((await renderPdf(SAMPLE)).equals(bytes)).toBe(true);
  });

  test('is drawn beside the event loop: others do not wait', async () => {
    const began = performance.now();
    let longest = 0;
    let last = began;
    const timer = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    await Promise.all([renderPdf(SAMPLE), renderPdf(SAMPLE)]);
    clearInterval(timer);
    // Drawn here it would be one pause from beginning to end, however fast the machine.
    expect(longest).toBeLessThan((performance.now() - began) / 2);
  });
});

test('a character that the font does not have becomes 〓; control characters vanish', async () => {
  const odd = { ...SAMPLE, blocks: [{ kind: 'paragraph' as const, text: '絵文字🦊と\u0007制御文字と葛\u{E0100}城' }] };
  const [text] = await textOf(await drawPdf(odd));
  expect(text!.replace(/\s/g, '')).toContain('絵文字〓と制御文字と葛城');
});
