// What leaves the server when something fails: domain errors as they are, everything else masked and logged with an id.
import { randomUUID } from 'node:crypto';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { ArgumentValidationError } from 'type-graphql';
import { DomainError, ERRORS, type ErrorCode, type FieldError, notFound } from '../../kernel/errors.ts';
import type { Logger } from '../log.ts';

/** Codes of Apollo Server that are the client's fault and safe to tell. */
const PROTOCOL_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

export const errorFormatter =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const thrown = causeOf(error);
    const cause = isImpossibleId(thrown) ? notFound() : thrown;
    const { locations, path } = formatted;
    if (cause instanceof DomainError) {
      return { message: cause.message, locations, path, extensions: { code: cause.code, ...cause.details } };
    }
    if (cause instanceof ArgumentValidationError) {
      return {
        message: ERRORS.BAD_USER_INPUT,
        locations,
        path,
        extensions: { code: 'BAD_USER_INPUT', fields: fieldsOf(cause) },
      };
    }
    // Without a code it is nothing that we or Apollo said on purpose: a driver's message must not get out.
    const code = formatted.extensions?.code as string | undefined;
    const isProtocol = code !== undefined && (PROTOCOL_CODES.has(code) || code in ERRORS);
    if (isProtocol && (cause instanceof GraphQLError || error instanceof GraphQLError)) {
      const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
      return { message: formatted.message, locations, path, extensions: { ...extensions, code } };
    }
    const id = randomUUID();
    log.error({ err: cause, errorId: id, path }, 'Unexpected error');
    return {
      message: ERRORS.INTERNAL_ERROR,
      locations,
      path,
      extensions: { code: 'INTERNAL_ERROR' satisfies ErrorCode, id },
    };
  };

/** All errors of one result, for doors that Apollo does not keep. */
export const errorsFormatter = (log: Logger) => {
  const format = errorFormatter(log);
  return (errors: readonly GraphQLError[]): GraphQLFormattedError[] =>
    errors.map((error) => format(error.toJSON(), error));
};

/** A refusal before anything ran. */
export const refusal = (code: ErrorCode) => new GraphQLError(ERRORS[code], { originalError: new DomainError(code) });

/** PostgreSQL cannot read the text as a UUID (`invalid_text_representation`): nothing has such an id. */
const isImpossibleId = (error: unknown): boolean =>
  error instanceof Error && (error as { code?: string }).code === '22P02' && error.message.includes('type uuid');

/** What a resolver threw. graphql-jit's errors are no instances of graphql-js's class, but look alike. */
function causeOf(error: unknown): unknown {
  const { originalError } = (error ?? {}) as { originalError?: unknown };
  return originalError ? causeOf(originalError) : error;
}

/** class-validator's tree as flat fields. A constraint's message is the text for people; its name is the code. */
function fieldsOf({ extensions }: ArgumentValidationError): FieldError[] {
  type Node = { property: string; constraints?: Record<string, string>; children?: Node[] };
  const flatten = ({ property, constraints = {}, children = [] }: Node, prefix = ''): FieldError[] => {
    const path = prefix ? `${prefix}.${property}` : property;
    const own = Object.entries(constraints).map(([code, message]) => ({ path, code, message }));
    return [...own, ...children.flatMap((child) => flatten(child, path))];
  };
  return ((extensions.validationErrors ?? []) as unknown as Node[]).flatMap((node) => flatten(node));
}
