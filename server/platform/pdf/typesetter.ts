// The page under the hand: where the next thing goes, and what it is called in the structure that screen readers follow.
// Everything that is drawn is either a piece of the structure or marked as an artifact (PDF/UA-1).
import PDFDocument from 'pdfkit';
import { type Face, loadFaces, type Weight } from './fonts.ts';
import { breakLines } from './line-breaks.ts';
import type { PrintDocument } from './print-document.ts';

export type Element = PDFKit.PDFStructureElement;
/** An element's attributes, which pdfkit has no option for. */
type Attributes = Readonly<Record<string, string | readonly number[]>>;

const A4 = { width: 595.28, height: 841.89 };
export const PAGE = { left: 57, right: A4.width - 57, top: 66, bottom: A4.height - 62, width: A4.width - 114 };
const FOOT_Y = A4.height - 42;
const HEAD_Y = 34;

export const INK = '#171d1a';
export const SOFT_INK = '#565f5a';
export const KEY = '#1d5840';
export const RULE = '#b4bdb7';
export const TINT = '#f0f6f2';

export interface TextStyle {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
  /** From one line to the next, in points. */
  readonly leading: number;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

export class Typesetter {
  readonly document: PrintDocument;
  readonly pdf: PDFKit.PDFDocument;
  readonly #faces = loadFaces();
  readonly #root: Element;
  #y: number = PAGE.top;

  constructor(document: PrintDocument) {
    this.document = document;
    const { title, author, at } = document;
    this.pdf = new PDFDocument({
      size: 'A4',
      margin: 0,
      autoFirstPage: false,
      bufferPages: true,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      tagged: true,
      lang: 'ja-JP',
      displayTitle: true,
      info: { Title: title, Author: author, Creator: author, CreationDate: new Date(at), ModDate: new Date(at) },
    } as unknown as PDFKit.PDFDocumentOptions);
    for (const [weight, { bytes }] of Object.entries(this.#faces)) this.pdf.registerFont(weight, bytes);
    this.#root = this.pdf.struct('Document');
    this.pdf.addStructure(this.#root);
    this.newPage();
  }

  get y(): number {
    return this.#y;
  }

  newPage(): void {
    this.pdf.addPage({ size: 'A4', margin: 0 });
    this.#y = PAGE.top;
  }

  /** Begins a new page unless this much room is left. Answers whether it did. */
  need(height: number): boolean {
    if (this.#y + height <= PAGE.bottom) return false;
    if (this.#y === PAGE.top) return false;
    this.newPage();
    return true;
  }

  /** Moves down; nothing at the top of a page. */
  space(height: number): void {
    if (this.#y > PAGE.top) this.#y += height;
  }

  moveTo(y: number): void {
    this.#y = y;
  }

  /** An element within another one, or at the top. */
  element(type: string, within: Element = this.#root, attributes?: Attributes, options: object = {}): Element {
    const element = this.pdf.struct(type as never, options as never);
    if (attributes) {
      (element as unknown as { dictionary: { data: Record<string, unknown> } }).dictionary.data.A = attributes;
    }
    within.add(element);
    return element;
  }

  /** What `draw` draws on this page is said by `element`. */
  content(element: Element, tag: string, draw: () => void): void {
    element.add(this.pdf.markStructureContent(tag as never));
    draw();
    this.pdf.endMarkedContent();
  }

  /** What `draw` draws is decoration, and not read out. */
  artifact(type: 'Layout' | 'Pagination', draw: () => void): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  #face(weight: Weight = 'regular'): Face {
    return this.#faces[weight];
  }

  lines(text: string, width: number, { size, weight }: TextStyle): string[] {
    const face = this.#face(weight);
    return breakLines(face.printable(text), width, (piece) => face.width(piece, size));
  }

  width(text: string, { size, weight }: TextStyle): number {
    return this.#face(weight).width(text, size);
  }

  /** One line, its top at `y`. */
  draw(line: string, { x, y }: Place, { size, weight = 'regular', color = INK }: TextStyle): void {
    if (!line) return;
    this.pdf.font(weight).fontSize(size).fillColor(color);
    this.pdf.text(this.#face(weight).printable(line), x, y, { lineBreak: false });
  }

  /** Text down the page, over as many pages as it needs. `keep`: lines that stay together at its begin and end. */
  flow(element: Element, tag: string, text: string, style: TextStyle, indent = 0): void {
    const lines = this.lines(text, PAGE.width - indent, style);
    const { leading } = style;
    let at = 0;
    while (at < lines.length) {
      // No single line stays behind, none goes ahead (widows and orphans).
      const left = lines.length - at;
      this.need(Math.min(left, 2) * leading);
      let fits = Math.max(1, Math.floor((PAGE.bottom - this.#y) / leading));
      if (fits < left && left - fits === 1 && fits > 2) fits--;
      const shown = lines.slice(at, at + fits);
      this.content(element, tag, () => {
        shown.forEach((line, nth) => {
          this.draw(line, { x: PAGE.left + indent, y: this.#y + nth * leading }, style);
        });
      });
      this.#y += shown.length * leading;
      at += shown.length;
      if (at < lines.length) this.newPage();
    }
  }

  /** Running heads and page numbers, once their number is known. */
  finish(): void {
    const { head, foot } = this.document;
    const { start, count } = this.pdf.bufferedPageRange();
    const style: TextStyle = { size: 7.5, color: SOFT_INK, leading: 10 };
    for (let nth = 0; nth < count; nth++) {
      this.pdf.switchToPage(start + nth);
      this.artifact('Pagination', () => {
        const right = (text: string, y: number) =>
          this.draw(text, { x: PAGE.right - this.width(text, style), y }, style);
        if (nth > 0) {
          this.draw(head[0], { x: PAGE.left, y: HEAD_Y }, style);
          right(head[1], HEAD_Y);
          this.rule(HEAD_Y + 14);
        }
        this.draw(foot, { x: PAGE.left, y: FOOT_Y }, style);
        right(`${nth + 1} / ${count}`, FOOT_Y);
      });
    }
    this.#root.end();
  }

  rule(y: number, color: string = RULE, thickness = 0.5): void {
    this.pdf.moveTo(PAGE.left, y).lineTo(PAGE.right, y).lineWidth(thickness).strokeColor(color).stroke();
  }
}
