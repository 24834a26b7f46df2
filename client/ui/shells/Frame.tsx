// What every shell has: a way past the menus, the place of the page, its boundary.
import { type JSX, Suspense } from 'solid-js';
import { PageBoundary } from '../../platform/errors.tsx';
import { Skeleton } from '../Skeleton.tsx';

export const SkipLink = (): JSX.Element => (
  <a class="skip link" href="#main">
    本文へ移動
  </a>
);

/** The main landmark. The focus goes here after a change of page. */
export const Main = (props: { class?: string; children: JSX.Element }): JSX.Element => (
  <main id="main" tabindex="-1" class={props.class}>
    {props.children}
  </main>
);

/** The page: a skeleton until it is there, an explanation when it breaks. */
export const Page = (props: { children: JSX.Element }): JSX.Element => (
  <PageBoundary>
    <Suspense fallback={<Skeleton class="w-full p-4" />}>{props.children}</Suspense>
  </PageBoundary>
);
