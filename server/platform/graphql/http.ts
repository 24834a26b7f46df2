// Apollo Server over Fastify at /graphql: one server per audience behind one route, so that each validates, caches
// documents and introspects its own view of the schema.
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCompress from '@fastify/compress';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { ERRORS, type ErrorCode } from '../../kernel/errors.ts';
import { AUDIENCES, type Audience, forEachAudience, type Viewer } from '../../kernel/viewer.ts';
import type { Config } from '../config.ts';
import type { Logger } from '../log.ts';
import { COMPRESSION } from '../web/compression.ts';
import { type Authenticate, bearerOf, cookieNames, viewerOfCookie, viewerOfToken } from './authenticate.ts';
import type { Context, ContextFactory, HttpExchange } from './context.ts';
import type { DocumentStore } from './document-store.ts';
import { errorFormatter, errorsFormatter } from './errors.ts';
import { asGateway, type JitExecutor } from './jit.ts';
import { complexityLimit, depthLimit } from './limits.ts';
import { isForeignOrigin } from './origin.ts';
import { ownOperationDoor, ownOperationOf } from './own-operation.door.ts';
import { resultText, textExecutor, withText } from './text-executor.ts';

interface HttpParts {
  readonly views: Readonly<Record<Audience, GraphQLSchema>>;
  readonly documents: DocumentStore;
  readonly executors: Readonly<Record<Audience, JitExecutor>>;
  readonly contextFor: ContextFactory;
  readonly authenticate: Authenticate;
  readonly config: Config;
  readonly log: Logger;
}

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown;

declare module 'fastify' {
  interface FastifyRequest {
    viewer?: Viewer;
  }
}

export async function serveGraphqlOverHttp(
  fastify: FastifyInstance,
  { views, documents, executors, contextFor, authenticate, config, log }: HttpParts,
) {
  const names = cookieNames(config);
  const textExecutors = forEachAudience((audience) => textExecutor(views[audience]));
  const servers: ApolloServer<Context>[] = [];
  const handlers = {} as Record<Audience, Handler>;
  for (const audience of AUDIENCES) {
    const schema = views[audience];
    const server = new ApolloServer<Context>({
      gateway: asGateway(schema, withText(executors[audience], textExecutors[audience])),
      stringifyResult: resultText,
      introspection: true,
      includeStacktraceInErrorResponses: false,
      // Origin and Fetch-Metadata are checked below, for every method, before the body is read as an operation.
      csrfPrevention: false,
      validationRules: [depthLimit],
      formatError: errorFormatter(log),
      plugins: [
        ApolloServerPluginCacheControlDisabled(),
        complexityLimit(schema) as ApolloServerPlugin<Context>,
        statusOfRefusals,
      ],
      logger: log,
    });
    await server.start();
    servers.push(server);
    handlers[audience] = fastifyApolloHandler(server, {
      context: async (request, reply) => contextFor(request.viewer!, exchangeOf(request, reply, config)),
    }) as Handler;
  }

  const answerOwn = ownOperationDoor({ documents, executors, textExecutors, formatted: errorsFormatter(log) });

  const handler = async (request: FastifyRequest, reply: FastifyReply) => {
    // A token is sent on purpose: where it comes from does not matter, and cookies beside it say nothing.
    const bearer = bearerOf(request.headers);
    if (!bearer && isForeignOrigin(request.headers, config.publicUrl)) return refuse(reply, 403, 'FORBIDDEN');
    const viewer = bearer
      ? await viewerOfToken(authenticate, bearer)
      : await viewerOfCookie(authenticate, request.cookies[names.session]);
    if (!viewer) return refuse(reply, 401, 'UNAUTHENTICATED');
    // A page that was loaded for another audience than the session now has must not guess why fields are unknown.
    const believed = request.headers['x-audience'];
    if (believed && believed !== viewer.audience) {
      return refuse(reply, 200, viewer.audience === 'visitor' ? 'UNAUTHENTICATED' : 'SESSION_CHANGED');
    }
    request.viewer = viewer;
    const own = ownOperationOf(request);
    if (own) {
      return answerOwn(own, viewer, contextFor(viewer, exchangeOf(request, reply, config)), request, reply);
    }
    if (config.ownOperationsOnly && !bearer) return refuse(reply, 200, 'OPERATION_NOT_ALLOWED');
    return handlers[viewer.audience](request, reply);
  };
  await fastify.register(async (api) => {
    await api.register(fastifyCompress, COMPRESSION);
    api.route({ url: '/graphql', method: ['GET', 'POST', 'OPTIONS'], handler });
  });
  return { stop: () => Promise.all(servers.map((server) => server.stop())) };
}

const RESPONSE_TYPE = 'application/graphql-response+json';

/**
 * A request that was understood but not executed (syntax, validation, variables): 400 for clients that take the media type
 * of GraphQL responses, 200 for those that know `application/json` only (GraphQL over HTTP, 6.4).
 */
const statusOfRefusals: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response }) {
      if (response.http.status !== 400) return;
      if (request.http?.headers.get('accept')?.includes(RESPONSE_TYPE)) {
        response.http.headers.set('content-type', `${RESPONSE_TYPE}; charset=utf-8`);
      } else {
        response.http.status = 200;
      }
    },
  }),
};

const refuse = (reply: FastifyReply, status: number, code: ErrorCode) =>
  reply.status(status).send({ errors: [{ message: ERRORS[code], extensions: { code } }] });

export const exchangeOf = (request: FastifyRequest, reply: FastifyReply, config: Config): HttpExchange =>
  new Exchange(request, reply, config);

/** Looks at headers and cookies when it is asked: most operations never do. */
class Exchange implements HttpExchange {
  readonly #request: FastifyRequest;
  readonly #reply: FastifyReply;
  readonly #config: Config;

  constructor(request: FastifyRequest, reply: FastifyReply, config: Config) {
    this.#request = request;
    this.#reply = reply;
    this.#config = config;
  }

  get ip() {
    return this.#request.ip;
  }

  get userAgent() {
    return String(this.#request.headers['user-agent'] ?? '').slice(0, 300);
  }

  get pendingToken() {
    return this.#request.cookies[cookieNames(this.#config).pending];
  }

  get written() {
    return this.#request.cookies[cookieNames(this.#config).written];
  }

  setSession(token: string, seconds: number) {
    this.#set('session', token, seconds);
  }

  clearSession() {
    this.#clear('session');
  }

  setPending(token: string, seconds: number) {
    this.#set('pending', token, seconds);
  }

  clearPending() {
    this.#clear('pending');
  }

  setWritten(place: string, seconds: number) {
    this.#set('written', place, seconds);
  }

  /** An age and no date: the clock of the browser may be wrong. */
  #set(name: CookieName, value: string, maxAge: number) {
    void this.#reply.setCookie(cookieNames(this.#config)[name], value, { ...this.#setting, maxAge });
  }

  #clear(name: CookieName) {
    void this.#reply.clearCookie(cookieNames(this.#config)[name], this.#setting);
  }

  get #setting() {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.#config.cookieSecure } as const;
  }
}

type CookieName = keyof ReturnType<typeof cookieNames>;
