// graphql-jit in place of graphql-js's execution, brought into Apollo Server as a gateway: errors, formatError and the
// execution hooks of plugins stay as without it.
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { type DocumentNode, type ExecutionResult, execute, GraphQLError, type GraphQLSchema, Kind } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { type Audience, forEachAudience } from '../../kernel/viewer.ts';

type Variables = Record<string, unknown>;
export type JitExecutor = (
  document: DocumentNode,
  operationName: string | null,
  context: object,
  variables: Variables,
) => Promise<ExecutionResult>;

/** One for each audience: what HTTP and pages ask alike is compiled once. */
export const jitExecutors = (views: Readonly<Record<Audience, GraphQLSchema>>) =>
  forEachAudience((audience) => jitExecutor(views[audience]));

/** Compiled operations of one schema view. They live as long as the document, which its store bounds. */
function jitExecutor(schema: GraphQLSchema): JitExecutor {
  const cache = new WeakMap<DocumentNode, Map<string | null, CompiledQuery | null>>();

  const compiledOf = (document: DocumentNode, operationName: string | null): CompiledQuery | null => {
    let byName = cache.get(document);
    if (!byName) cache.set(document, (byName = new Map()));
    let compiled = byName.get(operationName);
    if (compiled === undefined) {
      const result = isIntrospection(document) ? null : compileQuery(schema, document, operationName ?? undefined);
      compiled = result && isCompiledQuery(result) ? result : null;
      byName.set(operationName, compiled);
    }
    return compiled;
  };

  return async (document, operationName, context, variables) => {
    const result = await compiledOf(document, operationName)?.query(undefined, context, variables);
    // No data at all: jit refused the variables before any resolver ran. Its error is one that Apollo cannot format.
    if (result && 'data' in result) return result.errors ? { ...result, errors: result.errors.map(complete) } : result;
    const other = await execute({ schema, document, operationName, contextValue: context, variableValues: variables });
    return 'data' in other ? other : { errors: other.errors?.map(ofInput) };
  };
}

/** Nothing ran: the variables are not of their types. */
const ofInput = ({ message, nodes }: GraphQLError) =>
  new GraphQLError(message, { nodes, extensions: { code: 'BAD_USER_INPUT' } });

/** graphql-jit's errors lack `extensions`, which Apollo relies on. */
const complete = ({ message, path, originalError }: GraphQLError) => {
  const cause = (originalError ?? undefined) as (Error & { extensions?: object }) | undefined;
  return new GraphQLError(message, { path, originalError: cause, extensions: cause?.extensions as never });
};

const isIntrospection = (document: DocumentNode) =>
  document.definitions.some(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.some((s) => s.kind === Kind.FIELD && s.name.value.startsWith('__')),
  );

/** A gateway that serves one fixed schema. */
export const asGateway = (schema: GraphQLSchema, executor: JitExecutor): GatewayInterface => ({
  load: async () => ({
    executor: async ({ document, operationName, context, request }) =>
      executor(document, operationName, context, request.variables ?? {}) as Promise<never>,
  }),
  onSchemaLoadOrUpdate: (callback) => {
    callback({ apiSchema: schema, coreSupergraphSdl: '' });
    return () => {};
  },
  stop: async () => {},
});
