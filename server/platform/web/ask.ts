// GraphQL in process, for pages rendered on the server: the same views, permissions and error texts as over HTTP.
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql';
import type { Audience, Viewer } from '../../kernel/viewer.ts';
import type { ContextFactory } from '../graphql/context.ts';
import { errorFormatter } from '../graphql/errors.ts';
import { type JitExecutor, jitExecutor } from '../graphql/jit.ts';
import type { Logger } from '../log.ts';

/** Data, or the first error as people may see it. Plain values: they are written into the page. */
export interface PageAnswer {
  readonly data: unknown;
  readonly error: { readonly code: string; readonly message: string; readonly fields: readonly unknown[] } | null;
}

/** Executes an operation of a page as `viewer`. Never rejects. */
export type Ask = (viewer: Viewer, document: string, variables: Record<string, unknown>) => Promise<PageAnswer>;

interface AskParts {
  readonly views: Readonly<Record<Audience, GraphQLSchema>>;
  readonly contextFor: ContextFactory;
  readonly log: Logger;
}

interface Prepared {
  readonly document: DocumentNode;
  readonly errors: readonly GraphQLError[];
}

/** Documents are the client's own: as many as there are pages. */
const DOCUMENTS = 500;

export function askInProcess({ views, contextFor, log }: AskParts): Ask {
  const format = errorFormatter(log);
  const executors = new Map<Audience, JitExecutor>();
  const known = new Map<string, Prepared>();

  const prepare = (audience: Audience, text: string): Prepared => {
    const key = `${audience}\n${text}`;
    let prepared = known.get(key);
    if (!prepared) {
      const document = parse(text, { noLocation: true });
      prepared = { document, errors: validate(views[audience], document, specifiedRules) };
      if (known.size >= DOCUMENTS) known.delete(known.keys().next().value!);
      known.set(key, prepared);
    }
    return prepared;
  };

  const executorOf = (audience: Audience): JitExecutor => {
    let executor = executors.get(audience);
    if (!executor) executors.set(audience, (executor = jitExecutor(views[audience])));
    return executor;
  };

  const refusal = (error: GraphQLError): PageAnswer['error'] => {
    const { message, extensions = {} } = format(error.toJSON(), error);
    return { fields: [], ...extensions, code: String(extensions.code), message };
  };

  return async (viewer, text, variables) => {
    try {
      const { document, errors } = prepare(viewer.audience, text);
      if (errors[0]) throw errors[0];
      const result = await executorOf(viewer.audience)(document, null, contextFor(viewer), variables);
      const [error] = result.errors ?? [];
      return { data: result.data ?? null, error: error ? refusal(error) : null };
    } catch (cause) {
      const error = cause instanceof GraphQLError ? cause : new GraphQLError('', { originalError: cause as Error });
      return { data: null, error: refusal(error) };
    }
  };
}
