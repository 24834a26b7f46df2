import type { Ask } from './page-data.ts';
import { NOT_LOADED } from './unanswered.ts';

/** Changes something from a page that loads what sends only now. Never rejects. */
export const mutateOverHttp: Ask = async (document, variables) => {
  const graphql = await import('./graphql.ts').catch(() => null);
  return graphql ? graphql.mutate(document, variables) : { data: null, error: NOT_LOADED };
};
