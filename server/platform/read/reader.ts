// Runs reads: finds the plan, binds, sends ONE statement, returns plain objects.
import { type GraphQLObjectType, getNamedType } from 'graphql';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Pool } from 'pg';
import { badInput } from '../../kernel/errors.ts';
import { snapshotPosition } from '../feed/position.ts';
import { Bound, BoundArgument, parametrize } from './bound.ts';
import { CURSOR, type Order, type Ranking, type RootRead } from './compile.ts';
import { type Cut, cutShapeOf, cutValues } from './cut.ts';
import type { ReadEngine } from './engine.ts';
import type { Scope } from './scope.ts';
import { type Info, selectionOf } from './selection.ts';
import { jsonText, NotText } from './text.ts';
import { connectionText } from './text-connection.ts';

export interface ListRead {
  where?: object;
  orderBy?: Order;
  limit: number;
  after?: string | null;
  offset?: number;
}
export interface PageInfo {
  startCursor: string | null;
  endCursor: string | null;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}
export interface RankedPage {
  readonly limit: number;
  readonly after?: string | null;
  /** Told how many hits there are. */
  readonly counted?: (total: number) => void;
}
/** A Relay connection. `position` is where the change feed stood when the list was read: subscribe `since` it. */
export interface Page<Row> {
  nodes: Row[];
  edges: { node: Row; cursor: string }[];
  pageInfo: PageInfo;
  totalCount: number | null;
  position: string;
}
/** What a statement answers. */
interface Answer {
  /** Of a ranking: how many hits were looked at. */
  found?: number;
  /** The rows as JSON. */
  j: string;
  /** Of each row that was read, when they do not carry them. */
  cursors?: unknown[][] | null;
  xid: string;
  total?: number;
}

/** One viewer's reads. */
export class Reader {
  constructor(
    readonly engine: ReadEngine,
    readonly scope: Scope,
    /** Where its statements run. */
    readonly database: Pick<Pool, 'query'> = engine.pool,
  ) {}

  async many<Row>(info: Info, read: ListRead): Promise<Row[]> {
    this.#learn(info, (reader, asText) => reader.many(asText, read));
    const { j } = await this.#run(info, rowsOf(info), read);
    return info.asText ? jsonText(j) : (JSON.parse(j) as Row[]);
  }

  /** `null` when there is no such row or the viewer may not see it: nobody can tell which. */
  async one<Row>(info: Info, where: object): Promise<Row | null> {
    this.#learn(info, (reader, asText) => reader.one(asText, where));
    const { j } = await this.#run(info, rowsOf(info), { where, limit: 1 });
    if (!info.asText) return (JSON.parse(j) as Row[])[0] ?? null;
    return j === '[]' ? null : jsonText(j.slice(1, -1));
  }

  /** For a field whose type is a connection. */
  async page<Row>(info: Info, read: ListRead): Promise<Page<Row>> {
    this.#learn(info, (reader, asText) => reader.page(asText, read));
    const { withTotal, withPageInfo, ...part } = connectionOf(info);
    // One more than is shown tells whether there is a next page.
    const limit = withPageInfo ? read.limit + 1 : read.limit;
    const shown = read.limit;
    const answer = await this.#run(info, { ...part, withCursor: withPageInfo, withTotal }, { ...read, limit, shown });
    return pageOf(info, answer, (count) => ({
      shown: Math.min(count, read.limit),
      hasNextPage: count > read.limit,
      hasPreviousPage: !!read.after,
    }));
  }

  /** A connection whose rows and order a search finds. Cursors count from the start of the ranking. */
  async ranked<Row extends object>(
    info: Info,
    ranking: Ranking,
    { limit, after, counted }: RankedPage,
  ): Promise<Page<Row>> {
    this.#learn(info, (reader, asText) => reader.ranked(asText, ranking, { limit, after }));
    const { withPageInfo, withTotal, ...part } = connectionOf(info);
    const offset = offsetOf(after);
    const wanted = { ...part, withCursor: withPageInfo, withTotal: withTotal || !!counted, ranking };
    const answer = await this.#run(info, wanted, { limit, offset });
    counted?.(answer.total ?? 0);
    return pageOf(info, answer, (count) => ({
      shown: count,
      hasNextPage: offset + count < (answer.found ?? 0),
      hasPreviousPage: offset > 0,
    }));
  }

  /** The rows behind `ids`, by id, as the selection `info` asks for them: for subscriptions. */
  async byIds<Row>(info: Info, ids: readonly string[]): Promise<Map<string, Row>> {
    const part = { ...rowsOf(info), withCursor: true };
    const { j } = await this.#run(info, part, { where: { id: { $in: ids } }, limit: ids.length });
    const rows = JSON.parse(j) as (Row & { [CURSOR]: unknown[] })[];
    return new Map(rows.map((row) => [row[CURSOR].at(-1) as string, row]));
  }

  #learn(info: Info, again: (reader: Reader, info: Info) => Promise<unknown>) {
    this.engine.learn(info, (asText, nowhere) => again(new Reader(this.engine, this.scope, nowhere), asText));
  }

  async #run(
    info: Info,
    part: Pick<RootRead, 'type' | 'nodes' | 'withCursor' | 'withTotal' | 'ranking'>,
    read: Omit<ListRead, 'limit'> & Pick<Cut, 'limit'> & Partial<Cut>,
  ): Promise<Answer> {
    const whereValues: unknown[] = [];
    const where = parametrize(read.where ?? {}, 'where', whereValues) as object;
    const cursor = read.after ? decodeCursor(read.after) : undefined;
    const { limit, offset = 0, shown = limit } = read;
    const cut = { limit, offset, shown };
    const root: RootRead = {
      ...part,
      where,
      orderBy: read.orderBy ?? {},
      after: !!cursor,
      cut: cutShapeOf(cut),
    };
    const plan = this.engine.plan(root, info, this.scope);
    const filled = {
      rule: this.scope.values,
      where: whereValues,
      cursor: cursor ?? [],
      page: cutValues(cut),
      ranking: part.ranking?.values ?? [],
    };
    const values = plan.parameters.map((parameter) => {
      if (parameter instanceof Bound) return filled[parameter.from][parameter.at];
      if (parameter instanceof BoundArgument)
        return getArgumentValues(parameter.field, parameter.node, info.variableValues)[parameter.name];
      return parameter;
    });
    const statement = { name: plan.name, text: plan.text, values };
    const {
      rows: [row],
    } = await this.database
      .query<Answer>(statement)
      .catch((error: unknown) => Promise.reject(cursor && isDataException(error) ? invalidCursor() : error));
    return row!;
  }
}

const rowsOf = (info: Info) => ({
  type: getNamedType(info.returnType) as GraphQLObjectType,
  nodes: info.fieldNodes,
  withCursor: false,
  withTotal: false,
});

/** What a connection's selection asks of its rows: `nodes` and `edges { node }` together. */
function connectionOf(info: Info) {
  const connection = getNamedType(info.returnType) as GraphQLObjectType;
  const fields = selectionOf(connection, info.fieldNodes, info);
  const named = (name: string) => fields.filter((f) => f.field.name === name);
  const edges = named('edges').flatMap((f) => selectionOf(f.type!, f.nodes, info));
  const rows = [...named('nodes'), ...edges.filter((f) => f.field.name === 'node')];
  if (info.asText && (rows.length > 1 || edges.length)) throw new NotText('rows under several names');
  const type = getNamedType(connection.getFields().nodes!.type) as GraphQLObjectType;
  return {
    type,
    nodes: rows.flatMap((f) => f.nodes),
    withTotal: named('totalCount').length > 0,
    withPageInfo: named('pageInfo').length + edges.length > 0,
  };
}

/** How many rows were read, of them shown, and whether there are others. */
type Extent = (count: number) => { shown: number; hasNextPage: boolean; hasPreviousPage: boolean };

function pageOf<Row>(info: Info, { j, cursors, xid, total }: Answer, extent: Extent): Page<Row> {
  const position = snapshotPosition(xid);
  const totalCount = total ?? null;
  const pageInfoOf = (read: readonly unknown[][]): PageInfo => {
    const { shown, ...others } = extent(read.length);
    const cursorAt = (at: number) => (read[at] && shown ? encodeCursor(read[at]) : null);
    return { startCursor: cursorAt(0), endCursor: cursorAt(shown - 1), ...others };
  };
  if (info.asText) {
    const type = getNamedType(info.returnType) as GraphQLObjectType;
    return jsonText(
      connectionText(type, info, { rows: j, totalCount, position, pageInfo: () => pageInfoOf(cursors ?? []) }),
    );
  }
  const rows = JSON.parse(j) as (Row & { [CURSOR]?: unknown[] })[];
  const read = rows.map((row) => row[CURSOR] ?? []);
  const nodes = rows.slice(0, extent(rows.length).shown);
  return {
    nodes,
    edges: nodes.map((node, at) => ({ node, cursor: encodeCursor(read[at]!) })),
    totalCount,
    position,
    pageInfo: pageInfoOf(read),
  };
}

/** Where a ranked page starts, from its cursor. @throws DomainError `BAD_USER_INPUT` */
export const offsetOf = (after: string | null | undefined): number => {
  const [offset] = after ? decodeCursor(after) : [0];
  if (typeof offset !== 'number' || !Number.isInteger(offset) || offset < 0) throw invalidCursor();
  return offset;
};

// The values come from JSON that PostgreSQL wrote: timestamps keep their microseconds, which a JavaScript Date would lose.
const encodeCursor = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

function decodeCursor(cursor: string): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(values) && values.every((v) => ['string', 'number', 'boolean'].includes(typeof v))) return values;
  } catch {
    /* the same answer as for any other cursor that is not ours */
  }
  throw invalidCursor();
}

/** A cursor is well-formed JSON but made by somebody else: its values are none of the columns' (class 22 of SQL states). */
const isDataException = (error: unknown) => String((error as { code?: unknown } | null)?.code).startsWith('22');

const invalidCursor = () =>
  badInput({
    path: 'after',
    code: 'invalid_cursor',
    message: 'ページの位置を読み取れません。最初から表示してください。',
  });
