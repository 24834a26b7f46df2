// The document model as the API shows it, for a preview in the browser.
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Block, PrintDocument } from './print-document.ts';

@ObjectType({ simpleResolvers: true })
export class PrintedColumn {
  @Field(() => String)
  title!: string;

  @Field(() => Float)
  width!: number;

  /** Figures stand at the end. */
  @Field(() => Boolean)
  atEnd!: boolean;
}

@ObjectType({ simpleResolvers: true })
export class PrintedSeries {
  @Field(() => String)
  name!: string;

  /** `null`: not shown. */
  @Field(() => [Int, { nullable: true }] as never)
  values!: (number | null)[];
}

/** One block of a document; what it holds depends on its kind. */
@ObjectType({ simpleResolvers: true })
export class PrintedBlock {
  /** `title`, `heading`, `paragraph`, `list`, `entry`, `facts`, `table`, `chart`, `break`. */
  @Field(() => String)
  kind!: string;

  /** Title, heading, paragraph, entry: what is read. Table and chart: the caption. */
  @Field(() => String)
  text!: string;

  /** Above a title or an entry. */
  @Field(() => String)
  above!: string;

  /** Of an entry, such as 内部. */
  @Field(() => String)
  mark!: string;

  @Field(() => Int)
  level!: number;

  /** Small print. */
  @Field(() => Boolean)
  small!: boolean;

  /** Lines below a title, items of a list. */
  @Field(() => [String])
  lines!: string[];

  @Field(() => [PrintedColumn])
  columns!: PrintedColumn[];

  @Field(() => [[String]])
  rows!: string[][];

  /** The last row is a total. */
  @Field(() => Boolean)
  total!: boolean;

  /** Chart: `columns` or `bars`. */
  @Field(() => String)
  form!: string;

  @Field(() => String)
  alternative!: string;

  @Field(() => String)
  unit!: string;

  @Field(() => [String])
  categories!: string[];

  @Field(() => PrintedSeries, { nullable: true })
  bars!: PrintedSeries | null;

  @Field(() => PrintedSeries, { nullable: true })
  line!: PrintedSeries | null;

  @Field(() => String)
  targetName!: string;

  @Field(() => Int, { nullable: true })
  target!: number | null;
}

@ObjectType({ simpleResolvers: true })
export class PrintedDocument {
  @Field(() => String)
  title!: string;

  @Field(() => [PrintedBlock])
  blocks!: PrintedBlock[];

  static of({ title, blocks }: PrintDocument): PrintedDocument {
    return Object.assign(new PrintedDocument(), { title, blocks: blocks.map(printed) });
  }
}

const EMPTY: Omit<PrintedBlock, 'kind'> = {
  ...{ text: '', above: '', mark: '', level: 0, small: false, lines: [], columns: [], rows: [], total: false },
  ...{ form: '', alternative: '', unit: '', categories: [], bars: null, line: null, targetName: '', target: null },
};

function printed(block: Block): PrintedBlock {
  return { ...EMPTY, kind: block.kind, ...partsOf(block) };
}

function partsOf(block: Block): Partial<PrintedBlock> {
  switch (block.kind) {
    case 'title':
      return { text: block.text, above: block.eyebrow, lines: [...block.lines] };
    case 'heading':
      return { text: block.text, level: block.level };
    case 'paragraph':
      return { text: block.text, small: block.look === 'note' };
    case 'list':
      return { lines: [...block.items] };
    case 'entry':
      return { text: block.text, above: block.heading, mark: block.mark ?? '' };
    case 'facts':
      return { text: block.caption, rows: block.rows.map((row) => [...row]) };
    case 'table':
      return {
        text: block.caption,
        columns: block.columns.map(({ title, width, align }) => ({ title, width, atEnd: align === 'end' })),
        rows: block.rows.map((row) => [...row]),
        total: block.total ?? false,
      };
    case 'chart':
      return {
        ...{ text: block.caption, form: block.form, alternative: block.alternative, unit: block.unit },
        categories: [...block.categories],
        bars: { name: block.bars.name, values: [...block.bars.values] },
        line: block.line ? { name: block.line.name, values: [...block.line.values] } : null,
        ...{ targetName: block.target?.name ?? '', target: block.target?.value ?? null },
      };
    case 'break':
      return {};
  }
}
