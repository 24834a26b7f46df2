// Where a list is cut into pages. Sizes that people see stand in the statement's text: a plan that is kept for all values would
// otherwise be made for a tenth of the table, and sort it.
import { type RawBuilder, sql } from 'kysely';
import { Bound } from './bound.ts';

type Sql = RawBuilder<unknown>;

export interface Cut {
  /** Rows that are read: one more than is shown may be, to know whether there is a next page. */
  readonly limit: number;
  readonly shown: number;
  readonly offset: number;
}

/** What of a cut is part of the text; the rest is filled in when the statement runs. */
export interface CutShape {
  readonly limit: number | null;
  readonly shown: number | null;
  readonly offset: 0 | null;
}

/** Few of them: each is a plan of its own. */
const isUsual = (shown: number) => shown === 1 || shown % 10 === 0;

export function cutShapeOf({ limit, shown, offset }: Cut): CutShape {
  const isLiteral = isUsual(shown);
  return { limit: isLiteral ? limit : null, shown: isLiteral ? shown : null, offset: offset === 0 ? 0 : null };
}

/** In the order in which `Bound('page', …)` counts. */
export const cutValues = ({ limit, offset, shown }: Cut): readonly number[] => [limit, offset, shown];

const place = (known: number | null, at: number): Sql =>
  known === null ? sql`${new Bound('page', at)}` : sql.lit(known);

export const limitSql = (shape: CutShape): Sql => place(shape.limit, 0);
export const offsetSql = (shape: CutShape): Sql => place(shape.offset, 1);
export const shownSql = (shape: CutShape): Sql => place(shape.shown, 2);

/** How many hits of a ranking have to be known: one more than the page, whether there is a next one. */
export const hitsSql = ({ limit, offset }: CutShape): Sql =>
  limit !== null && offset !== null
    ? sql.lit(limit + offset + 1)
    : sql`(${place(limit, 0)}::int + ${place(offset, 1)}::int + 1)`;
