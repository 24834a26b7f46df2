import { createSignal, type JSX, lazy, Match, onMount, Show, Suspense, Switch } from 'solid-js';
import { signInPath } from '../../../platform/areas.ts';
import { useSession } from '../../../platform/session.ts';
import { addressOf, conditionCount, type SolutionSearch } from './solution-address.ts';

const SaveSearchButton = lazy(() => import('../SaveSearchButton.tsx'));

/** Keeping a search: members and staff are told of new matches. Visitors learn that there is such a thing. */
export function SaveSearch(props: { search: SolutionSearch }): JSX.Element {
  const { audience } = useSession();
  // Sent by the server it would stand there before it can do anything.
  const [alive, setAlive] = createSignal(false);
  onMount(() => setAlive(true));
  return (
    <Show when={props.search.text || conditionCount(props.search)}>
      <Switch>
        <Match when={audience === 'visitor'}>
          <a
            class="link mt-2 inline-flex min-h-11 items-center text-[14px]"
            rel="external"
            href={signInPath(addressOf({ ...props.search, after: null }))}
          >
            ログインして、この条件の新着をメールで受け取る（会員企業）
          </a>
        </Match>
        <Match when={audience === 'member' || audience === 'support'}>
          <div class="mt-3 min-h-9">
            <Show when={alive()}>
              <Suspense>
                <SaveSearchButton search={props.search} />
              </Suspense>
            </Show>
          </div>
        </Match>
      </Switch>
    </Show>
  );
}
