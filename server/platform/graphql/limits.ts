// What one operation may ask for at most. Checked before anything runs.
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import { type ComplexityEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { ERRORS } from '../../kernel/errors.ts';

/** Deep enough for introspection by common tools (their type references nest) and for every screen. */
const MAX_DEPTH = 16;
/** The largest screen costs about a twentieth of it. */
const MAX_COMPLEXITY = 20_000;
const DEFAULT_LIST = 20;

export const depthLimit: ValidationRule = (context) => {
  const depthOf = (set: SelectionSetNode, seen: readonly string[]): number =>
    Math.max(
      0,
      ...set.selections.map((selection) => {
        if (selection.kind === Kind.FIELD)
          return selection.selectionSet ? 1 + depthOf(selection.selectionSet, seen) : 1;
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, seen);
        const name = selection.name.value;
        const fragment = seen.includes(name) ? null : context.getFragment(name);
        return fragment ? depthOf(fragment.selectionSet, [...seen, name]) : 0;
      }),
    );
  return {
    OperationDefinition(node) {
      if (depthOf(node.selectionSet, []) > MAX_DEPTH) {
        context.reportError(new GraphQLError(`Operations may nest ${MAX_DEPTH} levels at most`, { nodes: node }));
      }
    },
  };
};

/** A list costs what it may hold: its `first`, or 20. */
const listEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!field.args.some((argument) => argument.name === 'first')) return undefined;
  const first = (args as { first?: number | null }).first;
  return 1 + Math.max(1, first ?? DEFAULT_LIST) * childComplexity;
};

interface Asked {
  readonly schema: GraphQLSchema;
  readonly query: DocumentNode;
  readonly operationName: string | null;
  readonly variables: Record<string, unknown> | undefined;
}

/** @throws GraphQLError `BAD_USER_INPUT`: the variables are not of their types, which is found here first */
function complexityOf({ schema, query, operationName, variables = {} }: Asked): number {
  try {
    return getComplexity({
      ...{ schema, query, operationName: operationName ?? undefined, variables },
      estimators: [listEstimator, simpleEstimator({ defaultComplexity: 1 })],
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
  }
}

export const complexityLimit = (schema: GraphQLSchema): ApolloServerPlugin => {
  const known = new WeakMap<object, number>();
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ request, document, operationName, operation }) {
        const hasVariables = !!operation?.variableDefinitions?.length;
        let complexity = hasVariables ? undefined : known.get(document);
        complexity ??= complexityOf({ schema, query: document, operationName, variables: request.variables });
        known.set(document, complexity);
        if (complexity > MAX_COMPLEXITY) {
          throw new GraphQLError(ERRORS.QUERY_TOO_COMPLEX, {
            extensions: { code: 'QUERY_TOO_COMPLEX', complexity, limit: MAX_COMPLEXITY, http: { status: 400 } },
          });
        }
      },
    }),
  };
};
