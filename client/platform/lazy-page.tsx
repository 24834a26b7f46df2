// Code that is loaded when it is needed. Needed without network, it says so and appears when the network is back.
import { type Component, createSignal, type JSX, lazy, onCleanup, onMount, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { LoadFailure } from './errors.tsx';
import { OFFLINE } from './operation.ts';
import { reach } from './reach.ts';
import { untilBack } from './until-back.ts';

// biome-ignore lint/suspicious/noExplicitAny: pages have no common properties
type Page = Component<any>;
type Load = () => Promise<{ default: Page }>;

/** `lazy` for pages. What a server that answers does not have is gone for good, as after an update. */
export const lazyPage = (load: Load) =>
  lazy(() =>
    load().catch(async (fault: unknown) => {
      if (await reach()) throw fault;
      return { default: waitingFor(load) };
    }),
  );

function waitingFor(load: Load): Page {
  const [page, setPage] = createSignal<Page>();
  const [fault, setFault] = createSignal<unknown>();
  const attempt = async (): Promise<boolean> => {
    try {
      const { default: loaded } = await load();
      setPage(() => loaded);
      return true;
    } catch (reason) {
      const isGone = await reach();
      if (isGone) setFault(() => reason ?? new Error('A part of the page is gone'));
      return isGone;
    }
  };
  return (props): JSX.Element => {
    onMount(() => {
      if (!page()) onCleanup(untilBack(attempt));
    });
    const failed = () => {
      if (fault()) throw fault(); // for the boundary around the page
      return <LoadFailure error={OFFLINE} onRetry={() => void attempt()} />;
    };
    return (
      <Show when={page()} fallback={failed()}>
        {(loaded) => <Dynamic component={loaded()} {...props} />}
      </Show>
    );
  };
}
