// A document for paper as a tagged PDF (PDF/UA-1), drawn in one go.
import { setEntry, setHeading, setList, setParagraph, setTitle } from './blocks.ts';
import { setChart } from './print-chart.ts';
import type { Block, PrintDocument } from './print-document.ts';
import { setFacts, setTable } from './print-table.ts';
import { Typesetter } from './typesetter.ts';

/** The file's bytes. Blocks the thread that it runs in: see `pdf.ts`. */
export function drawPdf(document: PrintDocument): Promise<Buffer> {
  const page = new Typesetter(document);
  const chunks: Buffer[] = [];
  const drawn = new Promise<Buffer>((resolve, reject) => {
    page.pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    page.pdf.on('end', () => resolve(Buffer.concat(chunks)));
    page.pdf.on('error', reject);
  });
  const counts = { table: 0, chart: 0 };
  for (const block of document.blocks) set(page, block, counts);
  page.finish();
  page.pdf.end();
  return drawn;
}

function set(page: Typesetter, block: Block, counts: { table: number; chart: number }): void {
  switch (block.kind) {
    case 'title':
      setTitle(page, block);
      break;
    case 'heading':
      setHeading(page, block);
      break;
    case 'paragraph':
      setParagraph(page, block);
      break;
    case 'list':
      setList(page, block);
      break;
    case 'entry':
      setEntry(page, block);
      break;
    case 'facts':
      setFacts(page, block);
      break;
    case 'table':
      setTable(page, block, `表${++counts.table}`);
      break;
    case 'chart':
      setChart(page, block, `図${++counts.chart}`);
      break;
    case 'break':
      page.newPage();
      break;
  }
}
