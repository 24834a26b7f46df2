// Tables and relations of the entity metadata, as SQL fragments.
import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import { type RawBuilder, sql } from 'kysely';

export type Sql = RawBuilder<unknown>;
export type Column = (name: string) => Sql;

/** One occurrence of an entity's table in a statement. */
export class Table {
  /** Columns that the outer select needs from the inner one: exactly what is fetched. */
  readonly used = new Set<string>();
  constructor(
    readonly meta: EntityMetadata,
    readonly alias: string,
  ) {}

  /** A column inside the row source (conditions, order, limit). */
  readonly inner: Column = (name) => sql.id(this.alias, name);
  /** A column outside of it: remembered, so that the row source selects it. */
  readonly outer: Column = (name) => {
    this.used.add(name);
    return this.inner(name);
  };

  get source(): Sql {
    return sql`${tableName(this.meta.schema, this.meta.tableName)} as ${sql.id(this.alias)}`;
  }
}

const tableName = (schema: string | undefined, name: string) => (schema ? sql.id(schema, name) : sql.id(name));
export const and = (conditions: readonly Sql[]): Sql =>
  sql.join(
    conditions.map((c) => sql`(${c})`),
    sql` and `,
  );

const equal = (left: Column, leftNames: readonly string[], right: Column, rightNames: readonly string[]) =>
  and(leftNames.map((name, i) => sql`${left(name)} = ${right(rightNames[i]!)}`));

/** How the rows of `target` hang on a row of the parent through `prop`. */
export function relate(prop: EntityProperty, parent: Column, target: Table): { from: Sql; on: Sql } {
  if (prop.kind === ReferenceKind.MANY_TO_MANY) {
    const pivot: Column = (name) => sql.id(`${target.alias}p`, name);
    const pivotSource = sql`${tableName(target.meta.schema, prop.pivotTable)} as ${sql.id(`${target.alias}p`)}`;
    const targetKeys = target.meta.getPrimaryProps().flatMap((p) => p.fieldNames);
    return {
      from: sql`${target.source} join ${pivotSource} on ${equal(pivot, prop.inverseJoinColumns, target.inner, targetKeys)}`,
      on: equal(pivot, prop.joinColumns, parent, prop.referencedColumnNames),
    };
  }
  if (prop.owner) {
    return { from: target.source, on: equal(target.inner, prop.referencedColumnNames, parent, prop.joinColumns) };
  }
  const owner = target.meta.properties[prop.mappedBy as string] as EntityProperty;
  return { from: target.source, on: equal(target.inner, owner.joinColumns, parent, owner.referencedColumnNames) };
}
