// A document for paper, as data: what reports and case files are made of before anyone draws them. It crosses threads as it is.

export interface PrintDocument {
  /** What the window's bar and assistive technology call it. */
  readonly title: string;
  /** Who issues it. */
  readonly author: string;
  /** The instant that it tells of, ISO 8601. The file's own date as well: the same document is the same bytes. */
  readonly at: string;
  /** At the top of every page but the first: what it is, and of when. */
  readonly head: readonly [left: string, right: string];
  /** At the bottom of every page, beside the page's number. */
  readonly foot: string;
  readonly blocks: readonly Block[];
}

export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | EntryBlock
  | FactsBlock
  | TableBlock
  | ChartBlock
  | { readonly kind: 'break' };

/** The one title, with a line above and lines below. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly eyebrow: string;
  readonly text: string;
  readonly lines: readonly string[];
}

export interface HeadingBlock {
  readonly kind: 'heading';
  /** Below the title: 1 is a section, 2 a part of it. */
  readonly level: 1 | 2;
  readonly text: string;
}

/** Line breaks in the text are kept. */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `note`: small print. */
  readonly look?: 'body' | 'note';
}

export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly string[];
}

/** One entry of a thread: who and when above what was written. */
export interface EntryBlock {
  readonly kind: 'entry';
  readonly heading: string;
  /** Such as 内部: stands in a frame beside the heading. */
  readonly mark?: string;
  readonly text: string;
}

/** Names and values, side by side. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly caption: string;
  readonly rows: readonly (readonly [name: string, value: string])[];
}

export interface Column {
  readonly title: string;
  /** Share of the width, beside the other columns' shares. */
  readonly width: number;
  readonly align?: 'start' | 'end';
}

/** The first cell of a row names it. */
export interface TableBlock {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The last row is a total. */
  readonly total?: boolean;
}

export interface Series {
  readonly name: string;
  /** `null`: not shown. */
  readonly values: readonly (number | null)[];
}

/** A chart is never alone: whoever builds a document puts its table behind it. */
export interface ChartBlock {
  readonly kind: 'chart';
  /** `columns`: upright, by time. `bars`: lying, by group. */
  readonly form: 'columns' | 'bars';
  readonly caption: string;
  /** What the picture says, in words. */
  readonly alternative: string;
  readonly unit: string;
  readonly categories: readonly string[];
  readonly bars: Series;
  /** Drawn over the columns. */
  readonly line?: Series;
  readonly target?: { readonly name: string; readonly value: number };
}
