// Data of public pages: asked in process while the server renders, written into the page as data only, asked over HTTP
// when the visitor goes on to another page.
import { type Accessor, createContext, createEffect, createResource, onCleanup, useContext } from 'solid-js';
import { type Answer, type AppError, OFFLINE, type Operation, type Variables } from './operation.ts';
import { untilBack } from './until-back.ts';

export type Ask = <Data, V extends Variables>(document: Operation<Data, V>, variables: V) => Promise<Answer<Data>>;

export const askOverHttp: Ask = async (document, variables) => {
  try {
    const { ask } = await import('./graphql.ts');
    return await ask(document, variables);
  } catch {
    // Not even the code that asks could be loaded.
    return { data: null, error: OFFLINE };
  }
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
  const [answer, { refetch, mutate }] = createResource(variables, (asked: V) => ask(document, asked));
  // Asked without network: asked again, quietly, until there is an answer.
  createEffect(() => {
    const asked = variables();
    if (!asked || answer()?.error?.code !== OFFLINE.code) return;
    let isCurrent = true;
    const end = untilBack(async () => {
      const again = await ask(document, asked);
      if (again.error?.code === OFFLINE.code) return false;
      if (isCurrent) mutate(() => again);
      return true;
    });
    onCleanup(() => {
      isCurrent = false;
      end();
    });
  });
  return {
    data: () => answer()?.data,
    error: () => answer()?.error ?? null,
    loading: () => answer.loading,
    refetch: () => void refetch(),
  };
}
