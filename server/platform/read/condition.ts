// Mongo-like conditions, as CASL rules and resolvers write them, to SQL. Same meaning as CASL's check in memory.
import { rulesToCondition } from '@casl/ability/extra';
import { type EntityMetadata, type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import { sql } from 'kysely';
import { isPlainObject } from './bound.ts';
import type { RuleShape } from './scope.ts';
import { and, type Column, relate, type Sql, Table } from './table.ts';

export type NextAlias = () => string;
type Rules = ReturnType<RuleShape['ability']['rulesFor']>;

export const ALWAYS: Sql = sql`true`;

/** The condition under which `rules` allow a row; `null` when they never do. */
export function rulesToSql(rules: Rules, meta: EntityMetadata, column: Column, next: NextAlias): Sql | null {
  return rulesToCondition<RuleShape['ability'], Sql, Sql>(
    rules as never,
    (rule) => {
      const condition = rule.conditions ? conditionToSql(rule.conditions, meta, column, next) : ALWAYS;
      return rule.inverted ? sql`(${condition}) is not true` : condition;
    },
    { and, or, empty: () => ALWAYS },
  );
}

export function conditionToSql(condition: object, meta: EntityMetadata, column: Column, next: NextAlias): Sql {
  const parts = Object.entries(condition).map(([key, value]): Sql => {
    const each = () => (value as object[]).map((part) => conditionToSql(part, meta, column, next));
    if (key === '$and') return and(each());
    if (key === '$or') return or(each());
    if (key === '$not') return sql`(${conditionToSql(value, meta, column, next)}) is not true`;

    const [name, ...path] = key.split('.') as [string, ...string[]];
    const prop = meta.properties[name] as EntityProperty | undefined;
    if (!prop) throw new Error(`${meta.className} has no property ${name}`);
    const nested = path.length ? { [path.join('.')]: value } : value;
    const isRelation = prop.kind !== ReferenceKind.SCALAR;
    if (isRelation && isPlainObject(nested) && !Object.keys(nested)[0]?.startsWith('$')) {
      return exists(prop, nested, column, next);
    }
    if (prop.fieldNames?.length !== 1 || (isRelation && !prop.owner))
      throw new Error(`${meta.className}.${key} is not one column`);
    return compare(column(prop.fieldNames[0]!), nested);
  });
  return parts.length ? and(parts) : ALWAYS;
}

function exists(prop: EntityProperty, condition: object, parent: Column, next: NextAlias): Sql {
  const target = new Table(prop.targetMeta!, next());
  const { from, on } = relate(prop, parent, target);
  return sql`exists (select from ${from} where ${and([on, conditionToSql(condition, target.meta, target.inner, next)])})`;
}

/** `is distinct from` and `is not true`: in CASL `$ne` and `$nin` match a missing value, in bare SQL they would not. */
const operators: Record<string, (column: Sql, value: unknown) => Sql> = {
  $eq: (c, v) => (v === null ? sql`${c} is null` : sql`${c} = ${literal(v)}`),
  $ne: (c, v) => (v === null ? sql`${c} is not null` : sql`${c} is distinct from ${literal(v)}`),
  $gt: (c, v) => sql`${c} > ${v}`,
  $gte: (c, v) => sql`${c} >= ${v}`,
  $lt: (c, v) => sql`${c} < ${v}`,
  $lte: (c, v) => sql`${c} <= ${v}`,
  $in: (c, v) => sql`${c} = any(${v})`,
  $nin: (c, v) => sql`(${c} = any(${v})) is not true`,
  $ilike: (c, v) => sql`${c} ilike ${v}`,
  $overlap: (c, v) => sql`${c} && ${v}`,
  $exists: (c, v) => (v ? sql`${c} is not null` : sql`${c} is null`),
};

function compare(column: Sql, value: unknown): Sql {
  if (!isPlainObject(value)) return operators.$eq!(column, value);
  return and(
    Object.entries(value).map(([name, operand]) => {
      const operator = operators[name];
      if (!operator) throw new Error(`Unknown operator ${name}`);
      return operator(column, operand);
    }),
  );
}

const literal = (value: unknown): Sql => (typeof value === 'boolean' ? sql.lit(value) : sql`${value}`);
const or = (conditions: readonly Sql[]): Sql =>
  sql.join(
    conditions.map((c) => sql`(${c})`),
    sql` or `,
  );
