// Why somebody can, or cannot, read one record: asked of PostgreSQL with the statements' own conditions, rule by rule.
import { isDeepStrictEqual } from 'node:util';
import type { EntityMetadata } from '@mikro-orm/core';
import type { MikroORM } from '@mikro-orm/postgresql';
import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Pool } from 'pg';
import type { Viewer } from '../../kernel/viewer.ts';
import { Bound, isPlainObject } from '../read/bound.ts';
import { ALWAYS, conditionToSql, rulesToSql } from '../read/condition.ts';
import { type Scope, scopeOf } from '../read/scope.ts';
import { type Sql, Table } from '../read/table.ts';
import { abilityOf } from './ability.ts';
import type { AppliedRule } from './access.ts';
import { PROFILES, viewerOf } from './profiles.ts';
import type { PermissionBook } from './rules.ts';

export interface ExplainParts {
  readonly orm: MikroORM;
  readonly pool: Pool;
  readonly permissions: PermissionBook;
}

export interface RecordKey {
  readonly type: string;
  readonly id: string;
}

export interface ExplainedRule {
  readonly rule: AppliedRule;
  /** Whether the record meets the rule's condition. */
  readonly met: boolean;
}

export interface ExplainedField {
  readonly name: string;
  readonly readable: boolean;
  /** The rules that speak of this field, as places in `rules`. */
  readonly rules: readonly number[];
}

export interface Explanation {
  readonly visible: boolean;
  /** The strongest first. */
  readonly rules: readonly ExplainedRule[];
  readonly fields: readonly ExplainedField[];
}

/** Nobody's ids: the rules are asked for what they name, not for whom they match. */
const ANYONE = { personId: '', organizationId: '' };

/** The fields of a type that anybody may read in some row: what all schema views together show of it. */
export function fieldsOf(permissions: PermissionBook, type: string): string[] {
  const rules = PROFILES.flatMap((profile) =>
    abilityOf(permissions.rulesFor(viewerOf(profile, ANYONE))).rulesFor('read', type),
  );
  return [...new Set(rules.filter((rule) => !rule.inverted).flatMap((rule) => rule.fields ?? []))];
}

/** The types of records that anybody may read. */
export function readTypes({ permissions, orm }: Pick<ExplainParts, 'permissions' | 'orm'>): string[] {
  const entities = new Set([...orm.getMetadata().getAll().values()].map(({ className }) => className));
  const subjects = PROFILES.flatMap((profile) =>
    permissions
      .rulesFor(viewerOf(profile, ANYONE))
      .filter(({ action, inverted }) => [action].flat().includes('read') && !inverted)
      .flatMap(({ subject }) => subject as string | string[]),
  );
  return [...new Set(subjects)].filter((name) => entities.has(name));
}

const aliases = () => {
  let count = 0;
  return () => `t${++count}`;
};

/** A record for one viewer: one statement, in which every rule's condition, the row rule and every field rule are columns. */
export async function explain(
  { orm, pool, permissions }: ExplainParts,
  { type, id }: RecordKey,
  viewer: Viewer,
): Promise<Explanation> {
  const { table, next } = tableOf(orm, type);
  const ability = abilityOf(permissions.rulesFor(viewer));
  const rules = ability.rulesFor('read', type);
  const names = fieldsOf(permissions, type);
  const ofField = names.map((name) => ability.rulesFor('read', type, name));
  const condition = (rule: AppliedRule) =>
    rule.conditions ? conditionToSql(rule.conditions, table.meta, table.inner, next) : ALWAYS;
  const allowed = (some: typeof rules) => rulesToSql(some, table.meta, table.inner, next) ?? sql`false`;
  const statement = sql<{ met: boolean[]; visible: boolean; readable: boolean[] }>`
    select ${booleans(rules.map(condition))} as met, coalesce(${allowed(rules)}, false) as visible,
      ${booleans(ofField.map(allowed))} as readable
    from ${table.source} where ${idOf(table)} = ${id}`;
  const [row] = await run(orm, pool, statement);
  const { met, visible, readable } = row ?? { met: [], visible: false, readable: [] };
  return {
    visible,
    rules: rules.map((rule, i) => ({ rule, met: met[i] ?? false })),
    fields: names.map((name, i) => ({
      name,
      readable: visible && (readable[i] ?? false),
      rules: ofField[i]!.map((rule) => rules.indexOf(rule)),
    })),
  };
}

/**
 * Which of these viewers can see a record. One statement for all viewers whose rules have the same shape, however many they
 * are: what differs between them (their organisation, their person) is a table that the condition is asked for.
 */
export async function whoSees(
  parts: ExplainParts,
  record: RecordKey,
  viewers: readonly Viewer[],
): Promise<ReadonlySet<Viewer>> {
  const groups = new Map<number, { scope: Scope; viewer: Viewer }[]>();
  for (const viewer of viewers) {
    // Of this type alone: of thousands of viewers the other rules would be compared for nothing.
    const rules = parts.permissions.rulesFor(viewer).filter(({ subject }) => [subject].flat().includes(record.type));
    const scope = scopeOf(rules);
    const group = groups.get(scope.shape.id) ?? [];
    group.push({ scope, viewer });
    groups.set(scope.shape.id, group);
  }
  const seeing = new Set<Viewer>();
  for (const group of groups.values()) {
    for (const at of await seeingOf(
      parts,
      record,
      group.map(({ scope }) => scope),
    ))
      seeing.add(group[at]!.viewer);
  }
  return seeing;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Places in `scopes`, which have one shape, of those whose rules let the record be seen. */
async function seeingOf({ orm, pool }: ExplainParts, { type, id }: RecordKey, scopes: readonly Scope[]) {
  const { table, next } = tableOf(orm, type);
  const first = scopes[0]!;
  const differs = new Map<number, string>();
  for (const [at, value] of first.values.entries()) {
    if (!scopes.every(({ values }) => isDeepStrictEqual(values[at], value))) differs.set(at, `c${at}`);
  }
  /** The rule with a column in the place of what differs, and with the common value elsewhere. */
  const filled = (part: unknown): unknown => {
    if (part instanceof Bound) return differs.has(part.at) ? sql.id('v', differs.get(part.at)!) : first.values[part.at];
    if (Array.isArray(part)) return part.map(filled);
    if (!isPlainObject(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, filled(value)]));
  };
  const rules = first.shape.ability
    .rulesFor('read', type)
    .map(({ inverted, conditions }) => ({ inverted, conditions: filled(conditions) }));
  const visible = rulesToSql(rules as never, table.meta, table.inner, next) ?? sql`false`;
  const columns = [...differs].map(([at, name]) => {
    const isId = scopes.every(({ values }) => UUID.test(String(values[at])));
    return sql`, ${sql.id(name)} ${sql.raw(isId ? 'uuid' : 'text')}`;
  });
  const asked = scopes.map(({ values }, at) => ({
    at,
    ...Object.fromEntries([...differs].map(([place, name]) => [name, values[place]])),
  }));
  const statement = sql<{ at: number }>`
    select v.at from jsonb_to_recordset(${JSON.stringify(asked)}::jsonb) as v(at int${sql.join(columns, sql``)})
    where exists (select from ${table.source} where ${idOf(table)} = ${id} and (${visible}))`;
  return (await run(orm, pool, statement)).map(({ at }) => at);
}

const booleans = (conditions: readonly Sql[]): Sql =>
  sql`array[${sql.join(conditions.map((condition) => sql`coalesce(${condition}, false)`))}]::bool[]`;

function tableOf(orm: MikroORM, type: string) {
  const meta = orm.getMetadata().getByClassName(type as never) as EntityMetadata;
  return { table: new Table(meta, 't0'), next: aliases() };
}

const idOf = (table: Table): Sql => table.inner(table.meta.getPrimaryProps()[0]!.fieldNames[0]!);

async function run<Row extends object>(orm: MikroORM, pool: Pool, statement: RawBuilder<Row>): Promise<Row[]> {
  const { sql: text, parameters } = statement.compile(orm.em.getKysely() as Kysely<unknown>);
  return (await pool.query<Row>({ text, values: [...parameters] })).rows;
}
