// What one operation may ask for at most. Checked before anything runs.
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  type ValidationRule,
  visit,
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

/** The variables that say how long a list may be: of all variables, only they change what a document costs. */
function lengthsIn(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Argument: ({ name, value }) => {
      if (name.value === 'first' && value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
    // What is included or skipped counts, too.
    Directive: (directive) => visit(directive, { Variable: ({ name }) => void names.add(name.value) }) && undefined,
    VariableDefinition: ({ variable, defaultValue }) => {
      if (defaultValue) names.add(variable.name.value);
    },
  });
  return [...names];
}

/** Costs of one document that are remembered. */
const REMEMBERED = 50;

interface Costs {
  readonly lengths: readonly string[];
  readonly known: Map<string, number>;
}

export const complexityLimit = (schema: GraphQLSchema): ApolloServerPlugin => {
  const costs = new WeakMap<DocumentNode, Costs>();
  const costsOf = (document: DocumentNode): Costs => {
    let found = costs.get(document);
    if (!found) costs.set(document, (found = { lengths: lengthsIn(document), known: new Map() }));
    return found;
  };
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ request, document, operationName }) {
        const { lengths, known } = costsOf(document);
        const key = JSON.stringify([operationName, lengths.map((name) => request.variables?.[name])]);
        let complexity = known.get(key);
        if (complexity === undefined) {
          complexity = complexityOf({ schema, query: document, operationName, variables: request.variables });
          if (known.size >= REMEMBERED) known.clear();
          known.set(key, complexity);
        }
        if (complexity > MAX_COMPLEXITY) {
          throw new GraphQLError(ERRORS.QUERY_TOO_COMPLEX, {
            extensions: { code: 'QUERY_TOO_COMPLEX', complexity, limit: MAX_COMPLEXITY, http: { status: 400 } },
          });
        }
      },
    }),
  };
};
