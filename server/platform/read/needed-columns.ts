// Which columns compiled reads can touch at all for one audience: what its schema shows, what its rules look at, what
// joins them. Mirrors the compiler; a column that is missing here is refused by PostgreSQL, not leaked.
import type { MongoAbility } from '@casl/ability';
import { type EntityMetadata, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import { type GraphQLSchema, isObjectType } from 'graphql';

/** By table, then by column: the properties that stand for it. */
export type Columns = Map<string, Set<string>>;

export function neededColumns(view: GraphQLSchema, ability: MongoAbility, metadata: MetadataStorage): Columns {
  const columns: Columns = new Map();
  const add = (table: string, names: readonly string[]) => {
    const known = columns.get(table) ?? new Set();
    for (const name of names) known.add(name);
    columns.set(table, known);
  };

  const addProperty = (meta: EntityMetadata, name: string): EntityProperty => {
    const prop = meta.properties[name] as EntityProperty | undefined;
    if (!prop) throw new Error(`${meta.className} has no property ${name}`);
    if (prop.kind === ReferenceKind.SCALAR) add(meta.tableName, prop.fieldNames);
    else if (prop.kind === ReferenceKind.MANY_TO_MANY)
      add(prop.pivotTable, [...prop.joinColumns, ...prop.inverseJoinColumns]);
    else if (prop.owner) add(meta.tableName, prop.joinColumns);
    else {
      const owner = prop.targetMeta!.properties[prop.mappedBy as string] as EntityProperty;
      add(prop.targetMeta!.tableName, owner.joinColumns);
    }
    for (const order of [prop.orderBy ?? []].flat()) addAll(prop.targetMeta!, Object.keys(order));
    return prop;
  };
  const addAll = (meta: EntityMetadata, names: readonly string[]) => {
    for (const name of names) addProperty(meta, name);
  };

  const addCondition = (meta: EntityMetadata, condition: object): void => {
    for (const [key, value] of Object.entries(condition)) {
      if (key === '$and' || key === '$or') for (const part of value as object[]) addCondition(meta, part);
      else if (key === '$not') addCondition(meta, value as object);
      else if (!key.startsWith('$')) {
        const [name, ...path] = key.split('.') as [string, ...string[]];
        const prop = addProperty(meta, name);
        const nested = path.length ? { [path.join('.')]: value } : value;
        if (prop.targetMeta && nested && typeof nested === 'object') addCondition(prop.targetMeta, nested);
      }
    }
  };

  for (const meta of metadata.getAll().values()) {
    const type = view.getType(meta.className);
    if (!isObjectType(type)) continue;
    if (!ability.can('read', meta.className)) continue;
    addAll(meta, meta.primaryKeys);
    for (const { conditions } of ability.rulesFor('read', meta.className)) addCondition(meta, conditions ?? {});
    for (const [name, { extensions }] of Object.entries(type.getFields())) {
      // By the rules, not by the view alone: a schema that shows too much must not open a column.
      if (!ability.can('read', meta.className, name)) continue;
      const { computed, via } = extensions;
      if (computed) addAll(meta, computed.needs);
      else if (!via) addProperty(meta, name);
      else addAll(addProperty(meta, via.relation).targetMeta!, Object.keys(via.orderBy));
    }
  }
  return columns;
}
