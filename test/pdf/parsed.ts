// A PDF taken apart, as far as tests ask: dictionaries, and what is drawn where.
import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFString } from 'pdf-lib';

export const parse = (bytes: Uint8Array): Promise<PDFDocument> => PDFDocument.load(bytes, { updateMetadata: false });

/** A value of a dictionary as plain text, number or boolean. */
export function plain(value: unknown): unknown {
  if (value instanceof PDFHexString || value instanceof PDFString) return value.decodeText();
  if (value instanceof PDFName) return value.decodeText();
  const given = value as { asNumber?: () => number; asBoolean?: () => boolean } | undefined;
  return given?.asNumber?.() ?? given?.asBoolean?.() ?? value;
}

export const at = (document: PDFDocument, dict: PDFDict, key: string): unknown =>
  document.context.lookup(dict.get(PDFName.of(key)));

/** The operators of a page's content, in order. */
export function operatorsOf(document: PDFDocument, nth: number): string[] {
  const contents = document.getPage(nth).node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => document.context.lookup(ref)) : [contents];
  const text = streams
    .map((stream) => inflateSync((stream as PDFRawStream).getContents()).toString('latin1'))
    .join('\n');
  return text
    .replace(/\((?:\\.|[^\\)])*\)|<[0-9a-fA-F\s]*>(?!>)/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
}

const DRAWS = new Set(['Tj', 'TJ', "'", '"', 'S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'Do', 'sh']);

/** Operators that draw outside of every piece of the structure and every artifact. */
export function unmarked(operators: readonly string[]): string[] {
  let depth = 0;
  return operators.filter((operator) => {
    if (operator === 'BDC' || operator === 'BMC') depth++;
    if (operator === 'EMC') depth--;
    return depth === 0 && DRAWS.has(operator);
  });
}

export interface StructureElement {
  readonly tag: string;
  readonly alt: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly children: readonly StructureElement[];
  /** Pieces of content that it has itself. */
  readonly pieces: number;
}

export function structureOf(document: PDFDocument): StructureElement[] {
  const root = at(document, document.catalog, 'StructTreeRoot') as PDFDict;
  return kidsOf(document, root).flatMap((kid) => (kid instanceof PDFDict ? [elementOf(document, kid)] : []));
}

function kidsOf(document: PDFDocument, dict: PDFDict): unknown[] {
  const kids = at(document, dict, 'K');
  if (kids === undefined) return [];
  const list = kids instanceof PDFArray ? kids.asArray() : [kids];
  return list.map((kid) => (kid instanceof PDFRef ? document.context.lookup(kid) : kid));
}

function elementOf(document: PDFDocument, dict: PDFDict): StructureElement {
  const kids = kidsOf(document, dict);
  const isElement = (kid: unknown): kid is PDFDict => kid instanceof PDFDict && kid.has(PDFName.of('S'));
  const attributes = at(document, dict, 'A');
  const alt = at(document, dict, 'Alt');
  return {
    tag: plain(at(document, dict, 'S')) as string,
    alt: alt === undefined ? undefined : (plain(alt) as string),
    attributes:
      attributes instanceof PDFDict
        ? Object.fromEntries(attributes.entries().map(([key, value]) => [key.decodeText(), plain(value)]))
        : {},
    children: kids.filter(isElement).map((kid) => elementOf(document, kid)),
    pieces: kids.filter((kid) => !isElement(kid)).length,
  };
}

/** Every element, those within others behind them. */
export const flat = (elements: readonly StructureElement[]): StructureElement[] =>
  elements.flatMap((element) => [element, ...flat(element.children)]);
