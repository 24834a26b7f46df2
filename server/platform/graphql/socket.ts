// GraphQL over WebSocket (graphql-transport-ws) on the path of the HTTP API. Sockets end with their session.
import type { Server } from 'node:http';
import { fastifyCookie } from '@fastify/cookie';
import { GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { type WebSocket, WebSocketServer } from 'ws';
import { type Audience, isViaToken, type Viewer } from '../../kernel/viewer.ts';
import type { Config } from '../config.ts';
import type { Live, SocketContext } from '../live/live.ts';
import type { Logger } from '../log.ts';
import { type Authenticate, bearerOf, cookieNames, viewerOfCookie, viewerOfToken } from './authenticate.ts';
import type { Context, ContextFactory } from './context.ts';
import type { DocumentStore } from './document-store.ts';
import { errorsFormatter, refusal } from './errors.ts';
import { assertAffordable, MAX_OPERATIONS } from './limits.ts';
import { isForeignOrigin } from './origin.ts';

/** A graphql-ws client does not retry it: the session is over. */
const FORBIDDEN = 4403;
const GOING_AWAY = 1001;
const MAX_PAYLOAD = 64 * 1024;
/** So many times the limit of events may wait on a socket before nothing more is taken from it. */
const UNREAD = 4;

interface SocketParts {
  readonly views: Readonly<Record<Audience, GraphQLSchema>>;
  readonly documents: DocumentStore;
  readonly contextFor: ContextFactory;
  readonly authenticate: Authenticate;
  readonly config: Config;
  readonly live: Live;
  readonly log: Logger;
}

interface Extra extends Record<PropertyKey, unknown> {
  viewer?: Viewer;
  context?: Context;
}

export function serveGraphqlOverSockets(
  server: Server,
  { views, documents, contextFor, authenticate, config, live, log }: SocketParts,
) {
  const sockets = new WebSocketServer({
    server,
    path: '/graphql',
    perMessageDeflate: false,
    maxPayload: MAX_PAYLOAD,
    verifyClient: ({ req }: { req: { headers: Record<string, string | string[] | undefined> } }) =>
      !isForeignOrigin(req.headers, config.publicUrl),
  });
  /** Of each session its sockets, and whether one still has the rights that it was opened with. */
  const bySession = new Map<string, Map<WebSocket, () => Promise<boolean>>>();
  // Events are bounded where they are delivered. This bounds what a client asks for, and pings, without reading what it gets.
  function bound(this: WebSocket) {
    if (this.bufferedAmount > UNREAD * live.limits.bufferedBytes) this.terminate();
  }
  // One function for all: idle sockets are many.
  sockets.on('connection', (socket) => void socket.on('message', bound).on('ping', bound));
  const formatted = errorsFormatter(log);

  const handler = useServer<Record<string, unknown>, Extra>(
    {
      // As over HTTP: an operation of the client by its id, or any other where these are allowed.
      onSubscribe: ({ extra, subscriptions }, _id, { query, operationName, variables, extensions }) => {
        const { audience } = extra.viewer!;
        const schema = views[audience];
        const id = extensions?.documentId;
        try {
          if (Object.keys(subscriptions).length > MAX_OPERATIONS) throw refusal('TOO_MANY_OPERATIONS');
          const stored = typeof id === 'string' ? documents.own(audience, id) : undefined;
          if (!stored && typeof id === 'string') throw refusal('UNKNOWN_OPERATION');
          if (!stored && config.ownOperationsOnly && !isViaToken(extra.viewer!)) throw refusal('OPERATION_NOT_ALLOWED');
          const { document, errors } = stored ?? documents.any(audience, query);
          if (errors.length) return errors;
          if (!stored) assertAffordable({ schema, query: document, operationName, variables });
          return { schema, document, operationName, variableValues: variables };
        } catch (error) {
          if (!(error instanceof GraphQLError)) throw error;
          return [error];
        }
      },
      subscribe: live.subscribe as never,
      onConnect: async ({ extra, connectionParams }) => {
        const bearer = bearerOf({ authorization: String(connectionParams?.authorization ?? '') });
        const cookie = fastifyCookie.parse(extra.request.headers.cookie ?? '')[cookieNames(config).session];
        const token = bearer ?? cookie;
        const viewer = await (bearer ? viewerOfToken(authenticate, bearer) : viewerOfCookie(authenticate, cookie));
        if (!viewer) return false;
        // The page believes in another session than the cookie names: it has to load anew.
        if (connectionParams?.audience && connectionParams.audience !== viewer.audience) return false;
        extra.viewer = viewer;
        extra.context = contextFor(viewer);
        if (!('sessionId' in viewer)) return true;
        const { socket } = extra;
        const stands = async () => isSame(await authenticate(token), viewer);
        bySession.set(viewer.sessionId, (bySession.get(viewer.sessionId) ?? new Map()).set(socket, stands));
        // A revocation between the look-up and this line would have met no socket: ask once more.
        authenticate.forget(viewer.sessionId);
        return stands();
      },
      // As over HTTP: a driver's message must not get out.
      onError: (_context, _id, _payload, errors) => formatted(errors),
      onNext: (_context, _id, _payload, _args, { errors, ...result }) =>
        errors && ({ ...result, errors: formatted(errors) } as never),
      onClose: ({ extra: { viewer, socket } }) => {
        if (!viewer || !('sessionId' in viewer)) return;
        bySession.get(viewer.sessionId)?.delete(socket);
        if (!bySession.get(viewer.sessionId)?.size) bySession.delete(viewer.sessionId);
      },
      context: ({ extra }, operationId, _payload, { document, operationName }) => {
        const { context, socket } = extra as Required<Extra> & { socket: WebSocket };
        if (getOperationAST(document, operationName)?.operation !== 'subscription') return { ...context };
        return { context, socket, operationId } satisfies SocketContext;
      },
    },
    sockets,
  );

  return {
    /**
     * Ends the sockets of a session that is over or has other rights now. One that was opened since then stays: a revocation is
     * told twice, at once and by the feed.
     */
    revoke(sessionId: string) {
      const close = (socket: WebSocket) => {
        socket.close(FORBIDDEN, 'Forbidden');
        setTimeout(() => socket.terminate(), 500).unref();
      };
      for (const [socket, stands] of bySession.get(sessionId) ?? []) {
        // What cannot be asked is closed.
        void stands().then(
          (isStanding) => isStanding || close(socket),
          () => close(socket),
        );
      }
    },
    /** Tells every client to go elsewhere; they reconnect by themselves. */
    async stop() {
      for (const socket of sockets.clients) socket.close(GOING_AWAY, 'Going away');
      setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, 500).unref();
      await handler.dispose();
    },
    get size() {
      return sockets.clients.size;
    },
  };
}

/** The same person with the same rights. Both were made by one look-up, so that their attributes have one order. */
const isSame = (a: Viewer, b: Viewer) => JSON.stringify(a) === JSON.stringify(b);
