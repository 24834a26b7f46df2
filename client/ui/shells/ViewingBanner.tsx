import { type JSX, lazy, Show, Suspense } from 'solid-js';
import { useSession } from '../../platform/session.ts';

// Few ever see it: its code is no part of what every page loads.
const ViewingBand = lazy(() => import('./ViewingBand.tsx'));

/** Above everything while a lead views as somebody else; the frame stays in sight when the page is scrolled. */
export function ViewingBanner(): JSX.Element {
  const session = useSession();
  return (
    <Show when={session.audience !== 'visitor' && session.viewing ? session : null}>
      {(viewed) => (
        <Suspense>
          <ViewingBand of={viewed()} until={viewed().viewing!.until} />
        </Suspense>
      )}
    </Show>
  );
}
