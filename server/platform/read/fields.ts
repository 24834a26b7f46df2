// Fields that are not plain columns: how an entity declares them, and how the schema resolves them.
import { MapperKind, mapSchema } from '@graphql-tools/utils';
import { GraphQLInt, type GraphQLSchema, getNamedType, getNullableType, isListType } from 'graphql';
import { Extensions } from 'type-graphql';
import type { Order } from './compile.ts';

/** A to-one field that is the first row of a to-many relation: "the last message". */
export interface Via {
  relation: string;
  orderBy: Order;
}
/** A field that is a function of columns, which the viewer need not be able to read, and of the request's context. */
export interface ComputedField<Context = unknown> {
  needs: readonly string[];
  value: (row: never, context: Context) => unknown;
}

export interface ReadExtensions {
  via?: Via;
  computed?: ComputedField;
}
declare module 'graphql' {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration that it merges with says so
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs = any> extends ReadExtensions {}
}

export const FirstOf = (via: Via) => Extensions({ via });
export const Computed = <Row, Key extends keyof Row & string, Context>(
  needs: readonly Key[],
  value: (row: Pick<Row, Key>, context: Context) => unknown,
) => Extensions({ computed: { needs, value } });

/** Where the raw columns for computed fields lie in a row. */
export const NEEDS = '$needs';
/** Where a field's value lies in a row. Two aliases of one field may differ in their arguments, so they get two places. */
export const rowKey = (fieldName: string, responseKey: string, hasArguments: boolean) =>
  hasArguments ? `${fieldName}:${responseKey}` : fieldName;

/** Gives every list relation of an entity a `first` argument, and computed fields their synchronous resolver. */
export function withReadFields(schema: GraphQLSchema, entities: ReadonlySet<string>): GraphQLSchema {
  return mapSchema(schema, {
    [MapperKind.OBJECT_FIELD]: (field, _name, typeName) => {
      if (!entities.has(typeName)) return undefined;
      const computed = field.extensions?.computed;
      if (computed) return { ...field, resolve: (row, _args, context) => computed.value(row[NEEDS] as never, context) };
      if (!isListType(getNullableType(field.type)) || !entities.has(getNamedType(field.type).name)) return undefined;
      return {
        ...field,
        args: { ...field.args, first: { type: GraphQLInt } },
        resolve: (row, _args, _context, info) => row[rowKey(info.fieldName, String(info.path.key), true)],
      };
    },
  });
}
