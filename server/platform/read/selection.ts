// What a client selects on one type: fragments expanded, @skip and @include decided, aliases merged.
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  type OperationDefinitionNode,
  visit,
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

const togglesOfOperations = new WeakMap<OperationDefinitionNode, readonly string[]>();

/** The variables that decide what an operation selects: those of its @skip and @include. */
export function togglesOf({ operation, fragments }: Pick<Info, 'operation' | 'fragments'>): readonly string[] {
  const known = togglesOfOperations.get(operation);
  if (known) return known;
  const toggles = new Set<string>();
  const addVariables = {
    Directive: (directive: object) => {
      visit(directive as never, { Variable: (v: { name: { value: string } }) => void toggles.add(v.name.value) });
    },
  };
  for (const node of [operation, ...Object.values(fragments)]) visit(node, addVariables);
  const found = [...toggles];
  togglesOfOperations.set(operation, found);
  return found;
}

/** A selection that depends on no variable, and what it was made for. */
interface Selection {
  readonly schema: GraphQLSchema;
  readonly type: GraphQLObjectType;
  readonly asText: boolean;
  readonly fields: readonly SelectedField[];
}

const selections = new WeakMap<readonly FieldNode[], Selection>();

export function selectionOf(
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  info: Info,
): readonly SelectedField[] {
  const { schema, asText = false } = info;
  const known = selections.get(nodes);
  if (known?.schema === schema && known.type === type && known.asText === asText) return known.fields;
  const fields = select(type, nodes, info);
  if (!togglesOf(info).length) selections.set(nodes, { schema, type, asText, fields });
  return fields;
}

function select(type: GraphQLObjectType, nodes: readonly FieldNode[], info: Info): readonly SelectedField[] {
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
  return [...selected.values()];
}
