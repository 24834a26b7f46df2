// Data of public pages: asked in process while the server renders, written into the page as data only, asked over HTTP
// when the visitor goes on to another page.
import { type Accessor, createContext, createResource, useContext } from 'solid-js';
import type { Answer, AppError, Operation, Variables } from './operation.ts';

export type Ask = <Data, V extends Variables>(document: Operation<Data, V>, variables: V) => Promise<Answer<Data>>;

export const askOverHttp: Ask = async (document, variables) => {
  const { ask } = await import('./graphql.ts');
  return ask(document, variables);
};

const PageDataContext = createContext<Ask>(askOverHttp);
/** The server puts its own way of asking here. */
export const PageDataProvider = PageDataContext.Provider;

export interface PageQuery<Data> {
  data(): Data | null | undefined;
  error(): AppError | null;
  loading(): boolean;
  refetch(): void;
}

/** A query of a public page. Read it below a `<Suspense>`, which the shell provides. `undefined` as variables waits. */
export function usePageQuery<Data, V extends Variables>(
  document: Operation<Data, V>,
  variables: Accessor<V | undefined>,
): PageQuery<Data> {
  const ask = useContext(PageDataContext);
  // The answer is plain data: this resource is what Solid writes into the page.
  const [answer, { refetch }] = createResource(variables, (asked: V) => ask(document, asked));
  return {
    data: () => answer()?.data,
    error: () => answer()?.error ?? null,
    loading: () => answer.loading,
    refetch: () => void refetch(),
  };
}
