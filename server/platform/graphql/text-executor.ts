// Queries whose answers PostgreSQL has already written as JSON: root fields are resolved as always, and what they answer is
// handed on as text. All others go the ordinary way.
import {
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getVariableValues,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  visit,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import { getArgumentValues } from 'graphql/execution/values.js';
import type { Info } from '../read/selection.ts';
import { NotText, textOf } from '../read/text.ts';
import type { Context } from './context.ts';
import type { StoredDocument } from './document-store.ts';

type Variables = Record<string, unknown>;

export interface TextAnswer {
  /** The `data` of the answer, as JSON. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
}

/** Answers in text; `null`: this operation, or these variables, have to be executed. */
export type TextExecutor = (
  stored: StoredDocument,
  context: Context,
  variables: Variables,
) => Promise<TextAnswer | null>;

type Field = GraphQLField<unknown, unknown> & { resolve: GraphQLFieldResolver<unknown, unknown> };

interface RootField {
  readonly key: string;
  readonly field: Field;
  readonly isNonNull: boolean;
  readonly info: Omit<Info, 'variableValues'>;
}

interface Prepared {
  readonly operation: OperationDefinitionNode;
  readonly roots: readonly RootField[];
}

export function textExecutor(schema: GraphQLSchema): TextExecutor {
  const known = new WeakMap<StoredDocument, Prepared | null>();

  const preparedOf = (stored: StoredDocument): Prepared | null => {
    let prepared = known.get(stored);
    if (prepared === undefined) known.set(stored, (prepared = prepare(schema, stored)));
    return prepared;
  };

  return async (stored, context, given) => {
    const prepared = preparedOf(stored);
    if (!prepared) return null;
    const variables = variablesOf(schema, prepared.operation, given);
    if (!variables) return null;
    const errors: GraphQLError[] = [];
    let isNull = false;
    const answer = async ({ key, field, isNonNull, info }: RootField) => {
      try {
        const args = getArgumentValues(field, info.fieldNodes[0]!, variables);
        const text = textOf(
          await field.resolve(undefined, args, context, { ...info, variableValues: variables } as never),
        );
        if (text === undefined) throw new NotText(key);
        if (text !== 'null' || !isNonNull) return `${JSON.stringify(key)}:${text}`;
        throw new Error(`${key} is null`);
      } catch (error) {
        if (error instanceof NotText) throw error;
        errors.push(new GraphQLError((error as Error).message, { path: [key], originalError: error as Error }));
        isNull ||= isNonNull;
        return `${JSON.stringify(key)}:null`;
      }
    };
    try {
      const fields = await Promise.all(prepared.roots.map(answer));
      return { data: isNull ? 'null' : `{${fields.join()}}`, errors };
    } catch (error) {
      if (!(error instanceof NotText)) throw error;
      known.set(stored, null);
      return null;
    }
  };
}

/** `null` when the operation is no plain query: what is included or skipped depends on more than its text. */
function prepare(schema: GraphQLSchema, { document, kind }: StoredDocument): Prepared | null {
  if (kind !== OperationTypeNode.QUERY) return null;
  let isPlain = true;
  visit(document, {
    Directive: () => {
      isPlain = false;
    },
  });
  if (!isPlain) return null;
  const operation = document.definitions.find(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  )!;
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const query = schema.getQueryType()!;
  const roots: RootField[] = [];
  for (const [key, fieldNodes] of collectFields(schema, fragments, {}, query, operation.selectionSet)) {
    const field = query.getFields()[fieldNodes[0]!.name.value] as Field | undefined;
    if (!field?.resolve) return null; // introspection
    const path = { prev: undefined, key, typename: query.name };
    const info = { schema, fragments, operation, fieldNodes, returnType: field.type, path, asText: true };
    roots.push({ key, field, isNonNull: isNonNullType(field.type), info });
  }
  return { operation, roots };
}

const NONE: Variables = {};

function variablesOf(schema: GraphQLSchema, { variableDefinitions }: OperationDefinitionNode, given: Variables) {
  if (!variableDefinitions?.length) return NONE;
  return getVariableValues(schema, variableDefinitions, given).coerced ?? null;
}
