// Answers as PostgreSQL wrote them: where every selected field is a plain column or relation, its JSON goes out without being
// parsed and printed again.
import { type EntityProperty, ReferenceKind } from '@mikro-orm/core';
import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';

/** A selection that has to be resolved in the ordinary way. Nothing is wrong with it. */
export class NotText extends Error {
  override readonly name = 'NotText';
}

const TEXTS = new WeakMap<object, string>();

/**
 * JSON in the place of a resolver's rows. It can only be handed on: a resolver that looks into it gets the ordinary way.
 * @throws NotText when a property of it is read
 */
export function jsonText(text: string): never {
  const opaque = new Proxy(Object.freeze({}), {
    get: (_, property) => {
      if (property === 'then') return undefined; // awaited on its way
      throw new NotText(`A resolver reads ${String(property)}`);
    },
    ownKeys: () => {
      throw new NotText('A resolver copies its rows');
    },
  });
  TEXTS.set(opaque, text);
  return opaque as never;
}

/** The JSON behind what a root field resolved to; `undefined`: it is something else. */
export const textOf = (resolved: unknown): string | undefined =>
  typeof resolved === 'object' && resolved !== null ? TEXTS.get(resolved) : resolved === null ? 'null' : undefined;

/** By type of the schema, the column types whose JSON is what the type would be serialised to. */
const PLAIN: Readonly<Record<string, RegExp>> = {
  ID: /^(uuid|text|varchar)/,
  String: /^(text|varchar|char|uuid|bigint|numeric|decimal|date)\b/,
  Int: /^(int|integer|smallint|int2|int4)\b/,
  Float: /^(double|real|float)/,
  Boolean: /^bool/,
  DateTime: /^timestamptz/,
  LocalDate: /^date\b/,
};

const isPlain = (type: GraphQLNamedType, column: string): boolean =>
  isEnumType(type)
    ? type.getValues().every(({ name, value }) => name === value) && /^(text|varchar)/.test(column)
    : (PLAIN[type.name]?.test(column) ?? false);

/** @throws NotText when the column's JSON may not be what the schema promises for the field */
export function assertText(field: GraphQLField<unknown, unknown>, prop: EntityProperty, isAlwaysReadable: boolean) {
  const mayBeNull = prop.nullable || !isAlwaysReadable;
  const isToMany = prop.kind === ReferenceKind.ONE_TO_MANY || prop.kind === ReferenceKind.MANY_TO_MANY;
  if (isNonNullType(field.type) && mayBeNull && !isToMany) throw new NotText(`${field.name} may be null`);
  if (prop.kind !== ReferenceKind.SCALAR) return;
  const column = prop.columnTypes[0] ?? '';
  const isList = isListType(getNullableType(field.type));
  if (isList !== column.endsWith('[]')) throw new NotText(`${field.name} is made of ${column}`);
  if (!isPlain(getNamedType(field.type), column)) throw new NotText(`${field.name} is no plain ${column}`);
}
