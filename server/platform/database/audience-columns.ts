// THE allow-list of the sixth wall: which columns the database roles of visitors and officials are granted.
import type { EntityProperty, MetadataStorage } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import type { Feature } from '../feature.ts';
import { abilityOf } from '../permissions/ability.ts';
import { mayBeOpened, RESTRICTED_AUDIENCES, type RestrictedAudience } from '../permissions/confidential.ts';
import { type PermissionBook, TYPICAL_VIEWER } from '../permissions/rules.ts';
import { type Columns, neededColumns } from '../read/needed-columns.ts';

interface Sources {
  readonly views: Readonly<Record<RestrictedAudience, GraphQLSchema>>;
  readonly permissions: PermissionBook;
  readonly metadata: MetadataStorage;
  readonly features: readonly Feature[];
}

export type AudienceColumns = Readonly<Record<RestrictedAudience, Columns>>;

/**
 * What compiled reads need by the rules, and what features' own statements declare.
 * @throws Error when that includes anything confidential: such a rule or statement is a fault, and nothing starts with it
 */
export function audienceColumns({ views, permissions, metadata, features }: Sources): AudienceColumns {
  const forAudience = (audience: RestrictedAudience): Columns => {
    const ability = abilityOf(permissions.rulesFor(TYPICAL_VIEWER[audience]));
    const columns = neededColumns(views[audience], ability, metadata);
    const tables = new Set<string>();
    for (const { reads } of features) {
      for (const [table, names] of Object.entries(reads?.[audience] ?? {})) {
        columns.set(table, new Set([...(columns.get(table) ?? []), ...names]));
        tables.add(table);
      }
    }
    assertOpen(audience, columns, metadata, tables);
    return columns;
  };
  return Object.fromEntries(RESTRICTED_AUDIENCES.map((one) => [one, forAudience(one)])) as unknown as AudienceColumns;
}

function assertOpen(
  audience: RestrictedAudience,
  columns: Columns,
  metadata: MetadataStorage,
  declared: ReadonlySet<string>,
): void {
  const entities = new Map([...metadata.getAll().values()].map((meta) => [meta.tableName, meta]));
  const isOpen = (table: string, column: string): boolean => {
    const meta = entities.get(table);
    // A table without an entity has one reason to be here: a feature that owns it says so.
    if (!meta) return declared.has(table) && !/^(audit|change|installation|migration|numbering)/.test(table);
    const prop = (Object.values(meta.properties) as EntityProperty[]).find(
      ({ fieldNames, joinColumns }) => fieldNames?.includes(column) || joinColumns?.includes(column),
    );
    return prop !== undefined && mayBeOpened(meta.class, prop.name, audience);
  };
  const wrong = [...columns].flatMap(([table, names]) =>
    [...names].filter((name) => !isOpen(table, name)).map((name) => `${table}.${name}`),
  );
  if (wrong.length)
    throw new Error(`The permissions would let ${audience}s read what is confidential: ${wrong.join(', ')}`);
}
