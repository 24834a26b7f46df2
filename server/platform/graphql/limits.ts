// What one operation may ask for at most. Checked before anything runs.
import type { ApolloServerPlugin } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
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
export const MAX_COMPLEXITY = 20_000;
/** Open at once on one socket, which is one page: the fullest has about ten. Each subscription may be a view of its own. */
export const MAX_OPERATIONS = 50;
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
  readonly operationName: string | null | undefined;
  readonly variables: Record<string, unknown> | null | undefined;
}

function computed({ schema, query, operationName, variables }: Asked): number {
  try {
    return getComplexity({
      ...{ schema, query, operationName: operationName ?? undefined, variables: variables ?? {} },
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

const costs = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, Costs>>();

function costsOf(schema: GraphQLSchema, document: DocumentNode): Costs {
  let ofSchema = costs.get(schema);
  if (!ofSchema) costs.set(schema, (ofSchema = new WeakMap()));
  let found = ofSchema.get(document);
  if (!found) ofSchema.set(document, (found = { lengths: lengthsIn(document), known: new Map() }));
  return found;
}

/**
 * What an operation costs with these variables: one for each value that it may answer.
 * @throws GraphQLError `BAD_USER_INPUT`: the variables are not of their types
 */
export function complexityOf(asked: Asked): number {
  const { schema, query, operationName, variables } = asked;
  const { lengths, known } = costsOf(schema, query);
  const key = JSON.stringify([operationName, lengths.map((name) => variables?.[name])]);
  let complexity = known.get(key);
  if (complexity === undefined) {
    complexity = computed(asked);
    if (known.size >= REMEMBERED) known.clear();
    known.set(key, complexity);
  }
  return complexity;
}

/**
 * The limit of every door that takes any document.
 * @throws GraphQLError `QUERY_TOO_COMPLEX`
 */
export function assertAffordable(asked: Asked): void {
  // None can be identified: nothing will run.
  if (!getOperationAST(asked.query, asked.operationName)) return;
  const complexity = complexityOf(asked);
  if (complexity <= MAX_COMPLEXITY) return;
  throw new GraphQLError(ERRORS.QUERY_TOO_COMPLEX, {
    extensions: { code: 'QUERY_TOO_COMPLEX', complexity, limit: MAX_COMPLEXITY, http: { status: 400 } },
  });
}

export const complexityLimit = (schema: GraphQLSchema): ApolloServerPlugin => ({
  requestDidStart: async () => ({
    async didResolveOperation({ request: { variables }, document: query, operationName }) {
      assertAffordable({ schema, query, operationName, variables });
    },
  }),
});
