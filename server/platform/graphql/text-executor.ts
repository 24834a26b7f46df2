// Queries whose answers PostgreSQL has already written as JSON: root fields are resolved as always, and what they answer is
// handed on as text. All others go the ordinary way.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  getOperationAST,
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
import type { JitExecutor } from './jit.ts';

type Variables = Record<string, unknown>;

export interface TextAnswer {
  /** The `data` of the answer, as JSON. */
  readonly data: string;
  readonly errors: readonly GraphQLError[];
}

/** Answers in text; `null`: this operation, or these variables, have to be executed. */
export type TextExecutor = (
  document: DocumentNode,
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
  const known = new WeakMap<DocumentNode, Prepared | null>();

  const preparedOf = (document: DocumentNode): Prepared | null => {
    let prepared = known.get(document);
    if (prepared === undefined) known.set(document, (prepared = prepare(schema, document)));
    return prepared;
  };

  return async (document, context, given) => {
    const prepared = preparedOf(document);
    if (!prepared) return null;
    const { operation, roots } = prepared;
    if (!roots.every(({ key }) => context.read.engine.writesText(schema, operation, key))) return null;
    const variables = variablesOf(schema, operation, given);
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
      const fields = await Promise.all(roots.map(answer));
      return { data: isNull ? 'null' : `{${fields.join()}}`, errors };
    } catch (error) {
      if (!(error instanceof NotText)) throw error;
      known.set(document, null);
      return null;
    }
  };
}

/** `null` when the operation is no plain query: what is included or skipped depends on more than its text. */
function prepare(schema: GraphQLSchema, document: DocumentNode): Prepared | null {
  const operation = getOperationAST(document); // none when a name has to choose among several
  if (operation?.operation !== OperationTypeNode.QUERY) return null;
  let isPlain = true;
  visit(document, {
    Directive: () => {
      isPlain = false;
    },
  });
  if (!isPlain) return null;
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

/** Stands for `data` in a result on its way through Apollo. */
const DATA = Symbol('data');

/** The executor that answers in text where that can be. */
export const withText =
  (execute: JitExecutor, inText: TextExecutor): JitExecutor =>
  async (document, operationName, context, variables) => {
    const written = await inText(document, context as Context, variables);
    if (!written) return execute(document, operationName, context, variables);
    const { data, errors } = written;
    return { ...(errors.length && { errors }), data: { [DATA]: data } as never };
  };

/** What Apollo sends. */
export function resultText({ data, ...others }: { readonly data?: unknown }): string {
  const text = (data as { [DATA]?: string } | null | undefined)?.[DATA];
  if (text === undefined) return JSON.stringify(data === undefined ? others : { ...others, data });
  const beside = JSON.stringify(others).slice(1, -1);
  return `{${beside && `${beside},`}"data":${text}}`;
}
