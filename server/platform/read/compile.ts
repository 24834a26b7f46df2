// THE read compiler: a GraphQL selection, entity metadata and a rule shape become one SQL statement.
import { type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  getNullableType,
  isListType,
  isNonNullType,
} from 'graphql';
import { type Kysely, sql } from 'kysely';
import { SNAPSHOT_XID } from '../feed/position.ts';
import { Bound, BoundArgument } from './bound.ts';
import { ALWAYS, conditionToSql, rulesToSql } from './condition.ts';
import { type CutShape, hitsSql, limitSql, offsetSql, shownSql } from './cut.ts';
import { NEEDS } from './fields.ts';
import type { RuleShape } from './scope.ts';
import { type Info, type SelectedField, selectionOf } from './selection.ts';
import { and, relate, type Sql, Table } from './table.ts';
import { assertText, NotText } from './text.ts';

export type Order = Record<string, 'asc' | 'desc'>;

/** Which rows, in which order, found by a search of its own that becomes part of the one statement. */
export interface Ranking {
  /** Names the SQL: two rankings of one shape differ in `values` only. */
  readonly shape: string;
  readonly values: readonly unknown[];
  /**
   * `hits` selects `id` and `place` (1, 2, …): of every hit, or of some around the page (the first `upTo`, when an index gives their
   * order), and then `total` counts them all. `with` are common table expressions that both may use. `value(i)` stands for `values[i]`.
   */
  readonly search: (value: (at: number) => Sql, upTo: Sql) => { with?: Sql; hits: Sql; total?: Sql };
}

/** What the resolver asks for, with `Bound` in the place of values. */
export interface RootRead {
  readonly type: GraphQLObjectType;
  readonly nodes: readonly FieldNode[];
  readonly where: object;
  readonly orderBy: Order;
  readonly after: boolean;
  readonly cut: CutShape;
  /** Whether each row brings its cursor along. */
  readonly withCursor: boolean;
  /** Whether the number of all rows that match is asked for. */
  readonly withTotal: boolean;
  readonly ranking?: Ranking;
}

export interface Plan {
  readonly text: string;
  /** What fills $1, $2, …: a `Bound`, a `BoundArgument` or a constant. */
  readonly parameters: readonly unknown[];
}

export const CURSOR = '$cursor';
/** No nested list is longer than this: a selection must not multiply rows without end. */
const NESTED_LIMIT = 200;

interface OrderColumn {
  column: string;
  direction: 'asc' | 'desc';
}
interface RowSource {
  from: Sql;
  conditions: Sql[];
  order: OrderColumn[];
  limit: Sql;
  offset?: Sql;
  /** Of the rows that are read, when they are cut as text. */
  shown?: Sql;
  withCursor?: boolean;
  /** The order is the place among the hits. */
  ranked?: boolean;
}

const NEVER = sql`false`;
const HIT = sql.id('hit');
const PLACE = '$place';
const ROW = sql.id('$row');

export function compileRead(
  read: RootRead,
  info: Info,
  shape: RuleShape,
  metadata: MetadataStorage,
  kysely: Kysely<unknown>,
): Plan {
  const statement = new ReadCompiler(info, shape, metadata).root(read);
  const { sql: text, parameters } = statement.compile(kysely);
  return { text, parameters };
}

class ReadCompiler {
  #aliases = 0;
  readonly #next = () => `t${this.#aliases++}`;

  constructor(
    readonly info: Info,
    readonly shape: RuleShape,
    readonly metadata: MetadataStorage,
  ) {}

  root(read: RootRead): Sql {
    return read.ranking ? this.#ranked(read, read.ranking) : this.#plain(read);
  }

  #ranked(read: RootRead, { search }: Ranking): Sql {
    const { type, nodes } = read;
    const table = new Table(this.metadata.getByClassName(type.name as never), this.#next());
    const key = table.meta.getPrimaryProps()[0]!.fieldNames[0]!;
    const source: RowSource = {
      // The page first: who looks up few rows by their key needs no other.
      from: sql`(select id, place from ${HIT} where place > ${offsetSql(read.cut)}::int order by place limit ${limitSql(read.cut)}) as ${HIT}
        join ${table.source} on ${table.inner(key)} = ${HIT}.id`,
      conditions: [this.#visible(table)],
      order: [],
      limit: limitSql(read.cut),
      shown: shownSql(read.cut),
      withCursor: read.withCursor,
      ranked: true,
    };
    const { with: before, hits, total } = search((at) => sql`${new Bound('ranking', at)}`, hitsSql(read.cut));
    const found = sql`select coalesce(max(place), 0)::int from ${HIT}`;
    const counted = read.withTotal ? sql`, (${total ?? found}) as total` : sql``;
    return sql`with ${before ? sql`${before}, ` : sql``}${HIT} as materialized (${hits})
      select j::text as j${this.#cursors(source)}, ${sql.raw(SNAPSHOT_XID)} as xid, (${found}) as found${counted}
      from (${this.#list(type, nodes, table, source)}) as r`;
  }

  #plain(read: RootRead): Sql {
    const table = new Table(this.metadata.getByClassName(read.type.name as never), this.#next());
    const order = this.#order(table, read.orderBy);
    const conditions = [this.#visible(table), conditionToSql(read.where, table.meta, table.inner, this.#next)];
    if (read.after) conditions.push(afterCursor(table, order));
    const source: RowSource = {
      from: table.source,
      conditions,
      order,
      limit: limitSql(read.cut),
      offset: read.cut.offset === 0 ? undefined : offsetSql(read.cut),
      shown: shownSql(read.cut),
      withCursor: read.withCursor,
    };
    const total = read.withTotal ? sql`, (${this.#total(read)}) as total` : sql``;
    return sql`select j::text as j${this.#cursors(source)}, ${sql.raw(SNAPSHOT_XID)} as xid${total} from (${this.#list(read.type, read.nodes, table, source)}) as r`;
  }

  /** In text no row can carry its cursor: they come beside it. */
  #cursors({ withCursor }: RowSource): Sql {
    return this.info.asText && withCursor ? sql`, cursors` : sql``;
  }

  #total(read: RootRead): Sql {
    const table = new Table(this.metadata.getByClassName(read.type.name as never), this.#next());
    const conditions = [this.#visible(table), conditionToSql(read.where, table.meta, table.inner, this.#next)];
    return sql`select count(*)::int from ${table.source} where ${and(conditions.filter(matters))}`;
  }

  /** Limit first, then join laterally: what hangs on a row is read only for the rows of the page. */
  #list(type: GraphQLObjectType, nodes: readonly FieldNode[], table: Table, source: RowSource): Sql {
    const orderBy = (column: Table['inner']) =>
      sql.join(source.order.map((o) => sql`${column(o.column)} ${sql.raw(o.direction)}`));
    const place = sql`${sql.id(table.alias)}.${sql.id(PLACE)}`;
    const cursor = source.ranked ? [place] : source.order.map((o) => table.outer(o.column));
    const beside = this.info.asText && source.withCursor;
    const { json, joins } = this.#object(type, nodes, table, source.withCursor && !beside ? cursor : undefined);
    const order = source.ranked ? place : orderBy(table.outer);
    const inner = source.ranked ? sql`${HIT}.place` : orderBy(table.inner);
    if (!beside) {
      const rows = sql`coalesce(json_agg(${json} order by ${order}), '[]'::json)`;
      return sql`select ${rows} as j from ${this.#page(table, source, inner)} ${joins}`;
    }
    const shown = sql`coalesce(json_agg(${json} order by ${order}) filter (where ${sql.id(table.alias)}.${ROW} <= ${source.shown!}), '[]'::json)`;
    const cursors = sql`json_agg(json_build_array(${sql.join(cursor)}) order by ${order})`;
    const numbered = sql`(select *, row_number() over (order by ${order}) as ${ROW} from ${this.#page(table, source, inner)}) as ${sql.id(table.alias)}`;
    return sql`select ${shown} as j, ${cursors} as cursors from ${numbered} ${joins}`;
  }

  #first(type: GraphQLObjectType, nodes: readonly FieldNode[], table: Table, source: RowSource): Sql {
    const { json, joins } = this.#object(type, nodes, table);
    const orderBy = sql.join(source.order.map((o) => sql`${table.inner(o.column)} ${sql.raw(o.direction)}`));
    return sql`select ${json} as j from ${this.#page(table, source, orderBy)} ${joins}`;
  }

  #page(table: Table, { from, conditions, limit, offset, ranked }: RowSource, orderBy: Sql): Sql {
    const columns = sql.join([
      ...[...table.used].map(table.inner),
      ...(ranked ? [sql`${HIT}.place as ${sql.id(PLACE)}`] : []),
    ]);
    return sql`(select ${columns} from ${from} where ${and(conditions.filter(matters))} order by ${orderBy} limit ${limit}${
      offset ? sql` offset ${offset}` : sql``
    }) as ${sql.id(table.alias)}`;
  }

  /** One row as a JSON object, and the lateral joins that its relations need. */
  #object(
    type: GraphQLObjectType,
    nodes: readonly FieldNode[],
    table: Table,
    cursor?: readonly Sql[],
  ): { json: Sql; joins: Sql } {
    const pairs: [string, Sql][] = [];
    const joins: Sql[] = [];
    const needs = new Set<string>();
    for (const selected of selectionOf(type, nodes, this.info)) {
      const access = this.#access(table, selected.field.name);
      const { computed, via } = selected.field.extensions;
      if (computed) {
        if (this.info.asText) throw new NotText(`${selected.field.name} is computed`);
        if (access !== ALWAYS)
          throw new Error(`${type.name}.${selected.field.name} is computed: allow it on every row or not at all`);
        for (const name of computed.needs) needs.add(name);
        continue;
      }
      const prop = table.meta.properties[via?.relation ?? selected.field.name] as EntityProperty | undefined;
      if (!prop)
        throw new Error(`${type.name}.${selected.field.name} is neither a property of the entity nor computed`);
      if (this.info.asText) assertText(selected.field, prop, access === ALWAYS);
      if (prop.kind === ReferenceKind.SCALAR) {
        if (access !== ALWAYS) assertNullable(type.name, selected.field);
        pairs.push([selected.key, guarded(access, prop, table)]);
      } else {
        const alias = sql.id(this.#next());
        joins.push(sql`left join lateral (${this.#relation(prop, selected, table, access)}) as ${alias} on true`);
        pairs.push([selected.key, sql`${alias}.j`]);
      }
    }
    if (needs.size)
      pairs.push([
        NEEDS,
        jsonObject([...needs].map((name) => [name, scalar(table.meta.properties[name] as EntityProperty, table)])),
      ]);
    if (cursor) pairs.push([CURSOR, sql`json_build_array(${sql.join(cursor)})`]);
    return { json: jsonObject(pairs), joins: sql.join(joins, sql` `) };
  }

  #relation(prop: EntityProperty, { type, field, nodes }: SelectedField, parent: Table, access: Sql): Sql {
    const table = new Table(prop.targetMeta!, this.#next());
    const { from, on } = relate(prop, parent.outer, table);
    const conditions = [on, access, this.#visible(table)].filter(matters);
    if (isListType(getNullableType(field.type))) {
      const most = sql.lit(NESTED_LIMIT);
      const asked = nodes[0]!.arguments?.some((argument) => argument.name.value === 'first');
      const limit = asked
        ? sql`least(greatest(coalesce(${new BoundArgument(field, nodes[0]!, 'first')}, ${most}), 0), ${most})`
        : most;
      return this.#list(type!, nodes, table, { from, conditions, order: this.#order(table, orderOf(prop)), limit });
    }
    if (conditions.length > 1) assertNullable(parent.meta.className, field);
    const { via } = field.extensions;
    if (via)
      return this.#first(type!, nodes, table, {
        from,
        conditions,
        order: this.#order(table, via.orderBy),
        limit: sql.lit(1),
      });
    const { json, joins } = this.#object(type!, nodes, table);
    // One at most, as it is. Said so that it is looked up by its key for each row of the page, not by reading all that may be seen.
    return sql`select ${json} as j from ${from} ${joins} where ${and(conditions)} limit 1`;
  }

  /** The row rule: a row is visible when at least one rule lets the viewer read something of it. */
  #visible(table: Table): Sql {
    const rules = this.shape.ability.rulesFor('read', table.meta.className);
    return rulesToSql(rules, table.meta, table.inner, this.#next) ?? sql`false`;
  }

  /** The field rule, given that the row is visible: `ALWAYS`, or a condition on the row. */
  #access(table: Table, fieldName: string): Sql {
    const { ability } = this.shape;
    const rowRules = ability.rulesFor('read', table.meta.className);
    const rules = ability.rulesFor('read', table.meta.className, fieldName);
    if (rules.length === rowRules.length && rules.every((rule, i) => rule === rowRules[i])) return ALWAYS;
    return rulesToSql(rules, table.meta, table.outer, this.#next) ?? NEVER;
  }

  /** Ends with the primary key, so that the order is total and a page stays where it is. */
  #order(table: Table, orderBy: Order): OrderColumn[] {
    const columns = Object.entries(orderBy).map(([name, direction]): OrderColumn => {
      const prop = table.meta.properties[name] as EntityProperty;
      // A cursor carries the values, and the order tells of them.
      if (!prop.primary && (prop.nullable || this.#access(table, name) !== ALWAYS))
        throw new Error(`Cannot order by ${table.meta.className}.${name}`);
      return { column: prop.fieldNames[0]!, direction };
    });
    for (const {
      fieldNames: [column],
    } of table.meta.getPrimaryProps()) {
      if (!columns.some((c) => c.column === column))
        columns.push({ column: column!, direction: columns.at(-1)?.direction ?? 'asc' });
    }
    return columns;
  }
}

/** The order that the entity declares for a to-many relation. */
const orderOf = (prop: EntityProperty): Order => Object.assign({}, ...[prop.orderBy ?? []].flat()) as Order;

/** What is hidden is null. Where the schema promises a value, one hidden row would fail the whole answer. */
function assertNullable(typeName: string, field: GraphQLField<unknown, unknown>): void {
  if (isNonNullType(field.type)) throw new Error(`${typeName}.${field.name} must be nullable: it can be hidden`);
}

const matters = (condition: Sql, _i: number, all: Sql[]) => condition !== ALWAYS || all.every((c) => c === ALWAYS);

/** (a, b) after the cursor's (a, b), also when the directions differ. */
function afterCursor(table: Table, order: OrderColumn[]): Sql {
  const columns = order.map((o) => table.inner(o.column));
  const values = order.map((_, i) => sql`${new Bound('cursor', i)}`);
  const beyond = (i: number) => sql.raw(order[i]!.direction === 'desc' ? '<' : '>');
  if (order.every((o) => o.direction === order[0]!.direction))
    return sql`(${sql.join(columns)}) ${beyond(0)} (${sql.join(values)})`;
  const steps = order.map((_, i) =>
    and([
      ...order.slice(0, i).map((_, k) => sql`${columns[k]} = ${values[k]}`),
      sql`${columns[i]} ${beyond(i)} ${values[i]}`,
    ]),
  );
  return sql.join(steps, sql` or `);
}

function guarded(access: Sql, prop: EntityProperty, table: Table): Sql {
  // What is never readable is not even named: the viewer's database role may have no right on it.
  if (access === NEVER) return sql`null`;
  return access === ALWAYS ? scalar(prop, table) : sql`case when ${access} then ${scalar(prop, table)} end`;
}

/** JSON numbers are doubles: wider numbers travel as text. */
function scalar(prop: EntityProperty, table: Table): Sql {
  const column = table.outer(prop.fieldNames[0]!);
  return /^(bigint|numeric|decimal)/.test(prop.columnTypes[0] ?? '') ? sql`${column}::text` : column;
}

/** PostgreSQL passes at most 100 arguments to a function: longer objects are merged from parts. */
function jsonObject(pairs: [string, Sql][]): Sql {
  const build = (part: [string, Sql][]) =>
    sql`json_build_object(${sql.join(part.map(([key, value]) => sql`${sql.lit(key)}, ${value}`))})`;
  if (pairs.length <= 50) return build(pairs);
  const parts = Array.from(
    { length: Math.ceil(pairs.length / 50) },
    (_, i) => sql`${build(pairs.slice(i * 50, i * 50 + 50))}::jsonb`,
  );
  return sql`(${sql.join(parts, sql` || `)})::json`;
}
