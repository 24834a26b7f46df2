// GraphQL in process, for pages rendered on the server: the same views, permissions and error texts as over HTTP.
import { GraphQLError } from 'graphql';
import type { Audience, Viewer } from '../../kernel/viewer.ts';
import type { ContextFactory, HttpExchange } from '../graphql/context.ts';
import type { DocumentStore } from '../graphql/document-store.ts';
import { errorFormatter, refusal } from '../graphql/errors.ts';
import type { JitExecutor } from '../graphql/jit.ts';
import type { Logger } from '../log.ts';

/** Data, or the first error as people may see it. Plain values: they are written into the page. */
export interface PageAnswer {
  readonly data: unknown;
  readonly error: { readonly code: string; readonly message: string; readonly fields: readonly unknown[] } | null;
}

/** Executes one of the client's operations, named by its id, as `viewer`. `http`: whose browser sent it, for what is counted. Never rejects. */
export type Ask = (
  viewer: Viewer,
  id: string,
  variables: Record<string, unknown>,
  http?: HttpExchange,
) => Promise<PageAnswer>;

interface AskParts {
  readonly documents: DocumentStore;
  readonly executors: Readonly<Record<Audience, JitExecutor>>;
  readonly contextFor: ContextFactory;
  readonly log: Logger;
}

export function askInProcess({ documents, executors, contextFor, log }: AskParts): Ask {
  const format = errorFormatter(log);

  const shown = (error: GraphQLError): PageAnswer['error'] => {
    const { message, extensions = {} } = format(error.toJSON(), error);
    return { fields: [], ...extensions, code: String(extensions.code), message };
  };

  return async (viewer, id, variables, http) => {
    try {
      const stored = documents.own(viewer.audience, id);
      if (!stored) throw refusal('UNKNOWN_OPERATION');
      if (stored.errors[0]) throw stored.errors[0];
      const result = await executors[viewer.audience](stored.document, null, contextFor(viewer, http), variables);
      const [error] = result.errors ?? [];
      return { data: result.data ?? null, error: error ? shown(error) : null };
    } catch (cause) {
      const error = cause instanceof GraphQLError ? cause : new GraphQLError('', { originalError: cause as Error });
      return { data: null, error: shown(error) };
    }
  };
}
