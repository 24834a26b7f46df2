// Titles, headings, paragraphs, lists and entries of a thread.
import type { EntryBlock, HeadingBlock, ListBlock, ParagraphBlock, TitleBlock } from './print-document.ts';
import { KEY, PAGE, SOFT_INK, type TextStyle, TINT, type Typesetter } from './typesetter.ts';

const TITLE: TextStyle = { size: 21, weight: 'bold', leading: 29 };
const EYEBROW: TextStyle = { size: 10, color: SOFT_INK, leading: 15 };
const HEADINGS: Readonly<Record<1 | 2, TextStyle>> = {
  1: { size: 14, weight: 'bold', leading: 20 },
  2: { size: 11, weight: 'bold', leading: 16 },
};
const BODY: TextStyle = { size: 10, leading: 16.5 };
const NOTE: TextStyle = { size: 8.5, color: SOFT_INK, leading: 13 };
const ENTRY_HEAD: TextStyle = { size: 9, weight: 'bold', color: SOFT_INK, leading: 14 };
const MARK: TextStyle = { size: 8, weight: 'bold', color: '#ffffff', leading: 12 };
const MARK_FILL = '#8b3200';

export function setTitle(page: Typesetter, { eyebrow, text, lines }: TitleBlock): void {
  page.flow(page.element('P'), 'P', eyebrow, EYEBROW);
  page.flow(page.element('H1'), 'H1', text, TITLE);
  page.space(4);
  page.artifact('Layout', () => page.rule(page.y, KEY, 2));
  page.space(8);
  for (const line of lines) page.flow(page.element('P'), 'P', line, EYEBROW);
  page.space(6);
}

/** A heading never stands at the foot of a page: what follows it must have room for a few lines. */
export function setHeading(page: Typesetter, { level, text }: HeadingBlock): void {
  const style = HEADINGS[level];
  const lines = page.lines(text, PAGE.width - 12, style).length;
  page.space(level === 1 ? 20 : 12);
  page.need(lines * style.leading + 60);
  const top = page.y;
  if (level === 1) {
    page.artifact('Layout', () => {
      page.pdf.rect(PAGE.left, top + 1, 4, lines * style.leading - 5).fill(KEY);
    });
    page.pdf.outline.addItem(text);
  }
  const tag = `H${level + 1}`;
  page.flow(page.element(tag), tag, text, style, level === 1 ? 12 : 0);
  page.space(level === 1 ? 6 : 3);
}

export function setParagraph(page: Typesetter, { text, look = 'body' }: ParagraphBlock): void {
  page.flow(page.element('P'), 'P', text, look === 'note' ? NOTE : BODY);
  page.space(6);
}

export function setList(page: Typesetter, { items }: ListBlock): void {
  const list = page.element('L', undefined, { O: 'List', ListNumbering: 'Disc' });
  for (const item of items) {
    page.need(BODY.leading);
    const row = page.element('LI', list);
    const top = page.y;
    page.content(page.element('Lbl', row), 'Lbl', () => page.draw('・', { x: PAGE.left, y: top }, BODY));
    page.flow(page.element('LBody', row), 'LBody', item, BODY, 14);
    page.space(2);
  }
  page.space(4);
}

/** Who and when, and what was written. What stays inside is told by a word and a frame, not by colour alone. */
export function setEntry(page: Typesetter, { heading, mark, text }: EntryBlock): void {
  page.need(ENTRY_HEAD.leading + BODY.leading * 2 + 8);
  const top = page.y;
  page.artifact('Layout', () => page.pdf.rect(PAGE.left, top, PAGE.width, ENTRY_HEAD.leading + 4).fill(TINT));
  const element = page.element('P');
  page.content(element, 'P', () => {
    let x = PAGE.left + 6;
    if (mark) {
      const width = page.width(mark, MARK) + 10;
      page.pdf.rect(x, top + 3, width, MARK.leading).fill(MARK_FILL);
      page.draw(mark, { x: x + 5, y: top + 5 }, MARK);
      x += width + 6;
    }
    const [line] = page.lines(heading, PAGE.right - x, ENTRY_HEAD);
    page.draw(line ?? '', { x, y: top + 4.5 }, ENTRY_HEAD);
  });
  page.moveTo(top + ENTRY_HEAD.leading + 8);
  page.flow(page.element('P'), 'P', text, BODY, 6);
  page.space(8);
}
