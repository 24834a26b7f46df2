// The client's own operations over HTTP, asked by id: without parsing, validating or Apollo's pipeline, through the same
// views, guards, rules and error texts.
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type GraphQLError, type GraphQLFormattedError, OperationTypeNode } from 'graphql';
import type { Audience, Viewer } from '../../kernel/viewer.ts';
import type { Context } from './context.ts';
import type { DocumentStore } from './document-store.ts';
import { refusal } from './errors.ts';
import type { JitExecutor } from './jit.ts';
import type { TextExecutor } from './text-executor.ts';

/** GraphQL over HTTP, appendix A: a document that the server knows by its id. */
export interface OwnOperationRequest {
  readonly documentId: string;
  readonly variables?: unknown;
}

interface DoorParts {
  readonly documents: DocumentStore;
  readonly executors: Readonly<Record<Audience, JitExecutor>>;
  readonly textExecutors: Readonly<Record<Audience, TextExecutor>>;
  readonly formatted: (errors: readonly GraphQLError[]) => readonly GraphQLFormattedError[];
}

type Variables = Record<string, unknown>;

const GRAPHQL_RESPONSE = 'application/graphql-response+json';

/** What names an operation by its id, in the body or, for queries, in the address. */
export function ownOperationOf({ method, body, query }: FastifyRequest): OwnOperationRequest | null {
  const asked = (method === 'POST' ? body : query) as Partial<OwnOperationRequest> | null | undefined;
  return typeof asked?.documentId === 'string' ? (asked as OwnOperationRequest) : null;
}

export function ownOperationDoor({ documents, executors, textExecutors, formatted }: DoorParts) {
  return async (
    { documentId, variables: given }: OwnOperationRequest,
    viewer: Viewer,
    context: Context,
    request: FastifyRequest,
    reply: FastifyReply,
  ) => {
    const takesResponses = request.headers.accept?.includes(GRAPHQL_RESPONSE) ?? false;
    void reply.type(takesResponses ? `${GRAPHQL_RESPONSE}; charset=utf-8` : 'application/json; charset=utf-8');
    /** Understood, but not executed: as `statusOfRefusals` says it for Apollo's answers. */
    const refuse = (errors: readonly GraphQLFormattedError[], status = takesResponses ? 400 : 200) =>
      reply.status(status).send(JSON.stringify({ errors }));

    const stored = documents.own(viewer.audience, documentId);
    if (!stored) return refuse(formatted([refusal('UNKNOWN_OPERATION')]));
    if (stored.errors.length) return refuse(formatted(stored.errors));
    if (stored.kind === OperationTypeNode.SUBSCRIPTION) return refuse(formatted([refusal('BAD_REQUEST')]));
    const isGet = request.method === 'GET';
    if (isGet && stored.kind !== OperationTypeNode.QUERY) {
      void reply.header('allow', 'POST');
      return refuse(formatted([refusal('BAD_REQUEST')]), 405);
    }
    const variables = variablesOf(given);
    if (!variables) return refuse(formatted([refusal('BAD_REQUEST')]));

    const send = (text: string) =>
      isGet && viewer.audience === 'visitor' ? revalidated(request, reply, text) : reply.send(text);
    const written = await textExecutors[viewer.audience](stored.document, context, variables);
    if (written) {
      const errors = written.errors.length ? `"errors":${JSON.stringify(formatted(written.errors))},` : '';
      return send(`{${errors}"data":${written.data}}`);
    }
    const result = await executors[viewer.audience](stored.document, null, context, variables);
    // No data at all: the variables are not of their types.
    if (!('data' in result)) return refuse(formatted(result.errors!));
    return send(JSON.stringify(result.errors ? { ...result, errors: formatted(result.errors) } : result));
  };
}

/** What everyone may read is kept by browsers, and asked for again without being sent again. */
function revalidated({ headers }: FastifyRequest, reply: FastifyReply, text: string) {
  const tag = `W/"${createHash('sha1').update(text).digest('base64url')}"`;
  void reply.header('cache-control', 'private, no-cache').header('vary', 'cookie, x-audience').header('etag', tag);
  return headers['if-none-match'] === tag ? reply.status(304).send() : reply.send(text);
}

/** An object, or nothing; from an address it comes as JSON. */
function variablesOf(given: unknown): Variables | null {
  if (given === undefined || given === null || given === '') return {};
  if (typeof given === 'string') {
    try {
      return variablesOf(JSON.parse(given));
    } catch {
      return null;
    }
  }
  return typeof given === 'object' && !Array.isArray(given) ? (given as Variables) : null;
}
