// What a client selects on one type: fragments expanded, @skip and @include decided, aliases merged.
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isObjectType,
} from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { rowKey } from './fields.ts';
import { NotText } from './text.ts';

export type Info = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'variableValues' | 'operation' | 'fieldNodes' | 'returnType' | 'path'
> & {
  /** Whether whoever resolves takes JSON text in the place of rows. */
  readonly asText?: boolean;
};

export interface SelectedField {
  readonly key: string;
  readonly field: GraphQLField<unknown, unknown>;
  /** The object type below, if this is not a leaf. */
  readonly type: GraphQLObjectType | undefined;
  readonly nodes: readonly FieldNode[];
}

export function selectionOf(type: GraphQLObjectType, nodes: readonly FieldNode[], info: Info): Iterable<SelectedField> {
  const selected = new Map<string, SelectedField>();
  const collected = collectSubfields(info.schema, info.fragments, info.variableValues, type, nodes);
  for (const [responseKey, fieldNodes] of collected) {
    const name = fieldNodes[0]!.name.value;
    if (name === '__typename') {
      if (info.asText) throw new NotText(name);
      continue;
    }
    const field = type.getFields()[name]!;
    const below = getNamedType(field.type);
    const key = info.asText ? responseKey : rowKey(name, responseKey, field.args.length > 0);
    const known = selected.get(key)?.nodes ?? [];
    selected.set(key, { key, field, type: isObjectType(below) ? below : undefined, nodes: [...known, ...fieldNodes] });
  }
  return selected.values();
}
