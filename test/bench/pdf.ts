// What a report costs as PDF: tagged, broken into lines, with tables and charts, against as many pages of plain text by the library
// alone, with the same fonts. One run, interleaved, medians. Run it with `npm run bench -- pdf`.
import PDFKit from 'pdfkit';
import { SAMPLE } from '../pdf/sample.ts';
import { dist, goal, machine, median, round } from './measure.ts';

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 9);
const GOAL_MS = 2_000;

// biome-ignore lint/suspicious/noExplicitAny: the compiled application, whose types live in server/
type Compiled = any;

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
};

const pagesOf = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)!.length;

/** Pages full of the sample's own words, broken by the library. */
function plainPages(pages: number, faces: Compiled): Promise<Buffer> {
  const text = SAMPLE.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : [])).join('\n');
  const pdf = new PDFKit({ size: 'A4', margin: 57, autoFirstPage: false });
  const chunks: Buffer[] = [];
  const drawn = new Promise<Buffer>((resolve) => {
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
  });
  pdf.registerFont('regular', faces.regular.bytes);
  for (let page = 0; page < pages; page++) {
    pdf.addPage().font('regular').fontSize(10);
    pdf.text(text.repeat(4).slice(0, 1_600), { height: 700, lineGap: 6 });
  }
  pdf.end();
  return drawn;
}

const { drawPdf } = await dist('server/platform/pdf/render.js');
const { loadFaces } = await dist('server/platform/pdf/fonts.js');
const first = await timed(() => drawPdf(SAMPLE));
const bytes = (await drawPdf(SAMPLE)) as Buffer;
const pages = pagesOf(bytes);
await plainPages(pages, loadFaces());
const ours: number[] = [];
const floor: number[] = [];
for (let nth = 0; nth < ROUNDS; nth++) {
  ours.push(await timed(() => drawPdf(SAMPLE)));
  floor.push(await timed(() => plainPages(pages, loadFaces())));
}
const perEight = (median(ours) * 8) / pages;
console.log(`PDF: ${pages} pages, ${Math.round(bytes.length / 1024)} KB. Medians of ${ROUNDS} rounds; ${machine}.\n`);
console.table([
  { what: 'a report', ms: round(median(ours)), ratio: round(median(ours) / median(floor)) },
  { what: 'as many pages of plain text', ms: round(median(floor)), ratio: 1 },
  { what: 'the first one of a process', ms: round(first), ratio: round(first / median(floor)) },
  { what: 'eight pages of it', ms: round(perEight), goal: goal(round(perEight), GOAL_MS) },
]);
