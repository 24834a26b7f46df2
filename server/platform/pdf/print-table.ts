// Tables: a caption, a head that is repeated on every page, cells that know their headers.
import type { FactsBlock, TableBlock } from './print-document.ts';
import { type Element, KEY, PAGE, RULE, SOFT_INK, type TextStyle, TINT, type Typesetter } from './typesetter.ts';

const CELL: TextStyle = { size: 9, leading: 13.5 };
const CELL_BOLD: TextStyle = { ...CELL, weight: 'bold' };
export const CAPTION: TextStyle = { size: 9, weight: 'bold', color: SOFT_INK, leading: 14 };
const PAD = { x: 6, y: 4 };

interface Cell {
  readonly x: number;
  readonly width: number;
  readonly end: boolean;
  readonly style: TextStyle;
  readonly lines: readonly string[];
}

interface Row {
  readonly cells: readonly Cell[];
  readonly height: number;
}

/** Where columns begin, from their shares of the page's width. */
function columnsOf(shares: readonly number[]): { x: number; width: number }[] {
  const all = shares.reduce((sum, share) => sum + share, 0);
  let x: number = PAGE.left;
  return shares.map((share) => {
    const width = (PAGE.width * share) / all;
    const column = { x, width };
    x += width;
    return column;
  });
}

function rowOf(page: Typesetter, columns: readonly { x: number; width: number }[], texts: readonly Text[]): Row {
  const cells = texts.map(({ text, style, end }, at): Cell => {
    const { x, width } = columns[at]!;
    return { x, width, end, style, lines: page.lines(text, width - 2 * PAD.x, style) };
  });
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length));
  return { cells, height: most * CELL.leading + 2 * PAD.y };
}

interface Text {
  readonly text: string;
  readonly style: TextStyle;
  readonly end: boolean;
}

function drawCell(page: Typesetter, { x, width, end, style, lines }: Cell, y: number, from: number, to: number): void {
  lines.slice(from, to).forEach((line, nth) => {
    const left = end ? x + width - PAD.x - page.width(line, style) : x + PAD.x;
    page.draw(line, { x: left, y: y + PAD.y + nth * style.leading + 1.5 }, style);
  });
}

function underline(page: Typesetter, y: number, color = RULE, thickness = 0.5): void {
  page.artifact('Layout', () => page.rule(y, color, thickness));
}

function fill(page: Typesetter, height: number, color: string): void {
  page.artifact('Layout', () => page.pdf.rect(PAGE.left, page.y, PAGE.width, height).fill(color));
}

interface CellElement {
  readonly element: Element;
  readonly tag: 'TH' | 'TD';
}

const header = (page: Typesetter, row: Element, scope: 'Column' | 'Row'): CellElement => ({
  element: page.element('TH', row, { O: 'Table', Scope: scope }),
  tag: 'TH',
});
const dataCell = (page: Typesetter, row: Element): CellElement => ({ element: page.element('TD', row), tag: 'TD' });

/** One row; longer than a page, it goes on at the next one. `elements`: none for a head that is only repeated. */
function setRow(page: Typesetter, row: Row, elements: readonly CellElement[] | null, newPage: () => void): void {
  const most = Math.max(...row.cells.map(({ lines }) => lines.length));
  let from = 0;
  do {
    const room = Math.max(1, Math.floor((PAGE.bottom - page.y - 2 * PAD.y) / CELL.leading));
    const to = Math.min(most, from + room);
    const top = page.y;
    row.cells.forEach((cell, at) => {
      if (cell.lines.slice(from, to).every((line) => !line)) return;
      const draw = () => drawCell(page, cell, top, from, to);
      const cellElement = elements?.[at];
      if (cellElement) page.content(cellElement.element, cellElement.tag, draw);
      else page.artifact('Pagination', draw);
    });
    page.moveTo(top + (to - from) * CELL.leading + 2 * PAD.y);
    from = to;
    if (from < most) newPage();
  } while (from < most);
}

export function setTable(page: Typesetter, { caption, columns, rows, total }: TableBlock, name: string): void {
  const places = columnsOf(columns.map(({ width }) => width));
  const ends = columns.map(({ align }) => align === 'end');
  const text = (style: TextStyle) => (value: string, at: number) => ({ text: value, style, end: ends[at]! });
  const head = rowOf(page, places, columns.map(({ title }) => title).map(text(CELL_BOLD)));
  const body = rows.map((cells, nth) =>
    rowOf(page, places, cells.map(text(total && nth === rows.length - 1 ? CELL_BOLD : CELL))),
  );

  page.space(8);
  page.need(CAPTION.leading + head.height + (body[0]?.height ?? 0) + (body[1]?.height ?? 0));
  const table = page.element('Table');
  page.flow(page.element('Caption', table), 'Caption', `${name}　${caption}`, CAPTION);
  page.space(3);

  const drawHead = (elements: readonly CellElement[] | null) => {
    fill(page, head.height, TINT);
    underline(page, page.y, KEY, 1);
    setRow(page, head, elements, () => page.newPage());
    underline(page, page.y, KEY, 0.75);
  };
  const headRow = page.element('TR', page.element('THead', table));
  drawHead(columns.map(() => header(page, headRow, 'Column')));
  const newPage = () => {
    page.newPage();
    drawHead(null);
  };

  const tableBody = page.element('TBody', table);
  body.forEach((row, nth) => {
    const last = total && nth === body.length - 1;
    // A total stays with a row above it.
    const together = row.height + (total && nth === body.length - 2 ? body.at(-1)!.height : 0);
    const left = PAGE.bottom - page.y;
    if (together > left && (together < 200 || left < 60)) newPage();
    if (last) underline(page, page.y, KEY, 0.75);
    const element = page.element('TR', tableBody);
    const cells = row.cells.map((_, at) => (at ? dataCell(page, element) : header(page, element, 'Row')));
    setRow(page, row, cells, newPage);
    underline(page, page.y, last ? KEY : RULE);
  });
  page.space(10);
}

/** Names beside values: a table whose headers stand at the left. */
export function setFacts(page: Typesetter, { caption, rows }: FactsBlock): void {
  const places = columnsOf([1, 3]);
  const body = rows.map(([name, value]) =>
    rowOf(page, places, [
      { text: name, style: CELL_BOLD, end: false },
      { text: value || '―', style: CELL, end: false },
    ]),
  );
  page.space(4);
  page.need(body.slice(0, 2).reduce((sum, { height }) => sum + height, 0));
  const table = page.element('Table', undefined, undefined, { title: caption });
  const tableBody = page.element('TBody', table);
  underline(page, page.y, KEY, 0.75);
  for (const row of body) {
    if (row.height > PAGE.bottom - page.y && (row.height < 200 || PAGE.bottom - page.y < 60)) page.newPage();
    if (row.height <= PAGE.bottom - page.y) {
      const top = page.y;
      page.artifact('Layout', () => page.pdf.rect(PAGE.left, top + 0.4, places[0]!.width, row.height - 0.8).fill(TINT));
    }
    const element = page.element('TR', tableBody);
    const cells = [header(page, element, 'Row'), dataCell(page, element)];
    setRow(page, row, cells, () => page.newPage());
    underline(page, page.y);
  }
  page.space(10);
}
